import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import { contractsInForce } from '../recipients/contracts.ts'
import { recipientLineage } from '../recipients/disclosures.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'
import type { View } from '../view.ts'
import { contract, hosting, organisations } from './examples.ts'

const support = named('support', { type: 'processor' } as const)
const engaged = { key: 'support', recipient: 'support' } as const
const contracted = (members: object) =>
  named('support', { type: 'processor' as const, contracts: [{ key: 'current', ...members }] })
const general = hosting([], [{ ...engaged, authorisation: 'general' }])
const LACKS = {
  authorisation: { sv: 'godkännande', en: 'authorisation' },
  contract: { sv: 'avtal', en: 'contract' },
} as const
const finds = ['processor-activities/hosting/subprocessors/support']

export const subprocessorIsAuthorisedAndBound: Rule = {
  id: 'ROPA-PC-004',
  severity: 'error',
  kinds: ['processor-activities'],
  articles: ['28.2', '28.4'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A sub-processor is authorised by the controllers and bound by a contract',
    sv: 'Ett underbiträde är godkänt av de personuppgiftsansvariga och bundet av ett avtal',
  },
  message: {
    en: '“{subject}” engages {processor}, for which the register lacks: {lacks}. Article 28(2) asks for the controllers’ written authorisation, Article 28(4) for a contract with the same obligations.',
    sv: '”{subject}” anlitar {processor}, för vilket registret saknar: {lacks}. Artikel 28.2 kräver de personuppgiftsansvarigas skriftliga förhandstillstånd, artikel 28.4 ett avtal med samma skyldigheter.',
  },
  remedy: {
    en: 'Record how the controllers have authorised it (specific or general) and the contract that binds it; else stop using it for them.',
    sv: 'Registrera hur de personuppgiftsansvariga har godkänt det (särskilt eller allmänt) och det avtal som binder det; anlita det annars inte för dem.',
  },
  inWords: { lacks: wordedBy(LACKS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processor-activities').values()) {
      if (!isUnderWay(activity, view.date)) continue
      for (const { key, recipient, authorisation, contract: document } of activity.subprocessors ?? []) {
        const isBound = document !== undefined || isContracted(view, recipient, activity.processor)
        const lacks = [
          ...(authorisation === undefined ? ['authorisation'] : []),
          ...(isBound ? [] : ['contract']),
        ]
        for (const member of lacks.slice(0, 1))
          yield {
            subject: pathTo('processor-activities', activity.key, 'subprocessors', key),
            related: [pathTo('recipients', recipient)],
            parameters: { processor: pathTo('recipients', recipient), lacks: lacks.join(', ') },
            missing: { member },
          }
      }
    }
  },
  passing: [
    {
      says: 'authorised and bound; planned',
      register: {
        organisations,
        documents: [contract],
        recipients: [support],
        'processor-activities': [
          hosting([], [{ ...engaged, authorisation: 'specific', contract: 'contract' }]),
          { ...hosting([], [engaged]), key: 'web-pages', status: 'planned' },
        ],
      },
    },
    {
      says: 'the processor is party to a contract that is recorded with the sub-processor',
      register: {
        organisations,
        documents: [contract],
        recipients: [contracted({ controller: 'host', document: 'contract', inForceFrom: '2020-01-01' })],
        'processor-activities': [general],
      },
    },
    {
      says: 'the contract is with the category that the sub-processor belongs to',
      register: {
        organisations,
        documents: [contract],
        recipients: [
          { ...contracted({ controller: 'host', document: 'contract' }), key: 'suppliers' },
          { ...support, parent: 'suppliers' },
        ],
        'processor-activities': [general],
      },
    },
  ],
  failing: [
    {
      says: 'neither; bound and not authorised; authorised and not bound',
      register: {
        organisations,
        documents: [contract],
        recipients: [support],
        'processor-activities': [
          hosting(
            [],
            [
              engaged,
              { ...engaged, key: 'bound', contract: 'contract' },
              { ...engaged, key: 'authorised', authorisation: 'general' },
            ],
          ),
        ],
      },
      finds: [
        ...finds,
        'processor-activities/hosting/subprocessors/bound',
        'processor-activities/hosting/subprocessors/authorised',
      ],
    },
    ...[
      { controller: 'club', document: 'contract' },
      { controller: 'host' },
      { controller: 'host', document: 'contract', inForceTo: '2026-11-21' },
    ].map((members) => ({
      says: 'the contract on record is another’s, is not named, or has run out',
      register: {
        organisations,
        documents: [contract],
        recipients: [contracted(members)],
        'processor-activities': [general],
      },
      finds,
    })),
  ],
}

/** Whether a contract with a recipient, or a category of them, is in force to which the processor itself is party. */
const isContracted = (view: View, recipient: string, processor: string): boolean =>
  recipientLineage(view, recipient)
    .flatMap((key) => contractsInForce(view.one('recipients', key), view.date))
    .some(({ controller, document }) => controller === processor && document !== undefined)
