import { join } from 'node:path'
import { built, folderOf, register, ropa } from './check-run.ts'
import { t } from './tap.ts'

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghij'.split('').map((name, at) => {
    const before = 'abcdefghi'[at]
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`
  }),
].join('\n')

const parents = (...pairs: [key: string, parent: string][]) =>
  `register: x\npurposes:\n${pairs.map(([key, parent]) => `- { key: ${key}, label: { en: A }, parent: ${parent} }`).join('\n')}\n`

const CASES: [what: string, text: string, err: RegExp][] = [
  ['no YAML', 'register: [\n', /^a\.yaml:2:1: is not valid YAML/],
  ['nothing', '', /^a\.yaml:1:1: is empty; begin with the key of the register/],
  ['a word', 'hello', /^a\.yaml:1:1: must be an object/],
  ['a wrong kind', 'register: x\npurpose: []\n', /^a\.yaml:2:1: \/purpose is not a member.*purposes/],
  [
    'an entry that is none',
    'register: x\npurposes: [{ key: a }]\n',
    /^a\.yaml:2:12: \/purposes\/0\/label is required/,
  ],
  [
    'a ground that is not there',
    register({ newsletter: 'consnt' }),
    /^a\.yaml:6:20: \/purposes\/0\/legalBases\/0\/legalBasis leads to no entry legal-bases\/consnt; correct the key \(did you mean consent or contract\?\), or add the entry$/,
  ],
  [
    'a key given twice',
    'register: x\npurposes:\n- { key: a, label: { en: A } }\n- { key: a, label: { en: B } }\n',
    /^a\.yaml:4:\d+: \/purposes\/1.*"a"/,
  ],
  ['a name given twice', 'register: x\nregister: y\n', /^a\.yaml:2:1: .*register/],
  ['an alias bomb', `register: x\n${bomb}\n`, /^a\.yaml:\d+:\d+: /],
  [
    'a cycle',
    parents(['a', 'b'], ['b', 'c'], ['c', 'a']),
    /^a\.yaml:3:\d+: \/purposes\/0\/parent makes purposes\/a its own ancestor \(a → b → c → a\); give it another parent$/,
  ],
  [
    'a ruleset that is not there',
    'register: x\nsettings: [{ key: register, label: { en: R }, languages: [en], ruleset: 2062.1 }]\n',
    /^a\.yaml:2:\d+: \/settings\/0\/ruleset/,
  ],
]

t.test('what cannot be judged ends with 2, with its place and what to do, and no verdict', async (t) => {
  for (const [what, text, err] of CASES) {
    const folder = folderOf(t, { 'a.yaml': text, 'good.yaml': register({ newsletter: 'consent' }) })
    const ended = await ropa(folder, ['check', '@good.yaml', '@a.yaml'])
    t.match(ended, { status: 2, out: '' }, what)
    t.match(ended.err, err, what)
  }
})

t.test('a fault of a JSON file is told with its place, as that of a YAML file is', async (t) => {
  const entry = '{ "key": "a", "label": { "en": "A" } }'
  const cases: [text: string, err: RegExp][] = [
    [`{\n  "register": "x",\n  "register": "y"\n}`, /^a\.json:3:3: \/register is given twice/],
    [`{\n  "register": "x",\n  "purpose": []\n}`, /^a\.json:3:3: \/purpose is not a member/],
    [
      `{\n  "register": "x",\n  "purposes": [\n    ${entry},\n    ${entry}\n  ]\n}`,
      /^a\.json:5:7: \/purposes\/1.*"a"/,
    ],
    ['[\n  { "purpose": "a" }\n]', /^a\.json:2:3: \/0/],
  ]
  for (const [text, err] of cases) {
    const ended = await ropa(folderOf(t, { 'a.json': text }), ['check', '@a.json'])
    t.match(ended, { status: 2, out: '', err }, text)
  }
})

t.test('50 MB are refused by their size', async (t) => {
  const folder = folderOf(t, { 'a.yaml': 'register: x\n# '.padEnd(50 * 1024 * 1024, 'x') })
  t.match(built(['check', join(folder, 'a.yaml')]), {
    status: 2,
    out: '',
    err: /a\.yaml: The file has 52428800 bytes; split it/,
  })
})

t.test('every file that cannot be read is told', async (t) => {
  const folder = folderOf(t, { 'a.yaml': 'register: [', 'b.json': '{"register":}' })
  const { status, err } = await ropa(folder, ['check', '@a.yaml', '@b.json', '@c.yaml'])
  t.equal(status, 2)
  t.match(err, /^a\.yaml:1:\d+: .*\nb\.json:1:13: \/register is not valid JSON.*\nc\.yaml cannot be read/)
})
