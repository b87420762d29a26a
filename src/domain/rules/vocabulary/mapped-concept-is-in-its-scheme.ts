import type { MappingContent } from '../../contents.ts'
import { isKnownToMiss } from '../../vocabulary/pinned-schemes.ts'
import { EVERY_KIND } from '../every-kind.ts'
import { type ExampleEntries, named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { mappingsIn, SCHEME_WORDS } from './mappings.ts'

const mapped = (scheme: MappingContent['scheme'], version: string, concept: string): ExampleEntries => ({
  'data-categories': [
    named('email', { type: 'category', mappings: [{ scheme, version, concept, match: 'close' }] }),
  ],
})
const fails = (says: string, register: ExampleEntries) => ({
  says,
  register,
  finds: ['data-categories/email'],
})

export const mappedConceptIsInItsScheme: Rule = {
  id: 'ROPA-TX-002',
  severity: 'error',
  kinds: EVERY_KIND,
  articles: [],
  sources: ['fideslang 3.1.4a1', 'Data Privacy Vocabulary 2.3'],
  confidence: 'medium',
  confidenceNote: {
    en: 'fideslang 3.1.4a1 is compared key by key; of the Data Privacy Vocabulary, the form of the IRI alone is looked at.',
    sv: 'fideslang 3.1.4a1 jämförs nyckel för nyckel; av Data Privacy Vocabulary prövas bara adressens form.',
  },
  title: {
    en: 'A mapped concept is in its vocabulary',
    sv: 'Ett begrepp som en post kopplas till finns i sin vokabulär',
  },
  message: {
    en: '“{subject}” is mapped to “{concept}”, which {scheme} {version} does not have; whoever reads the register by its shared vocabulary misses the entry.',
    sv: '”{subject}” är kopplat till ”{concept}”, som inte finns i {scheme} {version}; den som läser registret genom vokabulären hittar då inte posten.',
  },
  remedy: {
    en: 'Correct the spelling, name the version in which the concept stands, or choose another concept.',
    sv: 'Rätta stavningen, ange den version där begreppet finns, eller välj ett annat begrepp.',
  },
  inWords: { scheme: wordedBy(SCHEME_WORDS) },
  identity: ['scheme', 'concept'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { subject, mapping } of mappingsIn(view))
      if (isKnownToMiss(mapping)) {
        const { scheme, version, concept } = mapping
        yield { subject, parameters: { scheme, version, concept } }
      }
  },
  passing: [
    { says: 'a key of fideslang', register: mapped('fideslang', '3.1.4a1', 'user.contact.email') },
    { says: 'a version that is not pinned', register: mapped('fideslang', '9.0.0', 'user.email') },
    {
      says: 'terms of the Data Privacy Vocabulary and of one of its extensions',
      register: {
        ...mapped('dpv', '2.3', 'https://w3id.org/dpv/pd#EmailAddress'),
        purposes: [
          named('newsletters', {
            mappings: [
              { scheme: 'dpv', version: '2.3', concept: 'https://w3id.org/dpv#Marketing', match: 'broad' },
              {
                scheme: 'dpv',
                version: '2.3',
                concept: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
                match: 'related',
              },
            ],
          }),
        ],
      },
    },
    { says: 'an older version of it', register: mapped('dpv', '0.2', 'http://www.w3.org/ns/dpv#Email') },
  ],
  failing: [
    fails('no such key', mapped('fideslang', '3.1.4a1', 'user.email')),
    fails('no term at all', mapped('dpv', '2.3', 'EmailAddress')),
    fails('the address of another version', mapped('dpv', '2.3', 'http://www.w3.org/ns/dpv#EmailAddress')),
    fails(
      'a word that goes on after the term',
      mapped('dpv', '2.3', 'https://w3id.org/dpv/pd#Email Address'),
    ),
  ],
}
