import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { testsFor } from './balancing-tests.ts'
import { aimAbout, purposeOn, testedGround } from './examples.ts'
import { purposesAtHand } from './grounds.ts'
import { aboutPairing } from './paired-with-tags.ts'

const finds = ['purposes/development/legalBases/interest']
const PARTS = [
  purposeOn('development', 'interest'),
  named('features', { parent: 'development' }),
  named('models', { parent: 'development', tags: ['ai-training'] }),
] as const

export const interestIsBalanced: Rule = {
  id: 'ROPA-LB-012',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['5.2', '6.1.f'],
  sources: ['Recital 47', 'EDPB Guidelines 1/2024, section II'],
  confidence: 'high',
  title: {
    en: 'Legitimate interests have a finished balancing test on file',
    sv: 'Ett berättigat intresse har en färdig, dokumenterad intresseavvägning',
  },
  message: {
    en: 'No finished balancing test of “{basis}” covers “{purposes}”; Article 6(1)(f) with 5(2) asks the controller to show that the interest is legitimate, that it needs the processing, and that nothing overrides it.',
    sv: 'Ingen färdig intresseavvägning för ”{basis}” omfattar ”{purposes}”; artikel 6.1 f med 5.2 kräver att den ansvarige kan visa att intresset är berättigat, att behandlingen behövs för det och att inget annat väger tyngre.',
  },
  remedy: {
    en: 'Make the test, add it to the legal basis with the purposes that it covers, and mark it as final.',
    sv: 'Gör avvägningen, lägg till den i den rättsliga grunden med de ändamål som den omfattar och ange att den är slutlig.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairingsOn('6.1.f')) {
      const { basis } = pairing
      const untested = purposesAtHand(pairing).filter(
        (purpose) => testsFor(view, basis, purpose).length === 0,
      )
      if (untested.length > 0)
        yield {
          ...aboutPairing(pairing, untested),
          missing: { of: pathTo('legal-bases', basis.key), member: 'balancingTests' },
        }
    }
  },
  passing: [
    {
      says: 'a test of the whole ground',
      register: { 'legal-bases': [testedGround('interest', {})], purposes: PARTS },
    },
    {
      says: 'a test that names the purpose, and with it its parts',
      register: { 'legal-bases': [testedGround('interest', { purposes: ['development'] })], purposes: PARTS },
    },
    {
      says: 'a test that names each part, of whatever sort',
      register: {
        'legal-bases': [
          testedGround('interest', { covers: 'ai-deployment', purposes: ['features', 'models'] }),
        ],
        purposes: PARTS,
      },
    },
    {
      says: 'a test of making models, for training',
      register: {
        'legal-bases': [testedGround('interest', { covers: 'ai-development' })],
        purposes: [purposeOn('models', 'interest', { tags: ['ai-training'] })],
      },
    },
    { says: 'a contract is not balanced', register: aimAbout('billing', '6.1.b') },
  ],
  failing: [
    {
      says: 'an interest without a test',
      register: aimAbout('billing', '6.1.f'),
      finds: ['purposes/aim/legalBases/ground'],
    },
    {
      says: 'a draft',
      register: { 'legal-bases': [testedGround('interest', { status: 'draft' })], purposes: PARTS },
      finds,
    },
    {
      says: 'a test of one of the parts',
      register: { 'legal-bases': [testedGround('interest', { purposes: ['features'] })], purposes: PARTS },
      finds,
    },
    {
      says: 'a test of making models, for what makes none',
      register: { 'legal-bases': [testedGround('interest', { covers: 'ai-development' })], purposes: PARTS },
      finds,
    },
  ],
}
