import { inRegister } from '../../db/in-register.ts'
import { contentsOf, type RegisterAt } from '../../db/records.ts'
import type { Db, Trx } from '../../db/schema.ts'
import type { Content } from '../../db/snapshot.ts'
import type { ProcessingActivityContent, ProcessorActivityContent } from '../../domain/contents.ts'
import type { State } from '../../domain/lifecycle.ts'
import { controllerRecord } from '../../domain/reports/controller-record.ts'
import { namedBy } from '../../domain/reports/named-by.ts'
import { processorRecord } from '../../domain/reports/processor-record.ts'
import type { ControllerRecord, ProcessorRecord } from '../../domain/reports/record-schemas.ts'
import { type Snapshot, type SnapshotEntry, snapshotOf } from '../../domain/snapshot.ts'
import { parsed } from './read-snapshot.ts'

export const ACTIVITY_KINDS = ['processing-activities', 'processor-activities'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** The records of activities that are read first, with all that they name: never more of the register than that. */
export function readRecords(
  db: Db,
  register: string,
  { revision, state = 'newest' }: { readonly revision: number; readonly state?: State | undefined },
  activitiesIn: (trx: Trx, at: RegisterAt) => Promise<readonly Content[]>,
): Promise<(ControllerRecord | ProcessorRecord)[]> {
  return inRegister(db, register, async (trx, { id }) => {
    const at = { id, revision, state }
    const activities = (await activitiesIn(trx, at)).map(parsed)
    const snapshot = snapshotOf(await withNamed(trx, at, activities))
    return activities.map((activity) => recordOf(snapshot, activity))
  })
}

/** Entries, and those that they name, and those that these name. */
async function withNamed(
  trx: Trx,
  at: RegisterAt,
  entries: readonly SnapshotEntry[],
): Promise<SnapshotEntry[]> {
  const asked = new Set<string>()
  const found = [...entries]
  for (let newest = found; newest.length > 0; ) {
    const wanted = newest.flatMap(namedBy).filter(({ kind, key }) => {
      const address = `${kind}/${key}`
      return !asked.has(address) && asked.add(address)
    })
    newest = (await contentsOf(trx, at, wanted)).map(parsed)
    found.push(...newest)
  }
  return found
}

/** The record of an activity of either kind. */
function recordOf(snapshot: Snapshot, { kind, content }: SnapshotEntry): ControllerRecord | ProcessorRecord {
  return kind === 'processing-activities'
    ? controllerRecord(snapshot, content as ProcessingActivityContent)
    : processorRecord(snapshot, content as ProcessorActivityContent)
}
