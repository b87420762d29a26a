import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { PlacedFlaw } from '../src/domain/placed-flaw.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { registerFileSchema } from '../src/register/register-file.schema.ts'
import {
  canonicalRegister,
  printRegisterFile,
  type RegisterFileContents,
  readRegisterFile,
} from '../src/register/register-file.ts'
import { refusalOf } from './refused.ts'
import { t } from './tap.ts'

const finago = readFileSync(new URL('../../registers/finago.yaml', import.meta.url))

const read = (text: string) => readRegisterFile(Buffer.from(text))
const filed = ({ entries }: RegisterFileContents) =>
  entries.map(({ kind, content }) => ({ kind: kind.name, content }))
const print = (file: RegisterFileContents, format: 'json' | 'yaml') =>
  printRegisterFile(file.register, filed(file), format)
const canonicalOf = (file: RegisterFileContents) => canonicalRegister(file.register, filed(file))

/** What a refusal says, one a flaw: `line:column pointer: detail`, without a place where none is known. */
function flawsOf(bytes: string | Uint8Array): string[] {
  const { code, details } = refusalOf(() => readRegisterFile(Buffer.from(bytes)))
  if (code !== 'invalid') throw new Error(`was refused as ${code}`)
  return (details.errors ?? []).map((flaw) => {
    const { line, column }: PlacedFlaw = flaw
    return `${line === undefined ? '' : `${line}:${column} `}${flaw.pointer}: ${flaw.detail}`
  })
}

t.test('the register that is shipped is read, each content with its kind and place', async (t) => {
  const { register, entries } = readRegisterFile(finago)
  t.equal(register, 'finago')
  const whole = parse(finago.toString())
  t.equal(entries.length, Object.values(whole).filter(Array.isArray).flat().length)
  for (const { kind, content, pointer } of entries) {
    const [, member = '', index = ''] = pointer.split('/')
    t.equal(member, kind.member)
    t.strictSame(content, whole[member][Number(index)])
  }
})

t.test('a printed register reads as the same register, and prints the same again', async (t) => {
  const file = readRegisterFile(finago)
  for (const format of ['json', 'yaml'] as const) {
    const text = print(file, format)
    const again = read(text)
    t.equal(canonicalOf(again), canonicalOf(file), format)
    t.equal(print(again, format), text, format)
  }
})

t.test('any text comes back from JSON and YAML as it went in', async (t) => {
  const words = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          ' ',
          '\n',
          '\r',
          '\t',
          'a',
          ':',
          '#',
          '-',
          "'",
          '"',
          '\u2028',
          '\u0085',
          '\ufeff',
        ),
        minLength: 1,
      }),
      fc.constantFrom(
        'NO',
        'no',
        'y',
        '~',
        'null',
        '1_000',
        '0x1f',
        '1e3',
        '.inf',
        '2025-11-13',
        '12:30',
        '- a',
        '? b',
        '%c',
        '---',
        '<<',
        '*a',
        '&a',
        '!!str a',
        ' \n',
        'a\n \nb',
        'a\n\n',
      ),
    )
    .filter((word) => !word.includes('\0'))
  const holds = () =>
    fc.assert(
      fc.property(words, words, (label, notes) => {
        const entries = [{ kind: 'contexts', content: { key: 'a', label: { sv: label }, notes } }]
        return (['json', 'yaml'] as const).every((format) => {
          const [entry] = read(printRegisterFile('x', entries, format)).entries
          return isDeepStrictEqual(entry?.content, entries[0]?.content)
        })
      }),
      { numRuns: 300 },
    )
  t.doesNotThrow(holds)
})

const purpose = { kind: 'purposes', content: { key: 'b', label: { sv: 'B' } } }
const other = { kind: 'purposes', content: { key: 'a', label: { sv: 'A' } } }
const context = { kind: 'contexts', content: { key: 'c', label: { sv: 'C' } } }

