import type { NamedContent, SupportedContent } from './shared.ts'

export interface SpecialCategoryAssessmentContent extends SupportedContent {
  readonly conclusion: 'reveals' | 'does-not-reveal' | 'pending'
  readonly document?: string
  readonly performedOn?: string
}

export interface DataCategoryContent extends NamedContent {
  readonly type: 'category' | 'item'
  readonly parent?: string
  readonly sensitivity?: 'ordinary' | 'special-category' | 'criminal-offence' | 'national-id'
  readonly specialCategory?: string
  readonly mayRevealSpecial?: boolean
  readonly specialCategoryAssessment?: SpecialCategoryAssessmentContent
  readonly credential?: boolean
  readonly tags?: readonly string[]
}

export interface DataSubjectCategoryContent extends NamedContent {
  readonly contractParty?: 'always' | 'sometimes' | 'never' | 'unknown'
  readonly directRelationship?: boolean
  readonly includesChildren?: boolean
  readonly employees?: boolean
  readonly vulnerable?: boolean
}

export interface SourceContent extends NamedContent {
  readonly origin:
    | 'data-subject'
    | 'generated-by-use'
    | 'observed'
    | 'derived'
    | 'group-company'
    | 'third-party'
    | 'public-register'
    | 'public-other'
    | 'mixed'
  readonly parent?: string
  readonly publiclyAccessible?: boolean
  readonly named?: boolean
  readonly organisation?: string
  readonly listIssuer?: string
  readonly agreement?: string
}

export interface RetentionRuleContent extends NamedContent {
  /** ISO 8601. */
  readonly period?: string
  readonly criterion?: Readonly<Record<string, string>>
  readonly trigger?: string
  readonly anchor?: string
  readonly statute?: string
  readonly schedule?: string
  readonly justification?: Readonly<Record<string, string>>
  readonly disposal?: 'erase' | 'anonymise' | 'archive' | 'restrict' | 'suppress' | 'return'
  readonly reviewInterval?: string
  readonly renewsOnUpdate?: boolean
}
