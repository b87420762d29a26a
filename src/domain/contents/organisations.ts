import type { LongText } from '../entry.ts'
import type { NamedContent, SupportedContent } from './shared.ts'

export interface AddressContent {
  readonly street?: string
  readonly postalCode?: string
  readonly city?: string
  readonly country?: string
}

export interface ContactPointContent extends SupportedContent {
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

export interface JointArrangementContent extends SupportedContent {
  readonly key: string
  readonly parties: readonly string[]
  readonly document?: string
  readonly essence?: LongText
  readonly essenceAddress?: string
}

export interface OrganisationContent extends NamedContent {
  readonly type: 'legal-person' | 'natural-person' | 'public-authority' | 'group' | 'unidentified'
  readonly legalName?: string
  readonly registrationNumber?: string
  readonly country?: string
  readonly address?: AddressContent
  readonly parent?: string
  readonly employees?: 'under-250' | '250-to-749' | '750-or-more' | 'unknown'
  readonly dpoStatus?: 'appointed' | 'not-required' | 'unknown'
  readonly leadAuthority?: string
  readonly contactPoints?: readonly ContactPointContent[]
  readonly jointArrangements?: readonly JointArrangementContent[]
}
