import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { testsFor } from './balancing-tests.ts'
import { purposeOn, testedGround } from './examples.ts'
import { purposesAtHand } from './grounds.ts'
import { aboutPairing } from './paired-with-tags.ts'

const FAILED: readonly (string | undefined)[] = ['overridden', 'not-necessary', 'not-legitimate']
const purposes = [purposeOn('profiling', 'interest')]
const finds = ['purposes/profiling/legalBases/interest']

export const failedBalancingTestCarriesNothing: Rule = {
  id: 'ROPA-LB-013',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.f'],
  sources: ['EDPB Guidelines 1/2024, section II.C'],
  confidence: 'high',
  title: {
    en: 'An interest that did not pass its balancing test carries no purpose',
    sv: 'Ett intresse som inte klarade sin intresseavvägning bär inget ändamål',
  },
  message: {
    en: 'The balancing test of “{basis}” came out against “{purposes}”: what Article 6(1)(f) asks for is not there, so the ground cannot carry the purpose.',
    sv: 'Intresseavvägningen för ”{basis}” utföll till nackdel för ”{purposes}”: det som artikel 6.1 f kräver är inte uppfyllt, och grunden kan inte bära ändamålet.',
  },
  remedy: {
    en: 'Stop the processing, rest it on another ground that fits, or change it, with safeguards, and test it anew.',
    sv: 'Upphör med behandlingen, stöd den på en annan grund som passar, eller ändra den, med skyddsåtgärder, och gör en ny avvägning.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings()) {
      const { basis } = pairing
      const failed = new Set<string>()
      const against = purposesAtHand(pairing).filter((purpose) => {
        const tests = testsFor(view, basis, purpose).filter(({ outcome }) => FAILED.includes(outcome))
        for (const { key } of tests) failed.add(pathTo('legal-bases', basis.key, 'balancingTests', key))
        return tests.length > 0
      })
      if (against.length === 0) continue
      const found = aboutPairing(pairing, against)
      yield { ...found, related: [...found.related, ...failed] }
    }
  },
  passing: [
    {
      says: 'a test in favour, and one with safeguards',
      register: {
        'legal-bases': [
          testedGround('interest', {}, { covers: 'ai-deployment', outcome: 'in-favour-with-safeguards' }),
        ],
        purposes,
      },
    },
    {
      says: 'a test that failed, and one that was made after changes',
      register: {
        'legal-bases': [
          testedGround(
            'interest',
            { outcome: 'overridden', performedOn: '2025-01-10' },
            { performedOn: '2025-06-10' },
            { outcome: 'overridden' },
          ),
        ],
        purposes,
      },
    },
    {
      says: 'a test that failed for another purpose',
      register: {
        'legal-bases': [testedGround('interest', { outcome: 'overridden', purposes: ['scoring'] })],
        purposes: [...purposes, named('scoring')],
      },
    },
  ],
  failing: [
    {
      says: 'rights weigh heavier',
      register: { 'legal-bases': [testedGround('interest', { outcome: 'overridden' })], purposes },
      finds,
    },
    {
      says: 'not needed',
      register: { 'legal-bases': [testedGround('interest', { outcome: 'not-necessary' })], purposes },
      finds,
    },
    {
      says: 'not legitimate',
      register: { 'legal-bases': [testedGround('interest', { outcome: 'not-legitimate' })], purposes },
      finds,
    },
    {
      says: 'a later test, of a model only, does not replace one of the processing',
      register: {
        'legal-bases': [
          testedGround(
            'interest',
            { outcome: 'overridden', performedOn: '2025-01-10' },
            { covers: 'ai-deployment', purposes: ['profiling'], performedOn: '2025-06-10' },
            { performedOn: '2024-06-10' },
          ),
        ],
        purposes,
      },
      finds,
    },
  ],
}
