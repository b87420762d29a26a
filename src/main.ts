import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { openConfigured } from './db/configured.ts'
import { durabilityFlaws, isolationFlaws } from './db/isolation.ts'
import { migrateUp, migrationStatus } from './db/migrate.ts'
import type { Database } from './db/open.ts'
import { RegisterError } from './domain/errors.ts'
import { reasonOf } from './domain/reason.ts'
import { type Loaded, loadFirstRegister, shippedRegister } from './first-run.ts'

/** Why the service does not start; told without a stack. */
class StartError extends Error {}

/** What an operator can mend: configuration, a folder that is held, a database or a port that is not to be had. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof RegisterError ||
  error instanceof StartError ||
  (error instanceof Error && 'code' in error)

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await run(readConfig())
} catch (error) {
  if (!isForOperator(error)) throw error
  process.stderr.write(`The registry does not start: ${reasonOf(error)}\n`)
  process.exitCode = error instanceof ConfigError ? error.exitCode : 1
}

async function run(config: Config): Promise<void> {
  const database = await openConfigured(config)
  try {
    const migrations = await migrated(database)
    await refuseUnsafe(database, config)
    const shipped = await shippedRegister()
    const loaded = await loadFirstRegister(database.db, shipped)
    const app = await buildApp({
      db: database.db,
      logger: { level: config.logLevel },
      examples: shipped,
      readCacheBytes: config.readCacheBytes,
    })
    const address = await app.listen({ host: config.host, port: config.port })
    closeWithGrace({ delay: 10_000 }, async ({ err }) => {
      if (err !== undefined)
        app.log.error({ err: { message: err.message, stack: err.stack } }, 'stopping after an error')
      await app.close()
      await database.close()
    })
    greet(config, database, { migrations, loaded, address })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Runs the migrations of the embedded database and answers their names; on PostgreSQL they are a step of their own, and have to have run. */
async function migrated({ db, engine }: Database): Promise<string[]> {
  if (engine === 'embedded') return migrateUp(db)
  const pending = (await migrationStatus(db)).filter(({ at }) => at === null)
  if (pending.length > 0)
    throw new StartError(
      `The database has ${pending.length} migrations to run (${pending.map(({ name }) => name).join(', ')}).\nRun them with: npx ropa migrate up`,
    )
  return []
}

/** Registers that are not apart, and a PostgreSQL that forgets, are no ground to start on. */
async function refuseUnsafe({ db, engine }: Database, { dataLoss }: Config): Promise<void> {
  const isolation = await isolationFlaws(db)
  const durability = engine === 'embedded' || dataLoss === 'accepted' ? [] : await durabilityFlaws(db)
  const cure = durability.length > 0 ? ['Turn it on, or accept that by ROPA_DATA_LOSS=accepted.'] : []
  const flaws = [...isolation, ...durability, ...cure]
  if (flaws.length > 0) throw new StartError(flaws.join('\n'))
}

interface Done {
  readonly migrations: readonly string[]
  readonly loaded: Loaded
  readonly address: string
}

function greet(config: Config, { engine }: Database, { migrations, loaded, address }: Done): void {
  const { key, created, counts } = loaded
  const place = engine === 'embedded' ? `the embedded database in ${config.dataDir}` : 'PostgreSQL'
  if (migrations.length > 0) say(`Migrated the database: ${migrations.join(', ')}.`)
  say(`The registry listens on ${address}, on ${place}.`)
  if (engine === 'embedded')
    say('What it acknowledged survives a crash of the process, not a loss of power: use PostgreSQL for that.')
  say(
    `${created ? 'Loaded' : 'Found'} the register "${key}": ${counts.map(([kind, n]) => `${n} ${kind}`).join(', ')}.`,
  )
  const base = `${address}/v1/registers/${key}`
  say(`
Try it:
  curl '${base}'
  curl '${base}/purposes?limit=50'
  curl '${base}/purpose-legal-bases?provision=6.1.b'
  curl -H 'accept: application/yaml' '${base}/file'

Documentation: ${address}/docs`)
}
