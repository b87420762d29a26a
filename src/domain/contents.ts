import type { Label, LongText, Provenance } from './entry.ts'
import type { ControllerLimb, ProcessorLimb } from './gdpr/article-30.ts'
import type { PairRelation } from './gdpr/pair-relations.ts'
import type { Provision } from './gdpr/provisions.ts'

/** What reports read of contents, kind by kind; `register/reports/read-snapshot.ts` holds the schemas against it. */
export interface Contents {
  readonly organisations: OrganisationContent
  readonly documents: NamedContent
  readonly statutes: NamedContent
  readonly purposes: PurposeContent
  readonly 'legal-bases': NamedContent & { readonly provision: Provision }
  readonly 'data-categories': DataCategoryContent
  readonly 'data-subject-categories': NamedContent
  readonly sources: NamedContent & { readonly origin: string }
  readonly recipients: RecipientContent
  readonly transfers: TransferContent
  readonly 'retention-rules': RetentionRuleContent
  readonly 'security-measures': SecurityMeasureContent
  readonly 'processing-activities': ProcessingActivityContent
  readonly 'processor-activities': ProcessorActivityContent
}

export interface NamedContent {
  readonly key: string
  readonly label: Label
  readonly description?: LongText
}

export interface AddressContent {
  readonly street?: string
  readonly postalCode?: string
  readonly city?: string
  readonly country?: string
}

export interface ContactPointContent {
  readonly key: string
  readonly role: 'general' | 'privacy' | 'dpo' | 'representative'
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: AddressContent
  readonly external?: boolean
  readonly validFrom?: string
  readonly validTo?: string
}

export interface OrganisationContent extends NamedContent {
  readonly type: string
  readonly legalName?: string
  readonly registrationNumber?: string
  readonly country?: string
  readonly address?: AddressContent
  readonly dpoStatus?: 'appointed' | 'not-required' | 'unknown'
  readonly contactPoints?: readonly ContactPointContent[]
}

export interface ScopeContent {
  readonly dataCategory?: string
  readonly dataSubjectCategory?: string
}

export interface PairContent {
  readonly legalBasis: string
  readonly relation: PairRelation
  /** Parts of the purpose that the ground covers; without any it covers all. */
  readonly scope?: readonly ScopeContent[]
}

export interface PurposeContent extends NamedContent {
  readonly parent?: string
  readonly legalBases?: readonly PairContent[]
}

export interface DataCategoryContent extends NamedContent {
  readonly parent?: string
  readonly sensitivity?: string
  readonly specialCategory?: string
}

export interface RecipientContent extends NamedContent {
  readonly type: string
  readonly country?: string
  readonly inquiryOnly?: boolean
}

export interface TransferContent extends NamedContent {
  readonly recipient: string
  readonly country?: string
  readonly internationalOrganisation?: string
  readonly tool?: string
  readonly adequacyDecision?: string
  readonly safeguardsDocument?: string
}

export interface RetentionRuleContent extends NamedContent {
  readonly period?: string
  readonly criterion?: LongText
  readonly trigger?: string
  readonly anchor?: string
  readonly statute?: string
  readonly disposal?: string
}

export interface SecurityMeasureContent extends NamedContent {
  readonly type: string
  readonly point?: string
  readonly status?: string
}

export interface LimbContent<Limb extends string> {
  readonly limb: Limb
  readonly evidence: 'stated' | 'implied' | 'stated-none' | 'silent' | 'unknown'
  readonly note?: string
}

export interface LinePurposeContent {
  readonly purpose: string
  readonly grounds: 'inherited' | 'own' | 'excluded'
  readonly legalBases?: readonly string[]
}

export interface DataLineContent {
  readonly key: string
  readonly dataCategory: string
  readonly dataSubjectCategories?: readonly string[]
  readonly purposes?: readonly LinePurposeContent[]
  readonly recipients?: readonly string[]
  readonly retentionRule?: string
}

/** What the records of a controller and of a processor have alike. */
export interface ActivityContent extends NamedContent {
  readonly status?: string
  readonly transfers?: readonly { readonly transfer: string }[]
  readonly securityMeasures?: readonly string[]
  readonly securitySummary?: LongText
}

export interface ProcessingActivityContent extends ActivityContent {
  readonly parties?: readonly {
    readonly organisation: string
    readonly role: 'controller' | 'joint-controller' | 'representative' | 'processor' | 'dpo'
  }[]
  readonly purposes?: readonly { readonly purpose: string; readonly weight?: 'main' | 'auxiliary' }[]
  readonly data?: readonly DataLineContent[]
  readonly dataMapping?: 'complete' | 'partial' | 'unknown'
  readonly dataSubjectCategories?: readonly { readonly dataSubjectCategory: string }[]
  readonly recipients?: readonly { readonly recipient: string }[]
  readonly retentionRule?: string
  readonly limbs?: readonly LimbContent<ControllerLimb>[]
}

export interface ServedControllerContent {
  readonly key: string
  readonly organisation: string
  readonly representative?: string
  readonly contractFrom?: string
  readonly contractTo?: string
  readonly categories?: readonly { readonly key: string; readonly label: Label }[]
}

export interface ProcessorActivityContent extends ActivityContent {
  readonly processor: string
  readonly controllers: readonly ServedControllerContent[]
  readonly limbs?: readonly LimbContent<ProcessorLimb>[]
}

export type ProvenanceRelation = Provenance['relation']
