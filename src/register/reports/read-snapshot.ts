import type { Db } from '../../db/schema.ts'
import { type Content, readContents } from '../../db/snapshot.ts'
import type { Contents } from '../../domain/contents.ts'
import { type Snapshot, type SnapshotEntry, snapshotOf } from '../../domain/snapshot.ts'
import type { DataCategory } from '../data-category/data-category.ts'
import type { DataSubjectCategory } from '../data-subject-category/data-subject-category.ts'
import type { Document } from '../document/document.ts'
import type { LegalBasis } from '../legal-basis/legal-basis.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { ProcessingActivity } from '../processing-activity/processing-activity.ts'
import type { ProcessorActivity } from '../processor-activity/processor-activity.ts'
import type { Purpose } from '../purpose/purpose.ts'
import type { Recipient } from '../recipient/recipient.ts'
import type { RetentionRule } from '../retention-rule/retention-rule.ts'
import type { SecurityMeasure } from '../security-measure/security-measure.ts'
import type { Source } from '../source/source.ts'
import type { Statute } from '../statute/statute.ts'
import type { Transfer } from '../transfer/transfer.ts'

/** Does not compile when contents no longer have what reports read of them. */
export type Read = Conforming<{
  organisations: Organisation
  documents: Document
  statutes: Statute
  purposes: Purpose
  'legal-bases': LegalBasis
  'data-categories': DataCategory
  'data-subject-categories': DataSubjectCategory
  sources: Source
  recipients: Recipient
  transfers: Transfer
  'retention-rules': RetentionRule
  'security-measures': SecurityMeasure
  'processing-activities': ProcessingActivity
  'processor-activities': ProcessorActivity
}>
type Conforming<All extends Contents> = All

/** A content as it was read, parsed. */
export const parsed = ({ content, ...entry }: Content): SnapshotEntry => ({
  ...entry,
  content: JSON.parse(content),
})

/** The entries of a register at a revision, of all kinds or of some. */
export async function readSnapshot(
  db: Db,
  register: string,
  revision: number,
  kinds?: readonly (keyof Contents)[],
): Promise<Snapshot> {
  const { value } = await readContents(db, register, revision, kinds)
  return snapshotOf(value.map(parsed))
}
