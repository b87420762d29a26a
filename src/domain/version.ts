import type { Op } from './lifecycle.ts'

/** What the server says of an entry: one member of every answer about it. Times are RFC 3339 in UTC. */
export interface Meta {
  readonly revision: number
  readonly lifecycle: string
  readonly inForce: number | null
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

/** One entry as of one commit. `content` is canonical JSON text, null when the entry was deleted or its text redacted. */
export interface Version extends Meta {
  readonly kind: string
  readonly key: string
  readonly op: Op
  readonly content: string | null
}

/** The meta of a version, members in their fixed order. */
export function metaOf(version: Meta): Meta {
  const { revision, lifecycle, inForce, createdAt, createdBy, updatedAt, updatedBy } = version
  return { revision, lifecycle, inForce, createdAt, createdBy, updatedAt, updatedBy }
}

/** The same with some members of its content only, and with its key. */
export function renderMembers(version: Version, members: ReadonlySet<string>): string {
  const content: object = JSON.parse(version.content ?? JSON.stringify({ key: version.key }))
  const kept = Object.entries(content).filter(([name]) => name === 'key' || members.has(name))
  return JSON.stringify({ meta: metaOf(version), ...Object.fromEntries(kept) })
}

/** The answer about a version, by concatenation: its meta, then the bytes that were committed. */
export function renderVersion(version: Version): string {
  const meta = `{"meta":${JSON.stringify(metaOf(version))}`
  return version.content === null ? `${meta},"key":"${version.key}"}` : `${meta},${version.content.slice(1)}`
}
