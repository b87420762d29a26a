import fc from 'fast-check'
import type { Json } from '../src/domain/log/canonical.ts'
import type { PlacedFlaw } from '../src/domain/placed-flaw.ts'
import { parseStructured } from '../src/domain/structured-text.ts'
import { parseStrictYaml } from '../src/domain/yaml/strict-yaml.ts'
import { holds } from './property.ts'
import { refusalOf } from './refused.ts'
import { t } from './tap.ts'

const read = (text: string) => parseStructured(Buffer.from(text), 'The file', 'json')

t.test('a pointer leads to the name of a member, or to an item, in a JSON text', async (t) => {
  const { placeOf } = read(
    '\r\n{ "a": [1, {"b\\"}]": "x\\\\", "c/d~": []}, [[ ]] ],\r\n  "\\u00e5" : {"e":-1.5e3,"f":{}}, "g":"😀", "h":true}\n',
  )
  const places: [pointer: string, place: string][] = [
    ['', '2:1'],
    ['/a', '2:3'],
    ['/a/0', '2:9'],
    ['/a/1/b"}]', '2:13'],
    ['/a/1/c~1d~0', '2:29'],
    ['/a/2/0', '2:43'],
    ['/å/e', '3:15'],
    ['/å/f', '3:26'],
    ['/g', '3:35'],
    ['/h', '3:45'],
    ['/a/1/none/at/all', '2:12'],
    ['/a/9', '2:3'],
    ['/h/none', '3:45'],
    ['/none', '2:1'],
  ]
  for (const [pointer, place] of places) {
    const { line, column } = placeOf(pointer)
    t.equal(`${line}:${column}`, place, pointer)
  }
})

t.test(
  'a fault in a JSON text is told with its place, and a name given twice where it is again',
  async (t) => {
    const cases: [text: string, places: string[]][] = [
      ['{"a":1,\n "a":2,\n "__proto__":0,\n "b":[1e400,"\\ud800"]}', ['2:2', '3:2', '4:7', '4:13']],
      ['{"a":1,\n}', ['2:1']],
      [`\n${'['.repeat(33)}`, ['2:33']],
      ['{"a":1,"a":2,', ['1:8', '1:14']],
    ]
    for (const [text, expected] of cases) {
      const flaws: readonly PlacedFlaw[] = refusalOf(() => read(text)).details.errors ?? []
      t.same(
        flaws.map(({ line, column }) => `${line}:${column}`),
        expected,
        text,
      )
    }
  },
)

t.test('whatever a JSON text holds, its places are those of the same text read as YAML', async (t) => {
  const name = fc.oneof(fc.constantFrom('a', 'b/c', 'd~', 'e"\\', '{', 'å'), fc.string({ maxLength: 5 }))
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([each]) => each })
        .map((members) => Object.fromEntries(members)),
    ),
  }))
  const text = fc
    .tuple(value, fc.constantFrom(0, 1, 2))
    .filter(([each]) => !/__proto__|prototype/.test(JSON.stringify(each)))
    .map(([each, indent]) => JSON.stringify(each, null, indent))
  const property = fc.asyncProperty(text, async (text) => {
    const json = read(text)
    const yaml = parseStrictYaml(Buffer.from(text))
    for (const pointer of pointersIn(json.value)) {
      const [found, expected] = [json.placeOf(pointer), yaml.placeOf(pointer)]
      if (found.line !== expected.line || found.column !== expected.column)
        throw new Error(`${pointer}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
    }
  })
  await holds(t, property, 300)
})

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([step, member]) =>
    pointersIn(member, `${at}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [at, ...inner, `${at}/none`]
}
