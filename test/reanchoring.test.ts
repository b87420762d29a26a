import fc from 'fast-check'
import { clausePartsIn } from '../src/domain/notices/clause-parts.ts'
import { fold, folded } from '../src/domain/notices/fold.ts'
import { cutText } from '../src/domain/notices/passages.ts'
import { piecesOf } from '../src/domain/notices/pieces.ts'
import { pointsOf } from '../src/domain/notices/points.ts'
import { reanchor } from '../src/domain/notices/reanchor.ts'
import { passagesOf } from '../src/domain/notices/text-change.ts'
import { holds } from './property.ts'
import { t } from './tap.ts'

const words = fc.constantFrom(
  ...'vi behandlar dina uppgifter för att leverera det du har beställt e-post kund- och ½ ﬁl naïve Ångström år 2026 5-6 10 000 kr 100 % § 3 한국어 I̊ ok \u{1F407} t.ex. bl.a. (såsom) ”citat” ’s ångra-dig SMS Schrems-II'.split(
    ' ',
  ),
)
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => `Vi ${all.join(' ')}.`)
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.map((each) => `- ${each}`).join('\n')),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((each, at) => `${at + 1}. ${each}`).join('\n')),
  fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => `## Rubrik ${all.join(' ')}`),
)
const notices = fc.array(block, { minLength: 1, maxLength: 10 }).map((all) => `${all.join('\n\n')}\n`)

const SPACES = [' ', '\u00a0', '  ', '\n', '\r\n', '\t', '\u2009', '\u2028', ' \n ', '\u3000']
const HYPHENS = ['\u00ad', '-\n', '\u2010\n', '-\r\n  ', '\u00ad\n', '\u200b']
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const

/** The same text as another program would write it: other white space, hyphenation and normalisation. */
const rewritten = (text: string, seed: readonly number[], form: (typeof FORMS)[number]) => {
  let turn = 0
  const pick = <T>(from: readonly T[]): T => {
    turn += 1
    return from[(seed[turn % seed.length] ?? 0) % from.length] as T
  }
  return text
    .normalize(form)
    .replaceAll(/\s+/gu, () => pick(SPACES))
    .replaceAll(/(?<=\p{L})(?=\p{L})/gu, () =>
      (seed[turn++ % seed.length] ?? 0) % 7 === 0 ? pick(HYPHENS) : '',
    )
}

t.test(
  'clauses of an unchanged text stand exactly, however it is spaced, hyphenated and normalised',
  async (t) => {
    await holds(
      t,
      fc.asyncProperty(
        notices,
        fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
        fc.constantFrom(...FORMS),
        async (text, seed, form) => {
          const partsOf = clausePartsIn(text)
          const clauses = cutText(text).map((passage, at) => ({
            code: `C-${at}`,
            section: passage.section,
            ...partsOf(passage),
          }))
          const found = reanchor(piecesOf(clauses, text), rewritten(text, seed, form))
          return found.every(({ anchoring }) => anchoring === 'exact')
        },
      ),
      200,
    )
  },
)

t.test('their hashes are the same too, so that what rests on them need not be looked at', async (t) => {
  await holds(
    t,
    fc.asyncProperty(
      notices,
      fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
      fc.constantFrom(...FORMS),
      async (text, seed, form) => {
        const after = rewritten(text, seed, form)
        const partsOf = clausePartsIn(text)
        const clauses = cutText(text).map((passage, at) => ({
          code: `C-${at}`,
          section: '',
          ...partsOf(passage),
        }))
        const partsAfter = clausePartsIn(after)
        return reanchor(piecesOf(clauses, text), after).every(
          ({ piece, place }) =>
            place !== undefined &&
            partsAfter(place).sha256 === clauses.find(({ code }) => code === piece.code)?.sha256,
        )
      },
    ),
    100,
  )
})