t.test(
  'kinds are printed in their order, entries by key, members in the order of their schema',
  async (t) => {
    const pair = {
      relation: 'sole',
      provenance: [{ relation: 'silent', edition: 'e', document: 'd' }],
      legalBasis: 'g',
    }
    const disorderly = { legalBases: [pair], tags: ['support'], label: { sv: 'B', en: 'B' }, key: 'b' }
    const text = printRegisterFile('x', [{ kind: 'purposes', content: disorderly }, other, context], 'json')
    t.match(text, /"contexts".*"purposes".*"a".*"b"/s)
    t.equal(
      printRegisterFile('x', [{ kind: 'purposes', content: disorderly }], 'yaml'),
      `register: x

purposes:
  - key: b
    label:
      sv: B
      en: B
    tags: [support]
    legalBases:
      - legalBasis: g
        relation: sole
        provenance:
          - document: d
            edition: e
            relation: silent
`,
    )
  },
)

t.test('JSON is printed with two spaces and a line break at its end', async (t) => {
  t.equal(
    printRegisterFile('x', [other], 'json'),
    `${JSON.stringify({ register: 'x', purposes: [other.content] }, null, 2)}\n`,
  )
})

t.test(
  'the canonical text is the same whatever the order, and differs when a register differs',
  async (t) => {
    const text = canonicalRegister('x', [purpose, context, other])
    t.equal(
      text,
      '{"contexts":[{"key":"c","label":{"sv":"C"}}],"purposes":[{"key":"a","label":{"sv":"A"}},{"key":"b","label":{"sv":"B"}}],"register":"x"}',
    )
    t.equal(canonicalRegister('x', [other, purpose, context]), text)
    t.not(canonicalRegister('y', [other, purpose, context]), text)
    t.not(canonicalRegister('x', [other, context]), text)
  },
)

t.test('a kind that is none cannot be printed', async (t) => {
  t.throws(() => printRegisterFile('x', [{ ...other, kind: 'pets' }], 'json'), /no place for the kind pets/)
})

