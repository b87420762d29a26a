import { sql } from 'kysely'
import { migrateDown, migrateUp } from '../src/db/migrate.ts'
import { type Database, openPostgres } from '../src/db/open.ts'
import { readContents } from '../src/db/snapshot.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { inconsistencies } from './consistency.ts'
import { SERVER, serverDatabase, testDatabase } from './harness.ts'
import { t } from './tap.ts'

// Statements prepared by name remember types that the migrations drop and make again.
const { db } = SERVER === undefined ? await testDatabase(t) : await unprepared(SERVER)

async function unprepared(server: string): Promise<Database> {
  const database = openPostgres({ url: await serverDatabase(t, server), prepare: false })
  t.teardown(() => database.close())
  return database
}

/** Tables of what belongs to no register, or to several. */
const OUTSIDE = new Set(['credentials', 'credential_secrets'])

const mine = sql`(select oid from pg_namespace where nspname = current_schema())`

/** Everything that the migrations make, as the database describes it. */
async function schemaOf(): Promise<Record<string, unknown[]>> {
  const list = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows
  return {
    columns:
      await list(sql`select table_name, column_name, ordinal_position, data_type, domain_name, udt_name, collation_name,
        datetime_precision, is_nullable, column_default, is_identity, identity_generation, is_generated, generation_expression
      from information_schema.columns where table_schema = current_schema() order by table_name, ordinal_position`),
    constraints:
      await list(sql`select coalesce(conrelid::regclass::text, contypid::regtype::text) as of, conname,
        pg_get_constraintdef(oid) as definition, convalidated
      from pg_constraint where connamespace = ${mine} order by 1, 2`),
    indexes:
      await list(sql`select tablename, indexname, indexdef from pg_indexes where schemaname = current_schema()
      order by tablename, indexname`),
    triggers:
      await list(sql`select tgrelid::regclass::text as of, pg_get_triggerdef(oid) as definition, tgenabled
      from pg_trigger where not tgisinternal order by 1, 2`),
    functions: await list(sql`select proname, pg_get_functiondef(oid) as definition from pg_proc
      where pronamespace = ${mine} order by 1`),
    domains: await list(sql`select domain_name, data_type, collation_name from information_schema.domains
      where domain_schema = current_schema() order by 1`),
  }
}

t.test('migrations up, down and up again give the same schema, with a register loaded', async (t) => {
  const file = shippedRegister()
  await loadRegister(db, file)
  const before = await schemaOf()
  const contents = await readContents(db, file.register)
  t.ok(contents.value.length > 100)
  t.ok(
    Object.values(before).every((list) => list.length > 0),
    'every list has something to compare',
  )
  while ((await migrateDown(db)).length > 0);
  const without = Object.values(await schemaOf()).flat()
  t.same(
    without.filter((row) => !JSON.stringify(row).includes('kysely_migration')),
    [],
    'down leaves nothing',
  )
  t.ok((await migrateUp(db)).length > 0)
  t.same(await schemaOf(), before)
  await loadRegister(db, file)
  t.same(await readContents(db, file.register), contents)
  t.same(await inconsistencies(db, file.register), [])
})

interface ForeignKey {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targets: readonly string[]
}

const namesOf = (table: string, numbers: string) => sql`array(select a.attname::text
  from unnest(${sql.ref(numbers)}) with ordinality as n(number, place)
  join pg_attribute a on a.attrelid = ${sql.ref(table)} and a.attnum = n.number order by n.place)`

async function foreignKeys(): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`select c.conname as name, c.conrelid::regclass::text as table,
      ${namesOf('c.conrelid', 'c.conkey')} as columns, c.confrelid::regclass::text as target,
      ${namesOf('c.confrelid', 'c.confkey')} as targets
    from pg_constraint c where c.contype = 'f' and c.connamespace = ${mine} order by 2, 1`.execute(db)
  return rows
}

/** The columns of each index that leaves out at most rows where one of them is null, by table, in order. */
async function indexColumns(): Promise<Map<string, string[][]>> {
  const { rows } = await sql<{ table: string; columns: string[]; given: string | null }>`
    select i.indrelid::regclass::text as table,
      pg_get_expr(i.indpred, i.indrelid) as given, array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality as n(number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = n.number order by n.place) as columns
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = ${mine} and i.indexprs is null and i.indisvalid`.execute(db)
  const byTable = new Map<string, string[][]>()
  for (const { table, columns, given } of rows)
    if (given === null || columns.some((column) => given === `(${column} IS NOT NULL)`))
      byTable.set(table, [...(byTable.get(table) ?? []), columns])
  return byTable
}

/** Columns that hold one and the same value in every row of a table, and so narrow nothing: `table.column`. */
async function constants(): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name
    from information_schema.columns where table_schema = current_schema() and is_generated = 'ALWAYS'
      and generation_expression ~ '^''[^'']*''::text$'`.execute(db)
  return new Set(rows.map(({ name }) => name))
}

t.test('every foreign key carries the register, first', async (t) => {
  const keys = await foreignKeys()
  t.ok(keys.length > 30, `${keys.length} of them`)
  for (const { name, table, columns, target, targets } of keys) {
    const register = target === 'registers' ? 'id' : 'register_id'
    if (!OUTSIDE.has(table)) t.same([columns[0], targets[0]], ['register_id', register], `${table}: ${name}`)
  }
})

t.test('every foreign key has an index that leads with its columns', async (t) => {
  const indexes = await indexColumns()
  const constant = await constants()
  for (const { name, table, columns, target } of await foreignKeys()) {
    // Nothing is ever removed from the log, so nobody looks for what refers to it.
    if (target === 'versions' || target === 'commits') continue
    const needed = new Set(columns.filter((column) => !constant.has(`${table}.${column}`)))
    const serves = (index: readonly string[]) =>
      index.slice(0, needed.size).every((column) => needed.has(column)) && index.length >= needed.size
    t.ok(indexes.get(table)?.some(serves), `${table}: ${name} (${[...needed]})`)
  }
})

t.test('every table leads its primary key with the register', async (t) => {
  const { rows } = await sql<{ name: string; first: string }>`select r.relname as name, a.attname as first
    from pg_class r left join pg_index i on i.indrelid = r.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = r.oid and a.attnum = i.indkey[0]
    where r.relnamespace = ${mine} and r.relkind in ('r', 'p') and r.relname not like 'kysely%' order by 1`.execute(
    db,
  )
  t.ok(rows.length > 25, `${rows.length} of them`)
  for (const { name, first } of rows)
    if (!OUTSIDE.has(name)) t.equal(first, name === 'registers' ? 'id' : 'register_id', name)
})
