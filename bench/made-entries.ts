import type { Content } from './content.ts'
import { activity } from './made-activity.ts'
import { keyOf, labelled, type Making, someKeys, someOf } from './made-keys.ts'
import { COUNTRIES, DATA, HOME, PEOPLE, TASKS, UNITS } from './words.ts'

export type Maker = (making: Making) => Content

const described = (making: Making) => {
  const [sv, en] = making.random.pick(TASKS)
  const [unit, inEnglish] = making.random.pick(UNITS)
  return {
    description: {
      sv: `${sv} vid ${unit}: det som behövs för att utföra uppgiften, och inget annat.`,
      en: `${en} at ${inEnglish}: what it takes to do the task, and nothing else.`,
    },
  }
}

/** A parent among the entries made before it, for some. */
const inTree = (kind: string, { number, random }: Making) =>
  number > 20 && random.chance(0.7) ? { parent: keyOf(kind, random.below(Math.min(20, number))) } : {}

export const makers: Readonly<Record<string, Maker>> = {
  organisations: (making) => ({
    ...labelled('organisations', UNITS, making),
    type: 'legal-person',
    legalName: `Bolag ${making.number} AB`,
    country: making.random.pick(HOME),
    contactPoints: [
      { key: 'privacy', role: 'privacy', email: `privacy@organisation-${making.number}.example` },
    ],
  }),
  documents: (making) => ({
    ...labelled('documents', TASKS, making),
    type: making.random.pick(['contract', 'internal-policy', 'dpia', 'lia']),
    editions: [{ key: '2026-01-01', language: 'sv', effectiveOn: '2026-01-01' }],
  }),
  statutes: (making) => ({
    ...labelled('statutes', TASKS, making),
    jurisdiction: making.random.pick(HOME),
    citation: `Lag (2020:${making.number})`,
  }),
  contexts: (making) => labelled('contexts', UNITS, making),
  'legal-bases': (making) => {
    const provision = making.random.pick(['6.1.a', '6.1.b', '6.1.c', '6.1.f'])
    return {
      ...labelled('legal-bases', TASKS, making),
      provision,
      ...(provision === '6.1.c' && { statute: someOf('statutes', making) }),
      ...(provision === '6.1.f' && { interest: { statement: { en: 'To know how the service is used.' } } }),
    }
  },
  'data-categories': (making) => ({
    ...labelled('data-categories', DATA, making),
    type: 'category',
    ...inTree('data-categories', making),
    sensitivity: making.random.chance(0.95) ? 'ordinary' : 'national-id',
  }),
  'data-subject-categories': (making) => labelled('data-subject-categories', PEOPLE, making),
  purposes: (making) => ({
    ...labelled('purposes', TASKS, making),
    ...described(making),
    ...inTree('purposes', making),
    tags: [making.random.pick(['billing', 'support', 'service-delivery', 'statistics'])],
    legalBases: someKeys('legal-bases', 2, making).map((legalBasis, _, all) => ({
      legalBasis,
      relation: all.length === 1 ? 'sole' : 'allocated',
    })),
  }),
  sources: (making) => ({
    ...labelled('sources', UNITS, making),
    origin: making.random.pick(['data-subject', 'generated-by-use', 'third-party']),
  }),
  recipients: (making) => ({
    ...labelled('recipients', UNITS, making),
    type: making.random.pick(['processor', 'group-company', 'controller']),
    organisation: someOf('organisations', making),
  }),
  'security-measures': (making) => ({
    ...labelled('security-measures', TASKS, making),
    type: 'technical',
    tags: [making.random.pick(['encryption', 'backup', 'logging'])],
  }),
  systems: (making) => ({
    ...labelled('systems', UNITS, making),
    type: 'application',
    hostingCountry: making.random.pick(HOME),
    securityMeasures: someKeys('security-measures', 3, making),
  }),
  transfers: (making) => ({
    ...labelled('transfers', UNITS, making),
    recipient: someOf('recipients', making),
    country: making.random.pick(COUNTRIES),
    tool: '46.2.c',
    safeguardsDocument: someOf('documents', making),
  }),
  'retention-rules': (making) => ({
    ...labelled('retention-rules', TASKS, making),
    period: `P${1 + making.random.below(10)}Y`,
    trigger: 'end-of-contract',
    disposal: 'erase',
  }),
  'processing-activities': (making) => activity(making),
  'processor-activities': (making) => ({
    ...labelled('processor-activities', TASKS, making),
    processor: someOf('organisations', making),
    controllers: [
      {
        key: 'first',
        organisation: someOf('organisations', making),
        contract: someOf('documents', making),
        categories: [{ key: 'hosting', label: { en: 'Hosting' } }],
      },
    ],
    systems: someKeys('systems', 2, making),
  }),
  waivers: (making) => ({
    ...labelled('waivers', TASKS, making),
    rule: 'ROPA-RT-001',
    subject: `processing-activities/${someOf('processing-activities', making)}`,
    reason: { en: 'The schedule is being written.' },
    expiresOn: '2027-06-30',
  }),
}
