import { readFileSync } from 'node:fs'
import type Type from 'typebox'
import { parse } from 'yaml'
import type { AnyEntry, Provenance } from '../src/domain/entry.ts'
import { Context } from '../src/register/context/context.ts'
import { DataCategory } from '../src/register/data-category/data-category.ts'
import { DataSubjectCategory } from '../src/register/data-subject-category/data-subject-category.ts'
import type { Clause } from '../src/register/document/document.ts'
import { Document } from '../src/register/document/document.ts'
import { LegalBasis } from '../src/register/legal-basis/legal-basis.ts'
import { Organisation } from '../src/register/organisation/organisation.ts'
import { ProcessingActivity } from '../src/register/processing-activity/processing-activity.ts'
import { Purpose } from '../src/register/purpose/purpose.ts'
import { Recipient } from '../src/register/recipient/recipient.ts'
import { RetentionRule } from '../src/register/retention-rule/retention-rule.ts'
import { Settings } from '../src/register/settings/settings.ts'
import { Source } from '../src/register/source/source.ts'

interface FinagoFile {
  readonly register: string
  readonly settings: Settings[]
  readonly organisations: Organisation[]
  readonly documents: Document[]
  readonly contexts: Context[]
  readonly purposes: Purpose[]
  readonly legalBases: LegalBasis[]
  readonly dataCategories: DataCategory[]
  readonly dataSubjectCategories: DataSubjectCategory[]
  readonly sources: Source[]
  readonly recipients: Recipient[]
  readonly retentionRules: RetentionRule[]
  readonly processingActivities: ProcessingActivity[]
}

/** The kinds that the file has, by their member of it, in its order. */
export const SCHEMAS = {
  settings: Settings,
  organisations: Organisation,
  documents: Document,
  contexts: Context,
  purposes: Purpose,
  legalBases: LegalBasis,
  dataCategories: DataCategory,
  dataSubjectCategories: DataSubjectCategory,
  sources: Source,
  recipients: Recipient,
  retentionRules: RetentionRule,
  processingActivities: ProcessingActivity,
} as const satisfies Record<string, Type.TSchema>

const path = new URL('../../registers/finago.yaml', import.meta.url)

/** The register taken from the policy, as a parser reads it that knows nothing of registers. */
export const finago: FinagoFile = parse(readFileSync(path, 'utf8'))
export const kinds = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]
export const entries: { readonly kind: keyof typeof SCHEMAS; readonly entry: AnyEntry }[] = kinds.flatMap(
  (kind) => finago[kind].map((entry) => ({ kind, entry })),
)
export const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)
export const edition = finago.documents[0]?.editions?.[0]
export const clauses: readonly Clause[] = edition?.clauses ?? []

interface Member {
  readonly name: string
  readonly path: string
  readonly value: unknown
}

/** Every member at any depth, with its JSON pointer. */
export function* membersOf(value: unknown, path = ''): Generator<Member> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    yield { name, path: `${path}/${name}`, value: inner }
    yield* membersOf(inner, `${path}/${name}`)
  }
}

export const allMembers = [...membersOf(finago)]

/** Every provenance in a value. */
export const provenancesIn = (value: unknown): Provenance[] =>
  [...membersOf({ value })]
    .filter(({ name }) => name === 'provenance')
    .flatMap(({ value }) => (Array.isArray(value) ? (value as Provenance[]) : []))

/** Every provenance, with the entry that it stands in. */
export const provenances = entries.flatMap(({ kind, entry }) =>
  provenancesIn(entry).map((provenance) => ({ kind, entry, provenance })),
)
