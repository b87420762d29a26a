import type Type from 'typebox'
import type { Reference } from '../db/stored-kind.ts'
import type { AnyEntry, Provenance } from '../domain/entry.ts'
import { type Place, walkTo } from '../domain/walk.ts'

const walkToReferences = walkTo((node) => node.title === 'Provenance' || node['x-reference'] !== undefined)
const walkToProvenances = walkTo((node) => node.title === 'Provenance')

/** Every place in a content that names another entry, as the schema's `x-reference` says; provenance to the clause. */
export function references(schema: Type.TObject, content: AnyEntry): Reference[] {
  const found: Reference[] = []
  for (const place of walkToReferences(schema, content)) {
    if (place.schema.title === 'Provenance') found.push(...ofProvenance(place))
    else if (!isInProvenance(place))
      found.push({
        pointer: place.pointer,
        path: place.path,
        kind: String(place.schema['x-reference']),
        key: String(place.value),
      })
  }
  return found
}

/** The kinds that contents of a schema can refer to, however often. */
export function referredKinds(schema: object): string[] {
  return Object.entries(schema).flatMap(([name, member]) => {
    if (name === 'x-reference') return [String(member)]
    return typeof member === 'object' && member !== null ? referredKinds(member) : []
  })
}

/** A provenance statement with the path of the item that it is about; empty for the entry itself. */
export interface PlacedProvenance {
  readonly item: string
  readonly statement: Provenance
}

/** Every provenance statement of a content, the entry's own and those of its nested items. */
export function provenances(schema: Type.TObject, content: AnyEntry): PlacedProvenance[] {
  const found: PlacedProvenance[] = []
  for (const { value, path } of walkToProvenances(schema, content))
    found.push({ item: path.replace(/\/provenance\/\d+$/, ''), statement: value as Provenance })
  return found
}

function ofProvenance({ value, pointer, path }: Place): Reference[] {
  const { document, edition, clauses = [] } = value as Partial<Provenance>
  // References are asked for of contents that are not whole, too.
  if (document === undefined || edition === undefined) return []
  const target = { kind: 'documents', key: document }
  return clauses.length === 0
    ? [{ pointer: `${pointer}/edition`, path: `${path}/edition`, ...target, item: [edition] }]
    : clauses.map((clause, index) => ({
        pointer: `${pointer}/clauses/${index}`,
        path: `${path}/clauses/${clause}`,
        ...target,
        item: [edition, clause],
      }))
}

const isInProvenance = ({ path }: Place): boolean => /\/provenance\/\d+\/[^/]+$/.test(path)
