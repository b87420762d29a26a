/** An ISO 8601 period of years, months, weeks and days, taken apart. */
export interface PeriodParts {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** A period such as `P1Y6M` or `P2W`, taken apart; text that is no period has nothing of anything. */
export function partsOfPeriod(period: string): PeriodParts {
  const amount = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0)
  return { years: amount('Y'), months: amount('M'), days: amount('D') + 7 * amount('W') }
}

/** The day (`2026-11-22`) a period after another; a day that the month does not have becomes its last. */
export function addPeriod(day: string, period: string): string {
  const { years, months, days } = partsOfPeriod(period)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last) + days)
  return first.toISOString().slice(0, 10)
}

/**
 * Whether a period is longer than another, counted from the same day: months and years have no length of their own, so
 * both are laid out from a day that lets none of them come out short.
 */
export function isLonger(period: string, than: string): boolean {
  const start = '2000-01-01'
  return addPeriod(start, period) > addPeriod(start, than)
}
