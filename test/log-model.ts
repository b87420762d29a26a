import { isDeepStrictEqual } from 'node:util'
import type { Meant, MeantCommit } from './log-arbitraries.ts'
import { type Place, referencesOf } from './log-references.ts'
import type { Content } from './make.ts'

/** An entry as the model keeps it, with the meta that answers tell. */
export interface Kept {
  readonly kind: string
  readonly key: string
  readonly deleted: boolean
  readonly content: Content
  readonly meta: Readonly<Record<string, unknown>> & { readonly revision: number; readonly updatedAt: string }
}

/** A register at a revision, entries and tombstones by `kind/key`: a value. */
export type State = ReadonlyMap<string, Kept>

/** A change as it is posted. */
interface Posted {
  readonly op: 'put' | 'delete'
  readonly kind: string
  readonly key: string
  readonly content?: Content
  readonly revision?: number
}

/** What a commit ends in: the code of a refusal, or which of its changes change and create something. */
export type Verdict =
  | { readonly code: string }
  | {
      readonly changed: readonly boolean[]
      readonly created: readonly boolean[]
      readonly next: (at: string) => State
    }

const nameOf = ({ kind, key }: { kind: string; key: string }) => `${kind}/${key}`

const liveIn = (state: State, name: string): Kept | undefined => {
  const kept = state.get(name)
  return kept?.deleted === false ? kept : undefined
}

/** The entries that are there, in the order of their keys. */
export const entriesOf = (state: State): Kept[] =>
  [...state.values()].filter(({ deleted }) => !deleted).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))

/** What a commit as it is meant becomes where the register is as this state says. */
export function posted(state: State, { changes }: MeantCommit): Posted[] {
  return changes.map(({ op, kind, content: { key }, content, seen, meta }) => {
    const live = liveIn(state, nameOf({ kind, key }))
    const now = live?.meta.revision ?? 0
    const revision = { unsaid: undefined, current: now, other: now + 1000, none: 0 }[seen]
    const told = {
      op: op === 'delete' ? op : ('put' as const),
      kind,
      key,
      ...(revision !== undefined && { revision }),
    }
    if (op === 'delete') return told
    const sent = metaSent(meta, live)
    const repeated = op === 'repeat' && live !== undefined ? live.content : content
    return { ...told, content: sent === undefined ? repeated : { ...repeated, meta: sent } }
  })
}

function metaSent(meta: Meant['meta'], live: Kept | undefined): unknown {
  if (meta === 'none' || (meta === 'current' && live === undefined)) return undefined
  return meta === 'current' ? live?.meta : { ...live?.meta, updatedBy: 'somebody-else' }
}

/** What has to become of a posted commit. */
export function judge(state: State, revision: number, changes: readonly Posted[]): Verdict {
  if (new Set(changes.map(nameOf)).size < changes.length) return { code: 'duplicate-change' }
  for (const change of changes) {
    const code = refusalOfChange(change, state.get(nameOf(change)))
    if (code !== undefined) return { code }
  }
  const lives = changes.map((change) => liveIn(state, nameOf(change)))
  const contents = changes.map(({ content }) => (content === undefined ? undefined : withoutMeta(content)))
  const changed = changes.map((_, index) => !isDeepStrictEqual(contents[index], lives[index]?.content))
  const next = (at: string): State => {
    const map = new Map(state)
    for (const [index, { kind, key }] of changes.entries()) {
      const live = lives[index]
      const content = contents[index]
      if (!changed[index]) continue
      const createdAt = live?.meta.createdAt ?? at
      const meta = {
        revision,
        inForce: null,
        createdAt,
        createdBy: 'anonymous',
        updatedAt: at,
        updatedBy: 'anonymous',
      }
      const deleted = content === undefined
      map.set(nameOf({ kind, key }), {
        kind,
        key,
        deleted,
        content: content ?? (live as Kept).content,
        meta: { ...meta, lifecycle: deleted ? 'deleted' : 'draft' },
      })
    }
    return map
  }
  const code = changed.includes(true)
    ? refusalOfState(
        next(''),
        changes.filter((_, index) => changed[index]),
        changes,
      )
    : undefined
  return code === undefined
    ? { changed, created: lives.map((live, index) => live === undefined && changed[index] === true), next }
    : { code }
}

const withoutMeta = ({ meta: _, ...content }: Content): Content => content as Content

function refusalOfChange(
  { op, content, revision: seen }: Posted,
  kept: Kept | undefined,
): string | undefined {
  const live = kept?.deleted === false
  if (!live && (op === 'delete' || (seen ?? 0) > 0)) return kept === undefined ? 'not-found' : 'gone'
  if (live && seen === 0) return op === 'put' ? 'taken' : 'stale'
  if (live && seen !== undefined && seen !== kept.meta.revision) return 'stale'
  const meta = content?.meta
  return meta !== undefined && !(live && isDeepStrictEqual(meta, kept.meta)) ? 'meta-mismatch' : undefined
}

function refusalOfState(
  next: State,
  written: readonly Posted[],
  changes: readonly Posted[],
): string | undefined {
  if (written.some((change) => change.op === 'put' && isOwnAncestor(next, change))) return 'cycle'
  const lost = entriesOf(next).filter(({ kind, content }) =>
    referencesOf(kind, content).some((reference) => !leadsSomewhere(next, reference)),
  )
  if (lost.length === 0) return undefined
  const put = new Set(changes.map(nameOf))
  return lost.some((entry) => put.has(nameOf(entry))) ? 'reference-missing' : 'in-use'
}

function isOwnAncestor(state: State, { kind, key }: Posted): boolean {
  const parentOf = (child: string) => liveIn(state, `${kind}/${child}`)?.content.parent as string | undefined
  const seen = new Set<string>()
  for (let up = parentOf(key); up !== undefined && !seen.has(up); up = parentOf(up)) {
    if (up === key) return true
    seen.add(up)
  }
  return false
}

interface Edition {
  readonly key: string
  readonly clauses: readonly { readonly code: string }[]
}

function leadsSomewhere(state: State, { kind, key, item: [edition, clause] = [] }: Place): boolean {
  const target = liveIn(state, `${kind}/${key}`)
  if (target === undefined || edition === undefined) return target !== undefined
  const editions = (target.content.editions ?? []) as readonly Edition[]
  const cited = editions.find((candidate) => candidate.key === edition)
  return cited !== undefined && (clause === undefined || cited.clauses.some(({ code }) => code === clause))
}
