import type { ProcessingActivityContent, ProcessorActivityContent } from '../contents.ts'
import { type ActivityRightFound, rightsOf } from '../reports/activity-rights.ts'
import { controllerRecord } from '../reports/controller-record.ts'
import type { EvidenceFound } from '../reports/evidence.ts'
import { processorRecord } from '../reports/processor-record.ts'
import type { SnapshotEntry } from '../snapshot.ts'
import { type ControllerTold, type Field, isIn, type ProcessorTold, type Role, type Told } from './field.ts'
import { CONTROLLER_FIELDS, PROCESSOR_FIELDS } from './fields.ts'
import { SILENCE_WORDS } from './words/evidence.ts'

/** What one field says of one activity. */
export interface Cell {
  readonly lines: readonly string[]
  readonly hasGaps: boolean
  readonly evidence?: EvidenceFound
  /** Why there is nothing, in a sentence; left out where there is something, or nothing was asked. */
  readonly silence?: string
  readonly note?: string
}

/** An activity as a record tells of it: a cell for each field of the variant. */
export interface Sheet {
  readonly role: Role
  readonly key: string
  readonly label: string
  readonly cells: ReadonlyMap<string, Cell>
  /** Rights of the people concerned; none in a record that is not about what people are told. */
  readonly rights: readonly ActivityRightFound[]
}

/** Tells of an activity. The snapshot has what the activity refers to; throws reference-missing when it does not. */
export function sheetOf({ kind, content }: Pick<SnapshotEntry, 'kind' | 'content'>, told: Told): Sheet {
  if (kind === 'processing-activities') {
    const activity = content as ProcessingActivityContent
    const record = controllerRecord(told.snapshot, activity)
    const rights = told.variant === 'minimal' ? [] : rightsOf(told.snapshot, told.grounds, activity)
    const of: ControllerTold = { ...told, content: activity, record, rights }
    return { ...headOf('controller', activity, told), cells: cellsOf(CONTROLLER_FIELDS, of), rights }
  }
  const activity = content as ProcessorActivityContent
  const record = processorRecord(told.snapshot, activity)
  const of: ProcessorTold = { ...told, content: activity, record }
  return { ...headOf('processor', activity, told), cells: cellsOf(PROCESSOR_FIELDS, of), rights: [] }
}

const headOf = (
  role: Role,
  { key, label }: ProcessingActivityContent | ProcessorActivityContent,
  { tell }: Told,
) => ({ role, key, label: tell.text(label) })

function cellsOf<Of extends Told>(fields: readonly Field<Of>[], told: Of): Map<string, Cell> {
  const { variant, tell } = told
  return new Map(
    fields
      .filter((field) => isIn(variant, field))
      .map((field) => {
        const { lines, hasGaps = false, evidence, note } = field.say(told)
        const silence = evidence && lines.length === 0 ? SILENCE_WORDS[evidence] : undefined
        const cell: Cell = {
          lines,
          hasGaps,
          ...(evidence !== undefined && { evidence }),
          ...(silence !== undefined && { silence: tell.words(silence) }),
          // What people wrote to each other about the documents is not for everybody.
          ...(note !== undefined && variant === 'full' && { note }),
        }
        return [field.name, cell]
      }),
  )
}

const NOTHING: Cell = { lines: [], hasGaps: false }

/** What a column says of an activity: the cells of its fields, one after the other. */
export function cellIn({ cells }: Sheet, fields: readonly string[]): Cell {
  const [first = NOTHING, ...others] = fields.map((name) => cells.get(name) ?? NOTHING)
  if (others.length === 0) return first
  const all = [first, ...others]
  return { ...first, lines: all.flatMap(({ lines }) => lines), hasGaps: all.some(({ hasGaps }) => hasGaps) }
}

/** All that a cell says as lines: its things, or why there are none, and the note. */
export const linesOf = ({ lines, silence, note }: Cell): readonly string[] => [
  ...lines,
  ...(silence === undefined ? [] : [silence]),
  ...(note === undefined ? [] : [`(${note})`]),
]
