import type { EditionContent, LimbContent, ProvenanceContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { findIn, partsOfPath } from '../subject-path.ts'
import type { Missing } from './rule.ts'

/** A clause that something rests on. */
export interface Clause {
  readonly document: string
  readonly edition: string
  readonly code: string
  readonly relation: 'states' | 'implies' | 'contradicts'
}

/** How documents stand to something that is not there. */
export interface Silence {
  readonly evidence: 'silent' | 'unknown'
  /** Unresolved references of the silent editions: the documents that may not be silent. */
  readonly mayBeIn: readonly string[]
}

/** The clauses that what paths lead to rests on: its own where it is an item that has some, else those of its entry. */
export function clausesBehind(snapshot: Snapshot, paths: readonly string[]): Clause[] {
  const found = new Map<string, Clause>()
  for (const path of paths)
    for (const { document, edition, clauses = [], relation } of ownClause(snapshot, path) ??
      provenanceOf(snapshot, path))
      for (const code of clauses)
        if (relation !== 'silent')
          found.set(`${document} ${edition} ${code} ${relation}`, { document, edition, code, relation })
  return [...found.values()]
}

/** A clause of an edition is what it says itself, and a reference to another document the clauses that make it. */
function ownClause(snapshot: Snapshot, path: string): readonly ProvenanceContent[] | undefined {
  const { kind, key: document, inner } = partsOfPath(path)
  const [editions, edition, list, code] = inner
  if (kind !== 'documents' || editions !== 'editions' || edition === undefined || code === undefined)
    return undefined
  const found = findIn(snapshot.content(kind, document), inner.slice(0, 4))?.value
  const clauses = list === 'clauses' ? [code] : memberOf(found, 'clauses')
  return Array.isArray(clauses) ? [{ document, edition, clauses, relation: 'states' }] : undefined
}

function provenanceOf(snapshot: Snapshot, path: string): readonly ProvenanceContent[] {
  const { kind, key, inner } = partsOfPath(path)
  const entry = snapshot.content(kind, key)
  for (let depth = inner.length; depth > 0; depth -= 1) {
    const item = findIn(entry, inner.slice(0, depth))
    const own = item === undefined ? [] : statementsOf(item.value)
    if (own.length > 0) return own
  }
  const statements = statementsOf(entry)
  const field = `/${inner.join('/')}`
  const about = statements.filter((each) => isWithin(field, each.field))
  return about.length > 0 ? about : statements.filter((each) => each.field === undefined)
}

/** Whether a field is the one that a statement is about, or lies in it. */
const isWithin = (field: string, about: string | undefined): boolean =>
  about !== undefined && (field === about || field.startsWith(`${about}/`))

/** What documents say of a member that is not there: of an activity's claims, else of its entry's provenance. */
export function silenceOn(
  snapshot: Snapshot,
  subject: string,
  { of = subject, member }: Missing,
): Silence | undefined {
  const { kind, key, inner } = partsOfPath(of)
  const entry = snapshot.content(kind, key)
  const limb = claimOn(entry, member)
  const field = `/${[...inner, member].join('/')}`
  const silent = statementsOf(entry).filter(
    (each) => each.relation === 'silent' && isWithin(field, each.field),
  )
  if (limb !== undefined && limb.evidence !== 'silent')
    return limb.evidence === 'unknown' ? { evidence: 'unknown', mayBeIn: [] } : undefined
  if (limb === undefined && silent.length === 0) return undefined
  const statements = [...silent, ...(limb?.provenance ?? [])]
  return {
    evidence: 'silent',
    mayBeIn: [...new Set(statements.flatMap((each) => unresolvedOf(snapshot, each)))],
  }
}

/** Which point of Article 30 a member of an activity answers to. */
const LIMB_OF_MEMBER: Readonly<Record<string, string>> = {
  parties: 'controller',
  purposes: 'purposes',
  dataSubjectCategories: 'data-subjects',
  data: 'data-categories',
  recipients: 'recipients',
  transfers: 'transfers',
  retentionRule: 'retention',
  securityMeasures: 'security-measures',
  controllers: 'controllers',
  categories: 'categories',
}

function claimOn(entry: unknown, member: string): LimbContent<string> | undefined {
  const limbs = memberOf(entry, 'limbs')
  if (!Array.isArray(limbs)) return undefined
  return limbs.find((each: LimbContent<string>) => each.limb === LIMB_OF_MEMBER[member])
}

function unresolvedOf(snapshot: Snapshot, { document, edition }: ProvenanceContent): string[] {
  const editions: readonly EditionContent[] = snapshot.all('documents').get(document)?.editions ?? []
  const { references = [] } = editions.find(({ key }) => key === edition) ?? {}
  return references
    .filter((reference) => reference.document === undefined)
    .map(({ key }) => `documents/${document}/editions/${edition}/references/${key}`)
}

function statementsOf(value: unknown): readonly ProvenanceContent[] {
  const provenance = memberOf(value, 'provenance')
  return Array.isArray(provenance) ? provenance : []
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
