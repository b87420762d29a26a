import fc from 'fast-check'
import type { OpenApi, Operation, Schema } from './described.ts'
import { pathOf, type World } from './fuzz-world.ts'
import { anyNumber, arbitraries, oneIn } from './schema-arbitrary.ts'

/** Something of a request, once it is known what there is and which address is asked. */
export type Placed<T> = (world: World, address: string) => T

export interface Body {
  readonly type: string
  readonly text: string
}

/** Texts of documents; the first is the one that most editions have. */
const TEXTS = [...Array(8).fill('Om oss\n\nVi behandlar uppgifter.\n'), '# A\n\n- b\n- c\n', '\u{1F407} ok']

/** Clauses that most of these texts have. */
const CODED = JSON.stringify({
  clauses: [{ code: 'F-1', type: 'purpose', section: 'Om oss', quote: 'Vi behandlar uppgifter.' }],
})

/** A notice that gives something to import. */
const TILT = JSON.stringify({
  meta: { name: 'Fuzz', language: 'en' },
  controller: { name: 'Example' },
  dataDisclosed: [{ category: 'Names', purposes: [{ purpose: 'Sales' }] }],
})

type Members = Record<string, unknown>

/** How many words a reference can be made of that is put in when it is known what there is. */
const CHOICES = 12
const references = (kind: string) => Array.from({ length: CHOICES }, (_, at) => `ref:${kind}:${at}`)

/** Shapes of the schemas of a document, in which references are words that `withReferences` replaces. */
export const shapesOf = (document: OpenApi): Shapes => arbitraries(document, references, ['none'])

export type Shapes = (schema: Schema) => fc.Arbitrary<unknown>

/** A JSON text in which each reference names an entry that there is, if there is any of its kind. */
export const withReferences = (text: string, world: World): string =>
  text.replace(/ref:([a-z-]+):(\d+)/g, (_, kind, at) => {
    const keys = world.below(`/v1/registers/${world.register}/${kind}`)
    return keys[Number(at) % keys.length] ?? 'none'
  })

/** Bodies that an operation takes: made by its schema, or made of what was read; undefined when it takes none. */
export function bodiesOf(
  document: OpenApi,
  shapeOf: Shapes,
  { method, path, requestBody }: Operation,
): fc.Arbitrary<Placed<Body>> | undefined {
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {})
  if (type === undefined || content === undefined) return undefined
  if ('application/yaml' in (requestBody?.content ?? {})) return fc.constant(fileAsRead)
  if (type === 'text/plain') return fc.constantFrom(...TEXTS).map((text) => () => ({ type, text }))
  const schema = resolved(document, content.schema)
  const made = shapeOf(schema).filter(isMembers)
  return fc
    .record({ made, pick: anyNumber, fromRead: oneIn(2), isAgain: oneIn(4) })
    .map(({ made, pick, fromRead, isAgain }) => (world, address) => {
      if (path.endsWith('/clauses') && fromRead) return { type, text: CODED }
      if (path.endsWith('/imports') && fromRead) return { type, text: TILT }
      const read = fromRead ? readFor(method, world, address, pick) : undefined
      const isSendable = Object.keys(read ?? {}).every((name) => name in Object(schema.properties))
      const members =
        method === 'PATCH'
          ? some(made, pick)
          : read === undefined || !isSendable
            ? made
            : { ...read, ...some(made, pick, 1) }
      const named = withKeys(members, schema, path, world, address, isAgain, pick)
      return { type, text: withReferences(JSON.stringify(named), world) }
    })
}

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null

function resolved({ components }: OpenApi, schema: Schema): Schema {
  return typeof schema.$ref === 'string'
    ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
    : schema
}

/** What may be sent back: what was read there, or for a POST the content of another one. */
function readFor(method: string, world: World, address: string, pick: number): Members | undefined {
  const keys = [...world.below(address), ...world.goneBelow(address)]
  const at = method === 'POST' ? `${address}/${keys[pick % keys.length]}` : address
  const known = world.contentOf(at)
  if (known?.type !== 'application/json') return undefined
  const { meta, ...content } = JSON.parse(known.text)
  return method === 'PUT' && pick % 2 === 0 && meta !== undefined ? { meta, ...content } : content
}

/** A few of the members of an object. */
const some = (members: Members, pick: number, most = 2): Members => {
  const entries = Object.entries(members)
  const from = pick % Math.max(entries.length, 1)
  return Object.fromEntries(entries.slice(from, from + (pick % (most + 1))))
}

/** The members, with the key that the address names, or one of its own for what is new. */
function withKeys(
  members: Members,
  { properties = {} }: Schema,
  path: string,
  world: World,
  address: string,
  isAgain: boolean,
  pick: number,
): Members {
  const last = /\{(\w+)\}$/.exec(path)?.[1]
  if (last !== undefined && last in members) return { ...members, [last]: address.split('/').at(-1) }
  if ('with' in members) return { ...members, with: siblingOf(address, world, pick) }
  if (!('key' in Object(properties)) || last !== undefined) return members
  const gone = world.goneBelow(address).at(-1)
  const isNew = gone === undefined || (!isAgain && world.below(address).length > 0)
  return { ...members, key: isNew ? world.freshKey() : gone }
}

/** Another entry of the kind, half the time the one that is most like it: not every one can take its place. */
function siblingOf(address: string, world: World, pick: number): string {
  const [key, collection] = [address.split('/').at(-2), address.split('/').slice(0, -2).join('/')]
  const others = world.below(collection).filter((each) => each !== key)
  const membersOf = (each = '') => {
    const { text = '{}' } = world.contentOf(`${collection}/${each}`) ?? {}
    return Object.entries(JSON.parse(text)).map((member) => JSON.stringify(member))
  }
  if (pick % 2 === 0) return others[pick % others.length] ?? 'none'
  const own = new Set(membersOf(key))
  const alike = others.map((each) => membersOf(each).filter((member) => own.has(member)).length)
  return others[alike.indexOf(Math.max(...alike))] ?? 'none'
}

/** The register's file, in the format in which it was read last. */
const fileAsRead: Placed<Body> = ({ register, contentOf }) =>
  contentOf(pathOf(`/v1/registers/${register}/file`)) ?? {
    type: 'application/json',
    text: JSON.stringify({ register }),
  }
