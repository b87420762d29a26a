import type { BalancingTestContent, PurposeContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import type { Pairing, View } from '../view.ts'
import { testsFor } from './balancing-tests.ts'
import { purposeOn, testedGround } from './examples.ts'
import { purposesAtHand } from './grounds.ts'

const finds = ['legal-bases/interest/balancingTests/test-0']
const changed = (on: string) => [purposeOn('profiling', 'interest', { materiallyChangedOn: on })]

export const balancingTestIsUpToDate: Rule = {
  id: 'ROPA-LB-014',
  severity: 'warning',
  kinds: ['legal-bases'],
  articles: ['5.2', '24.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A balancing test is looked at again in time, and when its purpose changes',
    sv: 'En intresseavvägning ses över i tid och när dess ändamål ändras',
  },
  message: {
    en: 'A balancing test of “{basis}” for “{purposes}” was to be looked at again by {since}: its day of review has passed, or a purpose has changed since it was made; Article 24(1) asks that measures are reviewed and updated.',
    sv: 'En intresseavvägning för ”{basis}” som omfattar ”{purposes}” borde ha setts över senast {since}: dagen för översyn har passerat, eller ett ändamål har ändrats sedan den gjordes; artikel 24.1 kräver att åtgärder ses över och uppdateras.',
  },
  remedy: {
    en: 'Look at the test again, and record a new one with its day and the day of its next review.',
    sv: 'Se över avvägningen och registrera en ny med datum och dag för nästa översyn.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const outdated = new Map<string, { basis: string; since: string; purposes: Set<string> }>()
    for (const pairing of view.pairings())
      for (const purpose of purposesAtHand(pairing))
        for (const test of testsFor(view, pairing.basis, purpose)) {
          const since = outdatedSince(test, changedOn(view, pairing, purpose), view.date)
          if (since === undefined) continue
          const basis = pathTo('legal-bases', pairing.basis.key)
          const path = `${basis}/balancingTests/${test.key}`
          const found = outdated.get(path) ?? { basis, since, purposes: new Set<string>() }
          found.purposes.add(pathTo('purposes', purpose.key))
          outdated.set(path, found)
        }
    for (const [subject, { basis, since, purposes }] of outdated)
      yield {
        subject,
        related: [...purposes],
        parameters: { basis, since, purposes: [...purposes].join(', ') },
      }
  },
  passing: [
    {
      says: 'its review is due today, and it was made on the day of the change',
      register: {
        'legal-bases': [testedGround('interest', { nextReviewOn: '2026-11-22', performedOn: '2026-05-01' })],
        purposes: changed('2026-05-01'),
      },
    },
    {
      says: 'no day of review, and none on which it was made',
      register: { 'legal-bases': [testedGround('interest', {})], purposes: changed('2026-05-01') },
    },
    {
      says: 'a purpose that has not changed',
      register: {
        'legal-bases': [testedGround('interest', { performedOn: '2020-05-01' })],
        purposes: [purposeOn('profiling', 'interest')],
      },
    },
    {
      says: 'an old test that a new one has replaced',
      register: {
        'legal-bases': [
          testedGround(
            'interest',
            { nextReviewOn: '2025-05-01', performedOn: '2024-05-01' },
            { nextReviewOn: '2027-05-01', performedOn: '2026-05-01' },
          ),
        ],
        purposes: changed('2026-01-01'),
      },
    },
    {
      says: 'a heading changed, whose part has a pair and a test of its own',
      register: {
        'legal-bases': [testedGround('interest', { performedOn: '2026-04-30' })],
        purposes: [
          named('development', { materiallyChangedOn: '2026-06-01' }),
          purposeOn('models', 'interest', { parent: 'development' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'its review was due yesterday',
      register: {
        'legal-bases': [testedGround('interest', { nextReviewOn: '2026-11-21', performedOn: '2026-05-01' })],
        purposes: [purposeOn('profiling', 'interest')],
      },
      finds,
    },
    {
      says: 'its purpose changed the day after',
      register: {
        'legal-bases': [testedGround('interest', { nextReviewOn: '2027-05-01', performedOn: '2026-04-30' })],
        purposes: changed('2026-05-01'),
      },
      finds,
    },
    {
      says: 'both its parts changed: one test, one finding',
      register: {
        'legal-bases': [testedGround('interest', { performedOn: '2026-04-30' })],
        purposes: [
          purposeOn('development', 'interest', { materiallyChangedOn: '2026-03-01' }),
          named('features', { parent: 'development', materiallyChangedOn: '2026-06-01' }),
          named('models', { parent: 'development', materiallyChangedOn: '2026-05-01' }),
        ],
      },
      finds,
    },
    {
      says: 'the purpose that a part belongs to changed',
      register: {
        'legal-bases': [testedGround('interest', { performedOn: '2026-04-30' })],
        purposes: [
          purposeOn('development', 'interest', { materiallyChangedOn: '2026-06-01' }),
          named('models', { parent: 'development', materiallyChangedOn: '2026-03-01' }),
        ],
      },
      finds,
    },
  ],
}

/** The last day on which a purpose changed, or one above it up to where its pair is declared. */
function changedOn(
  view: View,
  { purposes: [declaring] }: Pairing,
  { key }: PurposeContent,
): string | undefined {
  const lineage = purposeLineage(view, key)
  return lineage
    .slice(0, lineage.indexOf(declaring) + 1)
    .flatMap(({ materiallyChangedOn = [] }) => materiallyChangedOn)
    .sort()
    .at(-1)
}

/** The first day since which a test no longer holds for a purpose, if it does not. */
function outdatedSince(
  { nextReviewOn, performedOn }: BalancingTestContent,
  materiallyChangedOn: string | undefined,
  date: string,
): string | undefined {
  const overdue = nextReviewOn !== undefined && nextReviewOn < date ? nextReviewOn : undefined
  const isOlder =
    performedOn !== undefined && materiallyChangedOn !== undefined && performedOn < materiallyChangedOn
  return overdue ?? (isOlder ? materiallyChangedOn : undefined)
}
