import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { verifyAnchorsCommand } from '../src/cli/verify-anchors.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const TEXT = 'Om våra kaniner\n\nVi räknar   morötter på ängen. Slut på åkern.\n'
const bytes = Buffer.from(TEXT)
const sha256 = createHash('sha256').update(bytes).digest('hex')

interface AboutClause {
  readonly quote: string
  readonly start?: number
}

type Files = Readonly<Record<string, string | Buffer | Record<string, never>>>

async function runCommand(t: Test, files: Files, choice: { document?: string; edition?: string } = {}) {
  const folder = t.testdir({ 'policy.txt': bytes, ...files })
  const out: string[] = []
  const err: string[] = []
  const status = await verifyAnchorsCommand(
    { text: join(folder, 'policy.txt'), file: join(folder, 'register.yaml'), ...choice },
    { out: (line) => out.push(line), err: (line) => err.push(line), readStdin: async () => new Uint8Array() },
  )
  return { status, out: out.join('\n'), err: err.join('\n') }
}

const makeDocument = (key: string, clauses: readonly AboutClause[]) => ({
  key,
  label: { sv: 'Kaninpolicy' },
  type: 'privacy-notice',
  editions: [
    {
      key: '2030-01-01',
      language: 'sv',
      sha256,
      clauses: clauses.map((clause, index) => ({
        code: `A-${index + 1}`,
        ...clause,
        ...(clause.start === undefined ? {} : { end: clause.start + 4 }),
        section: 'Ett',
        type: 'admin',
      })),
    },
  ],
})
const makeRegister = (...documents: ReturnType<typeof makeDocument>[]) =>
  stringify({ register: 'kaniner', documents })

t.test('it exits 0 when all holds and prints the count', async (t) => {
  const register = makeRegister(makeDocument('policy', [{ quote: 'Om våra', start: 0 }, { quote: 'Slut' }]))
  const { status, out, err } = await runCommand(t, { 'register.yaml': register })
  t.equal(status, 0)
  t.equal(
    out,
    'policy 2030-01-01: 2 clauses: 1 at their offset, 1 found (they name no offset), 0 moved, 0 missing; SHA-256 matches',
  )
  t.equal(err, '')
})

t.test('it exits 1 and prints a line for each thing that does not hold', async (t) => {
  const register = makeRegister(
    makeDocument('policy', [
      { quote: 'Om våra', start: 0 },
      { quote: 'Vi räknar', start: 2 },
      { quote: 'Harar' },
    ]),
  )
  const files = { 'register.yaml': register, 'policy.txt': `${TEXT}!` }
  const { status, out } = await runCommand(t, files)
  t.equal(status, 1)
  const [hash, moved, missing, count, ...rest] = out.split('\n')
  t.match(hash, new RegExp(`^sha256: the text has [0-9a-f]{64}, the edition says ${sha256}`))
  t.equal(moved, `A-2: moved: its quote stands at ${TEXT.indexOf('Vi räknar')}, not at 2`)
  t.equal(missing, 'A-3: missing: the text has no "Harar"')
  t.match(count, '3 clauses: 1 at their offset, 1 moved, 1 missing; SHA-256 differs')
  t.strictSame(rest, [])
})

t.test('it exits 1 for a text that is not UTF-8', async (t) => {
  const register = makeRegister(makeDocument('policy', [{ quote: 'Om våra', start: 0 }]))
  const files = { 'register.yaml': register, 'policy.txt': Buffer.from(TEXT, 'latin1') }
  const { status, out } = await runCommand(t, files)
  t.equal(status, 1)
  t.match(out, 'not valid UTF-8')
})

t.test('it takes the document and edition that it is told to', async (t) => {
  const register = makeRegister(
    makeDocument('policy', [{ quote: 'Harar' }]),
    makeDocument('other', [{ quote: 'Slut' }]),
  )
  const files = { 'register.yaml': register }
  t.match(await runCommand(t, files, { document: 'other' }), {
    status: 0,
    out: /^other 2030-01-01: 1 clauses/,
  })
  t.match(await runCommand(t, files, { document: 'policy', edition: '2030-01-01' }), { status: 1 })
})

t.test('it exits 2 with a sentence when there is nothing it can look at', async (t) => {
  const one = makeRegister(makeDocument('policy', []))
  const two = makeRegister(makeDocument('policy', []), makeDocument('other', []))
  const wrong = stringify({
    documents: [{ key: 'policy', editions: [{ key: 'e', clauses: [{ code: 'A-1' }] }] }],
  })
  const cases: readonly (readonly [string, Files, { document?: string; edition?: string }, RegExp])[] = [
    ['no register file', {}, {}, /register\.yaml cannot be read: ENOENT/],
    [
      'no text',
      { 'register.yaml': one, 'policy.txt': '' },
      { edition: 'none' },
      /no edition none .*2030-01-01/,
    ],
    ['bad YAML', { 'register.yaml': 'documents: [' }, {}, /is not valid YAML/],
    ['another shape', { 'register.yaml': wrong }, {}, /\/documents\/0/],
    ['a list', { 'register.yaml': '- 1' }, {}, /must be an object/],
    ['no documents', { 'register.yaml': 'register: kaniner' }, {}, /has no edition of a document/],
    ['unknown document', { 'register.yaml': one }, { document: 'x' }, /no document x .*choose from: policy/],
    ['two documents', { 'register.yaml': two }, {}, /more than one document; .*--document: policy, other/],
  ]
  for (const [name, files, choice, message] of cases) {
    const { status, out, err } = await runCommand(t, files, choice)
    t.equal(status, 2, name)
    t.equal(out, '', name)
    t.match(err, message, name)
  }
})

t.test('it reads a register file in JSON too', async (t) => {
  const document = makeDocument('policy', [{ quote: 'Slut' }])
  const register = JSON.stringify({ register: 'kaniner', documents: [document] })
  t.match(await runCommand(t, { 'register.yaml': register }), { status: 0 })
})
