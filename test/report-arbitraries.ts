import fc from 'fast-check'
import { type Snapshot, snapshotOf } from '../src/domain/snapshot.ts'
import { checkContent } from '../src/register/check-content.ts'
import { kindOf } from './door.ts'
import { type Content, make } from './make.ts'

/** Contents of a register, with their kinds. */
export type Contents = readonly (readonly [kind: string, content: Content])[]

// In an order that is not that of a language: its rules pass over hyphens.
export const KEYS = ['a', 'a-c', 'ab', 'b9'] as const
const PROVISIONS = ['6.1.a', '6.1.b', '6.1.f'] as const
const EVIDENCE = ['stated', 'implied', 'stated-none', 'silent', 'unknown'] as const

const key = fc.constantFrom(...KEYS)
const some = fc.shuffledSubarray([...KEYS])
const several = fc.shuffledSubarray([...KEYS], { minLength: 1 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)

/** An entry for each key; `members` of one may name those before it. */
const entries = (
  kind: string,
  members: (before: readonly string[]) => fc.Arbitrary<Record<string, unknown>>,
) =>
  fc
    .tuple(...KEYS.map((_, index) => members(KEYS.slice(0, index))))
    .map((made) => made.map((given, index) => [kind, make(kind, KEYS[index] ?? '', given)] as const))

const parent = (before: readonly string[]) =>
  maybe(before.length === 0 ? fc.constant(undefined) : oneOf(...before))

const scope = fc
  .array(
    fc.record({
      dataCategory: maybe(key),
      dataSubjectCategory: maybe(key),
      operation: maybe(fc.constant('storing')),
    }),
    {
      maxLength: 2,
    },
  )
  .map((parts) =>
    parts.map((part, index) => ({
      key: `s${index}`,
      ...(Object.values(part).every((member) => member === undefined) ? { operation: 'storing' } : part),
    })),
  )

const pairs = some.chain((bases) =>
  fc.tuple(
    ...bases.map((legalBasis) =>
      fc.record({
        legalBasis: fc.constant(legalBasis),
        relation: oneOf('sole', 'alternative'),
        scope: maybe(scope),
      }),
    ),
  ),
)

const use = (purpose: string) =>
  fc
    .record({ grounds: oneOf('inherited', 'inherited', 'own', 'excluded'), legalBases: several })
    .map(({ grounds, legalBases }) => ({ purpose, grounds, ...(grounds === 'own' && { legalBases }) }))

const line = (lineKey: string, purposes: readonly string[]) =>
  fc.record({
    key: fc.constant(lineKey),
    dataCategory: key,
    dataSubjectCategories: maybe(some),
    recipients: maybe(some),
    retentionRule: maybe(key),
    purposes: maybe(fc.shuffledSubarray([...purposes]).chain((chosen) => fc.tuple(...chosen.map(use)))),
  })

const limbs = maybe(
  fc.uniqueArray(
    fc.record({
      limb: oneOf(
        'controller',
        'purposes',
        'data-subjects',
        'data-categories',
        'recipients',
        'transfers',
        'retention',
        'security-measures',
      ),
      evidence: oneOf(...EVIDENCE),
    }),
    { selector: ({ limb }) => limb, maxLength: 4 },
  ),
)

const parties = maybe(
  fc.array(
    fc.record({
      organisation: key,
      role: oneOf('controller', 'joint-controller', 'representative', 'dpo', 'processor'),
    }),
    {
      maxLength: 4,
    },
  ),
).map((all) => all?.map((party, index) => ({ key: `p${index}`, ...party })))

const items = (member: string) => maybe(some).map((keys) => keys?.map((one) => ({ [member]: one })))

const activity = several.chain((purposes) =>
  fc.record({
    purposes: fc.constant(purposes.map((purpose) => ({ purpose }))),
    data: maybe(several.chain((keys) => fc.tuple(...keys.map((lineKey) => line(lineKey, purposes))))),
    dataMapping: maybe(oneOf('complete', 'partial', 'unknown')),
    parties,
    dataSubjectCategories: items('dataSubjectCategory'),
    recipients: items('recipient'),
    transfers: items('transfer'),
    retentionRule: maybe(key),
    securityMeasures: maybe(some),
    securitySummary: maybe(fc.constant({ en: 'Locks.' })),
    limbs,
  }),
)

const served = some.chain((keys) =>
  fc.tuple(
    ...keys.map((organisation) =>
      fc.record({
        key: fc.constant(organisation),
        organisation: fc.constant(organisation),
        representative: maybe(key),
        categories: maybe(some).map((found) => found?.map((one) => ({ key: one, label: { en: one } }))),
      }),
    ),
  ),
)

const contactPoints = maybe(
  fc.array(
    fc.record({ role: oneOf('general', 'privacy', 'dpo', 'representative'), external: maybe(fc.boolean()) }),
    { maxLength: 3 },
  ),
).map((points) =>
  points?.map((point, index) => ({ key: `c${index}`, email: `${point.role}@example.com`, ...point })),
)

/** The claims that can be made: others contradict what the activity has. */
function fitting(kind: string, content: Content): Content {
  const claims = Array.isArray(content.limbs) ? content.limbs : []
  const kept = claims.filter(
    (claim) => checkContent(kindOf(kind), { ...content, limbs: [claim] }).length === 0,
  )
  return { ...content, limbs: kept }
}

/** Registers with four entries of each kind that reports read: random trees, pairs, scopes, data lines, parties, claims. */
export const registers: fc.Arbitrary<Contents> = fc
  .tuple(
    entries('organisations', () => fc.record({ contactPoints })),
    entries('purposes', (before) => fc.record({ parent: parent(before), legalBases: maybe(pairs) })),
    entries('legal-bases', () => fc.record({ provision: oneOf(...PROVISIONS) })),
    entries('data-categories', (before) =>
      fc.record({ parent: parent(before), sensitivity: maybe(oneOf('ordinary', 'criminal-offence')) }),
    ),
    entries('data-subject-categories', () => fc.constant({})),
    entries('sources', () => fc.record({ origin: oneOf('data-subject', 'observed', 'mixed') })),
    entries('recipients', () => fc.record({ type: oneOf('processor', 'public') })),
    entries('transfers', () =>
      fc.record({ recipient: key, country: maybe(oneOf('US', 'NO', 'GB')) }).map(({ country, ...rest }) => ({
        ...rest,
        country,
        ...(country === undefined && { internationalOrganisation: 'Union: of “Post” & co?' }),
      })),
    ),
    entries('retention-rules', () => fc.constant({})),
    entries('security-measures', () => fc.constant({})),
    entries('processing-activities', () => activity),
    entries('processor-activities', () =>
      fc.record({
        processor: key,
        controllers: served,
        transfers: items('transfer'),
        securityMeasures: maybe(some),
      }),
    ),
  )
  .map((made) =>
    made.flat().map(([kind, content]) => {
      const plain: Content = JSON.parse(JSON.stringify(content))
      const fit = kind === 'processing-activities' ? fitting(kind, plain) : plain
      const flaws = checkContent(kindOf(kind), fit)
      if (flaws.length > 0) throw new Error(`${kind}: ${JSON.stringify(flaws)} of ${JSON.stringify(fit)}`)
      return [kind, fit] as const
    }),
  )

/** The contents as a snapshot, in the order of the database: by kind and key. */
export function snapshotOfContents(contents: Contents): Snapshot {
  const address = ([kind, { key }]: Contents[number]) => `${kind} ${key}`
  const sorted = [...contents].sort((a, b) => (address(a) < address(b) ? -1 : 1))
  return snapshotOf(
    sorted.map(([kind, content]) => ({ kind, key: content.key, lifecycle: 'draft', content })),
  )
}
