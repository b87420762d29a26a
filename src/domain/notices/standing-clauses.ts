import type { ClauseContent, DocumentContent } from '../contents.ts'
import { folded } from './fold.ts'

/**
 * The editions of a document in which a clause stands, from the one that is cited on: that one, and those that superseded
 * it as long as they have a clause of the same code and the same words.
 */
export function editionsOfClause({ editions = [] }: DocumentContent, cited: string, code: string): string[] {
  const found: string[] = []
  let edition = editions.find(({ key }) => key === cited)
  let clause = edition?.clauses?.find((each) => each.code === code)
  while (edition !== undefined && clause !== undefined && !found.includes(edition.key)) {
    found.push(edition.key)
    const { supersededBy } = edition
    const before: ClauseContent = clause
    edition = editions.find(({ key }) => key === supersededBy)
    clause = edition?.clauses?.find((each) => each.code === code && haveSameWords(each, before))
  }
  return found
}

/** Whether two clauses say the same: by the hashes of their words, or where one has none, by what they quote. */
export function haveSameWords(a: ClauseContent, b: ClauseContent): boolean {
  return a.sha256 !== undefined && b.sha256 !== undefined
    ? a.sha256 === b.sha256
    : folded(a.quote) === folded(b.quote)
}
