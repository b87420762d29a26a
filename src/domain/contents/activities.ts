import type { Label, LongText } from '../entry.ts'
import type { ControllerLimb, ProcessorLimb } from '../gdpr/article-30.ts'
import type { DataSubjectRight } from '../gdpr/data-subject-rights.ts'
import type { CommunicationsContent, InformationContent, RiskContent } from './activity-parts.ts'
import type { NamedContent, OwnerContent, SupportedContent } from './shared.ts'

export interface LimbContent<Limb extends string> extends SupportedContent {
  readonly limb: Limb
  readonly evidence: 'stated' | 'implied' | 'stated-none' | 'silent' | 'unknown'
  readonly note?: string
}

export interface LinePurposeContent extends SupportedContent {
  readonly purpose: string
  readonly grounds: 'inherited' | 'own' | 'excluded'
  readonly legalBases?: readonly string[]
  readonly necessity?: LongText
}

export interface DataLineContent extends SupportedContent {
  readonly key: string
  readonly dataCategory: string
  readonly dataSubjectCategories?: readonly string[]
  readonly sources?: readonly string[]
  readonly purposes?: readonly LinePurposeContent[]
  readonly recipients?: readonly string[]
  readonly retentionRule?: string
  readonly mandatory?: boolean
}

/** What the records of a controller and of a processor have alike. */
export interface ActivityContent extends NamedContent {
  readonly status?: 'planned' | 'active' | 'suspended' | 'ended'
  readonly owner?: OwnerContent
  readonly startedOn?: string
  readonly endedOn?: string
  readonly transfers?: readonly ({ readonly transfer: string } & SupportedContent)[]
  readonly securityMeasures?: readonly string[]
  readonly securitySummary?: LongText
  readonly systems?: readonly string[]
  readonly lastReviewedOn?: string
  readonly nextReviewOn?: string
}

export interface PartyContent extends SupportedContent {
  readonly key: string
  readonly organisation: string
  readonly role: 'controller' | 'joint-controller' | 'representative' | 'processor' | 'dpo'
}

export interface ActivityRightContent extends SupportedContent {
  readonly right: DataSubjectRight
  readonly applies: boolean
  readonly how?: LongText
  readonly limitation?: LongText
  readonly reason?: LongText
}

export interface ProcessingActivityContent
  extends ActivityContent,
    InformationContent,
    CommunicationsContent,
    RiskContent {
  readonly businessFunction?: string
  readonly frequency?: 'continuous' | 'regular' | 'occasional'
  readonly parties?: readonly PartyContent[]
  readonly controllership?: 'sole' | 'joint' | 'separate' | 'unknown'
  readonly targetsEea?: boolean
  readonly contexts?: readonly string[]
  readonly purposes?: readonly ({
    readonly purpose: string
    readonly weight?: 'main' | 'auxiliary'
  } & SupportedContent)[]
  readonly data?: readonly DataLineContent[]
  readonly dataMapping?: 'complete' | 'partial' | 'unknown'
  readonly dataSubjectCategories?: readonly ({ readonly dataSubjectCategory: string } & SupportedContent)[]
  readonly recipients?: readonly ({ readonly recipient: string } & SupportedContent)[]
  readonly retentionRule?: string
  readonly retentionAdherence?: { readonly followed: boolean; readonly reason?: LongText }
  readonly limbs?: readonly LimbContent<ControllerLimb>[]
  readonly rights?: readonly ActivityRightContent[]
}

export interface ServedControllerContent extends SupportedContent {
  readonly key: string
  readonly organisation: string
  readonly representative?: string
  readonly contract?: string
  readonly contractFrom?: string
  readonly contractTo?: string
  readonly categories?: readonly { readonly key: string; readonly label: Label }[]
}

export interface SubprocessorContent extends SupportedContent {
  readonly key: string
  readonly recipient: string
  readonly authorisation?: 'specific' | 'general'
  readonly contract?: string
}

export interface ProcessorActivityContent extends ActivityContent {
  readonly processor: string
  readonly controllers: readonly ServedControllerContent[]
  readonly subprocessors?: readonly SubprocessorContent[]
  readonly limbs?: readonly LimbContent<ProcessorLimb>[]
}
