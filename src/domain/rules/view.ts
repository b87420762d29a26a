import type {
  ActivityContent,
  Contents,
  DataCategoryContent,
  DataLineContent,
  DataSubjectCategoryContent,
  KindName,
  LegalBasisContent,
  OrganisationContent,
  PairContent,
  ProcessingActivityContent,
  PurposeContent,
  RetentionRuleContent,
  SecurityMeasureContent,
  SettingsContent,
} from '../contents.ts'
import type { LongText } from '../entry.ts'
import type { Provision } from '../gdpr/provisions.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import type { Snapshot } from '../snapshot.ts'

/** Kinds of the entries in which pairings stand. */
export const PAIRING_KINDS = ['purposes', 'processing-activities'] as const

/** A purpose on a ground, as a purpose declares it, or a data line with grounds of its own. */
export interface Pairing {
  /** `purposes/marketing/legalBases/consent`, or of a line `processing-activities/a/data/l/purposes/p/legalBases/consent`. */
  readonly path: string
  readonly basis: LegalBasisContent
  /** Purposes that rest on it: the one that it is declared for first, then parts that have no pairs of their own. */
  readonly purposes: readonly [PurposeContent, ...PurposeContent[]]
  readonly necessity: LongText | undefined
  /** The pair of the purpose; absent for a line. */
  readonly pair?: PairContent
  /** The line that declares it; absent for a pair of a purpose. */
  readonly line?: Line
}

/** A data line with what it is about. */
export interface Line {
  /** `processing-activities/a/data/l` */
  readonly path: string
  readonly activity: ProcessingActivityContent
  readonly line: DataLineContent
  readonly category: DataCategoryContent
  /** As its category says, else the nearest one above that says any. */
  readonly sensitivity: DataCategoryContent['sensitivity']
}

/** A register on a day, with what rules ask of it; indexes are made when they are first asked for. */
export interface View extends Snapshot {
  /** The day it is judged on, such as `2026-11-22`. */
  readonly date: string
  readonly settings: SettingsContent | undefined
  /** The content of an entry, if a key is given and the register has it. */
  readonly find: <Kind extends KindName>(kind: Kind, key: string | undefined) => Contents[Kind] | undefined
  /** The same of an entry that is not retired; one that is carries nothing for those that still name it. */
  readonly standing: View['find']
  /** The text of an edition, by its path `documents/notice/editions/2026-01-01`, where it is at hand. */
  readonly textOf: (edition: string) => string | undefined
  /** The names of the parameters that findings of a rule have, by its id; none where there is no such rule. */
  readonly parametersOf: (rule: string) => ReadonlySet<string> | undefined

  /** Every purpose on every ground, those of purposes first. */
  readonly pairings: () => readonly Pairing[]
  /** Those on grounds that fall under a provision. */
  readonly pairingsOn: (provision: Provision) => readonly Pairing[]
  /** The effective pairs of a purpose: its own, else those of its nearest ancestor that has any. */
  readonly pairsOf: (purpose: string) => readonly Pairing[]
  /** Keys of the purposes that are about something, or are part of one that is. */
  readonly purposesAbout: (tag: PurposeTag) => ReadonlySet<string>
  /** The purposes directly below one. */
  readonly parts: (purpose: string) => readonly PurposeContent[]
  /** The people whom a pairing covers: of its scope or line, else of all lines and activities of its purposes. */
  readonly peopleOf: (pairing: Pairing) => readonly DataSubjectCategoryContent[]

  readonly lines: () => readonly Line[]
  /** Lines whose data is used for a purpose; exclusions are none. */
  readonly linesFor: (purpose: string) => readonly Line[]
  /** Lines about a category of data, not those below it. */
  readonly linesAbout: (category: string) => readonly Line[]
  readonly activitiesFor: (purpose: string) => readonly ProcessingActivityContent[]
  /** The controllers and joint controllers of an activity. */
  readonly controllersOf: (activity: ProcessingActivityContent) => readonly OrganisationContent[]
  /** States that controllers are established in: of an activity, or of all; without any, the settings' jurisdictions. */
  readonly statesOf: (activity?: ProcessingActivityContent) => ReadonlySet<string>
  /** The rule of a line, else that of its activity. */
  readonly retentionOf: (line: Line) => RetentionRuleContent | undefined
  /** Measures in place that protect an activity: its own and those of its systems, not planned or retired. */
  readonly measuresOf: (activity: ActivityContent) => readonly SecurityMeasureContent[]
  /** Whether it has any. */
  readonly isProtected: (activity: ActivityContent) => boolean
  /** A category of data and those above it, nearest first. */
  readonly lineageOf: (category: string) => readonly DataCategoryContent[]
}
