import type { Contents } from '../domain/contents.ts'
import type { Context } from './context/context.ts'
import type { DataCategory } from './data-category/data-category.ts'
import type { DataSubjectCategory } from './data-subject-category/data-subject-category.ts'
import type { Document } from './document/document.ts'
import type { LegalBasis } from './legal-basis/legal-basis.ts'
import type { Organisation } from './organisation/organisation.ts'
import type { ProcessingActivity } from './processing-activity/processing-activity.ts'
import type { ProcessorActivity } from './processor-activity/processor-activity.ts'
import type { Purpose } from './purpose/purpose.ts'
import type { Recipient } from './recipient/recipient.ts'
import type { RetentionRule } from './retention-rule/retention-rule.ts'
import type { SecurityMeasure } from './security-measure/security-measure.ts'
import type { Settings } from './settings/settings.ts'
import type { Source } from './source/source.ts'
import type { Statute } from './statute/statute.ts'
import type { System } from './system/system.ts'
import type { Transfer } from './transfer/transfer.ts'
import type { Waiver } from './waiver/waiver.ts'

/** Does not compile when contents no longer have what reports and rules read of them. */
export type Read = Conforming<{
  settings: Settings
  organisations: Organisation
  documents: Document
  statutes: Statute
  contexts: Context
  purposes: Purpose
  'legal-bases': LegalBasis
  'data-categories': DataCategory
  'data-subject-categories': DataSubjectCategory
  sources: Source
  recipients: Recipient
  transfers: Transfer
  'retention-rules': RetentionRule
  'security-measures': SecurityMeasure
  systems: System
  'processing-activities': ProcessingActivity
  'processor-activities': ProcessorActivity
  waivers: Waiver
}>
type Conforming<All extends Contents> = All
