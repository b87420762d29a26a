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
  'key',
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
    if (WITHOUT.has(name)) continue
    const member = members[name]
    if (Array.isArray(member)) for (const item of member) collectFrom(item, name, named)
    else collectFrom(member, name, named)
  }
}

function collectFrom(item: unknown, name: string, named: Parameters<typeof collect>[1]): void {
  if (typeof item === 'string') named.get(name)?.add(item)
  else if (typeof item === 'object' && item !== null) collect(item, named)
}
