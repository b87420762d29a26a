import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { canonical } from '../src/domain/log/canonical.ts'
import { parseStrictJson, requireWellFormed } from '../src/domain/strict-json.ts'
import { flawsOf } from './refused.ts'
import { t } from './tap.ts'

const utf8 = new TextEncoder()
const parse = (text: string) => parseStrictJson(utf8.encode(text))

t.test('16 MiB of entries, and 4 MiB of anything, are read as JSON.parse reads them', async (t) => {
  const mib = 2 ** 20
  const shapes = {
    entries: `[${'{"key":"purpose-1","label":{"sv":"Ändamål","en":"Purpose"},"tags":["a","b"],"n":17},'.repeat((16 * mib) / 88)}0]`,
    numbers: `[${'1,'.repeat(2 * mib)}1]`,
    escapes: `"${'\\n'.repeat(2 * mib)}"`,
    names: `{${Array.from({ length: mib / 4 }, (_, i) => `"name-${i}":0`).join()}}`,
    empty: `[${'{},'.repeat(mib)}{}]`,
    digits: `[0.${'1'.repeat(4 * mib)}]`,
  }
  for (const [shape, text] of Object.entries(shapes)) {
    const bytes = utf8.encode(text)
    t.ok(isDeepStrictEqual(parseStrictJson(bytes), JSON.parse(text)), shape)
  }
})

// What the strict reader does not accept although JSON.parse does, told from the value.
function hasTrait(value: unknown): boolean {
  if (typeof value === 'string') return /[\0\p{Cs}]/u.test(value)
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 1e21
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([name, member]) =>
      hasTrait(name) || /^(__proto__|constructor|prototype)$/.test(name) || hasTrait(member),
  )
}

const json = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' })

t.test('any other JSON value comes back as JSON.parse has it, pretty or not', async (t) => {
  const indent = fc.constantFrom(undefined, 2, '\t')
  fc.assert(
    fc.property(json, indent, (value, space) => {
      fc.pre(!hasTrait(value))
      const text = JSON.stringify(value, null, space)
      const read = parse(text)
      requireWellFormed(read)
      return (
        canonical(read) === canonical(JSON.parse(text)) &&
        canonical(parse(canonical(read))) === canonical(read)
      )
    }),
    { numRuns: 2000 },
  )
  t.pass('for 2,000 values')
})

t.test(
  'a damaged text is accepted only where JSON.parse accepts it, and called a syntax error only where not',
  async (t) => {
    const piece = fc.constantFrom(
      ...'{}[]",:\\/0123456789.eE+-tfnu \n\0',
      '\\u',
      '\\ud800',
      'true',
      '"a":1',
      '1e5',
      "'",
      'é',
      '😀',
    )
    const damage = fc.record({ at: fc.nat(), drop: fc.nat(3), piece })
    fc.assert(
      fc.property(json, fc.array(damage, { minLength: 1, maxLength: 3 }), (value, damages) => {
        let text = JSON.stringify(value)
        for (const { at, drop, piece } of damages) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + piece + text.slice(from + drop)
        }
        text = Buffer.from(text).toString()
        let expected: unknown
        let valid = true
        try {
          expected = JSON.parse(text)
        } catch {
          valid = false
        }
        let flaws: string[] = []
        try {
          const read = parse(text)
          return valid && JSON.stringify(read) === JSON.stringify(expected)
        } catch {
          flaws = flawsOf(() => parse(text))
        }
        return valid !== flaws.some((flaw) => /is not valid JSON|is empty/.test(flaw)) || flaws.length === 20
      }),
      { numRuns: 5000 },
    )
    t.pass('for 5,000 texts')
  },
)
