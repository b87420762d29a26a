import type { LongText } from '../entry.ts'
import type { AdequacyKey } from '../gdpr/adequacy-decisions.ts'
import type { ProcessorClause } from '../gdpr/processor-clauses.ts'
import type { TransferTool } from '../gdpr/transfer-tools.ts'
import type { NamedContent, SupportedContent } from './shared.ts'

export interface ProcessorContractContent extends SupportedContent {
  readonly key: string
  readonly controller?: string
  readonly document?: string
  readonly inForceFrom?: string
  readonly inForceTo?: string
  readonly clauses?: readonly ProcessorClause[]
  readonly subprocessing?: 'none' | 'specific' | 'general'
}

export interface RecipientContent extends NamedContent {
  readonly type:
    | 'internal-unit'
    | 'group-company'
    | 'processor'
    | 'joint-controller'
    | 'controller'
    | 'public-authority'
    | 'adviser'
    | 'public'
  readonly parent?: string
  readonly organisation?: string
  readonly country?: string
  readonly inquiryOnly?: boolean
  readonly contracts?: readonly ProcessorContractContent[]
}

export interface TransferContent extends NamedContent {
  readonly recipient: string
  readonly exporter?: string
  readonly country?: string
  readonly internationalOrganisation?: string
  readonly tool?: TransferTool
  readonly adequacyDecision?: AdequacyKey
  readonly safeguardsDocument?: string
  readonly transferAssessment?: string
  readonly supplementaryMeasures?: readonly string[]
  readonly howToGetCopy?: LongText
  readonly validFrom?: string
  readonly validTo?: string
}

export interface SecurityMeasureContent extends NamedContent {
  readonly type: 'technical' | 'organisational' | 'physical'
  readonly point?: string
  readonly tags?: readonly MeasureTag[]
  readonly status?: 'planned' | 'implemented' | 'retired'
}

export type MeasureTag =
  | 'encryption'
  | 'pseudonymisation'
  | 'access-control'
  | 'password-hashing'
  | 'backup'
  | 'logging'
  | 'software-protection'
  | 'control-of-processors'
  | 'training'
  | 'incident-response'
  | 'physical-access'
  | 'resilience'
  | 'testing'
  | 'network-security'
  | 'data-minimisation'

export interface SystemContent extends NamedContent {
  readonly type: string
  readonly operator?: string
  readonly hostingCountry?: string
  readonly location?: string
  readonly securityMeasures?: readonly string[]
}