t.test('a text is cut into passages that follow each other and leave no word out', async (t) => {
  await holds(
    t,
    fc.asyncProperty(fc.oneof(notices, fc.string({ unit: 'grapheme', maxLength: 300 })), async (text) => {
      const { slice, length } = pointsOf(text)
      let at = 0
      let left = ''
      for (const { start, end } of cutText(text)) {
        if (start < at || end <= start || end > length) return false
        left += slice(at, start)
        at = end
      }
      left += slice(at, length)
      return !/[\p{L}]{2}/u.test(left.replaceAll(/^[#>\s]*\(?(?:[ivx]{1,5}|\p{Ll})[.)]\s/gimu, ''))
    }),
    200,
  )
})

t.test('a folded text tells where each of its letters stands, in code points', async (t) => {
  await holds(
    t,
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 100 }), async (text) => {
      const { text: flat, starts, ends } = fold(text)
      const { slice } = pointsOf(text)
      return (
        starts.length === flat.length &&
        starts.every(
          (start, at) =>
            folded(slice(start, ends[at] ?? 0)).includes(flat[at] ?? '') ||
            flat[at] === ' ' ||
            flat[at] === '-',
        )
      )
    }),
    300,
  )
})

t.test(
  'what is compared: spaces, hyphens, soft hyphens, quotation marks and compatible forms count for nothing',
  async (t) => {
    t.equal(folded('be-\nhandling av ”e\u00adpost”'), folded('behandling  av "epost"'))
    t.equal(folded('ﬁl'), folded('fil'))
    t.equal(folded('A\u030angstro\u0308m'), folded('Ångström'))
    t.not(folded('artikel 5-6'), folded('artikel 56'))
    t.not(folded('10 000'), folded('10000'), 'between digits a space says something')
    t.not(folded('Vi'), folded('vi'))
  },
)

t.test('a word is not found within a longer one, unless the quote is long', async (t) => {
  const at = (quote: string, text: string) =>
    reanchor(piecesOf([{ code: 'A', section: 'S', quote }], undefined), text)[0]?.anchoring
  t.equal(at('kund', 'Vi har kunder.'), 'gone')
  t.equal(at('kund', 'Vi har en kund.'), 'exact')
  const text = 'Vår behand-\nling. En ling.'
  const [found] = reanchor(piecesOf([{ code: 'A', section: 'S', quote: 'ling' }], undefined), text)
  t.match(found, { anchoring: 'exact', place: { start: text.lastIndexOf('ling') } })
  t.equal(at('den Generella policyn', 'policytillsammans medden Generella policynhär'), 'exact')
})

t.test('a sentence goes on over empty lines that a program wrote, and is no heading', async (t) => {
  t.same(
    cutText('Vi behandlar dina uppgifter\n\nför att leverera.\n\nRubrik\n\nText här.\n').map(
      ({ type }) => type,
    ),
    ['sentence', 'heading', 'sentence'],
  )
})

t.test('passages have the headings that they stand under, numbers and signs left out', async (t) => {
  const text =
    'INLEDNING\nVi säljer t.ex. Cyklar. Vi lagar dem.\n\n1. Ändamål\n\n• Leverans\n• Garanti,\n  också utomlands\n\n2) Att sälja. Det är allt.\n3) Att laga.\n\nKontakt\n=======\nRing oss!\n'
  t.same(
    passagesOf(text, []).map(({ type, section, quote }) => [type, section, quote]),
    [
      ['heading', 'INLEDNING', 'INLEDNING'],
      ['sentence', 'INLEDNING', 'Vi säljer t.ex. Cyklar.'],
      ['sentence', 'INLEDNING', 'Vi lagar dem.'],
      ['heading', '1. Ändamål', '1. Ändamål'],
      ['list-item', '1. Ändamål', 'Leverans'],
      ['list-item', '1. Ändamål', 'Garanti, också utomlands'],
      ['numbered', '1. Ändamål', 'Att sälja.'],
      ['sentence', '1. Ändamål', 'Det är allt.'],
      ['numbered', '1. Ändamål', 'Att laga.'],
      ['heading', 'Kontakt', 'Kontakt'],
      ['sentence', 'Kontakt', 'Ring oss!'],
    ],
  )
})
