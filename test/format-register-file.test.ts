import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import { formatRegisterFile } from '../src/register/format-register-file.ts'
import { KINDS } from '../src/register/kinds.ts'
import { printRegisterFile, readRegisterFile } from '../src/register/register-file.ts'
import { messyYaml } from './messy-yaml.ts'
import { holds } from './property.ts'
import { flawsOf, refusalOf } from './refused.ts'
import { t } from './tap.ts'

const format = (text: string) => formatRegisterFile(Buffer.from(text), 'yaml')
const finago = readFileSync(new URL('../../registers/finago.yaml', import.meta.url), 'utf8')

/** Texts that are formatted as they are. */
const stays = (name: string, text: string) => t.test(name, async (t) => t.equal(format(text), text))
const becomes = (name: string, from: string, to: string) =>
  t.test(name, async (t) => {
    t.equal(format(from), to)
    t.equal(format(to), to, 'and stays so')
  })

stays('the register that is shipped is formatted', finago)

t.test('what the product prints is formatted', async (t) => {
  const { register, entries } = readRegisterFile(Buffer.from(finago))
  const filed = entries.map(({ kind, content }) => ({ kind: kind.name, content }))
  const yaml = printRegisterFile(register, filed, 'yaml')
  t.equal(format(yaml), yaml)
  const json = printRegisterFile(register, filed, 'json')
  t.equal(formatRegisterFile(Buffer.from(json)), json)
})

t.test('formatting keeps the contents and every comment, and happens once', async (t) => {
  const order = ['register', ...KINDS.map(({ member }) => member)]
  const property = fc.asyncProperty(fc.integer(), async (seed) => {
    const { text, comments } = messyYaml(seed)
    const formatted = format(text)
    const [before, after] = [text, formatted].map((each) => parse(each, { merge: true, maxAliasCount: -1 }))
    assert.deepStrictEqual(after, before)
    assert.equal(format(formatted), formatted)
    for (const comment of comments) assert.equal(formatted.split(comment).length, 2, comment)
    const members = Object.keys(after)
    assert.deepStrictEqual(
      members,
      [...members].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    )
    assert.doesNotMatch(formatted, /\r/)
  })
  await holds(t, property, 200)
})

becomes(
  'kinds come in their order, each with its comments; entries and their members stay in theirs',
  `# About the file

# Where data comes from
sources:
- label: { sv: B, en: B }   # two languages
  key: b
- key: a   # no label
  # the label is missing
# The contexts
contexts: []
register:   x   # its key
`,
  `# About the file

register: x # its key

# The contexts
contexts: []

# Where data comes from
sources:
  - label: { sv: B, en: B } # two languages
    key: b
  - key: a # no label
    # the label is missing
`,
)

becomes(
  'a comment stays with what it stands at',
  `register: x
purposes:  # of purposes
    # before the first
    - # in the first
      key: a
      # before the label
      label:   # of the label
          # before sv
          sv: A    # of sv
          # after sv

      notes:
        # before the text
        text  # of the text


      # before the tags
      tags: [ # in the tags
        a, b,   # of b
        # at the end of the tags
        ]   # after the tags
      # at the end of the first

    # before the second
    - key: b
      notes: |  # of lines
        # no comment
        text
      description: >-
        folded
  # at the end of the purposes
# at the end
`,
  `register: x

purposes: # of purposes
  # before the first
  # in the first
  - key: a
    # before the label
    label: # of the label
      # before sv
      sv: A # of sv
      # after sv

    # before the text
    notes: text # of the text

    # before the tags
    # in the tags
    tags: # after the tags
      - a
      - b # of b
      # at the end of the tags
    # at the end of the first

  # before the second
  - key: b
    notes: | # of lines
      # no comment
      text
    description: >-
      folded
  # at the end of the purposes
# at the end
`,
)

becomes(
  'anchors, aliases and merge keys stay; what is in brackets stays there, with its line breaks',
  `register: x
contexts:
- &a
  key: a
  label: &label {sv: A,
      en:   B}
- <<: *a
  key:   b
- {<<: [ *a , *a ], key: c ,
   label:   *label,
      notes: "x" }
- { key: d, label: { sv: D }, tags: [  ] , mappings: { } }
`,
  `register: x

contexts:
  - &a
    key: a
    label: &label { sv: A,
      en: B }
  - <<: *a
    key: b
  - { <<: [*a, *a], key: c,
      label: *label,
      notes: x }
  - { key: d, label: { sv: D }, tags: [], mappings: {} }
`,
)

becomes(
  'where a kind moves before the anchor that it uses, the two change places',
  `sources:
  - key: a
    # said once
    label: &label # named
      sv: A
      en: &en B # in English
  - key: b
    label: *label
contexts:
  - key: c
    notes: *en
    label: *label # the same
register: x
`,
  `register: x

contexts:
  - key: c
    notes: &en B
    label: &label # the same
      sv: A
      en: *en # in English

sources:
  - key: a
    # said once
    label: *label # named
  - key: b
    label: *label
`,
)

