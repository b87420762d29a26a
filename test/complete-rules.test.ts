import { readFileSync } from 'node:fs'
import type { Finding, Judgement } from '../src/domain/rules/finding.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { rulesetFor } from '../src/domain/rules/ruleset.ts'
import { type SnapshotEntry, snapshotOf } from '../src/domain/snapshot.ts'
import { readWholeRegister } from '../src/register/whole-register.ts'
import { COMPLETE, COMPLETE_NOTICE } from './complete-register.ts'
import { clauses, edition, finago } from './finago-file.ts'
import { t } from './tap.ts'

const DATE = '2026-11-22'
const NOTICE = 'documents/customer-notice/editions/2026-02-01'
const judged = (entries: readonly SnapshotEntry[], texts: ReadonlyMap<string, string>): Judgement =>
  judge(snapshotOf(entries), { date: DATE, ruleset: rulesetFor(DATE), texts })

const complete = judged(
  readWholeRegister(COMPLETE).snapshot.entries,
  new Map([[NOTICE, String(COMPLETE_NOTICE)]]),
)
const isOpen = ({ severity, waiver }: Finding): boolean => severity !== 'info' && waiver === undefined

t.test('the complete register has no open error and no open warning', async (t) => {
  t.strictSame(
    complete.findings.filter(isOpen).map(({ rule, subject }) => `${rule} ${subject}`),
    [],
  )
})

t.test(
  'every rule is asked but for approvals, and for quotes from documents whose text is not at hand',
  async (t) => {
    t.strictSame(
      complete.notCheckable.filter(({ need }) => need !== 'approval'),
      ['ROPA-PV-003', 'ROPA-PV-010'].map((rule) => ({ rule, need: 'edition-text' })),
    )
  },
)

t.test('its waivers accept what they are about, and nothing else is accepted', async (t) => {
  t.strictSame(
    complete.findings.flatMap(({ rule, subject, waiver }) => (waiver ? [[rule, subject, waiver]] : [])),
    [
      ['ROPA-GV-004', 'processing-activities/customer-club', 'club-not-screened'],
      ['ROPA-RT-001', 'processing-activities/fork-recall/data/owners', 'recall-list'],
      ['ROPA-SO-003', 'processing-activities/customer-club', 'dpia-of-club'],
    ],
  )
  t.same(
    [...complete.view.all('waivers').values()].map(({ expiresOn }) => expiresOn.slice(0, 4)),
    ['2027', '2027', '2027'],
  )
})

const { entries } = readWholeRegister(
  readFileSync(new URL('../../registers/finago.yaml', import.meta.url)),
).snapshot

/** What a rule finds in the register taken from the policy, without a member of one kind. */
function found(rule: string, kind = '', member = ''): readonly string[] {
  const left = entries.map((entry) => {
    if (entry.kind !== kind) return entry
    const { [member]: _, ...content } = entry.content as Readonly<Record<string, unknown>>
    return { ...entry, content }
  })
  const { findings } = judged(left, new Map())
  return findings.filter((finding) => finding.rule === rule).map(({ subject }) => subject)
}

const GREEN = [
  ['every interest is named', 'ROPA-LB-011', 'legal-bases', 'interest'],
  ['marketing can be objected to', 'ROPA-DM-001', 'processing-activities', 'rights'],
  ['the sources are named in groups', 'ROPA-SO-001', 'sources', 'provenance'],
] as const

for (const [what, rule, kind, member] of GREEN)
  t.test(`the policy does well: ${what}`, async (t) => {
    t.strictSame(found(rule), [])
    t.not(found(rule, kind, member).length, 0, `${rule} would say so`)
  })

t.test('the policy does well: each of the seven purposes that it lists has a ground', async (t) => {
  const listed = (subject: string) => /^purposes\/p\d/.test(subject)
  const numbers = (subjects: readonly string[]) => [...new Set(subjects.map((each) => each.charAt(10)))]
  t.strictSame(found('ROPA-LB-001').filter(listed), [])
  t.strictSame(numbers(found('ROPA-LB-001', 'purposes', 'legalBases').filter(listed)), [...'1234567'])
})

t.test('the policy does well: it says since when it holds', async (t) => {
  t.equal(edition?.effectiveOn, '2025-11-13')
})

t.test('the policy does well: every message can be stopped, and that is remembered', async (t) => {
  const told = finago.processingActivities.flatMap(({ rights = [] }) => rights)
  t.match(told, [{ right: '21.2', applies: true, provenance: [{ clauses: ['SYF-4i', 'MK-05', 'MK-06'] }] }])
  t.match(finago.retentionRules, [{ trigger: 'objection', disposal: 'suppress' }])
})

t.test('the policy does well: it says that data need not be given, and what follows then', async (t) => {
  const provisions = clauses.filter(({ type }) => type === 'provision')
  t.same(
    provisions.map(({ code }) => code),
    ['INS-05', 'INS-06', 'INS-07'],
  )
})
