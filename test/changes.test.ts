import { changesByPeriod, movedBy, periodsBetween, startOfPeriod } from '../src/domain/reports/changes.ts'
import { t } from './tap.ts'

t.test('periods are whole days, weeks from Monday, and months, in UTC', async (t) => {
  t.equal(startOfPeriod('2026-11-22', 'day'), '2026-11-22')
  t.equal(startOfPeriod('2026-11-22', 'week'), '2026-11-16')
  t.equal(startOfPeriod('2026-11-16', 'week'), '2026-11-16')
  t.equal(startOfPeriod('2027-01-01', 'week'), '2026-12-28')
  t.equal(startOfPeriod('2028-02-29', 'month'), '2028-02-01')
  t.equal(movedBy('2026-03-01', 'month', -13), '2025-02-01')
  t.equal(movedBy('2026-10-26', 'day', -1), '2026-10-25')
  t.same(periodsBetween('2028-02-10', '2028-03-01', 'month', 9), [
    { from: '2028-02-01', to: '2028-02-29' },
    { from: '2028-03-01', to: '2028-03-31' },
  ])
  // Clocks go back in Sweden on the 25th: a day is a day all the same.
  t.same(
    periodsBetween('2026-10-24', '2026-10-26', 'day', 9).map(({ from }) => from),
    ['2026-10-24', '2026-10-25', '2026-10-26'],
  )
  t.same(periodsBetween('2026-12-31', '2027-01-04', 'week', 9), [
    { from: '2026-12-28', to: '2027-01-03' },
    { from: '2027-01-04', to: '2027-01-10' },
  ])
  t.equal(periodsBetween('2000-01-01', '2026-01-01', 'day', 9).length, 9)
  t.same(periodsBetween('2026-01-02', '2026-01-01', 'day', 9), [])
})

t.test('entries run on from period to period, and so do revisions', async (t) => {
  const periods = periodsBetween('2026-01-01', '2026-01-03', 'day', 9)
  const told = changesByPeriod(periods, ['purposes', 'contexts', 'sources'], {
    before: 4,
    standing: [{ kind: 'contexts', entries: 2 }],
    commits: [
      { period: '2026-01-01', commits: 2, last: 6 },
      { period: '2026-01-03', commits: 1, last: 7 },
    ],
    versions: [
      { period: '2026-01-01', kind: 'purposes', put: 3, created: 1, delete: 0 },
      { period: '2026-01-01', kind: 'contexts', put: 0, created: 0, delete: 2 },
      { period: '2026-01-03', kind: 'purposes', put: 0, created: 0, delete: 1 },
    ],
  })
  const purposes = { kind: 'purposes', put: 3, created: 1, delete: 0, entries: 1 }
  const contexts = { kind: 'contexts', put: 0, created: 0, delete: 2, entries: 0 }
  t.same(told, [
    {
      from: '2026-01-01',
      to: '2026-01-01',
      commits: 2,
      put: 3,
      created: 1,
      delete: 2,
      entries: 1,
      after: 4,
      revision: 6,
      kinds: [purposes, contexts],
    },
    {
      from: '2026-01-02',
      to: '2026-01-02',
      commits: 0,
      put: 0,
      created: 0,
      delete: 0,
      entries: 1,
      after: 6,
      revision: 6,
      kinds: [{ ...purposes, put: 0, created: 0 }],
    },
    {
      from: '2026-01-03',
      to: '2026-01-03',
      commits: 1,
      put: 0,
      created: 0,
      delete: 1,
      entries: 0,
      after: 6,
      revision: 7,
      kinds: [{ kind: 'purposes', put: 0, created: 0, delete: 1, entries: 0 }],
    },
  ])
})
