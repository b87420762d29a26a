import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makeDocx, makePdf } from './files.ts'
import { NOTICE, NOTICE_REGISTER } from './notice.ts'
import { t } from './tap.ts'

const command = fileURLToPath(new URL('../bundle/cli/main.js', import.meta.url))
const folder = t.testdir({})

/** Writes a file of the test, and answers its path. */
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const MEMBERS: Readonly<Record<string, string>> = {
  'data-categories': 'dataCategories',
  'legal-bases': 'legalBases',
  'retention-rules': 'retentionRules',
  'processing-activities': 'processingActivities',
}
const lists: Record<string, object[]> = {}
for (const [kind, content] of NOTICE_REGISTER) {
  const member = MEMBERS[kind] ?? kind
  lists[member] = [...(lists[member] ?? []), content]
}
const register = file('register.json', JSON.stringify({ register: 'shop', ...lists }))
const old = file('old.md', NOTICE)

async function ropa(...words: readonly string[]) {
  const run = promisify(execFile)(process.execPath, [command, ...words], { env: { LANG: 'C' } })
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
    (error) => ({ status: Number(error.code), out: String(error.stdout), err: String(error.stderr) }),
  )
}

t.test(
  'policy diff of a text that takes an item away names what loses its support, and exits 1',
  async (t) => {
    const next = file(
      'next.md',
      NOTICE.replace('- Ordrar och betalningar\n', '').replace('ditt samtycke', 'avtalet'),
    )
    const { status, out, err } = await ropa('policy', 'diff', old, next, '--register', register)
    t.equal(status, 1)
    t.equal(err, '')
    t.equal(
      out,
      `14 exact, 0 moved, 1 changed, 1 gone, 0 new
  gone KAT-3 (Uppgifter vi har): Ordrar och betalningar
  changed SYF-2g (Ändamål): Det gör vi med stöd av [-ditt samtycke-]{+avtalet+}.
Loses its support:
  data-categories/orders: KAT-3 gone
Rests on other words:
  legal-bases/consent: SYF-2g changed
  purposes/newsletter/legalBases/consent: SYF-2g changed
Look at again:
  processing-activities/mailing: legal-bases/consent, purposes/newsletter/legalBases/consent
  processing-activities/sales: data-categories/orders
FAIL: 1 loses its support
`,
    )
  },
)

t.test(
  'policy diff of an old text that is not the one of the edition exits 2, whatever comes after',
  async (t) => {
    const document = lists.documents?.[0] as { editions: object[] }
    const sha256 = createHash('sha256').update(NOTICE).digest('hex')
    const editions = document.editions.map((edition) => ({ ...edition, sha256 }))
    const hashed = file(
      'hashed.json',
      JSON.stringify({ register: 'shop', ...lists, documents: [{ ...document, editions }] }),
    )
    const other = file('other.md', `${NOTICE}\nEtt ord till.\n`)
    t.match(await ropa('policy', 'diff', old, other, '--register', hashed), { status: 0 })
    t.match(await ropa('policy', 'diff', other, old, '--register', hashed), {
      status: 2,
      out: /^$/,
      err: /not the one of the edition 2026: .*--edition/,
    })
  },
)

t.test(
  'policy diff of a text by which nothing loses its support exits 0, in Swedish where that is asked',
  async (t) => {
    const next = file('same.md', NOTICE.replaceAll('. ', '.\n'))
    t.match(await ropa('policy', 'diff', old, next, '--register', register, '--locale', 'sv'), {
      status: 0,
      out: '16 oförändrad, 0 flyttad, 0 ändrad, 0 borttagen, 0 ny\nGODKÄNT\n',
    })
    const asJson = await ropa('policy', 'diff', old, next, '--register', register, '--format', 'json')
    t.match(JSON.parse(asJson.out), { document: 'notice', edition: '2026', lost: [], counts: { exact: 16 } })
  },
)

t.test('texts are read from PDF and Word files too, and a scan is told with its name', async (t) => {
  const word = file(
    'next.docx',
    await makeDocx('Integritetspolicy', ['Cykelboden AB ansvarar för dina personuppgifter.']),
  )
  const { status, out } = await ropa('policy', 'diff', old, word, '--register', register, '--format', 'json')
  t.equal(status, 1)
  t.match(JSON.parse(out).clauses[0], { code: 'INL-1', anchoring: 'exact' })
  const scan = file('scan.pdf', makePdf([[]]))
  t.match(await ropa('policy', 'diff', old, scan, '--register', register), {
    status: 2,
    out: '',
    err: /scan\.pdf: The PDF has no text on its one page: it is a scan/,
  })
})

t.test('coverage tells what the register does not represent, and exits 1', async (t) => {
  const { status, out } = await ropa('coverage', register, '--text', old, '--date', '2026-11-22')
  t.equal(status, 1)
  t.match(out, /^notice 2026, 2026-11-22: 14 of 16 clauses are represented\n/)
  t.match(out, /\n {2}INL-2 \(Integritetspolicy\): Policyn gäller från den 1 februari 2026\.\n/)
  t.match(out, /\n {2}processing-activities\/sales: says nothing of where it comes from\n/)
  t.match(out, /\nFAIL: 2 clauses or quotes without a counterpart\n$/)
  t.notMatch(out, /Not checkable/)
})

t.test('coverage of the shipped register passes, and says what it could not look at', async (t) => {
  const shipped = fileURLToPath(new URL('../../registers/finago.yaml', import.meta.url))
  const { status, out } = await ropa('coverage', shipped, '--locale', 'sv')
  t.equal(status, 0)
  t.match(out, /Generella integritetspolicyn \/ Generella integrationspolicyn, i OMF-10, SYF-4j, MK-06/)
  t.match(out, /Kan inte kontrolleras utan utgåvans text/)
})

t.test('what cannot be looked at exits 2 with a sentence', async (t) => {
  for (const [words, message] of [
    [['coverage', join(folder, 'none.yaml')], /none\.yaml cannot be read/],
    [['coverage', register, '--date', '2026-02-30'], /--date takes a day such as 2026-11-22, not 2026-02-30/],
    [['coverage', register, '--document', 'x'], /There is no document x/],
    [['coverage', register, '--date', 'soon'], /--date takes a day such as 2026-11-22, not soon/],
    [
      ['coverage', register, '--text', file('latin.txt', Buffer.from('våra', 'latin1'))],
      /latin\.txt: The text is not UTF-8: byte 2, on line 1/,
    ],
    [['policy', 'diff', old, old], /required option '--register <file>'/],
  ] as const)
    t.match(await ropa(...words), { status: 2, out: '', err: message })
})
