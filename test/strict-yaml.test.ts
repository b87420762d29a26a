import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { PlacedFlaw } from '../src/domain/placed-flaw.ts'
import { parseStrictYaml } from '../src/domain/yaml/strict-yaml.ts'
import { messyYaml } from './messy-yaml.ts'
import { holds } from './property.ts'
import { refusalOf } from './refused.ts'
import { t } from './tap.ts'

const read = (text: string) => parseStrictYaml(Buffer.from(text))
const said = (text: string) => read(text).value
const placeOf = (text: string, pointer: string) => {
  const { line, column } = read(text).placeOf(pointer)
  return `${line}:${column}`
}
/** What a refusal says: `line:column pointer: detail`. */
const flawsOf = (text: string) =>
  (refusalOf(() => read(text)).details.errors ?? []).map((flaw) => {
    const { line, column, pointer, detail }: PlacedFlaw = flaw
    return `${line}:${column} ${pointer}: ${detail}`
  })
/** Runs an act that must not take longer than a person would wait. */
const soon = (name: string, act: () => void) => {
  const start = performance.now()
  act()
  t.ok(performance.now() - start < 5000, `${name} is over soon`)
}

t.test('an alias is the value that its anchor names, comments are no part of it', async (t) => {
  t.strictSame(said('# head\na: &x # of a\n  b: [1, two] # end\n# between\nc: *x\nd: [*x] # last'), {
    a: { b: [1, 'two'] },
    c: { b: [1, 'two'] },
    d: [{ b: [1, 'two'] }],
  })
  t.strictSame(said('- &x a\n- *x\n- &y null\n- *y'), ['a', 'a', null, null])
})

t.test('a merge key gives the members that an object has not, the first of several first', async (t) => {
  const anchors = 'a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\n'
  const merged = (member: string) => (said(`${anchors}c: ${member}`) as { c: unknown }).c
  t.strictSame(merged('{ <<: *a, y: 9 }'), { x: 1, y: 9 })
  t.strictSame(merged('{ y: 9, <<: *a }'), { y: 9, x: 1 }, 'wherever it stands')
  t.strictSame(merged('{ <<: [*a, *b] }'), { x: 1, y: 2, z: 4 })
  t.strictSame(merged('{ <<: [*b, *a] }'), { y: 3, z: 4, x: 1 })
  t.strictSame(merged('{ <<: { w: 0 }, x: 5 }'), { w: 0, x: 5 }, 'of an object that is written there')
  t.strictSame(merged('{ <<: [] }'), {})
  t.strictSame(merged('{ "<<": *a }'), { '<<': { x: 1, y: 2 } }, 'in quotes it is a name')
  t.strictSame(merged("{ '<<': 1, <<: *a }"), { '<<': 1, x: 1, y: 2 })
  t.strictSame(
    said('a: &a { x: { y: 1 } }\nb: &b { <<: *a, z: 1 }\nc: { <<: *b }'),
    { a: { x: { y: 1 } }, b: { x: { y: 1 }, z: 1 }, c: { x: { y: 1 }, z: 1 } },
    'of what itself has one',
  )
})

t.test('the value is what another reader of YAML takes it for', async (t) => {
  const same = fc.asyncProperty(fc.integer(), async (seed) => {
    const { text } = messyYaml(seed)
    assert.deepStrictEqual(said(text), parse(text, { merge: true, maxAliasCount: -1, logLevel: 'error' }))
  })
  await holds(t, same, 150)
})

