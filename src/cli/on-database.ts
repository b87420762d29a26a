import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { openToMigrate } from '../db/configured.ts'
import { migrateUp, pendingMigrations } from '../db/migrate.ts'
import type { Database } from '../db/open.ts'
import type { Db } from '../db/schema.ts'
import { RegisterError } from '../domain/errors.ts'

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

/** Without the limits of time that a service's connections have: one transaction takes as long as it takes. */
const open = ({ databaseUrl, dataDir }: Where['config'] & object): Promise<Database> =>
  openToMigrate({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) })

/** Runs `work` on an open database, and closes it. */
export async function closing<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function refuseUnmigrated(db: Db): Promise<void> {
  const pending = await pendingMigrations(db)
  if (pending.length === 0) return
  throw new RegisterError(
    'unavailable',
    `The tables are not those of this ropa: migrations have not run (${pending.join(', ')}). Run "ropa migrate up" first.`,
  )
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
