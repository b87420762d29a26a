import type { MappingContent } from '../contents.ts'
import { FIDESLANG_CONCEPTS } from './fideslang-3.1.4a1.ts'

/** A versionless IRI of the DPV: a namespace of it, and a term. */
const DPV_IRI = /^https:\/\/w3id\.org\/dpv(\/[a-z0-9]+(-[a-z0-9]+)*)*#[A-Za-z][A-Za-z0-9-]*$/

/**
 * Whether a version of a scheme has a concept; of versions that are not pinned nothing is known. The DPV is too large to
 * be held here (about 10,000 terms in many namespaces): of it, the form of the IRI alone is looked at.
 */
export function isKnownToMiss({ scheme, version, concept }: MappingContent): boolean {
  if (scheme === 'fideslang') return version === '3.1.4a1' && !FIDESLANG_CONCEPTS.has(concept)
  return version === '2.3' && !DPV_IRI.test(concept)
}
