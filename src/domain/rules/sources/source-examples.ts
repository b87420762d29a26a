import type { ProvenanceContent, SourceContent } from '../../contents.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { Line } from '../view.ts'

/** Examples of data from others. */
export const SOURCE_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'the source is named', register: owners({ sources: ['company'] }) },
    { says: 'people whom the company knows', register: owners({ dataSubjectCategories: ['customer'] }) },
    { says: 'people of whom nothing is said', register: owners({ dataSubjectCategories: [] }) },
    { says: 'data that is expressly not used', register: owners({}, 'excluded') },
    { says: 'the activity is over', register: owners({}, 'inherited', 'ended') },
    {
      says: 'the notice that the line rests on names the sources in groups',
      register: owners({ provenance: [states('notice')] }),
    },
    {
      says: 'the notice that the activity rests on names the sources in groups',
      register: owners({}, 'inherited', 'active', [states('notice')]),
    },
    ...(['group-company', 'public-register', 'public-other'] as const).map((origin) => ({
      says: `the notice names a ${origin}`,
      register: owners({ provenance: [states('notice')] }, 'inherited', 'active', [], origin),
    })),
  ],
  failing: [
    {
      says: 'owners, from nowhere',
      register: owners({}),
      finds: ['processing-activities/checks/data/owners'],
    },
    {
      says: 'a list of sources that is empty, about owners and customers',
      register: owners({ sources: [], dataSubjectCategories: ['customer', 'owner'] }),
      finds: ['processing-activities/checks/data/owners'],
    },
    {
      says: 'a notice that names the person only',
      register: owners({ provenance: [states('leaflet')] }),
      finds: ['processing-activities/checks/data/owners'],
    },
    {
      says: 'a notice that is silent',
      register: owners({ provenance: [{ document: 'notice', edition: '2026', relation: 'silent' }] }),
      finds: ['processing-activities/checks/data/owners'],
    },
  ],
}

function states(document: string): ProvenanceContent {
  return { document, edition: '2026', clauses: ['S-1'], relation: 'states' }
}

function owners(
  line: Partial<Line['line']>,
  grounds: 'inherited' | 'excluded' = 'inherited',
  status: 'active' | 'ended' = 'active',
  provenance: readonly ProvenanceContent[] = [],
  origin: SourceContent['origin'] = 'third-party',
) {
  const notice = (key: string) =>
    named(key, {
      type: 'privacy-notice',
      editions: [
        {
          key: '2026',
          language: 'en',
          clauses: [{ code: 'S-1', section: 'Sources', type: 'source', quote: 'Data comes from' }],
        },
      ],
    })
  return {
    documents: [notice('notice'), notice('leaflet')],
    'data-categories': [named('names', { type: 'category' as const })],
    'data-subject-categories': [
      named('customer', { directRelationship: true }),
      named('owner', { directRelationship: false }),
    ],
    sources: [
      named('company', { origin, provenance: [states('notice')] }),
      named('person', { origin: 'data-subject' as const, provenance: [states('leaflet')] }),
    ],
    purposes: [named('checks')],
    'processing-activities': [
      named('checks', {
        status,
        provenance,
        purposes: [{ purpose: 'checks' }],
        data: [
          {
            key: 'owners',
            dataCategory: 'names',
            dataSubjectCategories: ['owner'],
            purposes: [{ purpose: 'checks', grounds }],
            ...line,
          },
        ],
      }),
    ],
  }
}
