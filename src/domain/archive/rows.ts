import type { LoggedCommit, LoggedVersion } from '../log/logged.ts'
import type { ArchivedCommit, ArchivedVersion } from './archive.ts'

/** A commit as a line of an archive has it. */
export function archivedCommit(commit: LoggedCommit): ArchivedCommit {
  const { revision, at, actor, note, noteSalt, entries, root, leaf, line } = commit
  const bytes = { noteSalt: hex(noteSalt), root: root.toString('hex'), leaf: leaf.toString('hex') }
  return { revision, at, actor, note, entries, line, ...bytes }
}

/** A version as a line of an archive has it. */
export function archivedVersion(version: LoggedVersion): ArchivedVersion {
  const { kind, key, op, lifecycle, approves, inForce, createdAt, createdBy, content, redacted } = version
  const { salt, digest } = version
  return {
    kind,
    key,
    op,
    lifecycle,
    approves,
    inForce,
    createdAt,
    createdBy,
    content,
    salt: hex(salt),
    digest: hex(digest),
    redacted,
  }
}

/** The commit that a line of an archive stands for. */
export const loggedCommit = ({ noteSalt, root, leaf, ...commit }: ArchivedCommit): LoggedCommit => ({
  ...commit,
  noteSalt: bytes(noteSalt),
  root: Buffer.from(root, 'hex'),
  leaf: Buffer.from(leaf, 'hex'),
})

/** The version that a line of an archive stands for, which is the commit's next one. */
export const loggedVersion = (
  { salt, digest, ...version }: ArchivedVersion,
  { revision, at, actor }: LoggedCommit,
  position: number,
): LoggedVersion => ({
  ...version,
  revision,
  position,
  at,
  actor,
  salt: bytes(salt),
  digest: bytes(digest),
})

const hex = (value: Buffer | null) => value?.toString('hex') ?? null

const bytes = (value: string | null) => (value === null ? null : Buffer.from(value, 'hex'))
