import fc from 'fast-check'
import type { Parameter, Schema } from './described.ts'
import type { Placed, Shapes } from './fuzz-bodies.ts'
import type { World } from './fuzz-world.ts'
import { anyNumber, oneIn } from './schema-arbitrary.ts'

/** Values that no schema tells: what an address or another answer would have led to. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  bucket: ['kinds:purposes', 'kinds:contexts'],
  from: ['0', '1', 'revision:9'],
  to: ['revision:0', 'revision:2'],
  asOf: ['revision:0', 'revision:0', 'revision:0', 'revision:9', '0'],
  'idempotency-key': ['again', 'a', '"quoted"'],
  prefer: ['return=minimal', 'return=representation', 'respond-async'],
  edition: ['first', 'second', '2026-01-01', 'third-one'],
  language: ['sv', 'sv', 'en', 'x'],
  format: ['json', 'csv', 'html', 'yaml', 'markdown', 'turtle', 'docx'],
  organisation: ['rich', 'none'],
  supersedes: ['first', '2025', '2026'],
  since: ['first', 'first', '2025', '2026', '2026-01-01'],
  subject: ['purposes/rich', 'processing-activities/rich', 'contexts/none'],
}

/** The address of an operation: mostly of what there is, now and then of what is new or was deleted. */
export function addressesOf(method: string, path: string): fc.Arbitrary<(world: World) => string> {
  const pick = fc.record({ at: anyNumber, isStrange: oneIn(20) })
  const count = path.split('/').filter((each) => each.startsWith('{')).length
  return fc.array(pick, { minLength: count, maxLength: count }).map((picks) => (world) => {
    const left = [...picks]
    return path.split('/').reduce((address, segment, at, segments) => {
      if (!segment.startsWith('{')) return `${address}/${segment}`
      const { at: chosen, isStrange } = left.shift() ?? { at: 0, isStrange: false }
      if (segment === '{register}' && !isStrange) return `${address}/${world.register}`
      const all = world.below(address)
      const there = [leadingOn(all, address, segments.slice(at + 1), world), all]
      const not = [world.goneBelow(address), othersFor(segment, address, world)]
      const some = (isStrange ? not : [...there, ...not]).find(({ length }) => length > 0)
      // What was made last is what nothing refers to yet, and can be deleted.
      const pick = method === 'DELETE' && !isStrange ? -1 - (chosen % 2) : chosen % (some?.length ?? 1)
      return `${address}/${some?.at(pick) ?? some?.[0] ?? 'none'}`
    })
  })
}

/** Of what there is below an address, what has something below it in turn, where the way goes on there: of documents those with editions. */
const leadingOn = (
  there: readonly string[],
  address: string,
  [collection, name]: readonly string[],
  { below }: World,
): readonly string[] =>
  name?.startsWith('{') === true
    ? there.filter((each) => below(`${address}/${each}/${collection}`).length > 0)
    : []

/** What an address could name that nobody was led to: a purpose has no pair before it has one; editions stand in documents. */
function othersFor(
  segment: string,
  address: string,
  { register, below, contentOf }: World,
): readonly string[] {
  if (segment === '{legalBasis}') return below(`/v1/registers/${register}/legal-bases`)
  if (segment !== '{edition}') return []
  const { text = '{}' } = contentOf(address.slice(0, address.lastIndexOf('/'))) ?? {}
  const { editions = [] }: { editions?: { key: string }[] } = JSON.parse(text)
  return editions.map(({ key }) => key)
}

/** A query of an operation: what it requires and up to two parameters more, or the next page. */
export function queriesOf(parameters: readonly Parameter[], shapeOf: Shapes): fc.Arbitrary<Placed<string>> {
  const told = parameters.filter((each) => each.in === 'query' && each.name !== 'cursor')
  const isNeeded = ({ name, required }: Parameter) =>
    required === true || (isNamed(told) && NAMING.includes(name))
  const required = told.filter(isNeeded)
  const optional = told.filter((each) => !isNeeded(each))
  const texts = (some: readonly Parameter[]) => fc.tuple(...some.map((each) => pairOf(each, shapeOf)))
  return fc
    .record({
      needed: texts(required),
      more: fc.subarray(optional, { maxLength: Math.min(2, optional.length) }).chain(texts),
      isNext: oneIn(5),
    })
    .map(({ needed, more, isNext }) => (world, address) => {
      const next = isNext ? world.nextOf(address) : undefined
      const made = [...needed, ...more].join('&')
      return next?.split('?')[1] ?? made.replace(/revision:(\d)/g, (_, back) => revisionBefore(world, back))
    })
}

/** Of an edition its key and language are mostly needed, where nothing else tells them. */
const NAMING: readonly string[] = ['edition', 'language']
const isNamed = (told: readonly Parameter[]) => told.some(({ name }) => name === 'supersedes')

const revisionBefore = (world: World, back: string) => String(Math.max(world.revision() - Number(back), 0))

function pairOf({ name, schema }: Parameter, shapeOf: Shapes): fc.Arbitrary<string> {
  const separator = schema['x-separator']
  return valuesOf(name, schema, shapeOf).map((value) => {
    const texts = [value]
      .flat()
      .map((each) => encodeURIComponent(String(each)).replace('revision%3A', 'revision:'))
    return typeof separator === 'string'
      ? `${name}=${texts.join(separator)}`
      : texts.map((text) => `${name}=${text}`).join('&')
  })
}

const valuesOf = (name: string, schema: Schema, shapeOf: Shapes): fc.Arbitrary<unknown> =>
  name in TOLD && schema.format !== 'date' && schema.type !== 'array'
    ? fc.constantFrom(...(TOLD[name] ?? []))
    : shapeOf(schema)

/** The header of an operation: the entity tag that was read where it asks for one, and now and then what it may have. */
export function headersOf(
  method: string,
  parameters: readonly Parameter[],
): fc.Arbitrary<Placed<Record<string, string>>> {
  const names = parameters.flatMap((each) => (each.in === 'header' ? [each.name] : []))
  const seldom = names.filter((name) => name in TOLD)
  return fc
    .record({
      more: fc.tuple(...seldom.map((name) => fc.constantFrom(...(TOLD[name] ?? [])))),
      chosen: anyNumber,
      language: fc.constantFrom(undefined, 'sv', 'en', 'de, *;q=0.1'),
    })
    .map(({ more, chosen, language }) => (world, address) => {
      const there = world.tagOf(address)
      const tag = chosen % 2 === 0 ? '*' : (there ?? '*')
      return {
        ...(language !== undefined && { 'accept-language': language }),
        ...(names.includes('if-match') && { 'if-match': tag }),
        ...(method === 'GET' &&
          names.includes('if-none-match') &&
          chosen % 10 === 0 && { 'if-none-match': tag }),
        ...Object.fromEntries(
          seldom.flatMap((name, at) => ((chosen >> at) % 8 === 7 ? [[name, more[at]]] : [])),
        ),
      }
    })
}
