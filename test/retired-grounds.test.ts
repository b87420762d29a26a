import { pairJudge } from '../src/domain/checks/judged-pairs.ts'
import type { Contents } from '../src/domain/contents.ts'
import { type ExampleEntries, exampleSnapshot, named } from '../src/domain/rules/example.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { rulesetFor } from '../src/domain/rules/ruleset.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { t } from './tap.ts'

const DATE = '2026-11-22'

/** A register that is judged with the entries of some addresses retired. */
function judged(register: ExampleEntries, ...retired: string[]) {
  const entries = exampleSnapshot(register).entries.map((entry) =>
    retired.includes(`${entry.kind}/${entry.key}`) ? { ...entry, lifecycle: 'retired' } : entry,
  )
  return judge(snapshotOf(entries), { date: DATE, ruleset: rulesetFor(DATE) })
}

/** Subjects of what a rule finds in a register. */
const found = (rule: string, register: ExampleEntries, ...retired: string[]): string[] =>
  judged(register, ...retired).findings.flatMap((each) => (each.rule === rule ? [each.subject] : []))

const ground = <Key extends string>(key: Key, provision: Contents['legal-bases']['provision']) =>
  named(key, { provision })
const on = (...keys: string[]) => keys.map((legalBasis) => ({ legalBasis, relation: 'cumulative' }) as const)

const letters: ExampleEntries = {
  'legal-bases': [ground('consent', '6.1.a'), ground('interest', '6.1.f'), ground('health', '9.2.h')],
  'data-categories': [
    named('diagnosis', {
      type: 'category',
      sensitivity: 'special-category',
      specialCategory: 'health-data',
    } as const),
  ],
  purposes: [
    named('both', { legalBases: on('consent', 'interest') }),
    named('care', {
      legalBases: [
        {
          legalBasis: 'interest',
          relation: 'sole',
          specialConditions: [{ key: 'health', legalBasis: 'health' }],
        },
      ],
    }),
    named('heading', { legalBases: on('interest') }),
    named('letters', { legalBases: on('consent'), parent: 'heading' }),
    named('lines'),
    named('part', { parent: 'letters' }),
  ],
  'processing-activities': [
    named('mailing', {
      purposes: [{ purpose: 'lines' }, { purpose: 'care' }],
      data: [
        {
          key: 'diagnosis',
          dataCategory: 'diagnosis',
          purposes: [
            { purpose: 'care', grounds: 'inherited' },
            { purpose: 'lines', grounds: 'own', legalBases: ['consent', 'health'] },
          ],
        },
      ],
    } as const),
  ],
}

t.test('a purpose that rests on a retired ground alone rests on none', async (t) => {
  t.same(found('ROPA-LB-001', letters), [])
  t.same(found('ROPA-LB-001', letters, 'legal-bases/consent'), ['purposes/lines', 'purposes/part'])
  const without = { ...letters, purposes: letters.purposes?.filter(({ key }) => key !== 'part') ?? [] }
  t.same(
    found('ROPA-LB-001', without, 'legal-bases/consent'),
    ['purposes/letters', 'purposes/lines'],
    'nor does it fall back on the ground of the purpose above it, as it names one of its own',
  )
})

t.test('a retired condition is none', async (t) => {
  const use = 'processing-activities/mailing/data/diagnosis/purposes'
  t.same(found('ROPA-SC-001', letters), [])
  t.same(found('ROPA-SC-001', letters, 'legal-bases/health'), [`${use}/care`, `${use}/lines`])
})

t.test('a retired heading is none: what is below it is found itself', async (t) => {
  const given = (...recipients: string[]): ExampleEntries => ({
    recipients: [
      named('companies', { type: 'controller' }),
      named('partners', { type: 'controller', parent: 'companies' }),
    ],
    'processing-activities': [named('sales', { recipients: recipients.map((recipient) => ({ recipient })) })],
  })
  t.same(found('ROPA-TX-001', given()), ['recipients/companies'])
  t.same(found('ROPA-TX-001', given(), 'recipients/companies'), ['recipients/partners'])
  t.same(found('ROPA-TX-001', given('partners'), 'recipients/companies'), [])
})

t.test('the checks of pairs and the rules agree on what is retired', async (t) => {
  const check = (purpose: string, legalBasis: string, ...retired: string[]) => {
    const [answer] = pairJudge(judged(letters, ...retired))([{ purpose, legalBasis }], 'en').answers
    return answer
  }
  const consent = 'legal-bases/consent'
  t.match(check('letters', 'consent'), { registered: true })
  t.match(check('letters', 'consent', consent), {
    registered: false,
    verdict: 'fail',
    nearest: [],
    detail: /no legal basis consent/,
  })
  t.match(check('part', 'consent', consent), { registered: false })
  t.match(check('letters', 'interest', consent), { registered: false })
  t.match(check('both', 'interest', consent), { registered: true, pairs: [{ legalBasis: 'interest' }] })
  t.match(check('part', 'consent', 'purposes/letters'), { registered: false }, 'nor what is above it')
  t.same(found('ROPA-LB-001', letters, 'purposes/letters'), ['purposes/part'])
})
