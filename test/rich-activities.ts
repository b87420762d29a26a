import type { Content } from './make.ts'
import { day, entry, provenance, text } from './rich-parts.ts'

const owner = { organisation: 'rich', unit: 'Kundtjänst & fakturering', person: 'A B' }
const dates = { startedOn: day, endedOn: '2999-12-31', lastReviewedOn: day, nextReviewOn: '2026-05-01' }
const security = { securityMeasures: ['rich', 'part'], securitySummary: text, systems: ['rich'] }

/** The points of a record for which evidence is given: what is there is stated, what is not is silent. */
const limbs = (evidence: Readonly<Record<string, string>>) =>
  Object.entries(evidence).map(([limb, word]) => ({ limb, evidence: word, note: 'A note.', provenance }))

const contents = {
  contexts: ['rich'],
  purposes: [
    { purpose: 'rich', weight: 'main', provenance },
    { purpose: 'part', weight: 'auxiliary' },
  ],
  operations: ['storage', 'use'],
  data: [
    {
      key: 'contact',
      dataCategory: 'part',
      dataSubjectCategories: ['rich'],
      sources: ['rich', 'part'],
      purposes: [
        { purpose: 'part', grounds: 'own', legalBases: ['duty', 'contract'], necessity: text, provenance },
        { purpose: 'rich', grounds: 'inherited' },
      ],
      recipients: ['part', 'rich'],
      retentionRule: 'rich',
      mandatory: true,
      provenance,
    },
    { key: 'all', dataCategory: 'rich', purposes: [{ purpose: 'rich', grounds: 'excluded' }] },
  ],
  dataMapping: 'partial',
  dataSubjectCategories: [{ dataSubjectCategory: 'rich', provenance }],
  recipients: [{ recipient: 'rich', provenance }],
  retentionRule: 'rich',
  retentionAdherence: { followed: false, reason: text },
  transfers: [
    { transfer: 'rich', provenance },
    { transfer: 'part', provenance },
  ],
  ...security,
}

const information = {
  dataProvision: { type: 'mixed', refusalConsequence: text, provenance },
  automatedDecisions: {
    status: 'article-22',
    logic: text,
    consequences: text,
    ground: '22.2.c',
    provenance,
  },
  combinesSources: true,
  profilingDisclosed: false,
  objectionNotice: {
    separate: true,
    method: text,
    document: 'rich',
    address: 'https://example.com/object',
    provenance,
  },
  article14Notices: [
    {
      key: 'prospects',
      dataSubjectCategory: 'rich',
      timing: 'first-contact',
      method: text,
      exemption: '14.5.b',
      provenance,
    },
  ],
  rights: [
    { right: '21.2', applies: true, how: text, limitation: text, reason: text, provenance },
    { right: '7.3', applies: false, reason: text },
  ],
}

const communications = {
  channels: ['sms', 'email'],
  tracking: [{ key: 'id', type: 'cookie', strictlyNecessary: false, lifetime: 'P13M', provenance }],
  eprivacyGrounds: [
    {
      key: 'sms',
      country: 'SE',
      covers: 'electronic-marketing',
      ground: 'soft-opt-in',
      legalBasis: 'explicit',
      statute: 'rich',
      provenance,
    },
  ],
}

const risk = {
  dpia: {
    status: 'done',
    criteria: ['large-scale', 'automated-decisions'],
    document: 'rich',
    outcome: text,
    performedOn: day,
    priorConsultation: 'not-needed',
    reviewOn: '2026-11-13',
    provenance,
  },
  riskManagement: text,
  models: [
    {
      key: 'scoring',
      name: 'A model',
      provider: 'part',
      stage: 'deployment',
      usesProcessorData: false,
      document: 'other',
      provenance,
    },
  ],
  breaches: [{ key: '2025', occurredOn: day, document: 'rich', notified: true, provenance }],
}

/** Contents that together give every member of both kinds of activity; they refer to the other rich contents. */
export const RICH_ACTIVITIES: readonly (readonly [kind: string, content: Content])[] = [
  entry('processing-activities', 'rich', {
    status: 'active',
    businessFunction: 'Sales',
    owner,
    ...dates,
    frequency: 'continuous',
    parties: [
      { key: 'us', organisation: 'rich', role: 'controller', provenance },
      { key: 'officer', organisation: 'part', role: 'dpo' },
    ],
    controllership: 'sole',
    targetsEea: false,
    ...contents,
    limbs: limbs({ recipients: 'stated', controller: 'implied' }),
    ...information,
    ...communications,
    ...risk,
  }),
  entry('processing-activities', 'part', {
    status: 'planned',
    owner: { organisation: 'part' },
    nextReviewOn: '2027-01-01',
    limbs: limbs({ recipients: 'silent', retention: 'unknown', transfers: 'stated-none' }),
  }),
  entry('processor-activities', 'rich', {
    processor: 'rich',
    status: 'active',
    owner,
    ...dates,
    ...security,
    controllers: [
      {
        key: 'customer',
        organisation: 'part',
        representative: 'rich',
        contract: 'rich',
        contractFrom: day,
        contractTo: '2999-12-31',
        categories: [
          {
            key: 'hosting',
            label: text,
            mappings: [{ scheme: 'dpv', version: '2.3', concept: 'dpv:Store', match: 'broad' }],
          },
          { key: 'support', label: text },
        ],
        provenance,
      },
    ],
    subprocessors: [
      { key: 'host', recipient: 'rich', authorisation: 'general', contract: 'other', provenance },
    ],
    transfers: [{ transfer: 'rich', provenance }],
    limbs: limbs({ controllers: 'stated', transfers: 'implied' }),
  }),
  entry('processor-activities', 'part', {
    processor: 'part',
    nextReviewOn: '2025-01-01',
    limbs: limbs({ controllers: 'unknown', transfers: 'silent' }),
  }),
]
