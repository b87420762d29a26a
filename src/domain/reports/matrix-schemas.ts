import Type from 'typebox'
import { Key, OneOf, RefsTo, RefTo } from '../entry.ts'
import { PROVISIONS } from '../gdpr/provisions.ts'

const lineMembers = {
  activity: RefTo('processing-activities', 'Activity that has the line.'),
  line: Key('Key of the line in its activity.'),
}

/** A data line behind a cell. */
export const CellLine = Type.Object(
  {
    ...lineMembers,
    grounds: OneOf(
      ['inherited', 'own'],
      'Whether the line rests on the grounds of the purpose, or on grounds of its own.',
    ),
    dataSubjectCategories: RefsTo(
      'data-subject-categories',
      100,
      'People of the line for whom the cell holds; none when the line names none.',
    ),
  },
  { title: 'CellLine', additionalProperties: false, description: 'A data line that declares a cell.' },
)
export type CellLine = Type.Static<typeof CellLine>

/** One declared combination; without a ground it is a gap. */
export const Cell = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that the data is used for.'),
    legalBasis: Type.Union([RefTo('legal-bases', 'Ground that the use rests on.'), Type.Null()], {
      description: 'Ground that the use rests on; null for a gap: use of data that no ground covers.',
    }),
    provision: Type.Union([OneOf(PROVISIONS, 'Provision of the ground.'), Type.Null()], {
      description: 'Provision of the ground; null for a gap.',
    }),
    inheritedFrom: Type.Optional(
      RefTo('purposes', 'Nearest ancestor with pairs, whose pair it is; left out for the purpose’s own.'),
    ),
    dataCategory: RefTo('data-categories', 'Data that is used.'),
    lines: Type.Array(CellLine, { minItems: 1, description: 'The data lines that declare it.' }),
  },
  {
    title: 'MatrixCell',
    additionalProperties: false,
    description: 'Data that is used for a purpose on a ground, as data lines declare it.',
  },
)
export type Cell = Type.Static<typeof Cell>

export const ExcludedLine = Type.Object(
  {
    ...lineMembers,
    dataSubjectCategories: RefsTo('data-subject-categories', 100, 'People of the line.'),
  },
  {
    title: 'ExcludedLine',
    additionalProperties: false,
    description: 'A data line that declares an exclusion.',
  },
)
export type ExcludedLine = Type.Static<typeof ExcludedLine>

/** Data that lines declare not to be used for a purpose. */
export const Exclusion = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that the data is not used for.'),
    dataCategory: RefTo('data-categories', 'Data that is not used.'),
    lines: Type.Array(ExcludedLine, { minItems: 1, description: 'The data lines that declare it.' }),
  },
  {
    title: 'MatrixExclusion',
    additionalProperties: false,
    description: 'Data that is expressly not used for a purpose, as data lines declare it.',
  },
)
export type Exclusion = Type.Static<typeof Exclusion>
