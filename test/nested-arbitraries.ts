import fc from 'fast-check'
import { put, type Wanted } from './door.ts'
import { CODES, EDITIONS, TAGS, WORLD_KEYS } from './log-arbitraries.ts'
import { type Content, make, makeNotice } from './make.ts'

/** A content of the entry `nested`, whose nested items come, go and change places from one to the next. */
export interface Nested {
  readonly kind: string
  readonly content: Content
}

const keys = fc.shuffledSubarray([...WORLD_KEYS])
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const text = fc.constantFrom('one', 'two')
const language = text.map((sv) => ({ sv }))

/** A list with an item for each key of a shuffled selection. */
const listOf = <T>(of: fc.Arbitrary<readonly string[]>, item: (key: string) => fc.Arbitrary<T>) =>
  maybe(of.chain((chosen) => fc.tuple(...chosen.map(item))))

/** The entries that the nested ones refer to. */
export const standing = (): Wanted[] => [
  put('documents', 'notice', makeNotice('notice', [...CODES])),
  ...WORLD_KEYS.flatMap((key) => [
    put('legal-bases', key),
    put('data-categories', key),
    put('data-subject-categories', key),
  ]),
]

const provenance = listOf(fc.shuffledSubarray([...CODES]), (code) =>
  fc.record({
    document: fc.constant('notice'),
    edition: fc.constant('2025'),
    clauses: fc.constantFrom([code], [...CODES]),
    relation: fc.constant('states'),
    note: maybe(text),
  }),
)

const mappings = listOf(keys, (concept) =>
  fc.record({
    scheme: fc.constantFrom('dpv', 'fideslang'),
    version: text,
    concept: fc.constant(concept),
    match: fc.constantFrom('exact', 'close'),
  }),
)

const clause = (code: string) =>
  fc
    .record({ section: text, quote: text, gloss: maybe(language), place: maybe(fc.nat(9)) })
    .map(({ place, ...rest }) => ({
      code,
      type: 'purpose',
      ...rest,
      ...(place !== undefined && { start: place, end: 10 }),
    }))

const edition = (key: string) =>
  fc
    .record({
      effectiveOn: maybe(fc.constantFrom('2025-11-13', '2024-02-29')),
      pages: maybe(fc.integer({ min: 1, max: 9 })),
      clauses: listOf(fc.shuffledSubarray([...CODES]), clause),
      title: text,
      references: keys,
    })
    .map(({ references, title, clauses, ...rest }) => {
      const cited = (clauses ?? []).map(({ code }) => code)
      const given = cited.length === 0 ? [] : references
      return {
        key,
        language: 'sv',
        ...rest,
        clauses,
        references: given.map((reference) => ({ key: reference, title, clauses: cited.toReversed() })),
      }
    })

const pair = (legalBasis: string) =>
  fc.record({
    legalBasis: fc.constant(legalBasis),
    relation: fc.constantFrom('sole', 'cumulative'),
    necessity: maybe(language),
    scope: listOf(keys, (key) =>
      fc.record({
        key: fc.constant(key),
        dataCategory: fc.constantFrom(...WORLD_KEYS),
        dataSubjectCategory: maybe(fc.constantFrom(...WORLD_KEYS)),
        operation: maybe(text),
        provenance,
      }),
    ),
    specialConditions: listOf(keys, (key) =>
      fc.record({
        key: fc.constant(key),
        legalBasis: fc.constantFrom(...WORLD_KEYS),
        dataCategory: maybe(fc.constantFrom(...WORLD_KEYS)),
        safeguards: maybe(language),
      }),
    ),
    provenance,
  })

const nested = (kind: string, members: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Nested> =>
  members.map((given) => ({
    kind,
    // As JSON carries it: without the members that are not there.
    content: JSON.parse(JSON.stringify(make(kind, 'nested', given))),
  }))

export const nestedDocument = nested(
  'documents',
  fc.record({ editions: listOf(fc.shuffledSubarray([...EDITIONS]), edition), provenance, mappings }),
)

export const nestedPurpose = nested(
  'purposes',
  fc.record({
    tags: maybe(fc.shuffledSubarray([...TAGS])),
    legalBases: listOf(keys, pair),
    provenance,
    mappings,
    description: maybe(language),
    materiallyChangedOn: maybe(fc.constant('2025-11-13')),
  }),
)
