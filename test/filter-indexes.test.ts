import { sql } from 'kysely'
import { type Lookup, tableOf } from '../src/db/lookup.ts'
import { KINDS } from '../src/register/kinds.ts'
import { testDatabase } from './harness.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

/** The columns of each index that leaves out no row which has them, as `table: a, b, c`. */
async function indexes(): Promise<string[]> {
  const { rows } = await sql<{ table: string; columns: string[]; given: string | null }>`
    select i.indrelid::regclass::text as table, pg_get_expr(i.indpred, i.indrelid) as given,
      array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality as n(number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = n.number order by n.place) as columns
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and i.indexprs is null`.execute(db)
  return rows.flatMap(({ table, columns, given }) =>
    given === null || columns.some((column) => given.replaceAll('"', '') === `(${column} IS NOT NULL)`)
      ? [`${table}: ${columns.join(', ')}`]
      : [],
  )
}

const inOrder = ({ where = {}, column, kind, key }: Lookup): string =>
  ['register_id', ...Object.keys(where), column, ...(kind === undefined ? [] : [kind]), key].join(', ')

t.test('for every filter that has one value an index gives the entries in order of key', async (t) => {
  const known = await indexes()
  for (const kind of KINDS)
    for (const { name, lookups = [] } of kind.filters)
      for (const lookup of lookups) {
        const wanted = `${tableOf(kind, lookup).name}: ${inOrder(lookup)}`
        t.ok(
          known.some((index) => index === wanted || index.startsWith(`${wanted}, `)),
          `${kind.name} by ${name} (${wanted})`,
        )
      }
})
