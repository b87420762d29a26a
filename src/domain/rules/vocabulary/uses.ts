import type { KindName } from '../../contents.ts'
import type { View } from '../view.ts'

/** Members whose words are keys of entries, and the kind of these. */
const REFERENCES: Readonly<Record<string, KindName>> = {
  contexts: 'contexts',
  dataSubjectCategories: 'data-subject-categories',
  dataSubjectCategory: 'data-subject-categories',
  legalBases: 'legal-bases',
  legalBasis: 'legal-bases',
  recipient: 'recipients',
  recipients: 'recipients',
  retentionRule: 'retention-rules',
  securityMeasures: 'security-measures',
  sources: 'sources',
  statute: 'statutes',
  supplementaryMeasures: 'security-measures',
  systems: 'systems',
  transfer: 'transfers',
}

/** Members that name no entry of these kinds, however much they hold. */
const WITHOUT = new Set([
  'label',
  'description',
  'provenance',
  'mappings',
  'editions',
  'limbs',
  'contactPoints',
])

/** Keys of the entries that others refer to, by kind, of the kinds above; not as their parent. */
export function usedIn({ entries }: View): ReadonlyMap<KindName, ReadonlySet<string>> {
  const used = new Map(Object.values(REFERENCES).map((kind) => [kind, new Set<string>()]))
  const named = new Map(Object.entries(REFERENCES).map(([member, kind]) => [member, used.get(kind)]))
  for (const { content } of entries) collect(content, named)
  return used
}

/** Adds what an entry, or something in it, refers to, to the keys that its members name. */
function collect(value: object, named: ReadonlyMap<string, Set<string> | undefined>): void {
  const members = value as Readonly<Record<string, unknown>>
  for (const name in members) {
    const member = members[name]
    if (typeof member === 'string') named.get(name)?.add(member)
    else if (typeof member !== 'object' || member === null || WITHOUT.has(name)) continue
    else if (Array.isArray(member)) collectItems(member, named.get(name), named)
    else collect(member, named)
  }
}

function collectItems(
  items: readonly unknown[],
  keys: Set<string> | undefined,
  named: Parameters<typeof collect>[1],
): void {
  for (const item of items)
    if (typeof item === 'string') keys?.add(item)
    else if (typeof item === 'object' && item !== null) collect(item, named)
}
