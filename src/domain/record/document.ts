import type { State } from '../lifecycle.ts'
import type { EvidenceFound } from '../reports/evidence.ts'
import type { ToldFinding } from '../rules/finding-schemas.ts'
import type { Language } from '../rules/sentence.ts'
import type { SnapshotEntry } from '../snapshot.ts'
import type { Column, View } from './column.ts'
import type { Role, Told, Variant } from './field.ts'
import type { Sheet } from './sheet.ts'
import type { Teller } from './teller.ts'

/** Which state of which register a record tells of, and how. */
export interface RecordFacts {
  readonly register: string
  /** What the register is called. */
  readonly label: string
  /** Revision, and the time of its commit; null of a file, which has neither. */
  readonly revision: number | null
  readonly at: string | null
  /** RFC 6962 root of the tree over the commits up to the revision, hex; null of a file. */
  readonly treeRoot: string | null
  /** Whether its entries are the newest, or those in force. */
  readonly state: State
  readonly language: Language
  /** Whether the language was not to be had, and which one was asked for. */
  readonly languageAsked: string | null
  readonly role: Role
  readonly variant: Variant
  readonly view: View
  /** Columns of the view that the variant has. */
  readonly columns: readonly Column[]
  /** Controller, processor or group that it is cut to; null of the whole register. */
  readonly of: { readonly key: string; readonly label: string } | null
}

/** What can be said only once all activities are told. */
export interface Closing {
  readonly activities: number
  /** Who answers for them, each once in a line: controllers and joint controllers, or processors. */
  readonly answering: readonly string[]
  /** The organisations of the register, in lines, for where no activity says who answers for it. */
  readonly named: readonly string[]
  /** How many activities stand how to each point of Article 30. */
  readonly points: readonly { readonly name: string; readonly counts: ReadonlyMap<EvidenceFound, number> }[]
  readonly fallbacks: ReadonlyMap<string, number>
}

/** What the rules find in the register; null in a record that has no annex. */
export type Annex = readonly ToldFinding[] | null

/** A record, told part by part: first the facts, then the sheets, then what closes it. */
export interface RecordDocument {
  readonly facts: RecordFacts
  readonly tell: Teller
  readonly told: Told
  /** The entries of the activities, for formats that are not told in words. To be read once, in place of the sheets. */
  readonly entries: () => AsyncIterable<SnapshotEntry>
  /** The activities in the order of their keys. To be read once. */
  readonly sheets: () => AsyncIterable<Sheet>
  /** To be asked after the sheets. */
  readonly closing: () => Closing
  readonly annex: () => Promise<Annex>
}

/** Counts how sheets stand to the points of Article 30 while they pass. */
export function counted(facts: RecordFacts, tell: Teller, named: () => readonly string[]) {
  const points = new Map<string, Map<EvidenceFound, number>>()
  const answering = new Set<string>()
  let activities = 0
  return {
    see: (sheet: Sheet): Sheet => {
      activities += 1
      for (const name of ANSWERING[facts.role])
        for (const line of sheet.cells.get(name)?.lines ?? []) answering.add(line)
      for (const [name, { evidence }] of sheet.cells) {
        if (evidence === undefined) continue
        const counts = points.get(name) ?? new Map<EvidenceFound, number>()
        points.set(name, counts.set(evidence, (counts.get(evidence) ?? 0) + 1))
      }
      return sheet
    },
    closing: (): Closing => ({
      activities,
      answering: [...answering],
      named: answering.size === 0 ? named() : [],
      points: facts.columns
        .flatMap(({ fields }) => fields)
        .flatMap((name) => {
          const counts = points.get(name)
          return counts === undefined ? [] : [{ name, counts }]
        }),
      fallbacks: tell.fallbacks,
    }),
  }
}

const ANSWERING: Readonly<Record<Role, readonly string[]>> = {
  controller: ['controllers', 'joint-controllers'],
  processor: ['processor'],
}
