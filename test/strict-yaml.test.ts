import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { PlacedFlaw } from '../src/domain/placed-flaw.ts'
import { parseStrictYaml } from '../src/domain/strict-yaml.ts'
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
    ['an alias as a name', 'a: &x b\n*x : 1', /^2:1 : is not valid YAML: With stringKeys/, 'a: &x b\nc: *x'],
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
      /^1:\d+ : is not valid YAML: Unresolved tag/,
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
  t.match(flawsOf(`a: ${'['.repeat(1_000_000)}`), [/nested deeper/])
  t.match(flawsOf('- '.repeat(100_000)), [/nested deeper/])
  t.match(flawsOf(`a: ${'&a '.repeat(100_000)}`), [/not valid YAML/])
})
