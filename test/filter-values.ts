import type { Provenance } from '../src/domain/entry.ts'
import { RICH } from './rich.ts'

type Contents = Readonly<Record<string, unknown>>

/** Where contents have the values of filters that are not called after a member of theirs. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  contract: ['contracts/document'],
  controller: ['controllers/organisation'],
  dataCategory: ['data/dataCategory'],
  dataSubjectCategory: [
    'data/dataSubjectCategories',
    'dataSubjectCategories/dataSubjectCategory',
    'article14Notices/dataSubjectCategory',
  ],
  jointController: ['jointArrangements/parties'],
  legalBasis: ['legalBases/legalBasis'],
  organisation: ['organisation', 'owner/organisation'],
  owner: ['owner', 'owner/organisation', 'owner/unit', 'owner/person'],
  purpose: ['purposes/purpose'],
  recipient: ['recipient', 'data/recipients', 'recipients/recipient', 'subprocessors/recipient'],
  reviewDueBefore: ['nextReviewOn'],
  securityMeasure: ['securityMeasures'],
  source: ['data/sources'],
  supplementaryMeasure: ['supplementaryMeasures'],
  tag: ['tags'],
}

/** What one of the rich contents has of a filter: the values that it can be found by. */
export function valuesOf(filter: string, content: Contents): string[] {
  if (filter === 'lifecycle') return ['draft']
  if (filter === 'clause') return provenancesIn(content).flatMap(({ clauses }) => clauses ?? [])
  if (filter === 'provenanceRelation') return provenancesIn(content).map(({ relation }) => relation)
  if (filter === 'evidence')
    return valuesAt(content, ['limbs']).map((limb) => {
      const { limb: point, evidence } = Object(limb)
      return `${point}:${evidence}`
    })
  if (filter === 'country' && 'transfers' in content) return countriesOf(content)
  return (PLACES[filter] ?? [filter])
    .flatMap((path) => valuesAt(content, path.split('/')))
    .filter((value) => typeof value !== 'object')
    .map(String)
}

/** Whether a filter with these values keeps a content: it has one of them, or a day before the latest of them. */
export function keeps(filter: string, content: Contents, wanted: readonly string[]): boolean {
  const last = wanted.toSorted().at(-1) ?? ''
  return valuesOf(filter, content).some((value) =>
    filter === 'reviewDueBefore' ? value < last : wanted.includes(value),
  )
}

const countriesOf = (content: Contents): string[] =>
  valuesAt(content, ['transfers', 'transfer']).flatMap((key) =>
    RICH.flatMap(([kind, transfer]) =>
      kind === 'transfers' && transfer.key === key && transfer.country !== undefined
        ? [String(transfer.country)]
        : [],
    ),
  )

/** The values that member names lead to, through the items of lists. */
function valuesAt(value: unknown, [name, ...names]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => valuesAt(item, name === undefined ? [] : [name, ...names]))
  if (value === undefined) return []
  return name === undefined ? [value] : valuesAt(Reflect.get(Object(value), name), names)
}

/** Every provenance statement in a content, however deep. */
function provenancesIn(value: unknown): Provenance[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'provenance' ? (member as Provenance[]) : provenancesIn(member),
  )
}
