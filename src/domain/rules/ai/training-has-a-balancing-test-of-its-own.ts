import type { BalancingTestContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { testsFor } from '../legal-bases/balancing-tests.ts'
import { purposesAtHand } from '../legal-bases/grounds.ts'
import { isAbout } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'

const TEST: BalancingTestContent = {
  key: 'test',
  covers: 'ai-development',
  status: 'final',
  performedOn: '2026-01-10',
  outcome: 'in-favour',
}
const PAIR = 'purposes/training/legalBases/interest'

const tested = (
  tests: readonly Partial<BalancingTestContent>[],
  tags: readonly PurposeTag[] = ['ai-training'],
  provision: '6.1.a' | '6.1.f' = '6.1.f',
): ExampleEntries => ({
  'legal-bases': [
    named('interest', {
      provision,
      ...(tests.length > 0 && { balancingTests: tests.map((test) => ({ ...TEST, ...test })) }),
    }),
  ],
  purposes: [
    named('other'),
    named('training', { tags, legalBases: [{ legalBasis: 'interest', relation: 'sole' }] }),
  ],
})

export const trainingHasABalancingTestOfItsOwn: Rule = {
  id: 'ROPA-AI-001',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['5.2', '6.1.f'],
  sources: [
    'EDPB Opinion 28/2024, paras 66 ff.',
    'EDPB Guidelines 1/2024 (version for consultation), section II',
  ],
  confidence: 'high',
  confidenceNote: {
    en: 'The opinion is sure; its paragraph numbers are named from summaries.',
    sv: 'Yttrandet är säkert; dess punktnummer anges efter sammanfattningar.',
  },
  title: {
    en: 'Training a model on legitimate interests has a balancing test of its own',
    sv: 'Träning av en modell på berättigat intresse har en egen intresseavvägning',
  },
  message: {
    en: 'The training of models ({purposes}) rests on the interest “{basis}” without a final test of the development as such; Article 6(1)(f) with the EDPB’s Opinion 28/2024 asks for the three steps there, apart from those for deployment.',
    sv: 'Träning av modeller ({purposes}) vilar på intresset ”{basis}” utan en färdig avvägning av själva utvecklingen; artikel 6.1 f med EDPB:s yttrande 28/2024 kräver de tre stegen där, skilda från dem för användningen.',
  },
  remedy: {
    en: 'State the interest in the training, test it in three steps (interest, necessity, balance) and record the test as one of AI development for this purpose.',
    sv: 'Ange intresset av träningen, pröva det i tre steg (intresse, nödvändighet, avvägning) och registrera prövningen som en av AI-utveckling för detta ändamål.',
  },
  validFrom: '2024-12-17',
  *judge(view) {
    for (const pairing of view.pairingsOn('6.1.f')) {
      const { path, basis } = pairing
      const untested = purposesAtHand(pairing)
        .filter(({ key }) => isAbout(view, key, ['ai-training']))
        .filter((purpose) => !testsFor(view, basis, purpose).some(isOfDevelopment))
        .map(({ key }) => pathTo('purposes', key))
      if (untested.length === 0) continue
      const of = pathTo('legal-bases', basis.key)
      yield {
        subject: path,
        related: [of, ...untested],
        parameters: { basis: of, purposes: untested.join(', ') },
        missing: { of, member: 'balancingTests' },
      }
    }
  },
  passing: [
    { says: 'a test of the development', register: tested([{}]) },
    { says: 'a test of the development for this purpose', register: tested([{ purposes: ['training'] }]) },
    { says: 'no training', register: tested([], ['statistics']) },
    { says: 'consent needs no test', register: tested([], ['ai-training'], '6.1.a') },
    {
      says: 'a test for each part of the training',
      register: {
        'legal-bases': [
          named('interest', {
            provision: '6.1.f',
            balancingTests: [
              { ...TEST, key: 'speech', purposes: ['speech'] },
              { ...TEST, key: 'text', purposes: ['text'] },
            ],
          }),
        ],
        purposes: [
          named('speech', { parent: 'training' }),
          named('text', { parent: 'training' }),
          named('training', {
            tags: ['ai-training'],
            legalBases: [{ legalBasis: 'interest', relation: 'sole' }],
          }),
        ],
      },
    },
  ],
  failing: [
    { says: 'no test', register: tested([]), finds: [PAIR] },
    {
      says: 'a draft, a test of the deployment, a test for another purpose',
      register: tested([
        { key: 'draft', status: 'draft' },
        { key: 'deployment', covers: 'ai-deployment' },
        { key: 'other', purposes: ['other'] },
      ]),
      finds: [PAIR],
    },
    {
      says: 'a part about training inherits the interest',
      register: {
        'legal-bases': [named('interest', { provision: '6.1.f' })],
        purposes: [
          named('development', { legalBases: [{ legalBasis: 'interest', relation: 'sole' }] }),
          named('training', { parent: 'development', tags: ['ai-training'] }),
        ],
      },
      finds: ['purposes/development/legalBases/interest'],
    },
  ],
}

const isOfDevelopment = ({ covers }: BalancingTestContent): boolean => covers === 'ai-development'
