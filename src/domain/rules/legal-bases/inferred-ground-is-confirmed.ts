import type { ProvenanceContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type Pairing } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { useOf } from './grounds.ts'

const finds = ['purposes/identification/legalBases/duty']

const from = (relation: 'states' | 'implies', field?: string): ProvenanceContent => ({
  document: 'notice',
  edition: '2026',
  clauses: ['N-1'],
  relation,
  ...(field !== undefined && { field }),
})

/** Customers are identified as a duty, which a notice says, or lets one think. */
const identification = (...provenance: readonly ProvenanceContent[]): ExampleEntries => ({
  documents: [
    named('notice', {
      type: 'privacy-notice',
      editions: [
        {
          key: '2026',
          language: 'en',
          clauses: [{ code: 'N-1', section: 'N', type: 'basis', quote: 'the law' }],
        },
      ],
    }),
  ],
  'legal-bases': [ground('duty', '6.1.c')],
  purposes: [purposeOn('identification', 'duty', {}, { provenance })],
})

/** The same, as the purpose says it of its pair. */
const identificationByPurpose = (...provenance: readonly ProvenanceContent[]): ExampleEntries => ({
  ...identification(),
  purposes: [purposeOn('identification', 'duty', { provenance })],
})

/** The same of a data line with the duty as its own ground. */
const identificationOnALine = (...provenance: readonly ProvenanceContent[]): ExampleEntries => ({
  ...identification(),
  'data-categories': [named('name', { type: 'category' })],
  'processing-activities': [
    named('checks', {
      purposes: [{ purpose: 'identification' }],
      data: [
        {
          key: 'names',
          dataCategory: 'name',
          purposes: [{ purpose: 'identification', grounds: 'own', legalBases: ['duty'], provenance }],
        },
      ],
    }),
  ],
})

export const inferredGroundIsConfirmed: Rule = {
  id: 'ROPA-LB-029',
  severity: 'info',
  kinds: PAIRING_KINDS,
  articles: ['5.2'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A ground that was inferred from a document is confirmed',
    sv: 'En grund som har utlästs ur ett dokument bekräftas',
  },
  message: {
    en: 'That “{purposes}” rests on “{basis}” is inferred from a document and stated in none; Article 5(2) asks the controller to answer for the choice.',
    sv: 'Att ”{purposes}” vilar på ”{basis}” är en slutsats av ett dokument och står inte i något; artikel 5.2 kräver att den personuppgiftsansvarige svarar för valet.',
  },
  remedy: {
    en: 'Have the data protection officer, or whoever answers for the purpose, confirm it, and record the document that states it.',
    sv: 'Låt dataskyddsombudet, eller den som svarar för ändamålet, bekräfta den och registrera det dokument där den står.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings()) {
      const { path, basis, purposes } = pairing
      const relations = statementsOf(pairing).map(({ relation }) => relation)
      if (!relations.includes('implies') || relations.includes('states')) continue
      yield {
        subject: path,
        parameters: {
          basis: pathTo('legal-bases', basis.key),
          purposes: pathTo('purposes', purposes[0].key),
        },
      }
    }
  },
  passing: [
    { says: 'the notice states it', register: identification(from('states')) },
    {
      says: 'one clause states what another lets one think',
      register: identification(from('implies'), from('states')),
    },
    { says: 'only why it is needed is inferred', register: identification(from('implies', '/necessity')) },
    { says: 'nothing is said on where it comes from', register: identification() },
    { says: 'stated of the data', register: identificationOnALine(from('states')) },
    { says: 'only the purpose is inferred', register: identificationByPurpose(from('implies')) },
    {
      says: 'stated of all grounds, where one is inferred',
      register: identificationByPurpose(from('implies', '/legalBases/duty'), from('states', '/legalBases')),
    },
  ],
  failing: [
    { says: 'the notice lets one think so', register: identification(from('implies')), finds },
    {
      says: 'stated is only why it is needed',
      register: identification(from('implies'), from('states', '/necessity')),
      finds,
    },
    {
      says: 'inferred of the data',
      register: identificationOnALine(from('implies')),
      finds: ['processing-activities/checks/data/names/purposes/identification/legalBases/duty'],
    },
    {
      says: 'inferred, as the purpose says of its pair',
      register: identificationByPurpose(from('implies', '/legalBases/duty')),
      finds,
    },
  ],
}

/** What is said of a pairing, beside it or of its place in the purpose or line. */
function statementsOf(pairing: Pairing): readonly ProvenanceContent[] {
  const { pair, purposes, basis } = pairing
  const use = useOf(pairing)
  const places = ['/legalBases', `/legalBases/${basis.key}`]
  const beside = (pair ?? use)?.provenance ?? []
  const around = (use ?? purposes[0]).provenance ?? []
  return [
    ...beside.filter(({ field }) => field === undefined),
    ...around.filter(({ field }) => field !== undefined && places.includes(field)),
  ]
}
