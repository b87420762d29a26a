import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import type { Access } from './access.ts'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { commitsIn } from './db/commit-count.ts'
import { openConfigured } from './db/configured.ts'
import { hasCredentials } from './db/credentials.ts'
import { durabilityFlaws, isolationFlaws } from './db/isolation.ts'
import { migrateUp, pendingMigrations } from './db/migrate.ts'
import type { Database } from './db/open.ts'
import { RegisterError } from './domain/errors.ts'
import { reasonOf } from './domain/reason.ts'
import { type FirstKey, makeFirstKey } from './first-key.ts'
import { type Loaded, loadFirstRegister, shippedRegister } from './first-run.ts'
import { readIssuers } from './http/access/oidc-file.ts'
import type { Sources } from './metrics.ts'
import { stopGracefully } from './stop.ts'

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
    const loaded = await loadFirstRegister(database.db)
    const access = await accessOf(config)
    const metrics = config.metrics && (await import('./metrics.ts')).makeMetrics()
    const app = await buildApp({
      db: database.db,
      logger: { level: config.logLevel },
      examples: shippedRegister,
      readCacheBytes: config.readCacheBytes,
      access,
      hosts: config.hosts,
      limits: config.limits,
      corsOrigins: config.corsOrigins,
      tracing: config.tracing,
      observe: metrics?.observe,
    })
    metrics?.readFrom(sourcesOf(database, app))
    const metricsAddress =
      config.metrics &&
      (await metrics?.listen(config.metrics).catch(notListening('METRICS_HOST and METRICS_PORT')))
    const address = await app
      .listen({ host: config.host, port: config.port })
      .catch(notListening('HOST and PORT'))
    // Not before it listens: a start that fails would have shown a key to nobody.
    const firstKey = await keyOf(config, database).catch(async (error: unknown) => {
      await app.close()
      await metrics?.close()
      throw error
    })
    stopGracefully(app, config, async () => {
      await metrics?.close()
      await database.close()
    })
    greet(config, database, { migrations, loaded, address, firstKey })
    if (metricsAddress !== undefined) say(`Metrics: ${metricsAddress}`)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Runs the migrations of the embedded database and answers their names; on PostgreSQL they are a step of their own, and have to have run. */
async function migrated({ db, engine }: Database): Promise<string[]> {
  if (engine === 'embedded') return migrateUp(db)
  const pending = await pendingMigrations(db)
  if (pending.length > 0)
    throw new StartError(
      `The database has ${pending.length} migrations to run (${pending.join(', ')}).\nRun them with: npx ropa migrate up`,
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

/** Says of the address of a listener that it cannot be had, by the variables that name it. */
function notListening(variables: string): (error: unknown) => never {
  return (error) => {
    throw new ConfigError(`${variables} name an address that cannot be listened on: ${reasonOf(error)}`)
  }
}

/** Who is let in. Throws invalid when the file of issuers is not as it has to be. */
async function accessOf({ auth, oidcFile }: Config): Promise<Access> {
  if (auth === 'off') return 'off'
  if (oidcFile === undefined) return { issuers: [] }
  const bytes = await readFile(oidcFile).catch((error: unknown) => {
    throw new ConfigError(`ROPA_OIDC_FILE ${oidcFile} cannot be read: ${reasonOf(error)}`)
  })
  return { issuers: readIssuers(bytes, `ROPA_OIDC_FILE ${oidcFile}`) }
}

/** The first key of the embedded database, made when it first starts; on PostgreSQL `ropa keys create` makes it. */
async function keyOf({ auth, dataDir }: Config, { db, engine }: Database): Promise<FirstKey | undefined> {
  if (auth === 'off') return undefined
  if (engine === 'embedded') return makeFirstKey(db, dataDir, process.stdout.isTTY === true)
  if (!(await hasCredentials(db)))
    say('There is no API key yet. Make the first one with: npx ropa keys create --role operator --name first')
  return undefined
}

/** What the metrics are read from. */
function sourcesOf(
  { db, pool }: Database,
  { feedLags, latestFindings, readCacheCounts }: FastifyInstance,
): Sources {
  return {
    pool,
    commits: () => commitsIn(db),
    feeds: feedLags,
    readCache: readCacheCounts,
    findings: latestFindings,
  }
}

interface Done {
  readonly migrations: readonly string[]
  readonly loaded: Loaded
  readonly address: string
  readonly firstKey: FirstKey | undefined
}

function greet(config: Config, { engine }: Database, { migrations, loaded, address, firstKey }: Done): void {
  const { key, created, counts } = loaded
  const place = engine === 'embedded' ? `the embedded database in ${config.dataDir}` : 'PostgreSQL'
  if (migrations.length > 0) say(`Migrated the database: ${migrations.join(', ')}.`)
  say(`The registry listens on ${address}, on ${place}.`)
  if (engine === 'embedded')
    say('What it acknowledged survives a crash of the process, not a loss of power: use PostgreSQL for that.')
  say(
    `${created ? 'Loaded' : 'Found'} the register "${key}": ${counts.map(([kind, n]) => `${n} ${kind}`).join(', ')}.`,
  )
  if (config.auth === 'off')
    say(`
ACCESS CONTROL IS OFF (ROPA_AUTH=off): whoever reaches this port can read and change everything.`)
  else if (firstKey !== undefined) say(`\n${toldOf(firstKey)}`)
  const base = `${address}/v1/registers/${key}`
  const auth = config.auth === 'off' ? '' : ` -H "Authorization: Bearer $ROPA_API_KEY"`
  say(`
Try it:
  curl${auth} '${base}'
  curl${auth} '${base}/purposes?limit=50'
  curl${auth} '${base}/purpose-legal-bases?provision=6.1.b'
  curl${auth} -H 'accept: application/yaml' '${base}/file'

Documentation: ${address}/docs`)
}

/** How a shell gets the first key. */
function toldOf(firstKey: FirstKey): string {
  if ('text' in firstKey)
    return `The first API key, an operator's. It is shown now, and never again:\n  export ROPA_API_KEY=${firstKey.text}`
  const { file } = firstKey
  return `The first API key, an operator's, is in ${file}, which only this user can read:\n  export ROPA_API_KEY=$(cat '${file}')`
}
