import type { Db } from '../../db/schema.ts'
import type { Contents } from '../../domain/contents.ts'
import type { State } from '../../domain/lifecycle.ts'
import { type Snapshot, snapshotOf } from '../../domain/snapshot.ts'
import { readSnapshot } from '../reports/read-snapshot.ts'

/** A register at a revision as it is judged, and what of it is in force, as far as that is asked about. */
export interface States {
  readonly snapshot: Snapshot
  readonly inForce: Snapshot
}

/** What of the register in force tells what is judged besides: waivers that count, and pairs that are approved. */
const KINDS_IN_FORCE = ['purposes', 'legal-bases', 'waivers'] as const satisfies readonly (keyof Contents)[]

/** Reads a register to judge it: its newest versions, or those in force. */
export async function readStates(db: Db, register: string, revision: number, state: State): Promise<States> {
  if (state === 'newest') {
    const snapshot = await readSnapshot(db, register, revision)
    return { snapshot, inForce: await readSnapshot(db, register, revision, KINDS_IN_FORCE, 'approved') }
  }
  const inForce = await readInForce(db, register, revision)
  return { snapshot: inForce, inForce }
}

/** The register in force. As long as none of its settings have been approved, it goes by those that are written. */
export async function readInForce(db: Db, register: string, revision: number): Promise<Snapshot> {
  const approved = await readSnapshot(db, register, revision, undefined, 'approved')
  if (approved.all('settings').size > 0) return approved
  const written = await readSnapshot(db, register, revision, ['settings'])
  const standing = written.entries.filter(({ lifecycle }) => lifecycle !== 'retired')
  return standing.length === 0 ? approved : snapshotOf([...approved.entries, ...standing])
}
