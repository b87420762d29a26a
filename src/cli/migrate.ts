import { type Config, readConfig } from '../config.ts'
import { openToMigrate } from '../db/configured.ts'
import { migrateDown, migrateUp, migrationStatus } from '../db/migrate.ts'
import type { Database } from '../db/open.ts'
import type { Db } from '../db/schema.ts'
import type { Direction } from './directions.ts'
import type { Io } from './io.ts'
import { closing } from './on-database.ts'
import { orTell } from './or-tell.ts'

export interface MigrateOptions {
  readonly direction: Direction
  /** Which database; from the environment unless given. */
  readonly config?: Pick<Config, 'databaseUrl' | 'migrateDatabaseUrl' | 'dataDir'> | undefined
}

/**
 * Brings the database's tables up to date, takes the last migration back, or says which have run; prints what it did.
 * Answers the exit status: 0, or 2 with the reason. Throws ConfigError when the environment is wrong.
 */
export async function migrateCommand(
  { direction, config = readConfig() }: MigrateOptions,
  io: Io,
): Promise<number> {
  const run = async ({ db }: Database) => {
    for (const line of await migrate(db, direction)) io.out(line)
    return 0
  }
  return orTell(io, async () => closing(await openToMigrate(config), run))
}

async function migrate(db: Db, direction: Direction): Promise<string[]> {
  switch (direction) {
    case 'up': {
      const names = await migrateUp(db)
      return names.length === 0
        ? ['nothing to do: every migration has run']
        : names.map((name) => `up ${name}`)
    }
    case 'down': {
      const names = await migrateDown(db)
      return names.length === 0
        ? ['nothing to do: no migration has run']
        : names.map((name) => `down ${name}`)
    }
    case 'status': {
      const migrations = await migrationStatus(db)
      const pending = migrations.filter(({ at }) => at === null).length
      return [
        ...migrations.map(({ name, at }) => `${at ?? 'pending'} ${name}`),
        pending === 0 ? 'every migration has run' : `${pending} to run: ropa migrate up`,
      ]
    }
    default:
      return direction satisfies never
  }
}
