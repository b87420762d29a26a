import type { ProvenanceContent } from '../../contents.ts'
import { editionsOfClause } from '../../notices/standing-clauses.ts'
import type { Snapshot } from '../../snapshot.ts'
import type { View } from '../view.ts'
import { isInForce } from './editions.ts'

/** A clause, by the keys of its document and edition, and its code. */
export interface NamedClause {
  readonly document: string
  readonly edition: string
  readonly code: string
}

/** The clauses that a statement rests on: those that it names, and in later editions those that still say the same. */
export function clausesOf(
  snapshot: Pick<Snapshot, 'all'>,
  { document: key, edition, clauses = [] }: ProvenanceContent,
): NamedClause[] {
  const document = snapshot.all('documents').get(key)
  return clauses.flatMap((code) => {
    const editions = document === undefined ? [edition] : editionsOfClause(document, edition, code)
    return editions.map((each) => ({ document: key, edition: each, code }))
  })
}

/** Whether a statement holds of an edition in force: the one that it names, or one in which all of its clauses still stand. */
export function restsInForce(view: View, statement: ProvenanceContent): boolean {
  const document = view.find('documents', statement.document)
  if (document === undefined) return false
  if (isInForce(document, statement.edition, view.date)) return true
  const { clauses = [] } = statement
  return (
    clauses.length > 0 &&
    clauses.every((code) =>
      editionsOfClause(document, statement.edition, code).some((each) =>
        isInForce(document, each, view.date),
      ),
    )
  )
}