t.test('each bad document is refused with its place, and its good twin is read', async (t) => {
  const cases: [name: string, bad: string, flaw: string | RegExp, good: string][] = [
    [
      'an alias before its anchor',
      'a: *x\nb: &x 1',
      '1:4 /a: is an alias of x, which no anchor before it names',
      'b: &x 1\na: *x',
    ],
    [
      'an alias of what it stands in',
      'a: &x\n  b: { c: *x }',
      '2:11 /a/b/c: is an alias of x, which it is itself a part of',
      'a: &x\n  b: { c: 1 }\nd: *x',
    ],
    [
      'a merge of what it stands in',
      'a: &x { <<: *x }',
      '1:13 /a/<<: is an alias of x, which it is itself a part of',
      'b: &x {}\na: { <<: *x }',
    ],
    [
      'an anchor twice',
      'a: &x 1\nb: &x 2',
      '2:7 /b: has the anchor x, as another value before it; rename one',
      'a: &x 1\nb: &y 2',
    ],
    [
      'an anchor before a name',
      '&x a: 1\nb: 2',
      '1:4 /a: has its anchor before the name; write a: &x …',
      'a: &x 1\nb: 2',
    ],
    [
      'an alias as a name',
      'a: &x b\n*x : 1',
      '2:1 : is the name of a member, and no text; write the name itself',
      'a: &x b\nc: *x',
    ],
    [
      'a merge of a list of texts',
      'a: { <<: [b] }',
      '1:6 /a/<<: merges what is no object; write an alias of an object, or a list of them',
      'a: { <<: [{ b: 1 }] }',
    ],
    [
      'two merge keys',
      'a: &a {}\nb: { <<: *a, <<: *a }',
      '2:14 /b/<<: is given twice in the same object; keep one of them',
      'a: &a {}\nb: { <<: [*a, *a] }',
    ],
    [
      'a name that a merge would make JavaScript take for its own',
      'a: &a { __proto__: { b: 1 } }\nc: { <<: *a }',
      /^1:9 \/a\/__proto__: is a member name that JavaScript/,
      'a: &a { proto: { b: 1 } }\nc: { <<: *a }',
    ],
    [
      'depth by aliases',
      `a: &a ${'['.repeat(20)}${']'.repeat(20)}\nb: ${'['.repeat(20)}*a${']'.repeat(20)}`,
      /^2:\d+ \/b(\/0)+: is nested deeper than 32 levels/,
      `a: &a ${'['.repeat(15)}${']'.repeat(15)}\nb: ${'['.repeat(15)}*a${']'.repeat(15)}`,
    ],
    [
      'NUL in an aliased text',
      'a: &a "\\0"\nb: [*a]',
      '2:5 /b/0: holds the character U+0000, which cannot be stored; remove it',
      'a: &a "0"\nb: [*a]',
    ],
    [
      'a tag',
      'a: &a !!set { b }\nc: *a',
      '1:7 : has the tag !!set, which it cannot have here; take the tag away',
      'a: &a !!map { b: c }\nc: *a',
    ],
    [
      'a second document',
      'a: &a 1\n---\nb: *a',
      '2:1 : holds a second document; keep one',
      '---\na: &a 1\nb: *a\n...\n',
    ],
  ]
  for (const [name, bad, flaw, good] of cases) {
    const flaws = flawsOf(bad)
    t.ok(
      flaws.some((each) => (typeof flaw === 'string' ? each === flaw : flaw.test(each))),
      `${name}: ${flaws.join(' | ')}`,
    )
    t.ok(read(good), `the good twin of ${name}`)
  }
})

t.test('a bracket may close under the name of what it ends, where YAML wants it further in', async (t) => {
  t.strictSame(said('a: [\n  1,\n  { b: 2 }\n]\nc: {\n  d: [\n    3\n  ]\n}\n'), {
    a: [1, { b: 2 }],
    c: { d: [3] },
  })
  t.strictSame(said('- a: [\n    "x]",\n    "y\n   ] z"\n  ]\n- [\n]\n'), [{ a: ['x]', 'y ] z'] }, []])
  const text = 'a: [\n  { b: [\n    1\n  ], c: 2 },\n  3 ]\nd: {\n}\n'
  t.equal(placeOf(text, '/a/0/c'), '4:6', 'places are those of the text that was given')
  t.equal(placeOf(text, '/a/1'), '5:3')
  t.equal(placeOf(text, '/d'), '6:1')
})