t.test('each bad file is refused with the place of what is wrong, and its good twin is read', async (t) => {
  const cases: [name: string, bad: string | Uint8Array, flaw: string | RegExp, good: string][] = [
    [
      'an unknown member of the file',
      'register: x\npets: []\n',
      /^2:1 \/pets: is not a member of this object; known members: register, settings, /,
      'register: x\npurposes: []\n',
    ],
    [
      'an unknown member of an entry',
      'register: x\ncontexts:\n  - key: a\n    label: { sv: A }\n    colour: red\n',
      /^5:5 \/contexts\/0\/colour: is not a member/,
      'register: x\ncontexts:\n  - key: a\n    label: { sv: A }\n    notes: red\n',
    ],
    [
      'a member that is missing',
      'register: x\ncontexts:\n  - key: a\n    label: { sv: A }\n  - key: b\n',
      '5:5 /contexts/1/label: is required; give an object whose every name is a language tag such as sv or en-GB',
      'register: x\ncontexts:\n  - key: a\n    label: { sv: A }\n  - { key: b, label: { en: B } }\n',
    ],
    [
      'a member of another kind',
      'register: x\ncontexts:\n  - { key: a, label: { sv: A }, provision: 6.1.a }\n',
      /^3:33 \/contexts\/0\/provision: is not a member/,
      'register: x\nlegalBases:\n  - { key: a, label: { sv: A }, provision: 6.1.a }\n',
    ],
    [
      'a name twice in a YAML map',
      'register: x\ncontexts:\n  - key: a\n    label:\n      sv: A\n      sv: B\n',
      '6:7 /contexts/0/label/sv: is given twice in the same object; keep one of them',
      'register: x\ncontexts:\n  - key: a\n    label:\n      sv: A\n      en: B\n',
    ],
    [
      'a name twice in JSON',
      '{"register":"x","register":"y"}',
      '1:17 /register: is given twice in the same object; keep one of them',
      '{"register":"x"}',
    ],
    [
      'an entry twice',
      'register: x\ncontexts:\n  - { key: a, label: { sv: A } }\n  - { key: a, label: { sv: B } }\n',
      '4:7 /contexts/1/key: repeats "a" of /contexts/0; make each one different',
      'register: x\ncontexts:\n  - { key: a, label: { sv: A } }\npurposes:\n  - { key: a, label: { sv: B } }\n',
    ],
    [
      'NUL',
      'register: x\ncontexts:\n  - { key: a, label: { sv: "A\\0" } }\n',
      /^3:24 \/contexts\/0\/label\/sv: holds the character U\+0000/,
      'register: x\ncontexts:\n  - { key: a, label: { sv: "A\\t" } }\n',
    ],
    [
      'half a surrogate pair',
      'register: x\ncontexts:\n  - { key: a, label: { sv: "\\ud83d" } }\n',
      /^3:24 \/contexts\/0\/label\/sv: holds half of a surrogate pair/,
      'register: x\ncontexts:\n  - { key: a, label: { sv: "\\ud83d\\ude00" } }\n',
    ],
    [
      'a tab for indentation',
      'register: x\ncontexts:\n\t- { key: a, label: { sv: A } }\n',
      /^3:1 : is not valid YAML: a tab stands where lines are indented; write spaces/,
      'register: x\ncontexts:\n  - key:\ta\n    label: { sv: "A\tB" }\t# a tab\n',
    ],
    [
      'a list that is empty in YAML',
      'register: x\ncontexts:\n',
      '2:1 /contexts: must be a list; got null',
      'register: x\ncontexts: []\n',
    ],
    ['no register', 'contexts: []\n', /^1:1 \/register: is required; give a key such as/, 'register: x\n'],
    [
      'an empty file',
      '',
      '1:1 : is empty; begin with the key of the register, as in "register: my-register"',
      'register: x',
    ],
    ['a list', '- a\n', '1:1 : must be an object; got a list of 1 item', '{"register":"x"}'],
    [
      'not UTF-8',
      Buffer.from('register: x\ncontexts:\n  - { key: a, label: { sv: Å } }\n', 'latin1'),
      ': is not valid UTF-8; save it encoded in UTF-8',
      'register: x\ncontexts:\n  - { key: a, label: { sv: Å } }\n',
    ],
    [
      'a tag',
      'register: x\ncontexts: !!set {}\n',
      '2:11 : has the tag !!set, which it cannot have here; take the tag away',
      'register: !!str x\n',
    ],
    [
      'a second document',
      'register: x\n---\nregister: y\n',
      '2:1 : holds a second document; keep one',
      '---\nregister: x\n',
    ],
    [
      'a name that is no text',
      'register: x\n? [a]\n: b\n',
      '2:3 : is the name of a member, and no text; write the name itself',
      'register: x\n',
    ],
    [
      '__proto__',
      'register: x\n__proto__: {}\n',
      /^2:1 \/__proto__: is a member name that JavaScript/,
      'register: x\n',
    ],
    [
      'an alias of nothing',
      'register: x\ncontexts: *a\n',
      '2:11 /contexts: is an alias of a, which no anchor before it names',
      'register: x\ncontexts: &a []\npurposes: *a\n',
    ],
    [
      'an alias of what it stands in',
      'register: x\ncontexts: &a\n  - *a\n',
      '3:5 /contexts/0: is an alias of a, which it is itself a part of',
      'register: x\ncontexts:\n  - { key: &a a, label: { sv: *a } }\n',
    ],
    [
      'a merge key without an object',
      'register: x\ncontexts:\n  - { key: &a a, label: { sv: A } }\n  - { <<: *a, key: b }\n',
      '4:7 /contexts/1/<<: merges what is no object; write an alias of an object, or a list of them',
      'register: x\ncontexts:\n  - &a { key: a, label: { sv: A } }\n  - { <<: *a, key: b }\n',
    ],
    [
      'a number that is infinite',
      'register: x\npurposes: .inf\n',
      /^2:1 \/purposes: is a number too large/,
      'register: x\npurposes: []\n',
    ],
    [
      '100 levels',
      `register: x\ncontexts: ${'['.repeat(100)}${']'.repeat(100)}\n`,
      /^2:\d+ : is nested deeper than 32 levels/,
      'register: x\ncontexts: []\n',
    ],
    [
      '33 levels',
      `register: x\ncontexts: ${'['.repeat(32)}${']'.repeat(32)}\n`,
      /^2:\d+ \/contexts(\/0){31}: is nested deeper than 32 levels/,
      'register: x\ncontexts: []\n',
    ],
  ]
  for (const [name, bad, flaw, good] of cases) {
    const flaws = flawsOf(bad)
    t.ok(
      flaws.some((each) => (typeof flaw === 'string' ? each === flaw : flaw.test(each))),
      `${name}: ${flaws}`,
    )
    t.ok(read(good), `the good twin of ${name}`)
  }
})

