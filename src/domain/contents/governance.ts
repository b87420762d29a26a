import type { LongText } from '../entry.ts'
import type { NamedContent, OwnerContent } from './shared.ts'

export interface SettingsContent extends NamedContent {
  /** BCP 47; the first is the one to fall back on. */
  readonly languages: readonly string[]
  readonly jurisdictions?: readonly string[]
  readonly fourEyes?: boolean
  /** ISO 8601 periods. */
  readonly reviewIntervals?: { readonly entries?: string; readonly documents?: string }
  readonly amlObliged?: boolean
  readonly article30Exemption?: boolean
  readonly ruleset?: string
  readonly severities?: readonly {
    readonly rule: string
    readonly severity: 'error' | 'warning' | 'info' | 'off'
  }[]
}

export interface WaiverContent extends NamedContent {
  readonly rule: string
  readonly subject: string
  readonly parameters?: readonly { readonly name: string; readonly value: string }[]
  readonly reason: LongText
  readonly owner?: OwnerContent
  /** Last day on which it holds. */
  readonly expiresOn: string
}
