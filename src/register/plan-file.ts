import type { Change } from '../db/change.ts'
import type { Content } from '../db/snapshot.ts'
import { type Difference, diff } from '../domain/diff.ts'
import { canonical, type Json } from '../domain/log/canonical.ts'
import { kindOf } from './kinds.ts'
import type { RegisterFileContents } from './register-file.ts'

/** An entry that a plan names. */
export interface PlannedEntry {
  readonly kind: string
  readonly key: string
}

/** An entry that a plan changes, and how. */
export interface ChangedEntry extends PlannedEntry {
  readonly differences: readonly Difference[]
}

/** What makes a register what a file says. */
export interface FilePlan {
  readonly changes: readonly Change[]
  readonly created: readonly PlannedEntry[]
  readonly changed: readonly ChangedEntry[]
  /** Entries that the file does not have, when it is to be pruned by it. */
  readonly removed: readonly PlannedEntry[]
  /** The same, when it is not: they stay. */
  readonly kept: readonly PlannedEntry[]
  /** How many entries are so already. */
  readonly unchanged: number
}

/** What makes a register, as it is, what a file says; entries that the file leaves out are removed if `prune` says so. */
export function planFile(file: RegisterFileContents, current: readonly Content[], prune: boolean): FilePlan {
  const before = new Map(current.map(({ kind, key, content }) => [`${kind} ${key}`, content]))
  const plan = { created: [] as PlannedEntry[], changed: [] as ChangedEntry[] }
  const changes: Change[] = []
  for (const { kind, content, pointer } of file.entries) {
    const { key } = content
    const name = `${kind.name} ${key}`
    const stored = before.get(name)
    before.delete(name)
    if (stored === canonical(content)) continue
    if (stored === undefined) plan.created.push({ kind: kind.name, key })
    else {
      const differences = diff(kind.schema, JSON.parse(stored), content as Json)
      plan.changed.push({ kind: kind.name, key, differences })
    }
    changes.push({ op: 'put', kind, key, content, pointer })
  }
  const left = current.filter(({ kind, key }) => before.has(`${kind} ${key}`))
  const named = left.map(({ kind, key }) => ({ kind, key }))
  if (prune) changes.push(...left.map(removal))
  return {
    ...plan,
    changes,
    removed: prune ? named : [],
    kept: prune ? [] : named,
    unchanged: file.entries.length - changes.length + (prune ? left.length : 0),
  }
}

const removal = ({ kind, key }: Content): Change => ({ op: 'delete', kind: kindOf(kind), key, pointer: '' })
