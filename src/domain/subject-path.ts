import type { KindName } from './contents.ts'

/**
 * The member by which the items of a list are told apart, where it is not `key`; what the kinds' schemas say with
 * `x-unique-by`.
 */
const KEY_MEMBERS: Readonly<Record<string, string>> = {
  clauses: 'code',
  legalBases: 'legalBasis',
  purposes: 'purpose',
  dataSubjectCategories: 'dataSubjectCategory',
  recipients: 'recipient',
  transfers: 'transfer',
  limbs: 'limb',
  rights: 'right',
  severities: 'rule',
  parameters: 'name',
}

/** The path of an entry, or of something in it: its kind and key, then member names and keys of items, never indexes. */
export function pathTo(kind: KindName, key: string, ...inner: readonly string[]): string {
  let path = `${kind}/${key}`
  for (const step of inner) path += `/${step}`
  return path
}

/** A path taken apart; `inner` leads on from the entry. */
export interface SubjectPath {
  readonly kind: string
  readonly key: string
  readonly inner: readonly string[]
}

/** The entry that a path leads to, and the way on from there. */
export function partsOfPath(path: string): SubjectPath {
  const [kind = '', key = '', ...inner] = path.split('/')
  return { kind, key, inner }
}

/** A value in a content, and where it stands by indexes (RFC 6901). */
export interface Found {
  readonly value: unknown
  readonly pointer: string
}

/** What a path's inner part leads to in a content; nothing when it leads nowhere. */
export function findIn(content: unknown, inner: readonly string[]): Found | undefined {
  let found: Found = { value: content, pointer: '' }
  let list = ''
  for (const step of inner) {
    const next = Array.isArray(found.value) ? itemOf(found.value, list, step) : memberOf(found.value, step)
    if (next === undefined) return undefined
    found = { value: next.value, pointer: `${found.pointer}/${next.step}` }
    list = step
  }
  return found
}

/** What a path's inner part leads to in a content, or else the nearest thing around that: at most the content itself. */
export function nearestIn(content: unknown, inner: readonly string[]): Found {
  for (let depth = inner.length; depth > 0; depth -= 1) {
    const found = findIn(content, inner.slice(0, depth))
    if (found !== undefined) return found
  }
  return { value: content, pointer: '' }
}

/** What tells an item of a list from the others: of a pair in `legalBases`, its `legalBasis`. */
export function keyOfItem(list: string, item: object): string | undefined {
  const key: unknown = Reflect.get(item, KEY_MEMBERS[list] ?? 'key')
  return typeof key === 'string' ? key : undefined
}

interface Step {
  readonly value: unknown
  readonly step: string | number
}

function memberOf(value: unknown, name: string): Step | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return { value: Reflect.get(value, name), step: name }
}

function itemOf(items: readonly unknown[], list: string, key: string): Step | undefined {
  const member = KEY_MEMBERS[list] ?? 'key'
  const step = items.findIndex((item) =>
    typeof item === 'object' && item !== null ? Reflect.get(item, member) === key : item === key,
  )
  return step === -1 ? undefined : { value: items[step], step }
}
