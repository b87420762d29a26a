import type { Kind } from '../kind.ts'
import { isObject, type Node } from './layout.ts'
import { isMembers, itemsIn, type Members, valueAt } from './members.ts'

/** An entry as a file makes it, upon what it was. */
export interface Draft {
  readonly kind: Kind
  readonly key: string
  readonly content: Members
  /** Whether the file has a row for the entry itself: sheets that are there then hold all of its items. */
  whole: boolean
  /** Whether it is only made of a row that belongs to nothing, to tell what is wrong with its cells. */
  readonly stray: boolean
}

/** Which cells the parts of contents come from. */
export interface Places {
  /** Notes the cell of what a path leads to from an object, and of all on the way; the first that is told stays. */
  readonly note: (root: Members, path: readonly string[], cell: string) => void
  /** The cell of what a JSON pointer leads to in a content, or of the nearest thing around that has one. */
  readonly cellOf: (content: Members, pointer: string) => string | undefined
}

/** The member under which an object's own row is noted. */
export const ROW = ''

export function makePlaces(): Places {
  const cells = new WeakMap<object, Map<string, string>>()
  return {
    note: (root, path, cell) => {
      let at: unknown = root
      for (const name of path) {
        if (!isMembers(at)) return
        const known = cells.get(at) ?? new Map<string, string>()
        cells.set(at, known)
        if (!known.has(name)) known.set(name, cell)
        at = at[name]
      }
    },
    cellOf: (content, pointer) => {
      let at: unknown = content
      let found = cells.get(content)?.get(ROW)
      for (const step of pointer.split('/').slice(1)) {
        if (typeof at !== 'object' || at === null) break
        found = cells.get(at)?.get(step) ?? found
        at = Reflect.get(at, step)
        if (typeof at === 'object' && at !== null) found = cells.get(at)?.get(ROW) ?? found
      }
      return found
    },
  }
}

/** The drafts of an import; those that are asked for and not there are begun from the current content. */
export interface Drafts {
  /** The draft of an entry, whether the file has a row for it or not, if there is such an entry. */
  readonly find: (kind: Kind, key: string) => Draft | undefined
  /** The draft of an entry that the file has a row for; nothing when it had one before. */
  readonly begin: (kind: Kind, key: string) => Draft | undefined
  /** Keeps what a row says that belongs to nothing. */
  readonly stray: (kind: Kind, content: Members) => void
  readonly all: () => Draft[]
}

export function makeDrafts(current: (kind: string, key: string) => Members | undefined): Drafts {
  const drafts = new Map<string, Draft>()
  const strays: Draft[] = []
  const started = (kind: Kind, key: string, content: Members): Draft => {
    const draft = { kind, key, content, whole: false, stray: false }
    drafts.set(`${kind.name} ${key}`, draft)
    return draft
  }
  const find = (kind: Kind, key: string): Draft | undefined => {
    const known = drafts.get(`${kind.name} ${key}`)
    const content = known === undefined ? current(kind.name, key) : undefined
    return known ?? (content === undefined ? undefined : started(kind, key, content))
  }
  return {
    find,
    begin: (kind, key) => {
      const draft = find(kind, key) ?? started(kind, key, {})
      if (draft.whole) return undefined
      draft.whole = true
      return draft
    },
    stray: (kind, content) => void strays.push({ kind, key: '', content, whole: false, stray: true }),
    all: () => [...drafts.values(), ...strays],
  }
}

/**
 * The object that names and keys lead to in a content; objects that the schema has on the way are made. Nothing when they
 * lead nowhere.
 */
export function objectAt(node: Node, content: Members, steps: readonly string[]): Members | undefined {
  const [name, key, ...onward] = steps
  if (name === undefined) return content
  const member = node.properties?.[name]
  if (member === undefined) return undefined
  if (isObject(member)) {
    const held = content[name]
    const next: Members = isMembers(held) ? held : {}
    const found = objectAt(member, next, steps.slice(1))
    if (found !== undefined) content[name] = next
    return found
  }
  const { items, 'x-unique-by': unique } = member
  if (items === undefined || unique === undefined) return undefined
  const item = itemsIn(valueAt(content, [name])).find((one) => one[unique] === key)
  return item === undefined ? undefined : objectAt(items, item, onward)
}
