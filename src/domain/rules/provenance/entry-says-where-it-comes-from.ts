import type { NamedContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { withoutByKin } from '../kin.ts'
import type { Rule } from '../rule.ts'

/** Kinds whose entries are taken from somewhere: from a document, or from the law. */
export const KINDS = [
  'purposes',
  'legal-bases',
  'data-categories',
  'data-subject-categories',
  'sources',
  'recipients',
  'transfers',
  'retention-rules',
  'processing-activities',
  'processor-activities',
] as const

/** Members that name the law or the document that something is taken from. */
const TAKEN_FROM: ReadonlySet<string> = new Set([
  'statute',
  'schedule',
  'agreement',
  'document',
  'contract',
  'safeguardsDocument',
])

/** Members of every entry that name neither. */
const TEXTS: ReadonlySet<string> = new Set(['key', 'label', 'description', 'mappings'])

const notice = named('notice', {
  type: 'privacy-notice',
  editions: [
    {
      key: '2026',
      language: 'en',
      clauses: [{ code: 'A-1', section: 'Purposes', type: 'purpose', quote: 'We send newsletters' }],
    },
  ],
})
const stated = {
  provenance: [{ document: 'notice', edition: '2026', clauses: ['A-1'], relation: 'states' }],
} as const

export const entrySaysWhereItComesFrom: Rule = {
  id: 'ROPA-PV-002',
  severity: 'warning',
  kinds: KINDS,
  articles: ['5.2', '24.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An entry says where it comes from',
    sv: 'En post anger sin härkomst',
  },
  message: {
    en: 'Neither “{subject}” nor anything in it names the document or the law that it is taken from; under Article 5(2) the controller has to be able to show what the register rests on.',
    sv: 'Varken ”{subject}” eller något i posten anger vilket dokument eller vilken författning uppgiften är hämtad från; enligt artikel 5.2 ska den personuppgiftsansvarige kunna visa vad registret bygger på.',
  },
  remedy: {
    en: 'Add the provenance: the document, its edition and the clauses; or that the edition is silent, when people supplied it.',
    sv: 'Lägg till härkomst: dokument, utgåva och klausuler, eller att utgåvan inget säger när uppgiften kommer från medarbetare.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    if (view.all('documents').size === 0) return
    for (const kind of KINDS)
      for (const { key } of withoutByKin<NamedContent & { readonly parent?: string }>(
        view.all(kind),
        namesItsOrigin,
        (key) => view.standing(kind, key) !== undefined,
      ))
        yield { subject: pathTo(kind, key) }
  },
  passing: [
    {
      says: 'a purpose from a clause, its part, and one whose ground alone is stated',
      register: {
        documents: [notice],
        'legal-bases': [named('consent', { provision: '6.1.a', ...stated })],
        purposes: [
          named('marketing', stated),
          named('newsletters', { parent: 'marketing' }),
          named('contests', {
            legalBases: [{ legalBasis: 'consent', relation: 'sole', ...stated }],
          }),
        ],
      },
    },
    {
      says: 'a ground that its law lays down',
      register: {
        documents: [notice],
        statutes: [named('accounting-act', { jurisdiction: 'SE', citation: 'SFS 1999:1078' })],
        'legal-bases': [named('accounting-duty', { provision: '6.1.c', statute: 'accounting-act' })],
      },
    },
    {
      says: 'what a schedule, terms, a contract or documented safeguards lay down',
      register: {
        documents: [notice],
        organisations: [named('club', { type: 'unidentified' })],
        sources: [named('partners', { origin: 'third-party', agreement: 'notice' })],
        recipients: [
          named('hosting', { type: 'processor', contracts: [{ key: 'main', document: 'notice' }] }),
        ],
        transfers: [named('to-uk', { recipient: 'hosting', country: 'GB', safeguardsDocument: 'notice' })],
        'retention-rules': [named('short', { criterion: { en: 'Until paid.' }, schedule: 'notice' })],
        'processor-activities': [
          named('pages', {
            processor: 'club',
            controllers: [{ key: 'club', organisation: 'club', contract: 'notice' }],
          }),
        ],
      },
    },
    {
      says: 'a register without documents, which can name none',
      register: { purposes: [named('marketing')] },
    },
  ],
  failing: [
    {
      says: 'entries that name nothing',
      register: {
        documents: [notice],
        purposes: [
          named('marketing', { provenance: [], tags: ['direct-marketing'] }),
          named('newsletters', { parent: 'marketing' }),
        ],
        'legal-bases': [named('contract', { provision: '6.1.b', contract: { stage: 'performance' } })],
        sources: [named('partners', { origin: 'third-party' })],
      },
      finds: ['purposes/marketing', 'legal-bases/contract', 'sources/partners'],
    },
    {
      says: 'one of two parts names a document, and the heading is supported by it; the other part is not',
      register: {
        documents: [notice],
        purposes: [
          named('marketing'),
          named('newsletters', { parent: 'marketing', ...stated }),
          named('contests', { parent: 'marketing' }),
        ],
      },
      finds: ['purposes/contests'],
    },
  ],
}

const namesItsOriginWithin = (member: unknown): boolean =>
  typeof member === 'object' && member !== null && namesItsOrigin(member)

/** Whether a document or a law is named anywhere in an entry as what it is taken from. */
function namesItsOrigin(value: object): boolean {
  if (Array.isArray(value)) return value.some(namesItsOriginWithin)
  const members = value as Readonly<Record<string, unknown>>
  for (const name in members) {
    if (TEXTS.has(name)) continue
    const member = members[name]
    if (typeof member === 'string' && TAKEN_FROM.has(name)) return true
    if (name === 'provenance' && Array.isArray(member) && member.length > 0) return true
    if (namesItsOriginWithin(member)) return true
  }
  return false
}
