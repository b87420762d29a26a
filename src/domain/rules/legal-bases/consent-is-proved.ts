import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { CONSENT_BESIDE_CONTRACT, consentedTo } from './examples.ts'
import { groundsOf, isOnConsent } from './grounds.ts'

const finds = ['purposes/newsletter/legalBases/consent']

export const consentIsProved: Rule = {
  id: 'ROPA-LB-022',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['5.2', '7.1'],
  sources: ['EDPB Guidelines 5/2020, section 5.1'],
  confidence: 'high',
  title: {
    en: 'Consent leaves a record that proves it',
    sv: 'Ett samtycke dokumenteras så att det kan bevisas',
  },
  message: {
    en: '“{purposes}” rests on the consent “{basis}”, and the register names no record that proves it; Article 7(1) asks the controller to be able to show that it was given.',
    sv: '”{purposes}” vilar på samtycket ”{basis}”, men registret anger ingen dokumentation som bevisar det; artikel 7.1 kräver att den ansvarige kan visa att samtycket har lämnats.',
  },
  remedy: {
    en: 'Name in the legal basis the system or the document that holds who consented, when, to which text and how.',
    sv: 'Ange i den rättsliga grunden det system eller dokument som visar vem som samtyckt, när, till vilken text och hur.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings())
      for (const { path, basis } of groundsOf(view, pairing).filter(isOnConsent)) {
        if (basis.consent?.proof !== undefined || basis.consent?.record !== undefined) continue
        const of = pathTo('legal-bases', basis.key)
        yield {
          subject: path,
          related: [of],
          parameters: { basis: of, purposes: pathTo('purposes', pairing.purposes[0].key) },
          missing: { of, member: 'consent/proof' },
        }
      }
  },
  passing: [
    { says: 'a log of consents', register: consentedTo({ proof: 'Log in the letter system' }) },
    {
      says: 'a document that holds them',
      register: {
        ...consentedTo({ record: 'consents' }),
        documents: [named('consents', { type: 'other' })],
      },
    },
    { says: 'an interest needs no such proof', register: consentedTo(undefined, '6.1.f') },
  ],
  failing: [
    { says: 'no word on consent', register: consentedTo(undefined), finds },
    {
      says: 'consent without a record',
      register: consentedTo({ withdrawalMethod: { en: 'A link' } }),
      finds,
    },
    { says: 'explicit consent without a record', register: consentedTo({ explicit: true }, '9.2.a'), finds },
    {
      says: 'explicit consent beside a contract, without a record',
      register: CONSENT_BESIDE_CONTRACT,
      finds: ['purposes/advice/legalBases/contract/specialConditions/health'],
    },
  ],
}
