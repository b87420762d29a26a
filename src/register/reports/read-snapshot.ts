import { setImmediate as nextTurn } from 'node:timers/promises'
import { inRegister } from '../../db/in-register.ts'
import { contentsAfter } from '../../db/records.ts'
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

const ACTIVITIES_AT_A_TIME = 100
const ACTIVITIES_A_TURN = 10

/**
 * The entries of a kind at a revision, in the order of their keys, read a hundred at a time: however many, few are in memory.
 * Between every few, whatever is made of them, others have a turn.
 */
export async function* readEntries(
  db: Db,
  register: string,
  { revision, state }: { readonly revision: number; readonly state: State },
  kind: keyof Contents,
): AsyncGenerator<SnapshotEntry> {
  for (let after = ''; ; ) {
    const page = await inRegister(db, register, (trx, { id }) =>
      contentsAfter(trx, { id, revision, state }, { kind, after, limit: ACTIVITIES_AT_A_TIME }),
    )
    for (const [at, entry] of page.entries()) {
      if (at % ACTIVITIES_A_TURN === 0) await nextTurn()
      yield parsed(entry)
    }
    const last = page.at(-1)
    if (last === undefined || page.length < ACTIVITIES_AT_A_TIME) return
    after = last.key
  }
}
