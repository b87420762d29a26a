import type { KindName, NamedContent } from '../../contents.ts'
import { holdsOn } from '../../holds-on.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { withoutByKin } from '../kin.ts'
import type { Rule } from '../rule.ts'
import { usedIn } from './uses.ts'

/** Data that nothing uses is what ROPA-PU-004 and ROPA-PU-006 find; a purpose, what its own rules ask for. */
const KINDS = [
  'statutes',
  'contexts',
  'legal-bases',
  'data-subject-categories',
  'sources',
  'recipients',
  'transfers',
  'retention-rules',
  'security-measures',
  'systems',
] as const satisfies readonly KindName[]

interface Defined extends NamedContent {
  readonly parent?: string
  /** Last day of a statute: what rested on it then still names it. */
  readonly inForceTo?: string
}

/** One entry of each kind, which refer to nothing but what they must. */
const entries = {
  statutes: [named('accounting-act', { jurisdiction: 'SE', citation: 'SFS 1999:1078' })],
  contexts: [named('sales')],
  'legal-bases': [named('contract', { provision: '6.1.b' })],
  'data-categories': [named('contact', { type: 'category' })],
  'data-subject-categories': [named('customers')],
  sources: [named('people', { origin: 'data-subject' }), named('partners', { origin: 'third-party' })],
  recipients: [named('banks', { type: 'controller' }), named('carriers', { type: 'controller' })],
  transfers: [named('to-uk', { recipient: 'banks', country: 'GB' })],
  'retention-rules': [named('short', { criterion: { en: 'Until paid.' } })],
  'security-measures': [named('locks', { type: 'physical' })],
  systems: [named('crm', { type: 'application' })],
} as const satisfies ExampleEntries

const part = named('resellers', { origin: 'third-party', parent: 'partners' } as const)

export const vocabularyEntryIsUsed: Rule = {
  id: 'ROPA-TX-001',
  severity: 'warning',
  kinds: KINDS,
  articles: ['5.1.d', '5.2', '30.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'What the register defines is used in it',
    sv: 'Det som registret definierar används i det',
  },
  message: {
    en: 'Nothing in the register refers to “{subject}”; a record under Article 30(1) that is kept accurate holds what takes place, and no more.',
    sv: 'Inget i registret hänvisar till ”{subject}”; ett register enligt artikel 30.1 som hålls riktigt innehåller det som förekommer, och inte mer.',
  },
  remedy: {
    en: 'Name it where it belongs (an activity, a purpose, a data line), or remove or retire it.',
    sv: 'Ange den där den hör hemma (en behandling, ett ändamål, en uppgiftsrad), eller ta bort eller avveckla den.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const used = usedIn(view)
    const isPast = ({ inForceTo }: { readonly inForceTo?: string }) =>
      !holdsOn(view.date, undefined, inForceTo)
    for (const kind of KINDS) {
      const named = used.get(kind)
      const isInUse = (entry: Defined) => named?.has(entry.key) === true || isPast(entry)
      for (const { key } of withoutByKin<Defined>(
        view.all(kind),
        isInUse,
        (key) => view.standing(kind, key) !== undefined,
      ))
        yield { subject: pathTo(kind, key) }
    }
  },
  passing: [
    {
      says: 'an activity, its data lines and what they rest on name them all',
      register: {
        ...entries,
        'legal-bases': [
          named('contract', { provision: '6.1.b' }),
          named('duty', { provision: '6.1.c', statute: 'accounting-act' }),
        ],
        purposes: [named('billing', { legalBases: [{ legalBasis: 'contract', relation: 'sole' }] })],
        'processing-activities': [
          named('sales', {
            contexts: ['sales'],
            purposes: [{ purpose: 'billing' }],
            dataSubjectCategories: [{ dataSubjectCategory: 'customers' }],
            recipients: [{ recipient: 'banks' }],
            transfers: [{ transfer: 'to-uk' }],
            securityMeasures: ['locks'],
            systems: ['crm'],
            retentionRule: 'short',
            data: [
              {
                key: 'contact',
                dataCategory: 'contact',
                sources: ['people', 'partners'],
                recipients: ['carriers'],
                purposes: [{ purpose: 'billing', grounds: 'own', legalBases: ['duty'] }],
              },
            ],
          }),
        ],
      },
    },
    {
      says: 'those above and below one that is used; a law that is no longer in force; kinds that need no use',
      register: {
        purposes: [named('billing')],
        statutes: [
          named('old-act', { jurisdiction: 'SE', citation: 'SFS 1976:125', inForceTo: '2026-11-21' }),
        ],
        recipients: [
          named('banks', { type: 'controller' }),
          named('our-bank', { type: 'controller', parent: 'banks' }),
          named('our-branch', { type: 'controller', parent: 'our-bank' }),
        ],
        'processor-activities': [
          named('hosting', {
            processor: 'host',
            controllers: [],
            subprocessors: [{ key: 'bank', recipient: 'our-bank' }],
          }),
        ],
        organisations: [named('host', { type: 'legal-person', legalName: 'Host AB' })],
      },
    },
  ],
  failing: [
    {
      says: 'nothing refers to them; a recipient is used by its transfer alone; of a tree, the top is named',
      register: { ...entries, sources: [...entries.sources, part] },
      finds: [
        'statutes/accounting-act',
        'contexts/sales',
        'legal-bases/contract',
        'data-subject-categories/customers',
        'sources/people',
        'sources/partners',
        'recipients/carriers',
        'transfers/to-uk',
        'retention-rules/short',
        'security-measures/locks',
        'systems/crm',
      ],
    },
  ],
}
