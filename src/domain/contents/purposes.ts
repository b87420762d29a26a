import type { Label, LongText } from '../entry.ts'
import type { PairRelation } from '../gdpr/pair-relations.ts'
import type { Provision } from '../gdpr/provisions.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import type { NamedContent, SupportedContent } from './shared.ts'

export interface ScopeContent extends SupportedContent {
  readonly key: string
  readonly dataCategory?: string
  readonly dataSubjectCategory?: string
  readonly operation?: string
}

export interface SpecialConditionContent extends SupportedContent {
  readonly key: string
  readonly legalBasis: string
  readonly dataCategory?: string
  readonly nationalCondition?: string
  readonly safeguards?: LongText
}

export interface PairContent extends SupportedContent {
  readonly legalBasis: string
  readonly relation: PairRelation
  readonly necessity?: LongText
  readonly allocation?: LongText
  /** Parts of the purpose that the ground covers; without any it covers all. */
  readonly scope?: readonly ScopeContent[]
  readonly specialConditions?: readonly SpecialConditionContent[]
}

export interface CompatibilityAssessmentContent extends SupportedContent {
  readonly key: string
  readonly from: string
  readonly document?: string
  readonly outcome?: 'compatible' | 'incompatible' | 'pending'
  readonly performedOn?: string
}

export interface PurposeContent extends NamedContent {
  readonly parent?: string
  readonly tags?: readonly PurposeTag[]
  readonly origin?: 'initial' | 'further-use'
  readonly openEnded?: boolean
  readonly publicTask?: boolean
  readonly benefitsThirdParty?: boolean
  readonly materiallyChangedOn?: string
  readonly legalBases?: readonly PairContent[]
  readonly compatibilityAssessments?: readonly CompatibilityAssessmentContent[]
}

export interface InterestContent {
  readonly statement: LongText
  readonly beneficiary?: 'controller' | 'third-party' | 'both'
}

export interface ConsentContent {
  readonly text?: string
  readonly collectionPoint?: string
  readonly explicit?: boolean
  readonly granular?: boolean
  readonly withdrawalMethod?: Label
  readonly withdrawalAddress?: string
  readonly proof?: string
  readonly record?: string
  readonly ageCheck?: string
}

export interface ContractContent {
  readonly service?: Label
  readonly counterparty?: 'data-subject' | 'represented-legal-person' | 'either' | 'unknown'
  readonly stage?: 'pre-contract' | 'performance'
}

export interface BalancingTestContent extends SupportedContent {
  readonly key: string
  readonly document?: string
  readonly covers: 'processing' | 'ai-development' | 'ai-deployment'
  readonly status: 'draft' | 'final'
  readonly performedOn?: string
  readonly outcome?:
    | 'in-favour'
    | 'in-favour-with-safeguards'
    | 'overridden'
    | 'not-necessary'
    | 'not-legitimate'
  readonly nextReviewOn?: string
  /** Purposes that it covers; without any it covers all that rest on the ground. */
  readonly purposes?: readonly string[]
}

export interface LegalBasisContent extends NamedContent {
  readonly provision: Provision
  readonly statute?: string
  readonly interest?: InterestContent
  readonly consent?: ConsentContent
  readonly contract?: ContractContent
  readonly balancingTests?: readonly BalancingTestContent[]
}

export interface StatuteContent extends NamedContent {
  /** EU, or the ISO 3166-1 alpha-2 code of a state. */
  readonly jurisdiction: string
  readonly citation: string
  readonly section?: string
  readonly inForceFrom?: string
  readonly inForceTo?: string
  readonly minRetention?: string
  readonly maxRetention?: string
}
