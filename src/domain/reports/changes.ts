import type { KindChanges, PeriodChanges } from './change-schemas.ts'

export const PERIOD_UNITS = ['day', 'week', 'month'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** Whole days in UTC, both of them within the period. */
export interface Period {
  readonly from: string
  readonly to: string
}

export interface CommitsOfPeriod {
  /** First day of the period. */
  readonly period: string
  readonly commits: number
  readonly last: number
}

/** Versions of a kind by what made them. */
export interface VersionsOfPeriod extends Pick<KindChanges, 'kind' | 'put' | 'created' | 'delete'> {
  readonly period: string
}

/** What the log has of a span of time, by period. */
export interface LogCounts {
  readonly commits: readonly CommitsOfPeriod[]
  readonly versions: readonly VersionsOfPeriod[]
  /** The last revision ahead of the span, and the entries of each kind that were there then. */
  readonly before: number
  readonly standing: readonly Pick<KindChanges, 'kind' | 'entries'>[]
}

const MS_A_DAY = 86_400_000
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
const shifted = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * MS_A_DAY))

/** The first day of the period that a day lies in; a week starts on Monday. */
export function startOfPeriod(day: string, by: PeriodUnit): string {
  switch (by) {
    case 'day':
      return day
    case 'week':
      return shifted(day, -((new Date(day).getUTCDay() + 6) % 7))
    case 'month':
      return `${day.slice(0, 7)}-01`
    default:
      return by satisfies never
  }
}

/** The first day of the period that many periods after, or before, the one that starts on a day. */
export function movedBy(start: string, by: PeriodUnit, periods: number): string {
  if (by !== 'month') return shifted(start, periods * (by === 'week' ? 7 : 1))
  const date = new Date(start)
  date.setUTCMonth(date.getUTCMonth() + periods)
  return dayOf(date)
}

/** The periods from the one of a day to the one of another, but no more than `most`. */
export function periodsBetween(from: string, to: string, by: PeriodUnit, most: number): Period[] {
  const periods: Period[] = []
  for (let start = startOfPeriod(from, by); start <= to && periods.length < most; ) {
    const next = movedBy(start, by, 1)
    periods.push({ from: start, to: shifted(next, -1) })
    start = next
  }
  return periods
}

/** The changes of each period in turn; kinds come in the order given, and only while they have something to count. */
export function changesByPeriod(
  periods: readonly Period[],
  kinds: readonly string[],
  counts: LogCounts,
): Omit<PeriodChanges, 'list'>[] {
  const alive = new Map(counts.standing.map(({ kind, entries }) => [kind, entries]))
  const commits = new Map(counts.commits.map((each) => [each.period, each]))
  const versions = new Map(counts.versions.map((each) => [`${each.period} ${each.kind}`, each]))
  let revision = counts.before
  return periods.map(({ from, to }) => {
    const after = revision
    const made = commits.get(from)
    revision = made?.last ?? revision
    const changes = kinds.flatMap((kind): KindChanges[] => {
      const { put = 0, created = 0, delete: deleted = 0 } = versions.get(`${from} ${kind}`) ?? {}
      const entries = (alive.get(kind) ?? 0) + created - deleted
      alive.set(kind, entries)
      return put + deleted + entries > 0 ? [{ kind, put, created, delete: deleted, entries }] : []
    })
    const sum = (member: 'put' | 'created' | 'delete' | 'entries') =>
      changes.reduce((total, each) => total + each[member], 0)
    return {
      from,
      to,
      commits: made?.commits ?? 0,
      put: sum('put'),
      created: sum('created'),
      delete: sum('delete'),
      entries: sum('entries'),
      after,
      revision,
      kinds: changes,
    }
  })
}
