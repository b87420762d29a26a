import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { CONSENT_BESIDE_CONTRACT, consentedTo } from './examples.ts'
import { groundsOf, isOnConsent } from './grounds.ts'

const finds = ['purposes/newsletter/legalBases/consent']

export const consentCanBeWithdrawn: Rule = {
  id: 'ROPA-LB-021',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['7.3', '13.2.c', '14.2.d'],
  sources: ['EDPB Guidelines 5/2020, section 5.2'],
  confidence: 'high',
  title: {
    en: 'Consent can be withdrawn as easily as it was given',
    sv: 'Ett samtycke kan återkallas lika enkelt som det gavs',
  },
  message: {
    en: '“{purposes}” rests on the consent “{basis}”, and the register does not say how it is withdrawn; Article 7(3) asks for a way as easy as the one in which it is given.',
    sv: '”{purposes}” vilar på samtycket ”{basis}”, men registret anger inte hur det återkallas; artikel 7.3 kräver ett sätt som är lika enkelt som att lämna det.',
  },
  remedy: {
    en: 'Describe in the legal basis how people withdraw their consent, or where: by the same means as they gave it.',
    sv: 'Beskriv i den rättsliga grunden hur eller var samtycket återkallas: på samma väg som det lämnas.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings())
      for (const { path, basis } of groundsOf(view, pairing).filter(isOnConsent)) {
        if (basis.consent?.withdrawalMethod !== undefined || basis.consent?.withdrawalAddress !== undefined)
          continue
        const of = pathTo('legal-bases', basis.key)
        yield {
          subject: path,
          related: [of],
          parameters: { basis: of, purposes: pathTo('purposes', pairing.purposes[0].key) },
          missing: { of, member: 'consent/withdrawalMethod' },
        }
      }
  },
  passing: [
    {
      says: 'a link in every letter',
      register: consentedTo({ withdrawalMethod: { en: 'A link in every letter' } }),
    },
    { says: 'an address', register: consentedTo({ withdrawalAddress: 'https://example.com/stop' }) },
    { says: 'an interest is objected to instead', register: consentedTo(undefined, '6.1.f') },
  ],
  failing: [
    { says: 'no word on consent', register: consentedTo(undefined), finds },
    { says: 'consent, but no way back', register: consentedTo({ proof: 'A log' }), finds },
    { says: 'explicit consent, but no way back', register: consentedTo({ explicit: true }, '9.2.a'), finds },
    {
      says: 'explicit consent beside a contract, but no way back',
      register: CONSENT_BESIDE_CONTRACT,
      finds: ['purposes/advice/legalBases/contract/specialConditions/health'],
    },
  ],
}
