import { apiCompare, type Diff } from 'api-smart-diff'
import { comparable, type Node, standing } from './comparable.ts'
import { newConditions } from './conditions.ts'

/** A change that a program made for the API as it was may not survive. */
export interface BreakingChange {
  /** What changed; the same text wherever it did. */
  readonly change: string
  /** The operations that it changes. */
  readonly where: readonly string[]
  readonly cure: string
}

/** What of a later OpenAPI document may break programs that were made for an earlier one. */
export function breakingChanges(released: object, current: object): BreakingChange[] {
  const before: Node = JSON.parse(JSON.stringify(released))
  const after: Node = JSON.parse(JSON.stringify(current))
  const [was, is] = [comparable(before), comparable(after)]
  // What components have is told of each operation that refers to them.
  // It changes what it compares.
  const diffs = apiCompare(structuredClone(was), structuredClone(is)).diffs.filter(
    ({ path }) => path[0] === 'paths',
  )
  const found = [
    ...diffs.flatMap((diff) => judged(diff, was, is)),
    ...newConditions(before, after).map(({ where, place, demand }) => ({
      change: `request ${place}: ${demand}`,
      where,
      cure: 'Demand it only of members and words that are new, or let a rule find it instead.',
    })),
  ]
  const changes = new Map<string, BreakingChange>()
  for (const { change, where, cure } of found)
    changes.set(change, { change, where: [...(changes.get(change)?.where ?? []), where], cure })
  return [...changes.values()]
}

interface Found {
  readonly change: string
  readonly where: string
  readonly cure: string
}

const STRUCTURE = ['properties', 'items', 'content', 'requestBody', 'responses']

/** What says of a body what else may be in it: whatever is, unless told. */
const CLOSING = ['additionalProperties', 'items']

function judged(diff: Diff, was: Node, is: Node): Found[] {
  const [, path = '', method = '', ...inside] = diff.path
  const where = `${String(method).toUpperCase()} ${path}`
  if (inside.length === 0) return diff.action === 'remove' ? [gone(where)] : []
  const side = inside[0] === 'responses' ? 'answer' : 'request'
  if (!breaks(diff, side, was, is)) return []
  const names = placeOf(was, diff.path).filter(
    (name) => typeof name === 'string' && !STRUCTURE.includes(name),
  )
  const change = `${side} ${names.join('/')}: ${toldOf(diff)}`
  return [{ change, where, cure: CURES[side][diff.action] }]
}

/** A path from the component that it ends in, so that what many operations share is told once; or within its operation. */
function placeOf(document: Node, path: readonly (string | number)[]): readonly (string | number)[] {
  for (let length = path.length - 1; length > 2; length -= 1) {
    const found = standing(document, path.slice(0, length)) as { $ref?: string } | undefined
    const [, component] = /^#\/components\/schemas\/(.+)$/.exec(found?.$ref ?? '') ?? []
    if (component !== undefined) return [component, ...path.slice(length)]
  }
  return path.slice(path.indexOf('schema') + 1 || 3)
}

const gone = (where: string): Found => ({
  change: `${where} is gone`,
  where,
  cure: 'Keep it beside what takes its place, and mark it as deprecated.',
})

/** Whether a change breaks programs. api-smart-diff's word counts, but for what this API promises otherwise. */
function breaks({ type, action, path, after }: Diff, side: keyof typeof CURES, was: Node, is: Node): boolean {
  const [holder, last] = [path.at(-2), path.at(-1)]
  const list = path.slice(0, -1)
  if (holder === 'enum') {
    // docs/api.md: answers may get new words.
    if (side === 'answer') return false
    return standing(action === 'add' ? was : is, list) === undefined ? action === 'add' : type === 'breaking'
  }
  // When more than one of some alternatives changed, they are paired crosswise.
  if (last === '$ref' && alternativesAt(was, path) === alternativesAt(is, path)) return false
  // Bodies with members that there are not are refused, and answers are read for what they had. A new member that has
  // to be sent is told by `required`.
  if (holder === 'properties') return action === 'remove'
  if (type === 'breaking' || type === 'unclassified') return true
  if (last === 'type') return action === 'replace' || side === 'answer'
  return side === 'request' && CLOSING.includes(String(last)) && action !== 'remove' && after !== true
}

/** The alternatives that a reference is one of, as one text; of a reference by itself, what it is. */
function alternativesAt(document: Node, path: readonly (string | number)[]): string {
  const some = path.at(-3) === 'anyOf' ? standing(document, path.slice(0, -2)) : standing(document, path)
  return Array.isArray(some)
    ? some
        .map((each) => JSON.stringify(each))
        .toSorted()
        .join()
    : String(some)
}

function toldOf({ action, path, before, after }: Diff): string {
  const isPart = typeof (before ?? after) === 'object' || path.at(-2) === 'properties'
  switch (action) {
    case 'add':
      return isPart ? 'is new' : `has ${JSON.stringify(after)}`
    case 'remove':
      return isPart ? 'is gone' : `no longer has ${JSON.stringify(before)}`
    case 'replace':
    case 'rename':
      return `is ${JSON.stringify(after)} instead of ${JSON.stringify(before)}`
  }
}

const CURES = {
  request: {
    add: 'Demand nothing that was not demanded before: make it optional.',
    remove: 'Go on taking it.',
    replace: 'Go on taking all that was taken.',
    rename: 'Go on taking the old name.',
  },
  answer: {
    add: 'Answer as before, and tell what is new in a member of its own.',
    remove: 'Go on answering it.',
    replace: 'Answer as before, and tell what is new in a member of its own.',
    rename: 'Go on answering the old name.',
  },
} as const
