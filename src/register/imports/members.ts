/** An object as JSON has it, made up step by step. */
export type Members = Record<string, unknown>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a path of member names leads to. */
export function valueAt(root: Members, path: readonly string[]): unknown {
  let value: unknown = root
  for (const name of path) value = isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return value
}

/** Sets what a path leads to; objects on the way are made. */
export function setAt(root: Members, path: readonly string[], value: unknown): void {
  const [name, ...onward] = path
  if (name === undefined) return
  if (onward.length === 0) {
    root[name] = value
    return
  }
  const known = root[name]
  const next: Members = isMembers(known) ? known : {}
  root[name] = next
  setAt(next, onward, value)
}

/** Takes away what a path leads to, and the objects on the way that it leaves empty. */
export function removeAt(root: Members, path: readonly string[]): void {
  const [name, ...onward] = path
  if (name === undefined || !Object.hasOwn(root, name)) return
  if (onward.length === 0) {
    delete root[name]
    return
  }
  const next = root[name]
  if (!isMembers(next)) return
  const before = Object.keys(next).length
  removeAt(next, onward)
  if (before > 0 && Object.keys(next).length === 0) delete root[name]
}

/** The objects in a list; none where there is no list. */
export const itemsIn = (list: unknown): Members[] => (Array.isArray(list) ? list.filter(isMembers) : [])
