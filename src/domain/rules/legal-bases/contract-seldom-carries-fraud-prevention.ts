import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout } from './examples.ts'
import { pairedWithTags } from './paired-with-tags.ts'

export const contractSeldomCarriesFraudPrevention: Rule = {
  id: 'ROPA-LB-008',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b'],
  sources: ['EDPB Guidelines 2/2019, section 3.2, para 50'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The section is certain, the number of the paragraph is to be checked.',
    sv: 'Avsnittet är säkert; punktens nummer återstår att kontrollera.',
  },
  title: {
    en: 'Preventing fraud seldom rests on a contract',
    sv: 'Att förebygga bedrägerier vilar sällan på ett avtal',
  },
  message: {
    en: 'Prevention of fraud ({purposes}) is recorded on the contract “{basis}”; according to the EDPB it is likely to go beyond what Article 6(1)(b) covers: the needs of performing the contract.',
    sv: 'Förebyggande av bedrägerier ({purposes}) är registrerat på avtalet ”{basis}”; enligt EDPB går det sannolikt utöver vad artikel 6.1 b täcker, nämligen det som krävs för att fullgöra avtalet.',
  },
  remedy: {
    en: 'Rest it on legitimate interests with a balancing test (6(1)(f), recital 47), or on the law that asks for it (6(1)(c)).',
    sv: 'Stöd det på berättigat intresse med intresseavvägning (6.1 f, skäl 47) eller på den författning som kräver det (6.1 c).',
  },
  validFrom: '2019-10-08',
  judge: (view) => pairedWithTags(view, 'ROPA-LB-008'),
  passing: [
    { says: 'fraud prevention on an interest', register: aimAbout('fraud-prevention', '6.1.f') },
    { says: 'support on the contract', register: aimAbout('support', '6.1.b') },
  ],
  failing: [
    {
      says: 'fraud prevention on the contract',
      register: aimAbout('fraud-prevention', '6.1.b'),
      finds: ['purposes/aim/legalBases/ground'],
    },
  ],
}
