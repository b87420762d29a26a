import { isController } from '../../is-controller.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { unnamedCompanies } from './controllers-in.ts'

export const activityNamesItsController: Rule = {
  id: 'ROPA-TR-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['30.1.a', '13.1.a', '14.1.a'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An activity names its controller',
    sv: 'En behandling anger vem som är personuppgiftsansvarig',
  },
  message: {
    en: 'Nobody is named as controller of “{subject}”: no party is one, or the one that is has no legal name. Article 30(1)(a) asks for the name and contact details of each controller.',
    sv: 'Ingen anges med namn som personuppgiftsansvarig för ”{subject}”: ingen part är det, eller den som är det saknar registrerat namn. Artikel 30.1 a kräver namn och kontaktuppgifter för varje personuppgiftsansvarig.',
  },
  remedy: {
    en: 'Enter each company as an organisation with its legal name and registration number, and make the one that decides a party of the activity as controller.',
    sv: 'Lägg in varje bolag som organisation med registrerat namn och organisationsnummer, och ange det som bestämmer som personuppgiftsansvarig part i behandlingen.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const candidates = unnamedCompanies(view).map(({ key }) => pathTo('organisations', key))
    for (const { key, parties = [] } of view.all('processing-activities').values()) {
      const controllers = parties.filter(isController)
      if (controllers.length === 0)
        yield {
          subject: pathTo('processing-activities', key),
          related: candidates,
          missing: { member: 'parties' },
        }
      for (const { key: party, organisation } of controllers) {
        if (view.one('organisations', organisation).legalName !== undefined) continue
        const of = pathTo('organisations', organisation)
        yield {
          subject: pathTo('processing-activities', key, 'parties', party),
          related: [of],
          missing: { of, member: 'legalName' },
        }
      }
    }
  },
  passing: [
    {
      says: 'a controller, and joint ones, with their names',
      register: {
        organisations: [
          named('shop', { type: 'legal-person', legalName: 'Shop AB' }),
          named('club', { type: 'legal-person', legalName: 'Club AB' }),
        ],
        'processing-activities': [
          named('orders', { parties: [{ key: 'seller', organisation: 'shop', role: 'controller' }] }),
          named('membership', {
            parties: [
              { key: 'shop', organisation: 'shop', role: 'joint-controller' },
              { key: 'club', organisation: 'club', role: 'joint-controller' },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a processor is the only party',
      register: {
        organisations: [named('host', { type: 'legal-person', legalName: 'Host AB' })],
        'processing-activities': [
          named('orders', { parties: [{ key: 'host', organisation: 'host', role: 'processor' }] }),
        ],
      },
      finds: ['processing-activities/orders'],
    },
    {
      says: 'no party at all',
      register: {
        organisations: [named('company-in-oslo', { type: 'unidentified' })],
        'processing-activities': [named('orders')],
      },
      finds: ['processing-activities/orders'],
    },
    {
      says: 'one of two joint controllers is not named',
      register: {
        organisations: [
          named('shop', { type: 'legal-person', legalName: 'Shop AB' }),
          named('company-in-oslo', { type: 'unidentified' }),
        ],
        'processing-activities': [
          named('membership', {
            parties: [
              { key: 'shop', organisation: 'shop', role: 'joint-controller' },
              { key: 'oslo', organisation: 'company-in-oslo', role: 'joint-controller' },
            ],
          }),
        ],
      },
      finds: ['processing-activities/membership/parties/oslo'],
    },
    {
      says: 'the only controller is not named',
      register: {
        organisations: [named('company-in-oslo', { type: 'unidentified' })],
        'processing-activities': [
          named('orders', {
            parties: [{ key: 'oslo', organisation: 'company-in-oslo', role: 'controller' }],
          }),
        ],
      },
      finds: ['processing-activities/orders/parties/oslo'],
    },
  ],
}
