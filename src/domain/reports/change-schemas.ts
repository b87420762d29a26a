import Type from 'typebox'
import { CalendarDate } from '../entry.ts'

const count = (description: string) => Type.Integer({ minimum: 0, description })

const counts = {
  put: count('Versions that hold a content: entries that were created or changed.'),
  created: count('Those of `put` that were not there before.'),
  delete: count('Versions that are deletions.'),
  entries: count('Entries that are there at its end.'),
}

/** What became of the entries of one kind in a period. */
export const KindChanges = Type.Object(
  { kind: Type.String({ description: 'Kind of the entries.' }), ...counts },
  {
    title: 'KindChanges',
    additionalProperties: false,
    description: 'What became of the entries of one kind in a period.',
  },
)
export type KindChanges = Type.Static<typeof KindChanges>

/** What became of a register in a period. */
export const PeriodChanges = Type.Object(
  {
    from: CalendarDate('First day, in UTC.'),
    to: CalendarDate('Last day, in UTC.'),
    commits: count('Commits that were made.'),
    ...counts,
    after: count('Revision of the register before it.'),
    revision: count('Revision of the register at its end.'),
    kinds: Type.Array(KindChanges, { description: 'By kind: those that have something to count.' }),
    list: Type.String({ format: 'uri-reference', description: 'The feed of exactly these versions.' }),
  },
  {
    title: 'PeriodChanges',
    additionalProperties: false,
    description: 'What became of a register in a period: from the log, which is never rewritten.',
  },
)
export type PeriodChanges = Type.Static<typeof PeriodChanges>
