import type { ProcessingActivityContent, ProcessorActivityContent } from './contents/activities.ts'
import type {
  DataCategoryContent,
  DataSubjectCategoryContent,
  RetentionRuleContent,
  SourceContent,
} from './contents/data.ts'
import type {
  RecipientContent,
  SecurityMeasureContent,
  SystemContent,
  TransferContent,
} from './contents/disclosures.ts'
import type { DocumentContent } from './contents/documents.ts'
import type { SettingsContent, WaiverContent } from './contents/governance.ts'
import type { OrganisationContent } from './contents/organisations.ts'
import type { LegalBasisContent, PurposeContent, StatuteContent } from './contents/purposes.ts'
import type { NamedContent } from './contents/shared.ts'

/** What reports and rules read of contents, kind by kind; `register/contents.ts` holds the schemas against it. */
export interface Contents {
  readonly settings: SettingsContent
  readonly organisations: OrganisationContent
  readonly documents: DocumentContent
  readonly statutes: StatuteContent
  readonly contexts: NamedContent
  readonly purposes: PurposeContent
  readonly 'legal-bases': LegalBasisContent
  readonly 'data-categories': DataCategoryContent
  readonly 'data-subject-categories': DataSubjectCategoryContent
  readonly sources: SourceContent
  readonly recipients: RecipientContent
  readonly transfers: TransferContent
  readonly 'retention-rules': RetentionRuleContent
  readonly 'security-measures': SecurityMeasureContent
  readonly systems: SystemContent
  readonly 'processing-activities': ProcessingActivityContent
  readonly 'processor-activities': ProcessorActivityContent
  readonly waivers: WaiverContent
}

export type KindName = keyof Contents

export type * from './contents/activities.ts'
export type * from './contents/activity-parts.ts'
export type * from './contents/data.ts'
export type * from './contents/disclosures.ts'
export type * from './contents/documents.ts'
export type * from './contents/governance.ts'
export type * from './contents/organisations.ts'
export type * from './contents/purposes.ts'
export type * from './contents/shared.ts'
