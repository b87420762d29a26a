import Type from 'typebox'
import { OneOf, RefsTo, RefTo } from '../entry.ts'
import { ToldFinding } from '../rules/finding-schemas.ts'
import { EITHER, PairAnswer, PairQuestion } from './pair-schemas.ts'

/** A pair to look for, with the data, people and activity that it is said to hold for. */
export const DeclaredPair = Type.Object(
  {
    ...PairQuestion.properties,
    dataCategories: Type.Optional(RefsTo('data-categories', 100, 'Data that is used.')),
    dataSubjectCategories: Type.Optional(RefsTo('data-subject-categories', 100, 'People whose data it is.')),
    activity: Type.Optional(RefTo('processing-activities', 'Activity in which it is used.')),
    version: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'Revision of the purpose that was read; another that is current fails.',
      }),
    ),
  },
  {
    title: 'DeclaredPair',
    additionalProperties: false,
    description:
      'A pair that somebody declares: a purpose, and a ground or provision; and what it is used for, to be looked for among the data lines.',
    ...EITHER,
  },
)
export type DeclaredPair = Type.Static<typeof DeclaredPair>

export const DeclaredPairs = Type.Object(
  { pairs: Type.Array(DeclaredPair, { minItems: 1, maxItems: 1000, description: 'Pairs to look for.' }) },
  { title: 'DeclaredPairs', additionalProperties: false, description: 'Pairs to look for in a register.' },
)
export type DeclaredPairs = Type.Static<typeof DeclaredPairs>

const Use = Type.Object(
  {
    dataCategory: Type.Optional(RefTo('data-categories', 'Data.')),
    dataSubjectCategory: Type.Optional(RefTo('data-subject-categories', 'People.')),
  },
  { title: 'Use', additionalProperties: false, description: 'Data about people.' },
)

/** How many of the uses that are missing are told. */
export const MOST_MISSING = 100

export const Coverage = Type.Object(
  {
    covered: Type.Boolean({ description: 'Whether data lines declare all that was asked about.' }),
    missing: Type.Array(Use, {
      maxItems: MOST_MISSING,
      description: `What no data line declares, the first ${MOST_MISSING} of it.`,
    }),
    lines: Type.Array(Type.String({ maxLength: 500 }), {
      description: 'Paths of the lines that declare the rest.',
    }),
  },
  {
    title: 'Coverage',
    additionalProperties: false,
    description: 'Whether data lines declare what is said to be used.',
  },
)
export type Coverage = Type.Static<typeof Coverage>

export const JudgedPair = Type.Object(
  {
    ...PairAnswer.properties,
    ...DeclaredPair.properties,
    approved: Type.Boolean({
      description:
        'Whether the pair is in force: a version of the purpose, or of the one that it inherits from, is approved that has it.',
    }),
    currentVersion: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Newest revision of the purpose, where it is stored.' }),
    ),
    coverage: Type.Optional(Coverage),
    findings: Type.Array(ToldFinding, {
      description: 'What the rules find in the pair, its ground and its purpose.',
    }),
    verdict: OneOf(
      ['pass', 'fail'],
      'Pass when the pair is registered as declared, and no rule finds an error in it that no waiver accepts.',
    ),
  },
  { title: 'JudgedPair', additionalProperties: false, description: 'The answer to one declared pair.' },
)
export type JudgedPair = Type.Static<typeof JudgedPair>

export const JudgedPairs = Type.Object(
  {
    verdict: OneOf(['pass', 'fail'], 'Pass when every pair passes.'),
    ruleset: Type.String({ description: 'Version of the ruleset.' }),
    date: Type.String({ format: 'date', description: 'Day on which the pairs are judged.' }),
    answers: Type.Array(JudgedPair, { maxItems: 1000, description: 'In the order of the questions.' }),
  },
  { title: 'JudgedPairs', additionalProperties: false, description: 'Which declared pairs hold.' },
)
export type JudgedPairs = Type.Static<typeof JudgedPairs>
