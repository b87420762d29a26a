import { sql } from 'kysely'
import { addPeriod } from '../src/domain/period.ts'
import { openDesk } from './approval-desk.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const { as, db, register, write, edit, step, approved, revisionOf } = await openDesk(t)

const due = async (kind: string, before: string, more = '') => {
  const { status, body } = await as('rut', 'GET', `/${kind}?reviewDueBefore=${before}${more}`)
  t.equal(status, 200)
  return body.data.map(({ key }: { key: string }) => key)
}

/** Lets time pass: the next commit is so long after the last one. */
const later = (period: string) =>
  sql`update registers set committed_at = committed_at + ${period}::interval where key = ${register}`.execute(
    db,
  )

/** The day of the newest commit. */
async function dayOfNewest(): Promise<string> {
  const { body } = await as('rut', 'GET', '/commits?limit=200')
  return body.data
    .map(({ at }: { at: string }) => at.slice(0, 10))
    .sort()
    .at(-1)
}

/** What an activity is asked for before it is approved is of no matter here. */
const severities = ['ROPA-PU-001', 'ROPA-RC-001', 'ROPA-RT-001', 'ROPA-TR-001'].map((rule) => ({
  rule,
  severity: 'off',
}))

const settings = (entries: string) =>
  make('settings', 'register', { reviewIntervals: { entries }, fourEyes: false, severities })

t.test(
  'entries of any kind are due when they were approved, or reviewed, longer ago than the settings say',
  async (t) => {
    await approved('contexts', make('contexts', 'old'))
    await approved('contexts', make('contexts', 'reviewed'))
    await approved('statutes', make('statutes', 'act'))
    await write('erik', 'contexts', make('contexts', 'draft'))
    const first = await dayOfNewest()
    t.same(await due('contexts', '2999-01-01'), [], 'the register does not say how often')
    await write('olle', 'settings', settings('P1Y'))
    const year = addPeriod(first, 'P1Y')
    t.same(await due('contexts', year), [], 'a year after it was approved is not too late')
    const dayAfter = addPeriod(year, 'P1D')
    t.same(await due('contexts', dayAfter), ['old', 'reviewed'])
    t.same(await due('statutes', dayAfter), ['act'])
    t.same(await due('contexts', dayAfter, '&lifecycle=draft'), [], 'a draft that never was in force is not')
    t.same(
      await due('contexts', dayAfter, `&reviewDueBefore=${first}`),
      ['old', 'reviewed'],
      'the latest counts',
    )

    await later('400 days')
    await step('erik', 'review', 'contexts/reviewed')
    t.same(await due('contexts', dayAfter), ['old'])
    t.same(await due('contexts', dayAfter, '&sort=-updatedAt&limit=1&count=exact'), ['old'])
    t.same(await due('contexts', dayAfter, '&state=approved'), ['old'])
    t.same(await due('contexts', dayAfter, `&asOf=${(await revisionOf('contexts/reviewed')) - 1}`), [
      'old',
      'reviewed',
    ])
    await edit('erik', 'contexts', make('contexts', 'old', { notes: 'A draft beside it.' }))
    t.same(await due('contexts', dayAfter), ['old'], 'a draft beside it says nothing of what is in force')
    t.same(await due('contexts', dayAfter, '&state=approved'), ['old'])
    await step('erik', 'discard', 'contexts/old')
    t.same(await due('contexts', dayAfter), ['old'], 'nor does who discards it')
    await step('bo', 'retire', 'statutes/act')
    t.same(await due('statutes', '2999-01-01'), [], 'what was retired is not looked at again')
  },
)

t.test('the settings that count are those in force, once some are', async (t) => {
  const soon = addPeriod(await dayOfNewest(), 'P40D')
  await step('olle', 'submit', 'settings/register')
  await step('bo', 'approve', 'settings/register')
  t.same(await due('contexts', soon), ['old'])
  await edit('olle', 'settings', settings('P1M'))
  t.same(await due('contexts', soon), ['old'])
  await step('olle', 'submit', 'settings/register')
  await step('bo', 'approve', 'settings/register')
  t.same(await due('contexts', soon), ['old', 'reviewed'])
  await edit('olle', 'settings', settings('P9999Y'))
  await step('olle', 'submit', 'settings/register')
  await step('bo', 'approve', 'settings/register')
  t.same(await due('contexts', '2999-12-31'), [], 'in nine thousand years')
})

t.test('an activity says itself when it is looked at again, or goes by the settings', async (t) => {
  await edit('olle', 'settings', settings('P1Y'))
  await step('olle', 'submit', 'settings/register')
  await step('bo', 'approve', 'settings/register')
  const activity = (key: string, members: object = {}) =>
    make('processing-activities', key, { owner: { unit: 'Sales' }, ...members })
  await approved('processing-activities', activity('by-settings'))
  await approved('processing-activities', activity('later', { nextReviewOn: '2998-05-01' }))
  await write('erik', 'processing-activities', activity('draft'))
  await write('erik', 'processing-activities', activity('draft-that-says', { nextReviewOn: '2026-05-01' }))
  for (const more of [
    '',
    '&state=approved',
    `&asOf=${await revisionOf('processing-activities/draft-that-says')}`,
  ]) {
    const drafts = more === '&state=approved' ? [] : ['draft-that-says']
    t.same(await due('processing-activities', '2026-05-02', more), drafts, more)
    t.same(await due('processing-activities', '2997-01-01', more), ['by-settings', ...drafts], more)
    t.same(await due('processing-activities', '2999-01-01', more), ['by-settings', ...drafts, 'later'], more)
  }
})
