import { sql } from 'kysely'
import { outsideRegisters } from './in-register.ts'
import type { Db } from './schema.ts'

/** Settings of PostgreSQL without which a commit that was acknowledged can be lost. */
const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

/**
 * What stands against the isolation of the registers: a role that row level security does not hold for, a table with rows
 * of registers that is not behind it. Each is a sentence that says what to do; none when registers are apart.
 */
export function isolationFlaws(db: Db): Promise<string[]> {
  return outsideRegisters(db, async (trx) => {
    const roles = await sql<{ role: string; isAbove: boolean }>`
      select rolname as role, rolsuper or rolbypassrls as "isAbove" from pg_roles where rolname = current_user`.execute(
      trx,
    )
    const tables = await sql<{ table: string; isOwn: boolean; isBehind: boolean }>`
      select c.relname as "table", pg_has_role(c.relowner, 'usage') as "isOwn",
        c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as "isBehind"
      from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and (c.relname = 'registers' or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'register_id' and not a.attisdropped))
      order by 1`.execute(trx)
    return [
      ...roles.rows.flatMap(({ role, isAbove }) =>
        isAbove
          ? [`The role ${role} is above row level security; alter role ${role} nosuperuser nobypassrls.`]
          : [],
      ),
      ...tables.rows.flatMap(({ table, isBehind }) =>
        isBehind
          ? []
          : [`The table ${table} is not behind row level security; select ropa_isolate('${table}').`],
      ),
      ...tables.rows.flatMap(({ table, isOwn }) =>
        isOwn
          ? [`The table ${table} belongs to ropa_api, which could take its policies away; change its owner.`]
          : [],
      ),
    ]
  })
}

/** Settings of a PostgreSQL with which an acknowledged commit can be lost, each as a sentence; none when it is durable. */
export async function durabilityFlaws(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name = any(${[...DURABLE]}::text[]) and setting = 'off' order by name`.execute(
    db,
  )
  return rows.map(
    ({ name }) => `PostgreSQL runs with ${name} = off, so that it can lose what was acknowledged.`,
  )
}
