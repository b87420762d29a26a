import { clausePartsIn } from '../../../domain/notices/clause-parts.ts'
import type { EditionChange } from '../../../domain/notices/edition-change-schemas.ts'
import type { Clause, Document, DocumentReference, Edition } from '../document.ts'

/** What is said of an edition that is loaded, beside its text. */
export interface EditionFacts extends Omit<Edition, 'clauses' | 'references' | 'supersededBy'> {
  readonly sha256: string
}

/**
 * A document with another edition. Of the one that it supersedes, clauses that are not gone come with it, where they stand
 * now, and references that they make; what was said of the words of a clause goes when these are others.
 */
export function withNextEdition(
  document: Document,
  facts: EditionFacts,
  text: string,
  before?: { readonly edition: Edition; readonly change: EditionChange },
): Document {
  const clauses = before === undefined ? [] : clausesAfter(before.edition, before.change, text)
  const references = before === undefined ? [] : referencesAfter(before.edition, clauses)
  const edition: Edition = {
    ...facts,
    ...(clauses.length > 0 && { clauses }),
    ...(references.length > 0 && { references }),
  }
  const others = (document.editions ?? []).map((each) =>
    each.key === before?.edition.key ? { ...each, supersededBy: facts.key } : each,
  )
  return { ...document, editions: [...others, edition] }
}

function clausesAfter({ clauses = [] }: Edition, change: EditionChange, text: string): Clause[] {
  const partsOf = clausePartsIn(text)
  const found = new Map(change.clauses.map((clause) => [clause.code, clause]))
  return clauses
    .flatMap((clause): Clause[] => {
      const { anchoring, start, end } = found.get(clause.code) ?? {}
      if (start === undefined || end === undefined) return []
      const { gloss, sha256: _, ...kept } = clause
      const parts = partsOf({ start, end })
      return [
        {
          ...kept,
          ...parts,
          quote: anchoring === 'changed' ? parts.quote : clause.quote,
          ...(anchoring !== 'changed' && gloss !== undefined && { gloss }),
        },
      ]
    })
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

function referencesAfter({ references = [] }: Edition, clauses: readonly Clause[]): DocumentReference[] {
  const codes = new Set(clauses.map(({ code }) => code))
  return references.flatMap((reference) => {
    const kept = reference.clauses.filter((code) => codes.has(code))
    return kept.length === 0 ? [] : [{ ...reference, clauses: kept }]
  })
}
