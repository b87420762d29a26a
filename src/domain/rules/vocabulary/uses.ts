import type { KindName } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
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

/** Paths of the entries that others refer to, of the kinds above; not as their parent. */
export function usedIn({ entries }: View): Set<string> {
  const used = new Set<string>()
  for (const { content } of entries) collect(content, used)
  return used
}

function collect(value: object, used: Set<string>): void {
  for (const [name, member] of Object.entries(value)) {
    if (WITHOUT.has(name)) continue
    const kind = REFERENCES[name]
    for (const item of Array.isArray(member) ? member : [member])
      if (typeof item === 'object' && item !== null) collect(item, used)
      else if (kind !== undefined && typeof item === 'string') used.add(pathTo(kind, item))
  }
}
