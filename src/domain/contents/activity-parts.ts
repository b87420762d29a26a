import type { LongText } from '../entry.ts'
import type { SupportedContent } from './shared.ts'

/** What people are told in an activity. */
export interface InformationContent {
  readonly dataProvision?: {
    readonly type: 'statutory' | 'contractual' | 'needed-for-contract' | 'voluntary' | 'mixed' | 'unknown'
    readonly refusalConsequence?: LongText
  } & SupportedContent
  readonly automatedDecisions?: {
    readonly status: 'none' | 'profiling' | 'article-22' | 'unknown'
    readonly logic?: LongText
    readonly consequences?: LongText
    readonly ground?: '22.2.a' | '22.2.b' | '22.2.c'
  } & SupportedContent
  readonly combinesSources?: boolean
  readonly profilingDisclosed?: boolean
  readonly objectionNotice?: { readonly separate?: boolean } & SupportedContent
  readonly article14Notices?: readonly Article14NoticeContent[]
}

export interface Article14NoticeContent extends SupportedContent {
  readonly key: string
  readonly dataSubjectCategory: string
  readonly timing?: 'within-one-month' | 'first-contact' | 'first-disclosure'
  readonly method?: LongText
  readonly exemption?: '14.5.a' | '14.5.b' | '14.5.c' | '14.5.d'
}

/** How people are reached and followed in an activity. */
export interface CommunicationsContent {
  readonly channels?: readonly ('email' | 'sms' | 'phone' | 'post' | 'online' | 'in-person')[]
  readonly tracking?: readonly TrackingContent[]
  readonly eprivacyGrounds?: readonly EprivacyGroundContent[]
}

export interface TrackingContent extends SupportedContent {
  readonly key: string
  readonly type: string
  readonly strictlyNecessary?: boolean
}

export interface EprivacyGroundContent extends SupportedContent {
  readonly key: string
  readonly country: string
  readonly covers: 'terminal-access' | 'electronic-marketing'
  readonly ground: 'consent' | 'soft-opt-in' | 'legal-person' | 'strictly-necessary'
}

/** The risks of an activity. */
export interface RiskContent {
  readonly dpia?: {
    readonly status: 'not-screened' | 'not-required' | 'required' | 'done'
    readonly criteria?: readonly string[]
    readonly document?: string
    readonly performedOn?: string
    readonly reviewOn?: string
  } & SupportedContent
  readonly models?: readonly ModelContent[]
  readonly breaches?: readonly BreachContent[]
}

export interface BreachContent extends SupportedContent {
  readonly key: string
  readonly occurredOn?: string
  readonly document?: string
  readonly notified?: boolean
}

export interface ModelContent extends SupportedContent {
  readonly key: string
  readonly name: string
  readonly stage: 'development' | 'deployment'
  readonly usesProcessorData?: boolean
}
