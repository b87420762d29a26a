import type { DocumentContent, EditionContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { perView } from '../per-view.ts'

/** An edition with the document that it is of. */
export interface PlacedEdition {
  /** `documents/notice/editions/2026-01-01` */
  readonly path: string
  readonly document: DocumentContent
  readonly edition: EditionContent
}

/** Every edition of every document. */
export const editionsOf = perView((view): readonly PlacedEdition[] =>
  [...view.all('documents').values()].flatMap((document) =>
    (document.editions ?? []).map((edition) => ({
      path: pathTo('documents', document.key, 'editions', edition.key),
      document,
      edition,
    })),
  ),
)

/** The editions that hold on the day: neither yet to come, nor superseded by one that holds. */
export const editionsInForce = perView((view): readonly PlacedEdition[] =>
  editionsOf(view).filter(({ document, edition }) => isInForce(document, edition.key, view.date)),
)

/** Whether an edition of a document holds on a day. */
export function isInForce(document: DocumentContent, key: string, date: string): boolean {
  const edition = document.editions?.find((each) => each.key === key)
  return edition !== undefined && hasCome(edition, date) && !isSuperseded(document, key, date)
}

/** Whether another edition of the document has taken the place of one by a day. */
export function isSuperseded({ editions = [] }: DocumentContent, key: string, date: string): boolean {
  const { supersededBy } = editions.find((each) => each.key === key) ?? {}
  return editions.some((each) => each.key === supersededBy && hasCome(each, date))
}

const hasCome = ({ effectiveOn = '' }: EditionContent, date: string): boolean => effectiveOn <= date
