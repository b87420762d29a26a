import type { ProcessingActivityContent, ProvenanceContent } from '../../contents.ts'
import type { DataSubjectRight } from '../../gdpr/data-subject-rights.ts'
import { isAbout } from '../purpose-lineage.ts'
import type { View } from '../view.ts'

type Told = ReadonlyMap<string, ReadonlySet<DataSubjectRight>>

/**
 * The rights that each document tells of, as the activities of a register read its clauses: where a right of one of
 * them rests on a document, the document tells all whom it is for.
 */
export function rightsByDocument(view: View): Told {
  const told = new Map<string, Set<DataSubjectRight>>()
  for (const { rights = [] } of view.all('processing-activities').values())
    for (const { right, applies, provenance = [] } of rights)
      for (const document of applies ? supporting(provenance) : [])
        told.set(document, (told.get(document) ?? new Set()).add(right))
  return told
}

/** The rights that people in an activity are told of: by the activity, and by the documents that it rests on. */
export function rightsTold(
  view: View,
  activity: ProcessingActivityContent,
  byDocument: Told,
): ReadonlySet<DataSubjectRight> {
  const { rights = [], objectionNotice, purposes = [], provenance = [] } = activity
  const told = new Set<DataSubjectRight>()
  for (const document of supporting(provenance))
    for (const each of [document, ...referredTo(view, document)])
      for (const right of byDocument.get(each) ?? []) told.add(right)
  if (objectionNotice !== undefined)
    told.add(purposes.some(({ purpose }) => isAbout(view, purpose, ['direct-marketing'])) ? '21.2' : '21')
  for (const { right, applies, limitation, reason } of rights)
    if (applies || limitation !== undefined || reason !== undefined) told.add(right)
    else told.delete(right)
  return told
}

/** Documents that say something, not those that are silent. */
const supporting = (provenance: readonly ProvenanceContent[]): string[] =>
  provenance.flatMap(({ document, relation }) =>
    relation === 'states' || relation === 'implies' ? [document] : [],
  )

/** Documents that a document sends its readers on to. */
const referredTo = (view: View, document: string): string[] =>
  (view.find('documents', document)?.editions ?? []).flatMap(({ references = [] }) =>
    references.flatMap((reference) => reference.document ?? []),
  )
