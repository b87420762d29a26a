import type { OrganisationContent } from '../../contents.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { controllersIn } from './controllers-in.ts'

export const controllerNamesItsAuthority: Rule = {
  id: 'ROPA-TR-008',
  severity: 'info',
  kinds: ['organisations'],
  articles: ['13.2.d', '14.2.e', '56.1', '77.1'],
  sources: ['WP 244 rev.01, 2'],
  confidence: 'high',
  title: {
    en: 'A controller names the supervisory authority that people can turn to',
    sv: 'En personuppgiftsansvarig anger den tillsynsmyndighet som man kan vända sig till',
  },
  message: {
    en: 'No supervisory authority is recorded for the controller “{subject}”; people are told of their right to complain to one (Article 13(2)(d)), and Article 56 says which leads.',
    sv: 'Ingen tillsynsmyndighet är angiven för den personuppgiftsansvarige ”{subject}”; man ska få veta att man kan klaga hos en sådan (artikel 13.2 d), och artikel 56 anger vilken som är ansvarig.',
  },
  remedy: {
    en: 'Name the authority that leads: that of the state in which the controller has its main establishment.',
    sv: 'Ange den ansvariga tillsynsmyndigheten: den i det land där den personuppgiftsansvarige har sitt huvudsakliga verksamhetsställe.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, leadAuthority, country } of controllersIn(view))
      if (leadAuthority === undefined && (country === undefined || isInEea(country, view.date)))
        yield { subject: pathTo('organisations', key), missing: { member: 'leadAuthority' } }
  },
  passing: [
    { says: 'the authority is named', register: selling({ country: 'SE', leadAuthority: 'IMY' }) },
    { says: 'no authority leads for a company outside the EEA', register: selling({ country: 'GB' }) },
  ],
  failing: [
    { says: 'a Swedish company', register: selling({ country: 'SE' }), finds: ['organisations/shop'] },
    { says: 'a company whose state is not known', register: selling({}), finds: ['organisations/shop'] },
    {
      says: 'the British company in its last days within',
      register: selling({ country: 'GB' }),
      date: '2020-12-31',
      finds: ['organisations/shop'],
    },
  ],
}

function selling(shop: Partial<OrganisationContent>) {
  return {
    organisations: [named('shop', { type: 'legal-person' as const, legalName: 'Shop', ...shop })],
    'processing-activities': [
      named('orders', { parties: [{ key: 'seller', organisation: 'shop', role: 'controller' as const }] }),
    ],
  }
}
