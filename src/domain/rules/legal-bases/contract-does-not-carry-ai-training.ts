import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout } from './examples.ts'
import { pairedWithTags } from './paired-with-tags.ts'

export const contractDoesNotCarryAiTraining: Rule = {
  id: 'ROPA-LB-007',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.b'],
  sources: ['EDPB Guidelines 2/2019, paras 48-49', 'EDPB Opinion 28/2024'],
  confidence: 'medium',
  confidenceNote: {
    en: 'By analogy with what the guidelines say on improving services; the opinion discusses legitimate interests.',
    sv: 'I analogi med vad riktlinjerna säger om att förbättra tjänster; yttrandet behandlar berättigat intresse.',
  },
  title: {
    en: 'A contract is no ground for training AI',
    sv: 'Ett avtal är ingen grund för att träna AI',
  },
  message: {
    en: 'Training of AI ({purposes}) is recorded on the contract “{basis}”; the service that was agreed on can be delivered without it, and Article 6(1)(b) covers no more than the contract needs.',
    sv: 'Träning av AI ({purposes}) är registrerad på avtalet ”{basis}”; den avtalade tjänsten kan levereras utan den, och artikel 6.1 b täcker inte mer än vad avtalet kräver.',
  },
  remedy: {
    en: 'Make the training a purpose of its own, with an interest and a balancing test of its own (6(1)(f)), or with consent (6(1)(a)).',
    sv: 'Gör träningen till ett eget ändamål med eget intresse och egen intresseavvägning (6.1 f), eller med samtycke (6.1 a).',
  },
  validFrom: '2019-10-08',
  judge: (view) => pairedWithTags(view, 'ROPA-LB-007'),
  passing: [
    { says: 'training on an interest', register: aimAbout('ai-training', '6.1.f') },
    { says: 'billing on the contract', register: aimAbout('billing', '6.1.b') },
  ],
  failing: [
    {
      says: 'training on the contract',
      register: aimAbout('ai-training', '6.1.b'),
      finds: ['purposes/aim/legalBases/ground'],
    },
  ],
}
