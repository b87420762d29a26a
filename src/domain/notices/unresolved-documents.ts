import type { DocumentReferenceContent, EditionContent } from '../contents.ts'
import { isOneTwiceNamed } from '../rules/provenance/one-twice-named.ts'
import type { Snapshot } from '../snapshot.ts'
import { wordsOf } from '../words.ts'
import type { EditionCoverage } from './coverage-schemas.ts'

/** The documents that an edition relies on and whose text the register does not have, each once, by whatever names. */
export function unresolvedDocuments(
  snapshot: Snapshot,
  { references = [], clauses = [] }: EditionContent,
): EditionCoverage['unresolved'] {
  const groups: DocumentReferenceContent[][] = []
  for (const reference of references) {
    const { editions = [] } = snapshot.all('documents').get(reference.document ?? '') ?? {}
    if (editions.length > 0) continue
    const group = groups.find((each) => each.some((other) => isSame(other, reference)))
    if (group === undefined) groups.push([reference])
    else group.push(reference)
  }
  return groups.map((group) => {
    const codes = group.flatMap((reference) => reference.clauses)
    return {
      titles: [...new Set(group.map(({ title }) => title))],
      references: group.map(({ key }) => key),
      places: clauses.flatMap(({ code, section, quote }) =>
        codes.includes(code) ? [{ code, section, quote }] : [],
      ),
    }
  })
}

const isSame = (a: DocumentReferenceContent, b: DocumentReferenceContent): boolean =>
  (a.document !== undefined && a.document === b.document) ||
  (a.document === b.document && wordsOf(a.title).join(' ') === wordsOf(b.title).join(' ')) ||
  isOneTwiceNamed(a, b)
