import { type ExampleEntries, exampleSnapshot, named } from '../src/domain/rules/example.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { findRule } from '../src/domain/rules/ruleset.ts'
import { clausesBehind } from '../src/domain/rules/support.ts'
import { t } from './tap.ts'

const CLAUSES = ['A-1', 'B-1'].map((code) => ({ code, section: 'S', type: 'basis', quote: code }))
const says = (clause: string, edition: string, field: string, relation: 'states' | 'contradicts') => ({
  document: 'notice',
  edition,
  clauses: [clause],
  relation,
  field,
})

/** What a rule finds in a register on a day. */
function foundBy(id: string, register: ExampleEntries, date = '2026-11-22'): string[] {
  const rule = findRule(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const ruleset = { version: 'one', from: date, rules: [rule] }
  return judge(exampleSnapshot(register), { date, ruleset }).findings.map(({ subject }) => subject)
}

t.test('a clause about one member is not behind another whose name begins alike', async (t) => {
  const snapshot = exampleSnapshot({
    purposes: [
      named('billing', {
        legalBases: [{ legalBasis: 'consent-to-all', relation: 'sole' }],
        provenance: [
          says('A-1', '2026', '/legalBases/consent', 'states'),
          says('B-1', '2026', '/legalBases/consent-to-all', 'states'),
        ],
      }),
    ],
  })
  t.strictSame(
    clausesBehind(snapshot, ['purposes/billing/legalBases/consent-to-all']).map(({ code }) => code),
    ['B-1'],
  )
})

t.test('an edition that is yet to come tells nobody of another ground', async (t) => {
  const register: ExampleEntries = {
    documents: [
      named('notice', {
        type: 'privacy-notice',
        editions: [{ key: '2027', language: 'en', effectiveOn: '2027-01-01', clauses: CLAUSES }],
      }),
    ],
    'legal-bases': [
      named('contract', {
        provision: '6.1.b',
        provenance: [says('A-1', '2027', '/provision', 'contradicts')],
      }),
    ],
  }
  t.strictSame(foundBy('ROPA-PV-006', register, '2026-12-31'), [])
  t.strictSame(foundBy('ROPA-PV-006', register, '2027-01-01'), ['legal-bases/contract'])
})

t.test('a test of training is one of its parts too, whatever they say of themselves', async (t) => {
  const register = (purposes?: readonly string[]): ExampleEntries => ({
    'legal-bases': [
      named('interest', {
        provision: '6.1.f',
        balancingTests: [
          {
            key: 'test',
            covers: 'ai-development',
            status: 'final',
            outcome: 'in-favour',
            ...(purposes !== undefined && { purposes }),
          },
        ],
      }),
    ],
    purposes: [
      named('training', {
        tags: ['ai-training'],
        legalBases: [{ legalBasis: 'interest', relation: 'sole' }],
      }),
      named('tuning', { parent: 'training' }),
    ],
  })
  for (const rule of ['ROPA-AI-001', 'ROPA-LB-012'])
    for (const purposes of [undefined, ['training']]) t.strictSame(foundBy(rule, register(purposes)), [])
})

t.test('the law of a state holds in its parts', async (t) => {
  const register = (country: string): ExampleEntries => ({
    organisations: [named('firm', { type: 'legal-person', legalName: 'Firm', country })],
    statutes: [named('act', { jurisdiction: 'FI', citation: 'Act 1' })],
    'legal-bases': [named('duty', { provision: '6.1.c', statute: 'act' })],
    purposes: [named('reports', { legalBases: [{ legalBasis: 'duty', relation: 'sole' }] })],
    'processing-activities': [
      named('reports', {
        purposes: [{ purpose: 'reports' }],
        parties: [{ key: 'firm', organisation: 'firm', role: 'controller' }],
      }),
    ],
  })
  t.strictSame(foundBy('ROPA-LB-020', register('AX')), [])
  t.strictSame(foundBy('ROPA-LB-020', register('SE')), ['purposes/reports/legalBases/duty'])
})
