import type pg from 'pg'

/** The tables that a data category has rows in, parents first, with the column that holds its key. */
const TABLES = {
  versions: 'key',
  entries: 'key',
  data_categories: 'key',
  links: 'from_key',
  mappings: 'key',
  provenance: 'key',
} as const

const MOST_PARAMETERS = 65_535

export interface Insert {
  readonly text: string
  readonly values: unknown[]
}

/**
 * Copies the whole database into the schema `copied`: every table with its rows, types, checks and indexes, then the
 * foreign keys. What is inserted there costs what it costs in the originals.
 */
export async function copyDatabase(client: pg.Client): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname !~ '^(kysely|bench)_'`,
  )
  await client.query('create schema copied')
  for (const { name } of tables) {
    const columns = (await columnsOf(client, name)).join(', ')
    await client.query(`create table copied."${name}" (like public."${name}" including all)`)
    await client.query(
      `insert into copied."${name}" (${columns}) overriding system value select ${columns} from public."${name}"`,
    )
  }
  // Told without a schema, as public is on the search path; and so taken as of `copied`, which comes first below.
  const { rows: keys } = await client.query<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k
     join pg_class c on c.oid = k.conrelid where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`,
  )
  await client.query('set search_path = copied, public')
  for (const { name, definition } of keys)
    await client.query(`alter table copied."${name}" add ${definition}`)
  await client.query('reset search_path')
  await client.query('analyze')
}

/** What a commit to a register wrote, as multi-row INSERTs into the copies, as few as the limit of parameters allows. */
export async function insertsOf(client: pg.Client, register: string, revision: number): Promise<Insert[]> {
  const { rows: found } = await client.query('select id from registers where key = $1', [register])
  const commit = [found[0]?.id, revision]
  const inserts = await insertsInto(client, 'commits', 'register_id = $1 and revision = $2', commit)
  for (const [table, key] of Object.entries(TABLES)) {
    const ofCommit = `register_id = $1 and ${key} in (select key from versions where register_id = $1 and revision = $2)`
    inserts.push(...(await insertsInto(client, table, ofCommit, commit)))
  }
  return inserts
}

async function insertsInto(
  client: pg.Client,
  table: string,
  where: string,
  values: unknown[],
): Promise<Insert[]> {
  const columns = await columnsOf(client, table)
  const texts = columns.map((column) => `${column}::text`)
  const { rows } = await client.query<unknown[]>({
    text: `select ${texts.join(', ')} from public."${table}" where ${where}`,
    values,
    rowMode: 'array',
  })
  const most = Math.floor(MOST_PARAMETERS / columns.length)
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
    const some = rows.slice(index * most, (index + 1) * most)
    const places = some.map(
      (row, at) => `(${row.map((_, n) => `$${at * columns.length + n + 1}`).join(', ')})`,
    )
    return {
      text: `insert into copied."${table}" (${columns.join(', ')}) values ${places.join(', ')}`,
      values: some.flat(),
    }
  })
}

/** Runs inserts as one transaction. */
export async function insertCopies(client: pg.Client, inserts: readonly Insert[]): Promise<void> {
  await client.query('begin')
  for (const insert of inserts) await client.query(insert)
  await client.query('commit')
}

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => `"${name}"`)
}
