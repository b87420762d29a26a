import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, readConfig } from '../../config.ts'
import { openToMigrate } from '../../db/configured.ts'
import { migrateUp, migrationStatus } from '../../db/migrate.ts'
import type { Database } from '../../db/open.ts'
import { listRegisters } from '../../db/registers.ts'
import type { Db } from '../../db/schema.ts'
import { RegisterError } from '../../domain/errors.ts'

/** Which database; from the environment unless given. */
export interface Where {
  readonly config?: Pick<Config, 'databaseUrl' | 'dataDir'> | undefined
}

/**
 * Runs `work` on the database that the configuration names, as it stands. Throws unavailable when there is none, a service
 * has it open, or its tables are not those of this program.
 */
export async function onDatabase<T>(
  { config = readConfig() }: Where,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl === undefined && !(await exists(join(config.dataDir, 'pgdata'))))
    throw new RegisterError(
      'unavailable',
      `There is no embedded database in ${config.dataDir}. Set ROPA_DATA_DIR to its folder, or DATABASE_URL.`,
    )
  return closing(await open(config), async ({ db }) => {
    await refuseUnmigrated(db)
    return work(db)
  })
}

/** The same for what is filled: an embedded database is made, and brought up to date, as by the service's start. */
export async function onDatabaseToFill<T>(
  { config = readConfig() }: Where,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return closing(await open(config), async ({ db, engine }) => {
    if (engine === 'embedded') await migrateUp(db)
    else await refuseUnmigrated(db)
    return work(db)
  })
}

/** The keys of all registers, by key. */
export async function registerKeys(db: Db): Promise<string[]> {
  const keys: string[] = []
  for (let after: string | undefined; ; after = keys.at(-1)) {
    const { page, more } = await listRegisters(db, { limit: 1_000, after })
    keys.push(...page.map(({ key }) => key))
    if (!more) return keys
  }
}

/** Without the limits of time that a service's connections have: one transaction takes as long as it takes. */
const open = ({ databaseUrl, dataDir }: Where['config'] & object): Promise<Database> =>
  openToMigrate({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) })

async function closing<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function refuseUnmigrated(db: Db): Promise<void> {
  const pending = (await migrationStatus(db)).filter(({ at }) => at === null)
  if (pending.length === 0) return
  throw new RegisterError(
    'unavailable',
    `The tables are not those of this ropa: migrations have not run (${pending.map(({ name }) => name).join(', ')}). Run "ropa migrate up" first.`,
  )
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
