import type { KindName, PurposeContent } from '../contents.ts'
import { namedBy } from '../reports/named-by.ts'
import type { Snapshot, SnapshotEntry } from '../snapshot.ts'
import { partsOfPath } from '../subject-path.ts'

/** An activity, and what in the register is the reason to look at it again. */
export interface ActivityToReview {
  /** `processing-activities/billing` */
  readonly activity: string
  /** Paths of what it is, or what it uses. */
  readonly because: readonly string[]
}

const ACTIVITIES: readonly string[] = ['processing-activities', 'processor-activities']
/** Kinds whose entries say of an activity what it is about; documents and statutes are what these rest on. */
const FOLLOWED: readonly string[] = [
  'purposes',
  'legal-bases',
  'data-categories',
  'data-subject-categories',
  'sources',
  'recipients',
  'transfers',
  'retention-rules',
  'security-measures',
  'organisations',
  'contexts',
]

/** The activities that paths in a register lie in, or that use what they lie in, by address. */
export function activitiesToReview(snapshot: Snapshot, paths: readonly string[]): ActivityToReview[] {
  const byEntry = new Map<string, string[]>()
  for (const path of new Set(paths)) {
    const { kind, key } = partsOfPath(path)
    byEntry.set(`${kind}/${key}`, [...(byEntry.get(`${kind}/${key}`) ?? []), path])
  }
  if (byEntry.size === 0) return []
  return snapshot.entries.flatMap((entry): ActivityToReview[] => {
    if (!ACTIVITIES.includes(entry.kind)) return []
    const because = [...reached(snapshot, entry)].flatMap((address) => byEntry.get(address) ?? [])
    because.sort()
    return because.length === 0 ? [] : [{ activity: `${entry.kind}/${entry.key}`, because }]
  })
}

/** The entry, and those that say what it is about, directly or through one another. */
function reached(snapshot: Snapshot, entry: SnapshotEntry): ReadonlySet<string> {
  const found = new Set([`${entry.kind}/${entry.key}`])
  const open: Pick<SnapshotEntry, 'kind' | 'content'>[] = [entry]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { kind, key } of usedBy(next)) {
      const address = `${kind}/${key}`
      const content = FOLLOWED.includes(kind) ? snapshot.content(kind, key) : undefined
      if (content === undefined || found.has(address)) continue
      found.add(address)
      open.push({ kind, content })
    }
  }
  return found
}

interface Uses {
  readonly data?: readonly {
    readonly sources?: readonly string[]
    readonly purposes?: readonly { readonly purpose: string; readonly legalBases?: readonly string[] }[]
  }[]
  readonly contexts?: readonly string[]
  readonly parent?: string
}

/** What an entry names of what it is about: as its record prints it, and what that leaves out. */
function usedBy(entry: Pick<SnapshotEntry, 'kind' | 'content'>): { kind: KindName; key: string }[] {
  const { data = [], contexts = [], parent } = entry.content as Uses
  const { legalBases = [] } = entry.kind === 'purposes' ? (entry.content as PurposeContent) : {}
  const to = (kind: KindName, keys: readonly string[]) => keys.map((key) => ({ kind, key }))
  const uses = data.flatMap(({ purposes = [] }) => purposes)
  return [
    ...namedBy(entry),
    ...to(
      'sources',
      data.flatMap(({ sources = [] }) => sources),
    ),
    ...to(
      'purposes',
      uses.map(({ purpose }) => purpose),
    ),
    ...to(
      'legal-bases',
      uses.flatMap((use) => use.legalBases ?? []),
    ),
    ...to(
      'legal-bases',
      legalBases.map(({ legalBasis }) => legalBasis),
    ),
    ...to('contexts', contexts),
    ...(parent === undefined ? [] : to(entry.kind as KindName, [parent])),
  ]
}
