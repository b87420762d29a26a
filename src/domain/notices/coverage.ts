import type { ClauseContent, DocumentContent, EditionContent } from '../contents.ts'
import { grouped } from '../lazy.ts'
import { isInForce } from '../rules/provenance/editions.ts'
import { clausesOf } from '../rules/provenance/resting.ts'
import { type Statements, statementsIn } from '../rules/provenance/statements.ts'
import { waiversOn } from '../rules/waivers-on.ts'
import type { Snapshot } from '../snapshot.ts'
import { pathTo } from '../subject-path.ts'
import type { EditionCoverage } from './coverage-schemas.ts'
import { folded } from './fold.ts'
import { piecesOf } from './pieces.ts'
import { passagesOf } from './text-change.ts'
import { unresolvedDocuments } from './unresolved-documents.ts'
import { withoutSupport } from './without-support.ts'

const RULE = 'ROPA-PV-001'

interface Asked {
  readonly document: DocumentContent
  readonly edition: EditionContent
  /** The day on which it is looked at, such as `2026-11-22`. */
  readonly date: string
  /** The text of the edition, where it is at hand. */
  readonly text: string | undefined
  /** What is in force of the register, whose waivers are those that count; left out for a file, which holds no approvals. */
  readonly inForce?: Snapshot
}

type NotRepresented = EditionCoverage['notRepresented'][number]

/** How an edition and a register cover each other: what it says and the register does not, and the other way round. */
export function coverageOfEdition(snapshot: Snapshot, asked: Asked): EditionCoverage {
  const { document, edition, date, text, inForce = snapshot } = asked
  const { clauses = [] } = edition
  const statements = statementsIn(snapshot)
  const cited = citedIn(snapshot, statements, asked)
  const waiverOf = waiversOn(inForce, date)(RULE)
  const notRepresented = clauses
    .filter(({ code }) => !cited.has(code))
    .map((clause) => notRepresentedBy(asked, clause, waiverOf))
    .sort((a, b) => Number(b.mustRepresent) - Number(a.mustRepresent))
  const standing = (key: string, of: string) => {
    const found = snapshot.all('documents').get(key)
    return found !== undefined && isInForce(found, of, date)
  }
  return {
    document: document.key,
    edition: edition.key,
    date,
    clauses: clauses.length,
    represented: cited.size,
    sections: sectionsOf(clauses, cited, notRepresented),
    notRepresented,
    withoutSupport: withoutSupport(snapshot, statements, standing),
    contradictions: contradictionsIn(snapshot, statements, asked),
    unresolved: unresolvedDocuments(snapshot, edition),
    ...(text !== undefined && {
      missing: missingIn(text, clauses),
      uncoded: uncodedIn(text, clauses),
    }),
    notCheckable: text === undefined ? ['missing', 'uncoded'] : [],
  }
}

/** Codes of the clauses of the edition that something rests on, or contradicts. */
function citedIn(
  snapshot: Snapshot,
  statements: readonly Statements[],
  { document, edition }: Asked,
): Set<string> {
  const codes = new Set(edition.clauses?.map(({ code }) => code))
  const found = new Set<string>()
  for (const { provenance } of statements)
    for (const statement of provenance)
      for (const clause of clausesOf(snapshot, statement))
        if (clause.document === document.key && clause.edition === edition.key && codes.has(clause.code))
          found.add(clause.code)
  return found
}

function notRepresentedBy(
  { document, edition }: Asked,
  clause: ClauseContent,
  waiverOf: ReturnType<ReturnType<typeof waiversOn>>,
): NotRepresented {
  const { code, section, type, quote, gloss, mustRepresent = false } = clause
  const subject = pathTo('documents', document.key, 'editions', edition.key, 'clauses', code)
  const waiver = waiverOf?.({ subject, parameters: { clause: code } })
  return {
    code,
    section,
    type,
    quote,
    ...(gloss !== undefined && { gloss }),
    mustRepresent,
    reason: waiver === undefined ? 'nothing-rests-on-it' : 'waived',
    ...(waiver !== undefined && {
      waiver: { key: waiver.key, reason: waiver.reason, expiresOn: waiver.expiresOn },
    }),
  }
}

function sectionsOf(
  clauses: readonly ClauseContent[],
  cited: ReadonlySet<string>,
  notRepresented: readonly NotRepresented[],
): EditionCoverage['sections'] {
  const bySection = ({ section }: { readonly section: string }) => [section]
  const open = grouped(
    notRepresented.filter(({ mustRepresent, reason }) => mustRepresent && reason !== 'waived'),
    bySection,
  )
  return [...grouped(clauses, bySection)].map(([section, within]) => ({
    section,
    clauses: within.length,
    represented: within.filter(({ code }) => cited.has(code)).length,
    notRepresented: open.get(section)?.length ?? 0,
  }))
}

function contradictionsIn(
  snapshot: Snapshot,
  statements: readonly Statements[],
  { document, edition }: Asked,
): EditionCoverage['contradictions'] {
  return statements.flatMap(({ path, provenance }) =>
    provenance.flatMap((statement) => {
      if (statement.relation !== 'contradicts') return []
      const clauses = clausesOf(snapshot, statement).filter(
        (clause) => clause.document === document.key && clause.edition === edition.key,
      )
      const { field, note } = statement
      return clauses.length === 0
        ? []
        : [
            {
              subject: path,
              ...(field !== undefined && { field }),
              clauses: clauses.map(({ code }) => code),
              ...(note !== undefined && { note }),
            },
          ]
    }),
  )
}

/** The passages in which no clause lies, wherever the clauses stand in this text. */
function uncodedIn(text: string, clauses: readonly ClauseContent[]) {
  const coded = piecesOf(clauses, text).flatMap(({ code, start, end }) =>
    code === null ? [] : [{ code, start, end }],
  )
  return passagesOf(text, coded).filter(({ type, codes }) => type !== 'heading' && codes.length === 0)
}

function missingIn(text: string, clauses: readonly ClauseContent[]): string[] {
  const flat = folded(text)
  return clauses.flatMap(({ code, quote }) => (flat.includes(folded(quote)) ? [] : [code]))
}
