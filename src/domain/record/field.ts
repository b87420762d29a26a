import type { ProcessingActivityContent, ProcessorActivityContent } from '../contents.ts'
import type { ActivityRightFound } from '../reports/activity-rights.ts'
import type { EvidenceFound } from '../reports/evidence.ts'
import type { Grounds } from '../reports/grounds.ts'
import type { ControllerRecord, ProcessorRecord } from '../reports/record-schemas.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Teller, Words } from './teller.ts'

/** How much of the record is told: what Article 30 asks and nothing else, everything, or what anybody may read. */
export const VARIANTS = ['minimal', 'full', 'public'] as const
export type Variant = (typeof VARIANTS)[number]

export const ROLES = ['controller', 'processor'] as const
export type Role = (typeof ROLES)[number]

/** Where a field comes from: Article 30, what people are told, what a controller has to show, or the register's own. */
export const BASES = ['article-30', 'information', 'accountability', 'own'] as const
export type Basis = (typeof BASES)[number]

/** What every field may look at. */
export interface Told {
  readonly snapshot: Snapshot
  readonly grounds: Grounds
  readonly tell: Teller
  readonly variant: Variant
}

/** An activity of a controller with its record. */
export interface ControllerTold extends Told {
  readonly content: ProcessingActivityContent
  readonly record: ControllerRecord
  /** Rights of the people concerned; none in the minimal record, which is not about what people are told. */
  readonly rights: readonly ActivityRightFound[]
}

/** An activity of a processor with its record. */
export interface ProcessorTold extends Told {
  readonly content: ProcessorActivityContent
  readonly record: ProcessorRecord
}

/** What a field has of an activity: a line for each thing, and for a point of Article 30 how the documents stand to it. */
export interface Said {
  readonly lines: readonly string[]
  /** Whether some of the lines say no more than that something is not recorded. */
  readonly hasGaps?: boolean
  readonly evidence?: EvidenceFound
  readonly note?: string | undefined
}

/** The lines of a point of Article 30 with how the documents stand to it. */
export const saying = ({ evidence, note }: Omit<Said, 'lines'>, lines: readonly string[]): Said => ({
  lines,
  ...(evidence !== undefined && { evidence }),
  note,
})

/** One thing that a record can say of an activity. */
export interface Field<Of> {
  readonly name: string
  /** Article that asks for it; left out of what is the register's own. */
  readonly article?: string
  readonly basis: Basis
  /** Whether anybody may read it. */
  readonly open: boolean
  readonly heading: Words
  readonly say: (told: Of) => Said
}

/** Whether a variant has a field. */
export function isIn(variant: Variant, { basis, open }: Pick<Field<never>, 'basis' | 'open'>): boolean {
  switch (variant) {
    case 'minimal':
      return basis === 'article-30'
    case 'full':
      return true
    case 'public':
      return open
    default:
      return variant satisfies never
  }
}
