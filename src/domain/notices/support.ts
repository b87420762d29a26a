import type { DocumentContent, ProvenanceContent } from '../contents.ts'
import { grouped } from '../lazy.ts'
import { statementsIn } from '../rules/provenance/statements.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Anchoring } from './reanchor.ts'
import { editionsOfClause } from './standing-clauses.ts'

/** A clause that something rests on, and what became of it. */
export interface CitedClause {
  readonly code: string
  readonly anchoring: Anchoring
}

/** Something in a register that an edition supports, or contradicts, and what another edition makes of that. */
export interface Support {
  /** Path of the entry, or of the item in it: `purposes/billing/legalBases/contract`. */
  readonly subject: string
  /** The member that the statement is about, as its provenance has it; absent for the whole. */
  readonly field?: string
  readonly relation: Exclude<ProvenanceContent['relation'], 'silent'>
  readonly effect: 'lost' | 'changed'
  readonly clauses: readonly CitedClause[]
}

interface Asked {
  readonly document: DocumentContent
  /** Key of the edition whose clauses were looked for in another text. */
  readonly edition: string
  readonly anchorings: ReadonlyMap<string, Anchoring>
}

/**
 * What loses its support, or rests on other words, when an edition gives way to another text. What is stated or implied by
 * several clauses is lost when all of them are gone, or by none that stays; what other documents say supports it still.
 */
export function supportAfter(snapshot: Snapshot, asked: Asked): Support[] {
  const found: Support[] = []
  for (const { path, provenance } of statementsIn(snapshot)) {
    const groups = grouped(
      provenance.filter(({ relation }) => relation !== 'silent'),
      ({ field = '', relation }) => [`${relation === 'contradicts'} ${field}`],
    )
    for (const group of groups.values()) {
      const support = supportOf(path, group, asked)
      if (support !== undefined) found.push(support)
    }
  }
  return found
}

function supportOf(
  subject: string,
  statements: readonly ProvenanceContent[],
  asked: Asked,
): Support | undefined {
  const ours = statements.filter((statement) => isAbout(statement, asked))
  const clauses = [...new Set(ours.flatMap((statement) => codesOf(statement, asked)))].flatMap(
    (code): CitedClause[] => {
      const anchoring = asked.anchorings.get(code)
      return anchoring === undefined ? [] : [{ code, anchoring }]
    },
  )
  if (!clauses.some(({ anchoring }) => anchoring === 'gone' || anchoring === 'changed')) return undefined
  const [{ field, relation } = { relation: 'silent' as const }] = ours
  if (relation === 'silent') return undefined
  const isKept = ours.length < statements.length || clauses.some(({ anchoring }) => anchoring !== 'gone')
  return {
    subject,
    ...(field !== undefined && { field }),
    relation,
    effect: isKept ? 'changed' : 'lost',
    clauses,
  }
}

const isAbout = ({ document }: ProvenanceContent, asked: Asked): boolean => document === asked.document.key

/** The clauses of the edition that a statement rests on: those that it names, also in an older one whose words they have. */
const codesOf = ({ edition, clauses = [] }: ProvenanceContent, asked: Asked): readonly string[] =>
  edition === asked.edition
    ? clauses
    : clauses.filter((code) => editionsOfClause(asked.document, edition, code).includes(asked.edition))
