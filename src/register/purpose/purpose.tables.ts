import { ownTable, partTable, placed, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Pair, Purpose } from './purpose.ts'

/** Rows for each of a purpose's pairs. */
const ofPairs = (
  name: string,
  key: readonly string[],
  columns: TableOf<Purpose>['columns'],
  rows: (pair: Pair, position: number) => readonly Record<string, unknown>[],
): TableOf<Purpose> => ({
  name,
  owner: { key: 'purpose' },
  key: ['purpose', ...key],
  columns: { purpose: 'text', ...columns },
  rows: ({ key: purpose, legalBases = [] }) =>
    legalBases.flatMap((pair, position) => rows(pair, position).map((row) => ({ purpose, ...row }))),
})

const compatibilityAssessments = partTable(
  'compatibility_assessments',
  'purpose',
  ['key'],
  {
    key: 'text',
    from_purpose: 'text',
    document: 'text',
    outcome: 'text',
    performed_on: 'date',
    statement: 'jsonb',
  },
  (content: Purpose) =>
    placed(content.compatibilityAssessments, ({ key, from, document, outcome, performedOn, statement }) => ({
      key,
      from_purpose: from,
      document,
      outcome,
      performed_on: performedOn,
      statement,
    })),
)

export const tables: [TableOf<Purpose>, ...TableOf<Purpose>[]] = [
  ownTable(
    'purposes',
    {
      parent: 'text',
      origin: 'text',
      open_ended: 'boolean',
      public_task: 'boolean',
      benefits_third_party: 'boolean',
      materially_changed_on: 'date',
    },
    (content) => ({
      parent: content.parent,
      origin: content.origin,
      open_ended: content.openEnded,
      public_task: content.publicTask,
      benefits_third_party: content.benefitsThirdParty,
      materially_changed_on: content.materiallyChangedOn,
    }),
  ),
  wordTable('purpose_tags', 'purpose', 'tag', ({ tags }) => tags),
  ofPairs(
    'purpose_legal_bases',
    ['legal_basis'],
    { legal_basis: 'text', position: 'integer', relation: 'text', necessity: 'jsonb', allocation: 'jsonb' },
    ({ legalBasis, relation, necessity, allocation }, position) => [
      { legal_basis: legalBasis, position, relation, necessity, allocation },
    ],
  ),
  ofPairs(
    'pair_scopes',
    ['legal_basis', 'key'],
    {
      legal_basis: 'text',
      key: 'text',
      data_subject_category: 'text',
      data_category: 'text',
      operation: 'text',
    },
    ({ legalBasis, scope = [] }) =>
      scope.map(({ key, dataSubjectCategory, dataCategory, operation }) => ({
        legal_basis: legalBasis,
        key,
        data_subject_category: dataSubjectCategory,
        data_category: dataCategory,
        operation,
      })),
  ),
  ofPairs(
    'pair_special_conditions',
    ['pair', 'key'],
    {
      pair: 'text',
      key: 'text',
      legal_basis: 'text',
      data_category: 'text',
      national_condition: 'text',
      safeguards: 'jsonb',
    },
    ({ legalBasis: pair, specialConditions = [] }) =>
      specialConditions.map(({ key, legalBasis, dataCategory, nationalCondition, safeguards }) => ({
        pair,
        key,
        legal_basis: legalBasis,
        data_category: dataCategory,
        national_condition: nationalCondition,
        safeguards,
      })),
  ),
  compatibilityAssessments,
]
