import { RegisterError } from '../errors.ts'
import { canonical } from './canonical.ts'
import { contentDigest, leafHash } from './hash.ts'
import { treeRoot } from './merkle.ts'

/** What the log says of one entry in one commit; `digest` is null when nothing is left of it (a delete). */
export interface EntryFacts {
  readonly kind: string
  readonly key: string
  readonly op: string
  readonly lifecycle: string
  readonly digest: Uint8Array | null
  /** The revision of the version that this one approves. */
  readonly approves?: number | undefined
}

/** What the log says of one commit; `at` is RFC 3339 in UTC with milliseconds. */
export interface CommitFacts {
  readonly register: string
  readonly revision: number
  readonly at: string
  readonly actor: string
  /** How many entries the commit touched. */
  readonly entries: number
  readonly note: Uint8Array
  readonly root: Uint8Array
}

/** Who wrote a commit and why, as it was said: salted and hashed, so that a person's name can be erased. */
export interface Note {
  readonly name?: string | undefined
  readonly reason?: string | undefined
  readonly requestId?: string | undefined
  /** The person, where the actor does not say who that is. */
  readonly subject?: string | undefined
}

/** A commit whose facts are known but for the hashes; `noteText` is what `noteText()` made. */
export interface UnsealedCommit<E extends EntryFacts> {
  readonly register: string
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly noteText: string
  readonly noteSalt: Uint8Array
  readonly entries: readonly E[]
}

/** The hashes that bind a commit; `position` is the index of an entry's leaf under `root`. */
export interface SealedCommit<E extends EntryFacts> {
  readonly entriesSorted: readonly (E & { readonly position: number })[]
  readonly root: Buffer
  readonly line: string
  readonly leaf: Buffer
}

/** The canonical JSON text whose leaf hash stands for one entry in its commit's tree. */
export function entryLine({ kind, key, op, lifecycle, digest, approves }: EntryFacts): string {
  return canonical({ kind, key, op, lifecycle, digest: digest === null ? undefined : hex(digest), approves })
}

/** The canonical JSON text whose leaf hash stands for one commit in its register's tree. */
export function commitLine({ register, revision, at, actor, entries, note, root }: CommitFacts): string {
  return canonical({ register, revision, at, actor, entries, note: hex(note), root: hex(root) })
}

/** The canonical JSON text of a note, without what was not said. */
export function noteText({ name, reason, requestId, subject }: Note): string {
  return canonical({ name, reason, requestId, subject })
}

/** What the commit's line holds of its note: SHA-256(salt ‖ canonical JSON of the note). */
export function noteDigest(salt: Uint8Array, note: Note): Buffer {
  return contentDigest(salt, noteText(note))
}

/**
 * Sorts a commit's entries by (kind, key) in code units and binds them: their positions, the root over their lines,
 * the commit's line and its leaf. Throws `duplicate-change` when one entry comes twice.
 */
export function sealCommit<E extends EntryFacts>(commit: UnsealedCommit<E>): SealedCommit<E> {
  const { register, revision, at, actor, entries } = commit
  const entriesSorted = [...entries].sort(byKindAndKey).map((entry, position) => ({ ...entry, position }))
  for (const [i, entry] of entriesSorted.entries()) {
    const next = entriesSorted[i + 1]
    if (next !== undefined && byKindAndKey(entry, next) === 0)
      throw new RegisterError(
        'duplicate-change',
        `The commit changes ${entry.kind}/${entry.key} twice; merge the two changes into one.`,
      )
  }
  const root = treeRoot(entriesSorted.map((entry) => leafHash(entryLine(entry))))
  const note = contentDigest(commit.noteSalt, commit.noteText)
  const line = commitLine({ register, revision, at, actor, entries: entries.length, note, root })
  return { entriesSorted, root, line, leaf: leafHash(line) }
}

function byKindAndKey(a: EntryFacts, b: EntryFacts): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return 0
}

// A Uint8Array's own toString('hex') ignores its argument and gives decimal numbers.
function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
