/** An ISO 8601 period of years, months, weeks and days, taken apart. */
export interface PeriodParts {
  readonly years: number
  readonly months: number
  readonly days: number
}

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** A period such as `P1Y6M` or `P2W`, taken apart; text that is no period has nothing of anything. */
export function partsOfPeriod(period: string): PeriodParts {
  const [, years = 0, months = 0, weeks = 0, days = 0] = PERIOD.exec(period) ?? []
  return { years: Number(years), months: Number(months), days: Number(days) + 7 * Number(weeks) }
}

/** Whether a period lasts at all: `P0D` does not. */
export function hasLength(period: string): boolean {
  const { years, months, days } = partsOfPeriod(period)
  return years + months + days > 0
}

/** The day (`2026-11-22`) a period after another; a day that the month does not have becomes its last. None is after 9999-12-31. */
export function addPeriod(day: string, period: string): string {
  const end = dayAfter(day, period)
  return end.getUTCFullYear() > 9999 ? '9999-12-31' : end.toISOString().slice(0, 10)
}

/**
 * Whether a period is longer than another, both counted from the first of January of a leap year, since months and years
 * have no length of their own: a year is longer than 365 days there, and three months than 90.
 */
export function isLonger(period: string, than: string): boolean {
  const start = '2000-01-01'
  return dayAfter(start, period) > dayAfter(start, than)
}

function dayAfter(day: string, period: string): Date {
  const { years, months, days } = partsOfPeriod(period)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const found = new Date(Date.UTC(year + years, month - 1 + months, 1))
  const last = new Date(Date.UTC(found.getUTCFullYear(), found.getUTCMonth() + 1, 0)).getUTCDate()
  found.setUTCDate(Math.min(date, last) + days)
  return found
}
