import { partTable, placed } from '../columns.ts'
import type { LegalBasis } from './legal-basis.ts'

/** The balancing tests of a legal basis, and the purposes that each covers. */
export const balancingTests = [
  partTable(
    'balancing_tests',
    'legal_basis',
    ['key'],
    {
      key: 'text',
      document: 'text',
      covers: 'text',
      status: 'text',
      performed_on: 'date',
      dpo_consulted: 'boolean',
      legitimacy: 'jsonb',
      necessity: 'jsonb',
      expectations: 'jsonb',
      impact: 'jsonb',
      safeguards: 'jsonb',
      outcome: 'text',
      next_review_on: 'date',
    },
    (content: LegalBasis) =>
      placed(content.balancingTests, (test) => ({
        key: test.key,
        document: test.document,
        covers: test.covers,
        status: test.status,
        performed_on: test.performedOn,
        dpo_consulted: test.dpoConsulted,
        legitimacy: test.legitimacy,
        necessity: test.necessity,
        expectations: test.expectations,
        impact: test.impact,
        safeguards: test.safeguards,
        outcome: test.outcome,
        next_review_on: test.nextReviewOn,
      })),
  ),
  partTable(
    'balancing_test_purposes',
    'legal_basis',
    ['test', 'purpose'],
    { test: 'text', purpose: 'text' },
    (content: LegalBasis) =>
      (content.balancingTests ?? []).flatMap(({ key: test, purposes }) =>
        placed(purposes, (purpose) => ({ test, purpose })),
      ),
  ),
]
