import type { Db } from '../../db/schema.ts'
import { type Content, readContents } from '../../db/snapshot.ts'
import type { Contents } from '../../domain/contents.ts'
import type { State } from '../../domain/lifecycle.ts'
import { type Snapshot, type SnapshotEntry, snapshotOf } from '../../domain/snapshot.ts'

/** A content as it was read, parsed. */
export const parsed = ({ content, ...entry }: Content): SnapshotEntry => ({
  ...entry,
  content: JSON.parse(content),
})

/** The entries of a register at a revision, of all kinds or of some: the newest versions, or those in force. */
export async function readSnapshot(
  db: Db,
  register: string,
  revision: number,
  kinds?: readonly (keyof Contents)[],
  state?: State,
): Promise<Snapshot> {
  const { value } = await readContents(db, register, revision, kinds, state)
  return snapshotOf(value.map(parsed))
}