t.test('a file that starts with a bracket is JSON, unless it is said to be YAML', async (t) => {
  const flow = '{ register: x }'
  t.match(flawsOf(flow), [/is not valid JSON at line 1, column 3/])
  t.equal(readRegisterFile(Buffer.from(flow), 'yaml').register, 'x')
  t.equal(read('  {"register":"x"}').register, 'x')
})

t.test('a byte order mark before YAML is passed over', async (t) => {
  t.equal(read('\ufeffregister: x\n').register, 'x')
})

t.test('a file of more than 16 MiB is refused as too large', async (t) => {
  const bytes = Buffer.alloc(16 * 1024 * 1024 + 1, ' ')
  t.match(
    refusalOf(() => readRegisterFile(bytes)),
    { code: 'too-large', message: /has 16777217 bytes/ },
  )
})

t.test('YAML of more parts than memory is good for is refused, and pointed to JSON', async (t) => {
  t.match(flawsOf(`a: [${'1,'.repeat(2_000_000)}1]`), [
    /^1:\d+ : has too many parts for YAML; write it as JSON/,
  ])
})

t.test('all flaws are told, of all kinds at once, and at most 100', async (t) => {
  const flaws = flawsOf(
    'register: X\npurposes:\n  - { key: a }\nlegalBases:\n  - { key: b, label: { sv: B } }\n',
  )
  t.match(flaws, [
    /^1:1 \/register: must be a key/,
    '3:5 /purposes/0/label: is required; give an object whose every name is a language tag such as sv or en-GB',
    /^5:5 \/legalBases\/0\/provision: is required; give one of 6\.1\.a, /,
  ])
  t.equal(flawsOf(`register: x\ncontexts:\n${'  - {}\n'.repeat(200)}`).length, 100)
})

t.test('the sentence names the first flaw and counts the rest', async (t) => {
  t.equal(
    refusalOf(() => read('register: x\npurposes:\n  - { key: a }\n')).message,
    'The register file is not valid: /purposes/0/label is required; give an object whose every name is a language tag such as sv or en-GB (line 3, column 5).',
  )
  t.match(
    refusalOf(() => read('{}')).message,
    'The register file is not valid: /register is required; give a key such as customer-support: lower-case words joined by hyphens (line 1, column 1).',
  )
  t.match(
    refusalOf(() => read('- a')).message,
    'The register file is not valid: it must be an object; got a list of 1 item (line 1, column 1).',
  )
  t.match(refusalOf(() => read('register: x\npurposes: [{}]')).message, /; this is the first of 2 faults\.$/)
})

t.test('the schema for editors is 2020-12, names its parts, and accepts what is shipped', async (t) => {
  const schema: { $schema?: string; $defs?: Record<string, object> } = registerFileSchema()
  t.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  t.match(Object.keys(schema.$defs ?? {}), ['Label', 'LongText'])
  const check = compileCheck(schema)
  const whole = parse(finago.toString())
  t.strictSame(check(whole), [])
  t.match(check({ ...whole, purposes: [{ key: 'a', label: { sv: 'A' }, parent: 'B' }] }), [
    { pointer: '/purposes/0/parent' },
  ])
})
