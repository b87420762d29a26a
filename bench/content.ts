/** A change as `POST …/commits` takes it. */
export interface NewChange {
  readonly op: 'put'
  readonly kind: string
  readonly content: Content
}
export interface Content {
  readonly key: string
  readonly [member: string]: unknown
}

const put = (kind: string, content: Content): NewChange => ({ op: 'put', kind, content })
const cited = (...clauses: string[]) => [
  { document: 'privacy-notice', edition: '2026-01-01', clauses, relation: 'states' },
]

const dpv = (...concepts: string[]) =>
  concepts.map((concept) => ({
    scheme: 'dpv',
    version: '2.3',
    concept: `https://w3id.org/dpv#${concept}`,
    match: 'close',
  }))

const CLAUSES = Array.from({ length: 12 }, (_, index) => ({
  code: `P-${index + 1}`,
  section: 'Purposes',
  type: 'purpose',
  quote: `the words of clause ${index + 1}`,
}))

/** What the purposes of this bench refer to. */
export const GROUNDWORK: readonly NewChange[] = [
  put('documents', {
    key: 'privacy-notice',
    label: { sv: 'Integritetspolicy', en: 'Privacy notice' },
    type: 'privacy-notice',
    editions: [{ key: '2026-01-01', language: 'en', clauses: CLAUSES }],
  }),
  ...['6.1.b', '6.1.c', '6.1.f', '9.2.b'].map((provision) =>
    put('legal-bases', {
      key: `ground-${provision.replaceAll('.', '-')}`,
      label: { sv: `Artikel ${provision}`, en: `Article ${provision}` },
      provision,
    }),
  ),
  ...['contact-details', 'health-data'].map((key) =>
    put('data-categories', { key, label: { en: key }, type: 'category' }),
  ),
  ...['customers', 'employees'].map((key) => put('data-subject-categories', { key, label: { en: key } })),
]

/** A purpose as a register really has them: three pairs, with what they cover; about 3 KB. */
export function purpose(key: string): Content {
  return {
    key,
    label: {
      sv: 'Hantera kundrelationen och avtalet',
      en: 'Managing the customer relationship and the contract',
    },
    description: {
      sv: 'Vi administrerar avtalet med kunden, fakturerar, besvarar frågor, hanterar reklamationer och skickar sådan information om tjänsten som kunden behöver för att kunna använda den.',
      en: 'We administer the contract with the customer, send invoices, answer questions, handle complaints, and send the information about the service that the customer needs in order to use it.',
    },
    tags: ['contract-administration', 'billing', 'support', 'service-delivery'],
    origin: 'initial',
    openEnded: false,
    publicTask: false,
    benefitsThirdParty: false,
    materiallyChangedOn: '2026-01-01',
    legalBases: [
      {
        legalBasis: 'ground-6-1-b',
        relation: 'allocated',
        necessity: {
          en: 'Without the contact details no service can be delivered and no invoice can be sent.',
        },
        scope: [
          { key: 'invoices', operation: 'Sending invoices and reminders', provenance: cited('P-3') },
          { key: 'people', dataSubjectCategory: 'customers', dataCategory: 'contact-details' },
        ],
        provenance: cited('P-1', 'P-2'),
      },
      {
        legalBasis: 'ground-6-1-c',
        relation: 'allocated',
        allocation: { en: 'Bookkeeping records only, for as long as the bookkeeping act requires them.' },
        scope: [{ key: 'bookkeeping', operation: 'Keeping accounting records' }],
        provenance: cited('P-4'),
      },
      {
        legalBasis: 'ground-6-1-f',
        relation: 'allocated',
        necessity: { en: 'Knowing how the service is used is needed to answer questions about it.' },
        specialConditions: [
          {
            key: 'occupational',
            legalBasis: 'ground-9-2-b',
            dataCategory: 'health-data',
            safeguards: { en: 'Access for two named roles.' },
          },
        ],
        provenance: cited('P-5', 'P-6', 'P-7'),
      },
    ],
    mappings: dpv('CustomerRelationshipManagement', 'PaymentManagement', 'CustomerCare', 'ServiceProvision'),
    provenance: cited('P-8', 'P-9', 'P-10'),
    notes:
      'The notice describes the billing and the support in one paragraph; they are kept together here for that reason.',
  }
}

/** An entry of the size that those of the shipped register have on average: two mappings, a clause, a parent; 0.6 KB. */
export function dataCategory(key: string): Content {
  return {
    key,
    label: {
      sv: 'Namn och kontaktuppgifter till kontaktpersonen',
      en: 'Name and contact details of the contact person',
    },
    description: {
      sv: 'Uppgifter som behövs för att nå den som företräder kunden.',
      en: 'What is needed to reach the person who acts for the customer.',
    },
    type: 'item',
    parent: 'contact-details',
    sensitivity: 'ordinary',
    mappings: dpv('Contact', 'Name'),
    provenance: cited('P-1'),
  }
}

/** A purpose with its names only: what a long list is made of. */
export function plainPurpose(key: string): Content {
  return {
    key,
    label: { sv: `Ändamål ${key}`, en: `Purpose ${key}` },
    description: {
      en: 'Answering questions about the service, and keeping the answers for those who ask the same.',
    },
    tags: ['support', 'service-delivery'],
    origin: 'initial',
  }
}
