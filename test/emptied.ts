import { sql } from 'kysely'
import type { Db } from '../src/db/schema.ts'

/** What the session and the schema of a database are like, whatever its tables hold. */
export async function likenessOf(db: Db): Promise<string> {
  const { rows } = await sql<{ likeness: string }>`
    with told (text) as (
      select concat(oid, relname, relacl, relrowsecurity, relforcerowsecurity) from pg_class where relkind <> 't'
      union all select concat(attrelid, attname, atttypid, attnotnull, attacl) from pg_attribute where attrelid >= 16384
      union all select t::text from pg_trigger t
      union all select c::text from pg_constraint c
      union all select p::text from pg_policy p
      union all select p::text from pg_proc p where p.oid >= 16384
      union all select r::text from pg_roles r
      union all select m::text from pg_auth_members m
      union all select m::text from kysely_migration m
      union all select concat(name, setting) from pg_settings where source = 'session'
      union all select 'listens to ' || name from pg_listening_channels() name
      union all select 'holds ' || objid from pg_locks where locktype = 'advisory'
    )
    select concat(count(*), ' ', sum(hashtext(text))) as likeness from told`.execute(db)
  return rows[0]?.likeness ?? ''
}

/** Removes all that registers hold. What stays: the schema and the migrations that made it. */
export async function empty(db: Db): Promise<void> {
  const { rows } = await sql<{ names: string }>`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as names
    from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(db)
  await db.transaction().execute(async (trx) => {
    // The log refuses to be truncated.
    await sql`set local session_replication_role to replica`.execute(trx)
    await sql`truncate ${sql.raw(rows[0]?.names ?? '')} restart identity`.execute(trx)
  })
}