t.test('what is not YAML is told with its place and what to write', async (t) => {
  const further =
    'is not valid YAML: brackets or quotes before it do not end, or it is in them and stands behind a tab, or no further in than their name; close them, or put spaces before it'
  const noColon = 'is not valid YAML: a name before it has no colon; write one, and a space after it'
  const notFitting =
    'is not valid YAML: it does not fit what is before it; start it in the column of those it belongs to, without tabs, put a space after a colon or a dash, and a text with marks in quotes'
  const cases: [name: string, bad: string, flaw: string][] = [
    ['items under their name', 'a: [\n1,\n2]', `2:1 : ${further}`],
    ['a quote that goes on under its name', 'a: "b\nc"', `2:1 : ${further}`],
    ['a tab in brackets', 'a: [ 1,\t2 ]', `1:9 : ${further}`],
    ['a bracket under its name, and a block of lines with one', 'a: [\n]\nb: |\n  ]\n', `2:1 : ${further}`],
    [
      'a bracket under its name, and another flaw below',
      'a: [\n]\nb: [\n  [],\n  []\n  []\n]\n',
      '6:3 : is not valid YAML: a comma is missing before it; write one',
    ],
    ['a name without colon', 'a: 1\nb\nc: 2', `3:2 : ${noColon}`],
    ['a colon in a text', 'a: b: c', `1:5 : ${notFitting}`],
    ['a text that starts with a mark', 'a: @b', `1:4 : ${notFitting}`],
    ['a text that goes on after its quote', 'a: "b" c', `1:8 : ${notFitting}`],
    ['items in different columns', 'a:\n  - 1\n - 2', `3:2 : ${notFitting}`],
    [
      'a control character',
      'a: b\u0007c',
      '1:5 : is not valid YAML: it holds a character that is not shown; write that in double quotes, as \\u and its number',
    ],
    ['a line further in than its name', 'a:\n  b: 1\n   c: 2', `3:5 : ${notFitting}`],
    ['a colon without a space', 'a:b\nc: d', `2:2 : ${notFitting}`],
    ['a tab before a name', '\ta: 1', `1:3 : ${notFitting}`],
    [
      'a quote without end',
      'a: "b',
      '1:6 : is not valid YAML: brackets or quotes do not end before it; close them',
    ],
    ['a number beyond all', 'a: 1e999', '1:1 /a: is a number too large to keep; write it as a string'],
    ['NUL', 'a: b\0c', '1:5 : holds the character U+0000, which cannot be stored; remove it'],
    [
      'a text as a whole number',
      'a: !!int x',
      '1:4 : has the tag !!int, which it cannot have here; take the tag away',
    ],
    [
      'a whole number as a name',
      '!!int 1: b',
      '1:1 : has the tag !!int, which it cannot have here; take the tag away',
    ],
    [
      'a list as an object',
      'a: !!map []',
      '1:4 : has the tag !!map, which it cannot have here; take the tag away',
    ],
  ]
  for (const [name, bad, flaw] of cases) {
    const [told = ''] = flawsOf(bad)
    t.ok(told.startsWith(flaw), `${name}: ${told}`)
  }
})

t.test('tags of the core schema say what a value is, however they are written', async (t) => {
  t.strictSame(
    said(
      '%TAG !y! tag:yaml.org,2002: # ours\n--- !!map\na: !!str 1\nb: ! true\nc: !<tag:yaml.org,2002:int> "3"\nd: !y!float 1\n!!str e: !!seq [!!null ""]\nf: !!str\n',
    ),
    { a: '1', b: 'true', c: 3, d: 1, e: [null], f: '' },
  )
})

t.test('a line ends at a carriage return, too', async (t) => {
  t.strictSame(said('a: 1 # one\rb: 2 # two\r\nc: |\r\n  d\r\n'), { a: 1, b: 2, c: 'd\n' })
  t.equal(placeOf('a: 1\rb: 2\r', '/b'), '2:1')
})

t.test('no comment is passed over, wherever it stands', async (t) => {
  const texts = (text: string) => read(text).source.comments.map((comment) => comment.text)
  t.strictSame(texts('\ufeff\ufeff# a\nb: 1'), ['# a'])
  t.strictSame(texts('...\n# a\n---\n# b\nc: 1\n...\n...\n# d\n'), ['# a', '# b', '# d'])
  t.strictSame(texts('%YAML 1.2 # a\n--- # b\n&x # c\n!!map # d\ne: # f\n  - # g\n    | # h\n    # i\n'), [
    '# a',
    '# b',
    '# c',
    '# d',
    '# f',
    '# g',
    '# h',
  ])
  t.strictSame(texts('? # a\n  b # c\n: # d\n  [ # e\n  f: 1, # g\n  ] # h\n# i'), [
    '# a',
    '# c',
    '# d',
    '# e',
    '# g',
    '# h',
    '# i',
  ])
})

