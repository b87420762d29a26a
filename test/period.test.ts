import { addPeriod, hasLength, isLonger, partsOfPeriod } from '../src/domain/period.ts'
import { t } from './tap.ts'

t.test('a period is years, months and days; a week is seven days', async (t) => {
  t.same(partsOfPeriod('P1Y6M10D'), { years: 1, months: 6, days: 10 })
  t.same(partsOfPeriod('P24M'), { years: 0, months: 24, days: 0 })
  t.same(partsOfPeriod('P2W'), { years: 0, months: 0, days: 14 })
  t.same(partsOfPeriod('seven years'), { years: 0, months: 0, days: 0 })
})

t.test('a period is added to a day by the calendar', async (t) => {
  const cases = [
    ['2025-11-13', 'P1Y', '2026-11-13'],
    ['2025-11-13', 'P18M', '2027-05-13'],
    ['2025-12-31', 'P1D', '2026-01-01'],
    ['2025-12-30', 'P2W', '2026-01-13'],
    ['2025-11-13', 'P1Y2M3D', '2027-01-16'],
    ['2025-11-13', 'P0D', '2025-11-13'],
    ['1900-01-01', 'P100Y', '2000-01-01'],
  ] as const
  for (const [day, period, end] of cases) t.equal(addPeriod(day, period), end, `${day} and ${period}`)
})

t.test('a day that the month does not have becomes its last', async (t) => {
  const cases = [
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-03-31', 'P1M1D', '2026-05-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2096-02-29', 'P4Y', '2100-02-28'],
    ['2026-02-28', 'P1M', '2026-03-28'],
  ] as const
  for (const [day, period, end] of cases) t.equal(addPeriod(day, period), end, `${day} and ${period}`)
})

t.test('an end after the year 9999 is its last day, so that days go on sorting as texts', async (t) => {
  t.equal(addPeriod('2025-11-13', 'P7974Y'), '9999-11-13')
  t.equal(addPeriod('2025-11-13', 'P7975Y'), '9999-12-31')
  t.equal(addPeriod('2025-11-13', 'P9999Y9999M9999D'), '9999-12-31')
})

t.test('a period of nothing has no length', async (t) => {
  for (const period of ['P0D', 'P0W', 'P0Y0M0D']) t.notOk(hasLength(period), period)
  for (const period of ['P1D', 'P1W', 'P0Y1M', 'P1Y0D']) t.ok(hasLength(period), period)
})

t.test('a period is longer than another when it ends later', async (t) => {
  const cases = [
    ['P4D', 'P3D'],
    ['P1W', 'P6D'],
    ['P1M', 'P30D'],
    ['P3M', 'P90D'],
    ['P1Y', 'P52W'],
    ['P1Y', 'P365D'],
    ['P13M', 'P1Y'],
    ['P5Y1D', 'P5Y'],
    ['P9999Y', 'P7Y'],
  ] as const
  for (const [period, than] of cases) {
    t.ok(isLonger(period, than), `${period} and ${than}`)
    t.notOk(isLonger(than, period), `${than} and ${period}`)
  }
})

t.test('periods of the same length are not longer than each other', async (t) => {
  const cases = [
    ['P7Y', 'P7Y'],
    ['P24M', 'P2Y'],
    ['P2W', 'P14D'],
    ['P3D', 'P0M3D'],
    ['P366D', 'P1Y'],
  ] as const
  for (const [period, than] of cases) {
    t.notOk(isLonger(period, than), `${period} and ${than}`)
    t.notOk(isLonger(than, period), `${than} and ${period}`)
  }
})
