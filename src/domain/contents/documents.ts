import type { Label } from '../entry.ts'
import type { NamedContent } from './shared.ts'

export interface ClauseContent {
  readonly code: string
  readonly section: string
  readonly type: string
  readonly quote: string
  readonly start?: number
  readonly end?: number
  readonly sha256?: string
  readonly gloss?: Label
  readonly mustRepresent?: boolean
}

/** Another document that an edition names; unresolved while `document` is left out. */
export interface DocumentReferenceContent {
  readonly key: string
  readonly title: string
  readonly clauses: readonly string[]
  readonly document?: string
}

export interface EditionContent {
  readonly key: string
  readonly language: string
  readonly effectiveOn?: string
  readonly publishedOn?: string
  readonly sha256?: string
  readonly supersededBy?: string
  readonly clauses?: readonly ClauseContent[]
  readonly references?: readonly DocumentReferenceContent[]
}

export interface DocumentContent extends NamedContent {
  readonly type: string
  readonly owner?: string
  readonly editions?: readonly EditionContent[]
}
