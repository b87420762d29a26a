import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { Kysely, PGliteDialect } from 'kysely'
import pg from 'pg'
import { buildApp } from '../src/app.ts'
import { migrateUp } from '../src/db/migrate.ts'
import { type Database, openInMemory, openPostgres } from '../src/db/open.ts'
import type { Db } from '../src/db/schema.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { LIMITS, type Limits } from '../src/limits.ts'
import { empty, likenessOf } from './emptied.ts'
import { atEnd } from './tap.ts'

/** The server that the tests run on; without one they run on the embedded database. */
export const SERVER = process.env.ROPA_TEST_DATABASE_URL

interface Teardown {
  readonly teardown: (work: () => Promise<void>) => void
}

/** A migrated, empty database of this test's own, gone when the test ends. */
export async function testDatabase(t: Teardown): Promise<Database> {
  if (SERVER === undefined) return embeddedDatabase(t)
  const database = await onServer(t, SERVER)
  t.teardown(() => database.close())
  return database
}

/** The same on the embedded database, whatever the tests run on. */
export async function embeddedDatabase(t: Teardown): Promise<Database> {
  const database = unused.pop() ?? (await openEmbedded())
  t.teardown(async () => {
    if (await isAsNew(database.db)) unused.push(database)
    else await database.close()
  })
  return database
}

/** Databases of tests that have ended, empty again: to open one takes longer than most tests. */
const unused: Database[] = []
let likeness: string | undefined

async function openEmbedded(): Promise<Database> {
  template ??= embeddedTemplate()
  engine ??= embeddedEngine()
  const database = await openInMemory({ loadDataDir: new Blob([await template]), ...(await engine) })
  if (likeness === undefined) {
    likeness = await likenessOf(database.db)
    atEnd(() => Promise.all(unused.map(({ close }) => close())))
  }
  return database
}

/** Empties a database, unless a test has closed it or changed more of it than what its tables hold. */
async function isAsNew(db: Db): Promise<boolean> {
  try {
    if ((await likenessOf(db)) !== likeness) return false
    await empty(db)
    return true
  } catch {
    return false
  }
}

/** The URL of a new database on the server, migrated, dropped when the test ends. */
export async function serverDatabase(t: Teardown, server: string): Promise<string> {
  return newDatabase(t, server, ` template ${await serverTemplate(server)}`)
}

/** The URL of a new database on the server without any table, dropped when the test ends. */
export async function emptyServerDatabase(t: Teardown, server: string): Promise<string> {
  return newDatabase(t, server)
}

async function newDatabase(t: Teardown, server: string, template = ''): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin(server, (client) => client.query(`create database ${name}${template}`))
  t.teardown(() =>
    asAdmin(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  )
  return addressOf(server, name)
}

async function onServer(t: Teardown, server: string): Promise<Database> {
  return openPostgres({ url: await serverDatabase(t, server), prepare: true })
}

/** A service on a database of its own. `request` sends and reads JSON. */
export interface TestService {
  readonly app: FastifyInstance
  readonly database: Database
  readonly request: (options: InjectOptions) => Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly text: string
  // Tests look into bodies of every shape; what is not there fails the assertion.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any
}

/** The service with no register in it. */
export async function testService(t: Teardown, options: Options = {}): Promise<TestService> {
  return serviceOn(t, await testDatabase(t), options)
}

/** The limits of services in tests, which are asked for more within a minute than a caller may, and leave no turn to others. */
const UNHURRIED: Limits = { ...LIMITS, requestsAMinute: 0, delay: 0 }

interface Options extends Omit<Partial<Parameters<typeof buildApp>[0]>, 'limits'> {
  readonly limits?: Partial<Limits>
}

/** An instance of the service on a database, beside which there may be others. */
export async function serviceOn(
  t: Teardown,
  database: Database,
  options: Options = {},
): Promise<TestService> {
  const app = await buildApp({
    db: database.db,
    logger: false,
    examples: shippedRegister,
    access: 'off',
    ...options,
    limits: { ...UNHURRIED, ...options.limits },
  })
  t.teardown(() => app.close())
  return { app, database, request: (options) => send(app, options) }
}

/** The service with the Finago register loaded. */
export async function finagoService(t: Teardown, options: Options = {}): Promise<TestService> {
  const service = await testService(t, options)
  await loadRegister(service.database.db, shippedRegister())
  return service
}

async function send(app: FastifyInstance, options: InjectOptions): Promise<Answer> {
  const { statusCode, headers, payload } = await app.inject(options)
  const isJson = /json/.test(String(headers['content-type'])) && payload !== ''
  return { status: statusCode, headers, text: payload, body: isJson ? JSON.parse(payload) : undefined }
}

const migrations = new URL('../migrations/', import.meta.url)

/** A name that changes with the migrations, so that a template is never older than they are. */
async function templateName(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(migrations)).filter((name) => name.endsWith('.js')).sort())
    hash.update(await readFile(new URL(file, migrations)))
  return `ropa_template_${hash.digest('hex').slice(0, 16)}`
}

let template: Promise<Buffer<ArrayBuffer>> | undefined

async function embeddedTemplate(): Promise<Buffer<ArrayBuffer>> {
  return readFile(await embeddedTemplateFile())
}

/** A dump of an embedded database that is migrated and empty: made once, by whichever test file comes first. */
async function embeddedTemplateFile(): Promise<string> {
  const file = join(tmpdir(), `${await templateName()}_${process.getuid?.() ?? 0}.tar`)
  if (existsSync(file)) return file
  const folder = await mkdtemp(join(tmpdir(), 'ropa-template-'))
  await writeFile(join(folder, 'dump.tar'), Buffer.from(await (await migratedDump()).arrayBuffer()))
  await rename(join(folder, 'dump.tar'), file)
  await rm(folder, { recursive: true })
  return file
}

/** Makes a data folder whose embedded database is migrated and empty. */
export async function makeDataFolder(folder: string): Promise<void> {
  const pgdata = join(folder, 'pgdata')
  await mkdir(pgdata, { recursive: true, mode: 0o700 })
  await promisify(execFile)('tar', ['-xf', await embeddedTemplateFile(), '-C', pgdata])
}

let engine: Promise<Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule'>> | undefined

/** The embedded database's programs, compiled once for all that a process opens. */
async function embeddedEngine() {
  const compiled = async (name: string) =>
    WebAssembly.compile(await readFile(new URL(name, import.meta.resolve('@electric-sql/pglite'))))
  return {
    pgliteWasmModule: await compiled('pglite.wasm'),
    initdbWasmModule: await compiled('initdb.wasm'),
  }
}

async function migratedDump(): Promise<Blob> {
  const pglite = await PGlite.create()
  const db: Db = new Kysely({ dialect: new PGliteDialect({ pglite }) })
  await migrateUp(db)
  const dump = await pglite.dumpDataDir('none')
  await db.destroy()
  return dump
}

/** A migrated database to copy: made once, by whichever test file comes first. */
async function serverTemplate(server: string): Promise<string> {
  const name = await templateName()
  await asAdmin(server, async (client) => {
    await client.query('select pg_advisory_lock(20261122)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    const { db, close } = openPostgres({ url: addressOf(server, unfinished), prepare: false, connections: 1 })
    await migrateUp(db).finally(close)
    await client.query(`alter database ${unfinished} rename to ${name}`)
  })
  return name
}

async function asAdmin<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
