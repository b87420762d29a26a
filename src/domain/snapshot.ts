import type { Contents } from './contents.ts'
import { RegisterError } from './errors.ts'

/** An entry as it stands in a register at a revision; `content` has the shape of its kind. */
export interface SnapshotEntry {
  readonly kind: string
  readonly key: string
  readonly lifecycle: string
  /** Revision at which it became so; left out where it was never stored. */
  readonly revision?: number
  readonly content: object
}

/** A register at a revision, or a part of it, as a value. */
export interface Snapshot {
  /** By kind and key. */
  readonly entries: readonly SnapshotEntry[]
  /** The contents of a kind by key, in the order of the keys. */
  readonly all: <Kind extends keyof Contents>(kind: Kind) => ReadonlyMap<string, Contents[Kind]>
  /** The content of an entry that something refers to. Throws reference-missing when the snapshot does not have it. */
  readonly one: <Kind extends keyof Contents>(kind: Kind, key: string) => Contents[Kind]
  /** The content of any entry, if the snapshot has it. */
  readonly content: (kind: string, key: string) => object | undefined
}

const NONE: ReadonlyMap<string, object> = new Map()

/** The snapshot of entries, which come by kind and key. */
export function snapshotOf(entries: readonly SnapshotEntry[]): Snapshot {
  const byKind = new Map<string, Map<string, object>>()
  for (const { kind, key, content } of entries) {
    const contents = byKind.get(kind)
    if (contents === undefined) byKind.set(kind, new Map([[key, content]]))
    else contents.set(key, content)
  }
  // The contents were checked against the schema of their kind when they were written: this is where that is known.
  const all: Snapshot['all'] = <Kind extends keyof Contents>(kind: Kind) =>
    (byKind.get(kind) ?? NONE) as ReadonlyMap<string, Contents[Kind]>
  return {
    entries,
    all,
    content: (kind, key) => byKind.get(kind)?.get(key),
    one: (kind, key) => {
      const content = all(kind).get(key)
      if (content !== undefined) return content
      throw new RegisterError(
        'reference-missing',
        `The register has no ${kind}/${key}, which is referred to.`,
      )
    },
  }
}
