import type { Content } from './make.ts'

/** A place that names an entry; `item` are the keys down to a nested one. */
export interface Place {
  readonly pointer: string
  readonly kind: string
  readonly key: string
  readonly item?: readonly string[]
}

interface Cited {
  readonly document: string
  readonly edition: string
  readonly clauses?: readonly string[]
}
interface Pair {
  readonly legalBasis: string
  readonly scope?: readonly { readonly key: string; readonly dataCategory: string }[]
}

/** Every reference of a content of the small world, written out kind by kind. */
export function referencesOf(kind: string, content: Content): Place[] {
  const found: Place[] = []
  const add = (pointer: string, to: string, key: unknown, item?: readonly string[]) => {
    if (typeof key === 'string') found.push({ pointer, kind: to, key, ...(item && { item }) })
  }
  const addProvenance = (path: string, of: object) => {
    const cited: readonly Cited[] = Reflect.get(of, 'provenance') ?? []
    for (const [index, { document, edition, clauses }] of cited.entries()) {
      const at = `${path}/provenance/${index}`
      if (clauses === undefined) add(`${at}/edition`, 'documents', document, [edition])
      for (const clause of clauses ?? [])
        add(`${at}/clauses/${clause}`, 'documents', document, [edition, clause])
    }
  }
  add('/parent', kind, content.parent)
  add('/statute', 'statutes', content.statute)
  addProvenance('', content)
  for (const pair of (content.legalBases ?? []) as readonly Pair[]) {
    const path = `/legalBases/${pair.legalBasis}`
    add(`${path}/legalBasis`, 'legal-bases', pair.legalBasis)
    for (const { key, dataCategory } of pair.scope ?? [])
      add(`${path}/scope/${key}/dataCategory`, 'data-categories', dataCategory)
    addProvenance(path, pair)
  }
  return found
}

/** Whether a content, or a part of one, cites a clause with this code. */
export const cites = (part: object, code: string): boolean =>
  Object.entries(part).some(([name, value]) => {
    if (typeof value !== 'object' || value === null) return false
    return name === 'provenance'
      ? (value as readonly Cited[]).some(({ clauses }) => clauses?.includes(code))
      : cites(value, code)
  })