t.test('a place in what an alias or a merge key brings is that of the alias', async (t) => {
  const text = 'list:\n  - &a { x: { y: 1 } }\n  - *a\n  - <<: *a\n    z: 1\n  - <<: [{ w: 1 }, *a]\n'
  t.equal(placeOf(text, '/list/0/x/y'), '2:15', 'of what the anchor names, its own')
  t.equal(placeOf(text, '/list/1/x/y'), '3:5')
  t.equal(placeOf(text, '/list/1/none'), '3:5', 'of what is missing there, too')
  t.equal(placeOf(text, '/list/2/x'), '4:9')
  t.equal(placeOf(text, '/list/2/x/y'), '4:9')
  t.equal(placeOf(text, '/list/2/z'), '5:5')
  t.equal(placeOf(text, '/list/2/none'), '4:5', 'of what no merge key brings, the object')
  t.equal(placeOf(text, '/list/3/x'), '6:20')
  t.equal(placeOf(text, '/list/3/w'), '6:10', 'of an object that is written there')
})

t.test('what would grow without end is refused before it does, at the alias that goes too far', async (t) => {
  const laughs = (levels: number, item: (alias: string) => string) =>
    Array.from({ length: levels }, (_, at) =>
      at === 0 ? 'a0: &a0 { x: xxxxxxxxxx }' : `a${at}: &a${at} ${item(`*a${at - 1}`)}`,
    ).join('\n')
  const tenfold = (alias: string) => `[${Array(10).fill(alias).join(', ')}]`
  const large = /: makes the file larger than 16 MiB when its aliases are written out; use fewer$/
  soon('a billion laughs', () => {
    t.match(flawsOf(laughs(10, tenfold)), [/^7:\d+ \/a6\/\d: makes/])
    t.match(flawsOf(laughs(900, tenfold)), [large])
    t.match(flawsOf(laughs(900, (alias) => `{ b: ${alias}, c: ${alias} }`)), [large])
  })
  soon('merging ever more', () => {
    const wide = `a: &a { ${Array.from({ length: 100_000 }, (_, at) => `m${at}: 1`).join(', ')} }\n`
    const merges = Array.from({ length: 5000 }, (_, at) => `b${at}: { <<: *a }`)
    t.match(flawsOf(wide + merges.join('\n')), [large])
    const chain = Array.from(
      { length: 5000 },
      (_, at) => `c${at}: &c${at} { <<: *${at ? `c${at - 1}` : 'a'}, n${at}: 1 }`,
    )
    t.match(flawsOf(`a: &a { b: 1 }\n${chain.join('\n')}`), [large])
  })
  t.ok(read(laughs(5, tenfold)), 'the good twin')
  t.ok(read(laughs(20, (alias) => `{ <<: ${alias}, y: 1 }`)), 'that of merging')
})

t.test('a file may have 10,000 anchors and aliases, and reads as fast as without', async (t) => {
  const aliases = (count: number) => `a: &a { b: 1 }\nc: [${Array(count).fill('*a').join(', ')}]\n`
  soon('reading the most', () => {
    t.ok(read(aliases(9999)))
    t.ok(read(Array.from({ length: 5000 }, (_, at) => `k${at}: &a${at} v\nl${at}: *a${at}`).join('\n')))
  })
  t.same(flawsOf(aliases(10_000)), [
    '2:40001 /c/9999: is more than the 10000 anchors and aliases a file may have; write the values out',
  ])
  t.match(flawsOf(Array.from({ length: 10_001 }, (_, at) => `k${at}: &a${at} v`).join('\n')), [
    /^10001:\d+ \/k10000: is more than the 10000 anchors/,
  ])
})

t.test('depth without end is refused before the stack is', async (t) => {
  t.match(flawsOf('['.repeat(5000) + ']'.repeat(5000)), [/nested deeper/])
  t.match(flawsOf(`a: ${'['.repeat(900_000)}`), [/nested deeper/])
  t.match(flawsOf('- '.repeat(100_000)), [/nested deeper/])
  t.match(flawsOf(`a: ${'&a '.repeat(100_000)}`), [/not valid YAML/])
})
