import type { Label, LongText } from '../entry.ts'

/** Where something comes from, as reports read it. */
export interface ProvenanceContent {
  readonly document: string
  readonly edition: string
  readonly clauses?: readonly string[]
  readonly relation: 'states' | 'implies' | 'contradicts' | 'silent'
  readonly field?: string
  readonly note?: string
}

/** A nested item, or an entry, that says where it comes from. */
export interface SupportedContent {
  readonly provenance?: readonly ProvenanceContent[]
}

export interface MappingContent {
  readonly scheme: 'dpv' | 'fideslang'
  readonly version: string
  readonly concept: string
}

/** What every entry has. */
export interface NamedContent extends SupportedContent {
  readonly key: string
  readonly label: Label
  readonly description?: LongText
  readonly mappings?: readonly MappingContent[]
  readonly notes?: string
}

export interface OwnerContent {
  readonly organisation?: string
  readonly unit?: string
  readonly person?: string
}