becomes(
  'texts have the quotes that the product gives them',
  `"register": 'x'
contexts:
  - key: "a"
    label: { sv: "NO", en: 'plain', nb: "it's", fi: 'say "so"', da: "both ' and \\"" }
    notes: "a, b"
    tags: ["a, b", 'c', "2025-11-13", "", ~, True, 0x10, 1.50]
    description: "two\\nlines"
    comment: "\\ttab \\x41 \\u2028"
`,
  `register: x

contexts:
  - key: a
    label: { sv: 'NO', en: plain, nb: it's, fi: say "so", da: both ' and " }
    notes: a, b
    tags: ['a, b', c, '2025-11-13', '', null, true, 0x10, 1.50]
    description: |-
      two
      lines
    comment: "\\ttab A \\u2028"
`,
)

becomes(
  'a text that is broken into lines keeps its lines',
  `register: x
contexts:
  - key: a
    notes: one
       two three
       four
    label: { sv: 'one
      two', en: "one #
        two" }
    description:
      sv: >
          one
          two

          three
      en: |
          one
            two
      nb: >-
          one
            two
      fi: "one \\
        two"
`,
  `register: x

contexts:
  - key: a
    notes: one
      two three
      four
    label: { sv: one
        two, en: 'one #
        two' }
    description:
      sv: >
        one
        two

        three
      en: |
        one
          two
      nb: |-
        one
          two
      fi: one two
`,
)

becomes(
  'marks at the start and end of a document, tags that say what is so anyway, and spaces are left out',
  '%YAML 1.2\n# first\n---\n\n\n# second\nregister: !!str x   \r\ncontexts: !!seq\r\n\n\n  -    key:   !!str 1\n...\n# third',
  "# first\n\n# second\nregister: x\n\ncontexts:\n  - key: '1'\n# third\n",
)

becomes(
  'lists in lists and lists at the column of their name',
  'register: x\ncontexts:\n-  -  a\n   -   # of b\n      - b\n      -   c: d\n          e: f\n',
  'register: x\n\ncontexts:\n  - - a\n    # of b\n    - - b\n      - c: d\n        e: f\n',
)

becomes(
  'a name that is too long for a line of its own has a mark before it',
  `register: x\ncontexts:\n  - ? ${'n'.repeat(1500)}\n    : a\n  - { ? ${'n'.repeat(1500)} : b, c: d }\n`,
  `register: x\n\ncontexts:\n  - ? ${'n'.repeat(1500)}\n    : a\n  - { ? ${'n'.repeat(1500)}\n      : b, c: d }\n`,
)

stays(
  'a number stays as it was written: it may be a text that somebody forgot to put in quotes',
  `register: post

organisations:
  - key: espoo
    address: { postalCode: 02150, floor: 1.10 }
    legalName: 0x1F
    pages: 1e3
`,
)

t.test('JSON is printed as the product prints it, its members in their order', async (t) => {
  const json = (text: string) => formatRegisterFile(Buffer.from(text))
  t.equal(
    json('{"sources":[{"label":{"sv":"A","en":"A"},"key":"a"}],"contexts":[],\n"register":"x"}'),
    `${JSON.stringify({ register: 'x', contexts: [], sources: [{ label: { sv: 'A', en: 'A' }, key: 'a' }] }, null, 2)}\n`,
  )
})

t.test('a register file whose contents are not complete is formatted, what is none is refused', async (t) => {
  t.equal(format('register: x\ncontexts: [{ colour: red }]'), 'register: x\n\ncontexts: [{ colour: red }]\n')
  const cases: [bad: string, flaw: RegExp | string][] = [
    ['services: {}\n', /^\/services: is not a member of this object/],
    ['- register\n', ': must be an object; got a list of 1 item'],
    ['register\n', ': must be an object; got "register"'],
    ['', /^: is empty; begin with the key of the register/],
    ['# nothing yet\n', /^: is empty/],
    ['register: x\ncontexts: {}\n', /^\/contexts: must be a list/],
    ['register: x\nregister: y\n', '/register: is given twice in the same object; keep one of them'],
    ['register: [\n', /is not valid YAML/],
  ]
  for (const [bad, flaw] of cases) {
    const flaws = flawsOf(() => format(bad))
    t.ok(
      flaws.some((each) => (typeof flaw === 'string' ? each === flaw : flaw.test(each))),
      `${bad}: ${flaws}`,
    )
  }
  t.match(refusalOf(() => format('register: x\ncontexts: {}\n')).details.errors, [{ line: 2, column: 1 }])
})
