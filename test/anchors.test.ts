import { createHash } from 'node:crypto'
import { verifyAnchors } from '../src/domain/anchors.ts'
import { t } from './tap.ts'

const TEXT = `Om våra kaniner \u{1F407}

Vi räknar   morötter
på ängen. Ägaren\u00a0får en kopia. Vi räknar morötter igen. \u{1F955}\u{1F955} Slut på åkern.
`
const bytes = new TextEncoder().encode(TEXT)
const sha256 = createHash('sha256').update(bytes).digest('hex')

/** Offset in code points, found independently of the code under test. */
const offsetOf = (words: string, occurrence = 1) =>
  Array.from(TEXT.split(words).slice(0, occurrence).join(words)).length

interface AboutClause {
  readonly quote: string
  readonly start?: number
}

const makeEdition = (clauses: readonly AboutClause[]) => ({
  sha256,
  clauses: clauses.map((clause, index) => ({ code: `A-${index + 1}`, ...clause })),
})

const anchoringOf = (clause: AboutClause) => {
  const [first] = verifyAnchors(makeEdition([clause]), bytes).clauses
  return first
}

t.test('a quote at its offset is at its offset, and an edition of such quotes is ok', async (t) => {
  const report = verifyAnchors(
    makeEdition([
      { quote: 'Om våra kaniner', start: 0 },
      { quote: 'Ägaren', start: offsetOf('Ägaren') },
    ]),
    bytes,
  )
  t.strictSame(report, {
    ok: true,
    sha256,
    hash: 'same',
    encoding: 'utf-8',
    clauses: [
      { code: 'A-1', anchoring: 'at-offset', foundAt: 0 },
      { code: 'A-2', anchoring: 'at-offset', foundAt: offsetOf('Ägaren') },
    ],
  })
})

t.test('offsets count code points, so that an astral character is one', async (t) => {
  const start = offsetOf('Slut på åkern.')
  t.not(start, TEXT.indexOf('Slut'), 'the text has astral characters before it')
  t.match(anchoringOf({ quote: 'Slut på åkern.', start }), { anchoring: 'at-offset', foundAt: start })
  t.match(anchoringOf({ quote: 'Slut på åkern.', start: TEXT.indexOf('Slut') }), { anchoring: 'moved' })
  t.match(anchoringOf({ quote: '\u{1F955} Slut', start: start - 2 }), { anchoring: 'at-offset' })
})

t.test('any run of white space, line breaks and no-break spaces too, is one space', async (t) => {
  const start = offsetOf('Vi räknar   ')
  t.match(anchoringOf({ quote: 'Vi räknar morötter på ängen.', start }), { anchoring: 'at-offset' })
  t.match(anchoringOf({ quote: 'Ägaren får', start: offsetOf('Ägaren') }), { anchoring: 'at-offset' })
  t.match(anchoringOf({ quote: ' Ägaren \n får ', start: offsetOf('Ägaren') }), { anchoring: 'at-offset' })
  t.match(anchoringOf({ quote: 'Ägarenfår', start: offsetOf('Ägaren') }), { anchoring: 'missing' })
})

const BROKEN = 'We send news-\nletters, hold e-\n  mail, and in-\nand outgoing letters.\n• Who we are'

t.test('a word that the text breaks over two lines is found as it is quoted', async (t) => {
  const anchored = (quote: string, start?: number) =>
    verifyAnchors(
      makeEdition([{ quote, ...(start !== undefined && { start }) }]),
      new TextEncoder().encode(BROKEN),
    ).clauses[0]
  for (const quote of ['send newsletters, hold', 'send news-\nletters', 'send news- letters, hold'])
    t.match(anchored(quote, 3), { anchoring: 'at-offset', foundAt: 3 }, quote)
  for (const quote of ['hold e-mail', 'hold email', 'hold e- mail'])
    t.match(anchored(quote), { anchoring: 'found' }, quote)
  t.match(anchored('in- and outgoing letters'), { anchoring: 'found' })
  const sign = BROKEN.indexOf('•')
  t.match(anchored('• Who we are', sign), { anchoring: 'at-offset' }, 'with the sign of a list')
  t.match(anchored('letters. • Who'), { anchoring: 'found' })
})

