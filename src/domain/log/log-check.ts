import { commitLine, entryLine } from './commit-line.ts'
import type { Fault } from './fault.ts'
import { contentDigest, leafHash } from './hash.ts'
import type { LoggedCommit, LoggedRegister, LoggedVersion, VersionBefore } from './logged.ts'
import { appendLeaf, treeRoot } from './merkle.ts'
import { versionFaults } from './version-faults.ts'

/**
 * Computes a register's log anew while its rows go by, in the order of revision, kind and key, and tells what does not
 * agree. It holds the hashes of one commit, not the log.
 */
export class LogCheck {
  readonly #register: string
  #commit: LoggedCommit | undefined
  #before: LoggedCommit | undefined
  #leaves: Buffer[] = []
  #commits = 0
  #frontier: Buffer = Buffer.alloc(0)

  constructor(register: string) {
    this.#register = register
  }

  /** The next commit, whose versions follow. */
  commit(commit: LoggedCommit): Fault[] {
    const faults = this.#close()
    this.#commit = commit
    return faults
  }

  /** The next version; `before` is the one of its entry before it, or none. */
  version(version: LoggedVersion, before: VersionBefore | undefined): Fault[] {
    const commit = this.#commit
    const faults = versionFaults(version, before)
    if (commit?.revision !== version.revision)
      return [...faults, faultOf(version, 'there is no commit of its revision')]
    if (version.position !== this.#leaves.length)
      faults.push(faultOf(version, `position is ${version.position} where ${this.#leaves.length} is next`))
    if (version.at !== commit.at || version.actor !== commit.actor)
      faults.push(faultOf(version, 'at or actor is not that of its commit'))
    this.#leaves.push(leafHash(entryLine({ ...version, approves: version.approves ?? undefined })))
    return faults
  }

  /** Whether the register's row says what its log does. */
  end({ revision, committedAt, frontier }: LoggedRegister): Fault[] {
    const faults = this.#close()
    const tell = (detail: string) => faults.push({ table: 'registers', detail })
    if (revision !== this.#commits) tell(`revision is ${revision}, and there are ${this.#commits} commits`)
    if (committedAt !== (this.#before?.at ?? null)) tell('committed_at is not the time of its newest commit')
    if (!frontier.equals(this.#frontier)) tell('frontier is not that of the tree over its commits')
    return faults
  }

  #close(): Fault[] {
    const commit = this.#commit
    if (commit === undefined) return []
    const faults: Fault[] = []
    const tell = (detail: string) => faults.push({ table: 'commits', revision: commit.revision, detail })
    const next = (this.#before?.revision ?? 0) + 1
    if (commit.revision !== next) tell(`it follows revision ${next - 1}: what was between is missing`)
    if (this.#before !== undefined && commit.at <= this.#before.at) tell('at is not after the commit before')
    if (commit.entries !== this.#leaves.length)
      tell(`entries is ${commit.entries}, and it has ${this.#leaves.length} versions`)
    const root = treeRoot(this.#leaves)
    if (!commit.root.equals(root)) tell('root is not that of its versions')
    const note = noteOf(commit)
    if ((commit.note === null) !== (commit.noteSalt === null)) tell('note and note_salt are not both there')
    const facts = { ...commit, register: this.#register, entries: this.#leaves.length, root }
    if (note === undefined || commit.line !== commitLine({ ...facts, note }))
      tell('line is not that of its register, revision, time, actor, note, versions and root')
    const leaf = leafHash(commit.line)
    if (!commit.leaf.equals(leaf)) tell('leaf is not the hash of its line')
    this.#frontier = appendLeaf(this.#frontier, this.#commits, leaf)
    this.#commits += 1
    this.#before = commit
    this.#commit = undefined
    this.#leaves = []
    return faults
  }
}

const faultOf = ({ revision, kind, key }: LoggedVersion, detail: string): Fault => ({
  table: 'versions',
  revision,
  entry: `${kind}/${key}`,
  detail,
})

/** What the line has to hold of the note. One that was erased is known from the line alone. */
function noteOf({ note, noteSalt, line }: LoggedCommit): Buffer | undefined {
  if (note !== null && noteSalt !== null) return contentDigest(noteSalt, note)
  const [, hex] = /"note":"([0-9a-f]{64})"/.exec(line) ?? []
  return hex === undefined ? undefined : Buffer.from(hex, 'hex')
}
