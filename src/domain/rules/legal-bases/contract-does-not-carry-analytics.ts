import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout } from './examples.ts'
import { pairedWithTags } from './paired-with-tags.ts'

const finds = ['purposes/aim/legalBases/ground']

export const contractDoesNotCarryAnalytics: Rule = {
  id: 'ROPA-LB-006',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b'],
  sources: ['EDPB Guidelines 2/2019, paras 48-49'],
  confidence: 'high',
  title: {
    en: 'A contract is no ground for analytics, statistics or improving services',
    sv: 'Ett avtal är ingen grund för analys, statistik eller utveckling av tjänster',
  },
  message: {
    en: 'Following or analysing use, statistics or development ({purposes}) is recorded on the contract “{basis}”; a service can as a rule be delivered without it, and then Article 6(1)(b) does not cover it.',
    sv: 'Uppföljning eller analys av användning, statistik eller utveckling ({purposes}) är registrerad på avtalet ”{basis}”; tjänsten kan i regel levereras utan detta, och då täcks det inte av artikel 6.1 b.',
  },
  remedy: {
    en: 'Make it a purpose of its own, on legitimate interests with a balancing test (6(1)(f)) or on consent (6(1)(a)); what follows people in their terminals or mail needs consent.',
    sv: 'Gör det till ett eget ändamål på berättigat intresse med intresseavvägning (6.1 f) eller på samtycke (6.1 a); det som följer personer i deras utrustning eller e-post kräver samtycke.',
  },
  validFrom: '2019-10-08',
  judge: (view) => pairedWithTags(view, 'ROPA-LB-006'),
  passing: [
    { says: 'delivery on the contract', register: aimAbout('service-delivery', '6.1.b') },
    { says: 'analytics on an interest', register: aimAbout('analytics', '6.1.f') },
  ],
  failing: [
    { says: 'analytics on the contract', register: aimAbout('analytics', '6.1.b'), finds },
    { says: 'improvement on the contract', register: aimAbout('service-improvement', '6.1.b'), finds },
    { says: 'development on the contract', register: aimAbout('product-development', '6.1.b'), finds },
    { says: 'statistics on the contract', register: aimAbout('statistics', '6.1.b'), finds },
    { says: 'pixels in mail on the contract', register: aimAbout('email-tracking', '6.1.b'), finds },
    { says: 'following visitors on the contract', register: aimAbout('web-tracking', '6.1.b'), finds },
  ],
}
