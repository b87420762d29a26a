import { sql } from 'kysely'
import { byMember, type Filter, oneOf } from '../../db/filter.ts'
import { versionAt } from '../../db/version-at.ts'
import { COUNTRY_PATTERN } from '../../domain/patterns.ts'
import { EVIDENCE } from './limbs.ts'
import { ACTIVITY_STATUSES } from './parts.ts'

export const byStatus = byMember('status', 'status', {
  description: 'Where the activity itself stands.',
  words: ACTIVITY_STATUSES,
})

/** Keeps what an organisation (by its key), a unit or a person answers for. */
export const byOwner: Filter = {
  name: 'owner',
  description: 'Who answers for it: the key of an organisation, or the exact name of a unit or person.',
  shape: { type: 'string', minLength: 1, maxLength: 200 },
  current: (values) =>
    sql`(${oneOf(sql`k.owner_organisation`, values)} or ${oneOf(sql`k.owner_unit`, values)} or ${oneOf(sql`k.owner_person`, values)})`,
  earlier: (values) =>
    sql`exists (select from jsonb_each_text(c -> 'owner') as item where ${oneOf(sql`item.value`, values)})`,
  lookups: ['owner_organisation', 'owner_unit', 'owner_person'].map((column) => ({ column, key: 'key' })),
}

/** Keeps activities with a transfer, in `table`, to one of the countries. */
export const byCountry = (table: string): Filter => ({
  name: 'country',
  description: 'Third country that one of its transfers goes to.',
  shape: { type: 'string', pattern: COUNTRY_PATTERN },
  current: (values) => sql`exists (select from ${sql.table(table)} a
    join transfers t on t.register_id = a.register_id and t.key = a.transfer and ${oneOf(sql`t.country`, values)}
    where a.register_id = e.register_id and a.activity = e.key)`,
  earlier: (
    values,
    asOf,
    state,
  ) => sql`exists (select from jsonb_path_query(c, '$.transfers[*].transfer') as item
    cross join lateral (${versionAt({ register: sql`r.id`, kind: sql`'transfers'`, key: sql`item #>> '{}'`, asOf, state })}) as t
    where ${oneOf(sql`t.content::jsonb ->> 'country'`, values)})`,
  matches: (values) => sql`select a.activity as key from transfers t
    cross join lateral (
      select activity from ${sql.table(table)} where register_id = r.id and transfer = t.key offset 0) a
    where t.register_id = r.id and ${oneOf(sql`t.country`, values)}`,
})

/** Keeps activities by what their documents say of a point of Article 30, such as `recipients:silent`. */
export const byEvidence = (limbs: readonly string[], table: string): Filter => ({
  name: 'evidence',
  description: 'What the documents say of a point of Article 30: the point, a colon, the evidence.',
  words: limbs.flatMap((limb) => EVIDENCE.map((evidence) => `${limb}:${evidence}`)),
  current: (values) => sql`exists (select from ${sql.table(table)} t where t.register_id = e.register_id
    and t.activity = e.key and ${oneOf(sql`t.claim`, values)})`,
  earlier: (values) => sql`exists (select from jsonb_path_query(c, '$.limbs[*]') as item
    where ${oneOf(sql`(item ->> 'limb') || ':' || (item ->> 'evidence')`, values)})`,
  lookups: [{ table, column: 'claim', key: 'activity' }],
})
