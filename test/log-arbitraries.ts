import fc from 'fast-check'
import { type Content, make } from './make.ts'
import { seldom } from './schema-arbitrary.ts'

/** The kinds and keys of the small world in which random commits take place: collisions are what finds faults. */
export const WORLD_KINDS = ['purposes', 'legal-bases', 'data-categories', 'documents', 'statutes'] as const
// In an order that is not that of a language: its rules pass over hyphens.
export const WORLD_KEYS = ['a', 'a-c', 'ab', 'b9'] as const
export const EDITIONS = ['2024', '2025'] as const
export const CODES = ['K-1', 'K1', 'k1'] as const
export const TAGS = ['analytics', 'statistics', 'support'] as const
export const PROVISIONS = ['6.1.b', '6.1.c', '6.1.f'] as const

const key = fc.constantFrom(...WORLD_KEYS)
/** A key that is referred to: seldom the last, which is not there in the beginning. */
const target = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORLD_KEYS.slice(0, -1)) }, key)
/** A value but for one time in `every`. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>, every = 2) =>
  fc.option(arbitrary, { nil: undefined, freq: every })

const provenance = seldom(
  fc.array(
    fc.oneof(
      fc.record({
        document: target,
        edition: fc.constantFrom(...EDITIONS),
        clauses: fc.subarray([...CODES], { minLength: 1 }),
        relation: fc.constantFrom('states', 'implies'),
      }),
      fc.record({ document: target, edition: fc.constantFrom(...EDITIONS), relation: fc.constant('silent') }),
    ),
    { minLength: 1, maxLength: 2 },
  ),
)

const label = fc.constantFrom({ sv: 'Ett namn' }, { en: 'A “name”\u2028\\', sv: 'Å\u0001 namn 🧾' })

const pair = fc.record({
  legalBasis: target,
  relation: fc.constantFrom('sole', 'alternative', 'cumulative'),
  scope: seldom(
    fc.uniqueArray(fc.record({ key, dataCategory: target }), {
      minLength: 1,
      maxLength: 2,
      selector: (s) => s.key,
    }),
  ),
  provenance,
})

const clausesOf = (codes: readonly string[]) =>
  codes.map((code) => ({ code, section: 'A', type: 'purpose', quote: `the words of ${code}` }))

const edition = (key: string) =>
  fc.record({
    key: fc.constant(key),
    language: fc.constant('sv'),
    clauses: fc
      .oneof({ weight: 3, arbitrary: fc.constant([...CODES]) }, fc.shuffledSubarray([...CODES]))
      .map(clausesOf),
  })

const members: Record<(typeof WORLD_KINDS)[number], fc.Arbitrary<Record<string, unknown>>> = {
  purposes: fc.record({
    label,
    parent: seldom(target),
    tags: mostly(fc.shuffledSubarray([...TAGS])),
    openEnded: mostly(fc.boolean()),
    legalBases: mostly(
      fc.uniqueArray(pair, { minLength: 1, maxLength: 3, selector: ({ legalBasis }) => legalBasis }),
      4,
    ),
    provenance,
  }),
  'legal-bases': fc.oneof(
    fc.record({ label, provision: fc.constantFrom(...PROVISIONS), provenance }),
    fc.record({ label, provision: fc.constant('6.1.c'), statute: target, provenance }),
  ),
  'data-categories': fc.oneof(
    fc.record({
      label,
      parent: seldom(target),
      sensitivity: mostly(fc.constantFrom('ordinary', 'national-id')),
    }),
    fc.record({ label, type: fc.constant('item'), parent: target }),
  ),
  documents: fc.record({
    label,
    editions: mostly(
      fc.shuffledSubarray([...EDITIONS], { minLength: 1 }).chain((keys) => fc.tuple(...keys.map(edition))),
      4,
    ),
  }),
  statutes: fc.record({ label, jurisdiction: fc.constantFrom('SE', 'EU') }),
}

/** What a change says it saw of its entry: nothing, what is there, something else, or none. */
export type Seen = 'unsaid' | 'current' | 'other' | 'none'

/** A change as it is meant; what it becomes depends on what is there when it is made. */
export interface Meant {
  readonly op: 'put' | 'delete' | 'repeat'
  readonly kind: string
  readonly content: Content
  readonly seen: Seen
  /** Whether the meta is sent back: not at all, the current one, or another one. */
  readonly meta: 'none' | 'current' | 'other'
}

const meant = (op: Meant['op']): fc.Arbitrary<Meant> =>
  fc.constantFrom('purposes', ...WORLD_KINDS, 'purposes').chain((kind) =>
    fc.record({
      op: fc.constant(op),
      kind: fc.constant<string>(kind),
      // As JSON carries it: without the members that are not there.
      content: fc
        .tuple(key, members[kind])
        .map(([key, given]): Content => JSON.parse(JSON.stringify(make(kind, key, given)))),
      seen: fc.oneof(
        { weight: 9, arbitrary: fc.constant<Seen>('unsaid') },
        { weight: 6, arbitrary: fc.constant<Seen>('current') },
        fc.constantFrom<Seen>('other', 'none'),
      ),
      meta: fc.oneof(
        { weight: 20, arbitrary: fc.constant<Meant['meta']>('none') },
        fc.constantFrom<Meant['meta']>('current', 'other'),
      ),
    }),
  )

const change = fc.oneof(
  { weight: 6, arbitrary: meant('put') },
  { weight: 3, arbitrary: meant('delete') },
  { weight: 2, arbitrary: meant('repeat') },
)

export interface MeantCommit {
  readonly changes: readonly Meant[]
  readonly dryRun: boolean
}

const nameOf = ({ kind, content }: Meant) => `${kind}/${content.key}`
const dryRun = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)

/** A commit of up to three changes, seldom of one entry twice. */
export const meantCommit: fc.Arbitrary<MeantCommit> = fc.record({
  changes: fc.oneof(
    { weight: 30, arbitrary: fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: nameOf }) },
    fc.array(change, { minLength: 2, maxLength: 3 }),
  ),
  dryRun,
})

/** A commit that fills an empty world but for one key of each kind, so that later references mostly lead somewhere. */
export const filling: MeantCommit = {
  changes: WORLD_KINDS.flatMap((kind) =>
    WORLD_KEYS.slice(0, -1).map((key): Meant => {
      const editions = EDITIONS.map((edition) => ({
        key: edition,
        language: 'sv',
        clauses: clausesOf(CODES),
      }))
      const content = make(kind, key, kind === 'documents' ? { editions } : {})
      return { op: 'put', kind, content, seen: 'unsaid', meta: 'none' }
    }),
  ),
  dryRun: false,
}
