import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout } from './examples.ts'
import { necessityOf, withoutNecessity } from './grounds.ts'
import { aboutPairing, mismatches } from './paired-with-tags.ts'

export const personalisationOnContractIsExplained: Rule = {
  id: 'ROPA-LB-009',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b'],
  sources: ['EDPB Guidelines 2/2019, para 57'],
  confidence: 'high',
  title: {
    en: 'Personalisation on a contract says why the service is nothing without it',
    sv: 'Individanpassning på avtal förklarar varför tjänsten förutsätter den',
  },
  message: {
    en: 'Personalisation ({purposes}) is recorded on the contract “{basis}”, and nothing says why the service needs it; Article 6(1)(b) covers it only where it is an intrinsic and expected part of the service.',
    sv: 'Individanpassning ({purposes}) är registrerad på avtalet ”{basis}” utan att det framgår varför tjänsten kräver den; artikel 6.1 b täcker den bara när den är en naturlig och väntad del av tjänsten.',
  },
  remedy: {
    en: 'State in the pair’s necessity why the service cannot be delivered without it, or rest it on legitimate interests or consent.',
    sv: 'Ange i parets nödvändighet varför tjänsten inte kan levereras utan den, eller stöd den på berättigat intresse eller samtycke.',
  },
  validFrom: '2019-10-08',
  *judge(view) {
    for (const { pairing, purposes } of mismatches(view, 'ROPA-LB-009'))
      if (necessityOf(view, pairing) === undefined)
        yield { ...aboutPairing(pairing, purposes), missing: withoutNecessity(pairing) }
  },
  passing: [
    {
      says: 'a service that is made to measure, as its pair says',
      register: aimAbout('personalisation', '6.1.b', {
        necessity: { en: 'A training plan is made for one person.' },
      }),
    },
    { says: 'personalisation on an interest', register: aimAbout('personalisation', '6.1.f') },
    { says: 'billing on the contract', register: aimAbout('billing', '6.1.b') },
  ],
  failing: [
    {
      says: 'personalisation on the contract, with no word on why',
      register: aimAbout('personalisation', '6.1.b'),
      finds: ['purposes/aim/legalBases/ground'],
    },
  ],
}
