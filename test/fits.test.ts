import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fits } from '../src/domain/fits.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { KINDS } from '../src/register/kinds.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { COMPLETE } from './complete-register.ts'
import { t } from './tap.ts'

const entries = [readFileSync(new URL('../../registers/finago.yaml', import.meta.url)), COMPLETE].flatMap(
  (bytes) => readRegisterFile(bytes).entries,
)
const checks = new Map(KINDS.map((kind) => [kind, compileCheck(kind.schema)]))
const strange = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'a',
  'Not A Key',
  '2025-02-30',
  'x'.repeat(9000),
  [],
  ['a', 'a'],
  {},
  { a: 1 },
]

/** Every place in a value, as the steps that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const below = Object.entries(typeof value === 'object' && value !== null ? value : {})
  return [path, ...below.flatMap(([name, member]) => placesIn(member, [...path, name]))]
}

/** A copy of a value in which one place is taken away, given another value, or given a member more. */
function changed(value: unknown, at: number, how: number): unknown {
  const copy = structuredClone(value)
  const places = placesIn(copy).slice(1)
  const path = places[at % places.length] ?? []
  const last = path.at(-1) ?? ''
  let holder: unknown = copy
  for (const step of path.slice(0, -1)) holder = Reflect.get(Object(holder), step)
  const kind = how % (strange.length + 2)
  if (kind === strange.length && Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (kind === strange.length) Reflect.deleteProperty(Object(holder), last)
  else if (kind === strange.length + 1 && Array.isArray(holder)) holder.push(structuredClone(holder[0]))
  else if (kind === strange.length + 1) Reflect.set(Object(holder), 'another', 'x')
  else Reflect.set(Object(holder), last, structuredClone(strange[kind]))
  return copy
}

t.test('every content of the registers fits its kind', async (t) => {
  t.same(
    entries.filter(({ kind, content }) => !fits(kind.schema, content)).map(({ pointer }) => pointer),
    [],
  )
})

t.test('a changed content fits exactly when the validator finds nothing wrong with it', async (t) => {
  const told = { same: 0, refused: 0 }
  fc.assert(
    fc.property(fc.nat(entries.length - 1), fc.nat(), fc.nat(), fc.boolean(), (which, at, how, twice) => {
      const entry = entries[which]
      if (entry === undefined) return false
      const once = changed(entry.content, at, how)
      const content = twice ? changed(once, at + how, at) : once
      const isValid = checks.get(entry.kind)?.(content).length === 0
      told[isValid ? 'same' : 'refused'] += 1
      return fits(entry.kind.schema, content) === isValid
    }),
    { numRuns: 4000 },
  )
  t.ok(told.same > 100 && told.refused > 1000, `${told.same} fitted, ${told.refused} did not`)
})

t.test('what is not known does not fit, not even below not', async (t) => {
  t.equal(fits({ not: { madeUp: 1 } }, 1), false)
  t.equal(fits({ not: { format: 'made-up' } }, 'a'), false)
  t.equal(fits({ not: { const: {} } }, 1), false)
  t.equal(fits({ uniqueItems: true }, [{}, {}]), false)
  t.equal(fits({ additionalProperties: { type: 'string' } }, {}), false)
  t.equal(fits({ type: 'string', maxLength: 1 }, '🧾'), true)
})
