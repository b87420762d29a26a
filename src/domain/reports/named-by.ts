import type {
  ActivityContent,
  Contents,
  ProcessingActivityContent,
  ProcessorActivityContent,
} from '../contents.ts'
import type { SnapshotEntry } from '../snapshot.ts'

/** An entry by its kind and key. */
export interface Address {
  readonly kind: keyof Contents
  readonly key: string
}

/** The entries that the record of an entry prints: an activity's own, and in turn those that these name. */
export function namedBy({ kind, content }: Pick<SnapshotEntry, 'kind' | 'content'>): Address[] {
  switch (kind) {
    case 'processing-activities':
      return ofController(content as ProcessingActivityContent)
    case 'processor-activities':
      return ofProcessor(content as ProcessorActivityContent)
    case 'transfers': {
      const { recipient, safeguardsDocument } = content as Contents['transfers']
      return [...to('recipients', [recipient]), ...to('documents', [safeguardsDocument])]
    }
    case 'retention-rules':
      return to('statutes', [(content as Contents['retention-rules']).statute])
    default:
      return []
  }
}

const to = (kind: keyof Contents, keys: readonly (string | undefined)[] = []): Address[] =>
  [...new Set(keys)].flatMap((key) => (key === undefined ? [] : [{ kind, key }]))

const ofActivity = ({ transfers, securityMeasures }: ActivityContent) => [
  ...to(
    'transfers',
    transfers?.map(({ transfer }) => transfer),
  ),
  ...to('security-measures', securityMeasures),
]

function ofController(content: ProcessingActivityContent): Address[] {
  const { data = [], parties, purposes, dataSubjectCategories, recipients, retentionRule } = content
  return [
    ...ofActivity(content),
    ...to(
      'organisations',
      parties?.map(({ organisation }) => organisation),
    ),
    ...to(
      'purposes',
      purposes?.map(({ purpose }) => purpose),
    ),
    ...to(
      'data-categories',
      data.map(({ dataCategory }) => dataCategory),
    ),
    ...to('data-subject-categories', [
      ...data.flatMap((line) => line.dataSubjectCategories ?? []),
      ...(dataSubjectCategories ?? []).map(({ dataSubjectCategory }) => dataSubjectCategory),
    ]),
    ...to('recipients', [
      ...data.flatMap((line) => line.recipients ?? []),
      ...(recipients ?? []).map(({ recipient }) => recipient),
    ]),
    ...to('retention-rules', [retentionRule, ...data.map((line) => line.retentionRule)]),
  ]
}

function ofProcessor(content: ProcessorActivityContent): Address[] {
  const { processor, controllers } = content
  const named = controllers.flatMap(({ organisation, representative }) => [organisation, representative])
  return [...ofActivity(content), ...to('organisations', [processor, ...named])]
}
