import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrateUp } from '../src/db/migrate.ts'
import { openPostgres } from '../src/db/open.ts'

/** A migrated, empty database made for one run. */
export interface FreshDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** Makes a database on the PostgreSQL server at `server`, migrated as `ropa migrate up` would. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `bench_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name}`))
  const url = new URL(server)
  url.pathname = `/${name}`
  const { db, close } = openPostgres({ url: url.href, prepare: false, connections: 1 })
  await migrateUp(db).finally(close)
  return {
    url: url.href,
    drop: () =>
      withClient(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

/** Runs `work` on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
