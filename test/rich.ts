import { type Content, make, makeNotice } from './make.ts'

const text = { sv: 'En text', 'en-GB': 'A text' }
const day = '2025-11-13'
const sha256 = 'ab'.repeat(32)
const address = { street: 'Gatan 1', postalCode: '111 22', city: 'Orten', country: 'SE' }
const clauses = ['A-1', 'b2']

const silent = { document: 'rich', edition: '2025', relation: 'silent', note: 'nothing is said' }
const states = {
  document: 'rich',
  edition: '2025',
  clauses,
  relation: 'states',
  field: '/label/sv',
  confidence: 'high',
}

const provenance = [states, silent]

const entry = (kind: string, key: string, members: Record<string, unknown>): [string, Content] => [
  kind,
  make(kind, key, {
    description: text,
    mappings: [{ scheme: 'fideslang', version: '3.1.2', concept: 'user.contact', match: 'close' }],
    provenance,
    notes: 'A note.',
    ...members,
  }),
]

/** Contents that together give every member of every kind, and refer to one another. */
export const RICH: readonly (readonly [kind: string, content: Content])[] = [
  entry('settings', 'register', {
    languages: ['sv', 'en-GB'],
    jurisdictions: ['SE', 'NO'],
    fourEyes: true,
    reviewIntervals: { entries: 'P1Y', documents: 'P2Y6M' },
    ruleset: '1.0',
    severities: [{ rule: 'R-1', severity: 'off' }],
  }),
  entry('organisations', 'rich', {
    type: 'legal-person',
    legalName: 'Bolaget AB',
    tradingName: 'Bolaget',
    registrationNumber: '556000-0000',
    registrationScheme: 'SE-ORGNR',
    country: 'SE',
    address,
    employees: '250-to-749',
    dpoStatus: 'appointed',
    leadAuthority: 'IMY',
    contactPoints: [
      {
        key: 'dpo',
        role: 'dpo',
        name: 'A B',
        email: 'dpo@example.com',
        phone: '+46 8 1',
        address,
        validFrom: day,
        validTo: '2999-12-31',
        provenance,
      },
    ],
  }),
  entry('organisations', 'part', { parent: 'rich', country: 'NO' }),
  entry('documents', 'rich', {
    audience: text,
    owner: 'rich',
    editions: [
      {
        key: '2025',
        language: 'sv',
        effectiveOn: day,
        publishedOn: day,
        address: 'https://example.com/a?b=c',
        mediaType: 'text/plain',
        sha256,
        pages: 4,
        supersededBy: '2026',
        clauses: clauses.map((code) => ({
          code,
          section: 'A',
          type: 'purpose',
          quote: 'Vi behandlar',
          start: 0,
          end: 12,
          sha256,
          gloss: text,
          mustRepresent: true,
        })),
        references: [{ key: 'other', title: 'Other', clauses: ['b2'], document: 'other', note: 'a note' }],
      },
      { key: '2026', language: 'en' },
    ],
  }),
  ['documents', makeNotice('other', [])],
  entry('statutes', 'rich', {
    section: '7 kap. 2 §',
    address: 'urn:example:law',
    inForceFrom: day,
    inForceTo: '2999-01-01',
    minRetention: 'P7Y',
    maxRetention: 'P10Y',
    retentionAnchor: 'end-of-calendar-year',
  }),
  entry('contexts', 'rich', {}),
  entry('purposes', 'rich', {
    tags: ['billing', 'support'],
    origin: 'further-use',
    openEnded: true,
    publicTask: false,
    benefitsThirdParty: true,
    materiallyChangedOn: day,
    legalBases: [
      {
        legalBasis: 'duty',
        relation: 'cumulative',
        necessity: text,
        allocation: text,
        scope: [
          {
            key: 'all',
            dataSubjectCategory: 'rich',
            dataCategory: 'rich',
            operation: 'storing',
            provenance,
          },
        ],
        specialConditions: [
          {
            key: 'nine',
            legalBasis: 'explicit',
            dataCategory: 'rich',
            safeguards: text,
            provenance,
          },
        ],
        provenance,
      },
    ],
  }),
  entry('purposes', 'part', { parent: 'rich', origin: 'initial', tags: ['billing'] }),
  entry('legal-bases', 'duty', { provision: '6.1.c', statute: 'rich' }),
  entry('legal-bases', 'interest', {
    provision: '6.1.f',
    interest: { statement: text, beneficiary: 'both' },
  }),
  entry('legal-bases', 'explicit', {
    provision: '9.2.a',
    consent: {
      text: 'rich',
      collectionPoint: 'a form',
      explicit: true,
      granular: false,
      withdrawalMethod: text,
      withdrawalAddress: 'mailto:dpo@example.com',
      proof: 'a log',
      ageCheck: 'none',
      refreshInterval: 'P26W',
    },
  }),
  entry('legal-bases', 'contract', {
    contract: { service: text, counterparty: 'either', stage: 'pre-contract' },
  }),
  entry('data-categories', 'rich', {
    sensitivity: 'special-category',
    specialCategory: 'health-data',
    mayRevealSpecial: true,
    credential: false,
  }),
  entry('data-categories', 'part', { type: 'item', parent: 'rich', sensitivity: 'ordinary' }),
  entry('data-subject-categories', 'rich', {
    contractParty: 'sometimes',
    directRelationship: true,
    includesChildren: false,
    employees: true,
    vulnerable: false,
  }),
  entry('sources', 'rich', {
    origin: 'public-register',
    publiclyAccessible: true,
    named: true,
    organisation: 'rich',
    listIssuer: 'EU',
    agreement: 'rich',
  }),
  entry('sources', 'part', { parent: 'rich', publiclyAccessible: false }),
  entry('retention-rules', 'rich', {
    period: 'P1Y2M3D',
    criterion: text,
    trigger: 'account-closed',
    anchor: 'end-of-month',
    statute: 'rich',
    disposal: 'anonymise',
    reviewInterval: 'P1Y',
    renewsOnUpdate: true,
  }),
]
