/** Reads the content of an entry. */
export type ReadEntry = (kind: string, key: string) => Promise<unknown>

/** What a path of a checklist leads to. Throws where it leads nowhere, with the step at which it ends. */
export async function readPath(read: ReadEntry, path: string): Promise<unknown> {
  let value: unknown
  for (const part of path.split(' > ')) {
    const [address = '', pointer = ''] = part.split('#')
    const [kind = '', key = String(value)] = address.split('/')
    value = await read(kind, key)
    for (const step of pointer.split('/').slice(1)) {
      value = Array.isArray(value) ? itemOf(value, step) : memberOf(value, step)
      if (value === undefined) throw new Error(`${path}: there is no ${step} in ${kind}/${key}`)
    }
  }
  return value
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined

const IDENTITIES = ['key', 'purpose', 'legalBasis', 'transfer', 'right']

/** The item that a step names: a reference as it is, or what has it as its key. */
const itemOf = (list: readonly unknown[], step: string): unknown =>
  list.find((item) => item === step || keyOf(item) === step)

function keyOf(item: unknown): unknown {
  const identity = IDENTITIES.find((name) => memberOf(item, name) !== undefined)
  return identity === undefined ? undefined : memberOf(item, identity)
}
