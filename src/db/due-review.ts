import { sql } from 'kysely'
import type { Condition, Filter } from './filter.ts'
import type { Table } from './stored-kind.ts'
import { versionAt } from './version-at.ts'

/** Column of a kind's own table for the day by which an entry says itself that it is looked at again. */
const OWN_DAY = 'next_review_on'
/** Longer intervals lead to days that there are none of. */
const LONGEST = '1000 years'

/**
 * Keeps entries that are to be looked at again before a day; the latest, when several are given. That is so of an entry
 * that says so itself by `nextReviewOn`; of any other when the version in force was approved, or reviewed, longer before
 * than the register's settings allow (`reviewIntervals.entries`).
 */
export function byDueReview(kind: string, { name: table, columns }: Pick<Table, 'name' | 'columns'>): Filter {
  const hasOwnDay = OWN_DAY in columns
  const inForce = (values: readonly string[]) =>
    sql`select e.key from entries e where e.register_id = r.id and e.kind = ${sql.lit(kind)} and e.in_force is not null
      and e.in_force <= (${lastRevisionDue(sql`r.id`, values)})`
  return {
    name: 'reviewDueBefore',
    description: `It is to be looked at again before this day: ${hasOwnDay ? 'nextReviewOn says so, or, where there is none, ' : ''}it was approved or reviewed longer before than reviewIntervals.entries of the settings.`,
    shape: { type: 'string', format: 'date' },
    current: (values) => {
      const byInterval = sql`e.in_force <= (${lastRevisionDue(sql`e.register_id`, values)})`
      return hasOwnDay
        ? sql`case when k.next_review_on is null then ${byInterval} else k.next_review_on < ${latest(values)}::date end`
        : byInterval
    },
    earlier: (values, asOf) => {
      const byInterval = sql`v.in_force <= (${lastRevisionDue(sql`r.id`, values, asOf)})`
      return hasOwnDay
        ? sql`case when c ->> 'nextReviewOn' is null then ${byInterval} else (c ->> 'nextReviewOn')::date < ${latest(values)}::date end`
        : byInterval
    },
    matches: (values) =>
      hasOwnDay
        ? sql`select key from ${sql.table(table)} where register_id = r.id and next_review_on < ${latest(values)}::date
            union all ${inForce(values)} and not exists (
              select from ${sql.table(table)} k where k.register_id = r.id and k.key = e.key and k.next_review_on is not null)`
        : inForce(values),
  }
}

// Days sort as texts, since every one has four digits for its year.
const latest = (days: readonly string[]) => [...days].sort().at(-1)

/**
 * The newest revision in which what came into force, or was reviewed, is to be looked at again before a day; null when the
 * settings do not say how often that is. The settings that say so are those in force, or the written ones as long as none
 * have been approved.
 */
const lastRevisionDue = (register: Condition, values: readonly string[], asOf?: number): Condition => sql`
  select c.revision from (
    select (s.content::jsonb #>> '{reviewIntervals,entries}')::interval as often
    from (${versionAt({ register, kind: sql`'settings'`, key: sql`'register'`, asOf, state: 'newest' })}) h
    join versions s on s.register_id = h.register_id and s.kind = h.kind and s.key = h.key
      and s.revision = coalesce(h.in_force, h.revision)
    where h.lifecycle <> 'retired' offset 0
  ) settings
  cross join lateral (
    select c.revision from commits c where c.register_id = ${register} and c.at < case when often < interval '${sql.raw(LONGEST)}'
      then (${latest(values)}::date - often) at time zone 'UTC' end
    order by c.at desc limit 1
  ) c`
