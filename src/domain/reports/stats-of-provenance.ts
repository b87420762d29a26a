import type { ProvenanceContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { tally } from './tally.ts'

/** How documents stand to an entry or to something in it; `none` when nothing in it names any. */
export const PROVENANCE_FOUND = ['states', 'implies', 'contradicts', 'silent', 'none'] as const
export type ProvenanceFound = ProvenanceContent['relation'] | 'none'

/** Entries by how documents stand to them; one entry counts once for each relation that something in it has. */
export function entriesByProvenance({ entries }: Snapshot, kinds: readonly string[]) {
  const found = tally('provenance', (words: { kind: string; relation: ProvenanceFound }) => [
    words.kind,
    words.relation,
  ])
  for (const kind of kinds) for (const relation of PROVENANCE_FOUND) found.expect({ kind, relation })
  for (const { kind, key, content } of entries) {
    const relations = new Set<ProvenanceFound>()
    collectRelations(content, relations)
    if (relations.size === 0) relations.add('none')
    for (const relation of relations) found.add({ kind, relation }, { kind, key })
  }
  return found.buckets()
}

function collectRelations(value: unknown, into: Set<ProvenanceFound>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'provenance') for (const { relation } of member) into.add(relation)
    else if (typeof member === 'object') collectRelations(member, into)
  }
}