t.test('a quote that lacks spaces, hyphens within a line, or signs of the text is missing', async (t) => {
  const text = `${BROKEN}: un-named, x\u2013y, \u201cso\u201d`
  for (const quote of [
    'sendnewsletters',
    'letters,hold',
    'un named',
    'unnamed',
    'x-y',
    '"so"',
    'letters. Who',
  ]) {
    const [clause] = verifyAnchors(makeEdition([{ quote }]), new TextEncoder().encode(text)).clauses
    t.match(clause, { anchoring: 'missing' }, quote)
  }
})

t.test('an offset that names the white space before a quote is not its offset', async (t) => {
  const start = offsetOf('Ägaren')
  t.match(anchoringOf({ quote: 'Ägaren', start: start - 1 }), { anchoring: 'moved', foundAt: start })
})

t.test('of a quote that stands twice either place will do, and no other', async (t) => {
  const first = offsetOf('Vi räknar')
  const second = offsetOf('Vi räknar', 2)
  t.match(anchoringOf({ quote: 'Vi räknar morötter', start: first }), { anchoring: 'at-offset' })
  t.match(anchoringOf({ quote: 'Vi räknar morötter', start: second }), {
    anchoring: 'at-offset',
    foundAt: second,
  })
  t.match(anchoringOf({ quote: 'Vi räknar morötter', start: second + 1 }), {
    anchoring: 'moved',
    foundAt: first,
  })
})

t.test('a quote that the text has elsewhere only has moved, and the edition is not ok', async (t) => {
  const report = verifyAnchors(makeEdition([{ quote: 'Ägaren', start: 3 }]), bytes)
  t.match(report, { ok: false, hash: 'same', clauses: [{ anchoring: 'moved' }] })
})

t.test('an offset beyond the end of the text is not the place of anything', async (t) => {
  t.match(anchoringOf({ quote: 'Ägaren', start: 100_000 }), { anchoring: 'moved' })
})

t.test(
  'a quote that the text does not have is missing, also when only its case or letters differ',
  async (t) => {
    for (const quote of ['ägaren', 'Agaren', 'Hararna', 'Slut på åkern. Ny']) {
      const report = verifyAnchors(makeEdition([{ quote, start: 0 }]), bytes)
      t.match(report, { ok: false, clauses: [{ code: 'A-1', anchoring: 'missing' }] }, quote)
      t.notOk('foundAt' in (report.clauses[0] ?? {}), quote)
    }
  },
)

t.test('a quote of nothing but white space is missing', async (t) => {
  t.match(anchoringOf({ quote: ' \n', start: 0 }), { anchoring: 'missing' })
})

t.test('a clause without offsets is found wherever it stands', async (t) => {
  const report = verifyAnchors(makeEdition([{ quote: 'Ägaren' }]), bytes)
  t.match(report, { ok: true, clauses: [{ anchoring: 'found', foundAt: offsetOf('Ägaren') }] })
})

t.test('another hash is not ok, although every quote stands; the quotes are still looked for', async (t) => {
  const edition = { ...makeEdition([{ quote: 'Ägaren', start: offsetOf('Ägaren') }]), sha256: '0'.repeat(64) }
  t.match(verifyAnchors(edition, bytes), {
    ok: false,
    hash: 'different',
    sha256,
    clauses: [{ anchoring: 'at-offset' }],
  })
})

t.test('an edition without a hash is never ok', async (t) => {
  t.match(verifyAnchors({ clauses: [] }, bytes), { ok: false, hash: 'not-given', sha256, clauses: [] })
})

t.test(
  'bytes that are not UTF-8 are not ok, even with the right hash, and no quote is looked for',
  async (t) => {
    const latin1 = Buffer.from(TEXT, 'latin1')
    const edition = {
      ...makeEdition([{ quote: 'Om', start: 0 }]),
      sha256: createHash('sha256').update(latin1).digest('hex'),
    }
    t.match(verifyAnchors(edition, latin1), { ok: false, hash: 'same', encoding: 'not-utf-8', clauses: [] })
  },
)

t.test('a byte order mark counts as one code point', async (t) => {
  const marked = new TextEncoder().encode(`\ufeff${TEXT}`)
  const edition = {
    sha256: createHash('sha256').update(marked).digest('hex'),
    clauses: [{ code: 'A-1', quote: 'Om våra', start: 1 }],
  }
  t.match(verifyAnchors(edition, marked), { ok: true, clauses: [{ anchoring: 'at-offset' }] })
})

t.test('an edition without clauses rests on its hash alone', async (t) => {
  t.match(verifyAnchors({ sha256 }, bytes), { ok: true, clauses: [] })
})
