import type { MappingContent } from '../../contents.ts'
import { CHANGED_CONCEPTS, type ChangedConcept } from '../../vocabulary/changed-concepts.ts'
import { EVERY_KIND } from '../every-kind.ts'
import { type ExampleEntries, named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { mappingsIn, SCHEME_WORDS } from './mappings.ts'

const changes = new Map(CHANGED_CONCEPTS.map((each) => [`${each.scheme} ${each.concept}`, each]))

const mapped = (scheme: MappingContent['scheme'], version: string, concept: string): ExampleEntries => ({
  purposes: [named('delivery', { mappings: [{ scheme, version, concept, match: 'close' }] })],
})
const fails = (says: string, register: ExampleEntries) => ({ says, register, finds: ['purposes/delivery'] })
const provision = 'https://w3id.org/dpv#ServiceProvision'

export const mappedConceptStillMeansTheSame: Rule = {
  id: 'ROPA-TX-004',
  severity: 'warning',
  kinds: EVERY_KIND,
  articles: [],
  sources: ['Data Privacy Vocabulary 2.3, changes', 'fideslang, version_deprecated of the default taxonomy'],
  confidence: 'high',
  title: {
    en: 'A mapped concept still means what it was chosen for',
    sv: 'Ett begrepp som en post kopplas till betyder fortfarande det som det valdes för',
  },
  message: {
    en: '“{subject}” is mapped to “{concept}” as of {scheme} {version}; version {since} gave the concept up or narrowed it, in favour of “{now}”.',
    sv: '”{subject}” är kopplat till ”{concept}” enligt {scheme} {version}; version {since} tog bort eller snävade in begreppet till förmån för ”{now}”.',
  },
  remedy: {
    en: 'Look the mapping up in the newer version, and choose the concept that fits today.',
    sv: 'Slå upp kopplingen i den nyare versionen och välj det begrepp som passar i dag.',
  },
  inWords: { scheme: wordedBy(SCHEME_WORDS) },
  identity: ['scheme', 'concept'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { subject, mapping } of mappingsIn(view)) {
      const { scheme, version, concept } = mapping
      const changed = changes.get(`${scheme} ${concept}`)
      if (changed !== undefined && isToBeReviewed(changed, version))
        yield {
          subject,
          parameters: { scheme, version, concept, since: changed.since, now: changed.now },
        }
    }
  },
  passing: [
    { says: 'looked up after it was narrowed', register: mapped('dpv', '2.3', provision) },
    {
      says: 'concepts that have not changed',
      register: mapped('dpv', '2.2', 'https://w3id.org/dpv#ServiceOptimisation'),
    },
  ],
  failing: [
    fails('looked up before it was narrowed', mapped('dpv', '2.2', provision)),
    fails('looked up long before it was narrowed', mapped('dpv', '2', provision)),
    fails('given up by a later version', mapped('fideslang', '3.1.4a1', 'user.workplace')),
    fails('given up before it was looked up', mapped('fideslang', '3.1.4a1', 'personalize.profiling')),
  ],
}

const isToBeReviewed = ({ change, since }: ChangedConcept, version: string): boolean =>
  change === 'deprecated' || version.localeCompare(since, 'en', { numeric: true }) < 0
