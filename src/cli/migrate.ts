import { type Config, readConfig } from '../config.ts'
import { openToMigrate } from '../db/configured.ts'
import { migrateDown, migrateUp, migrationStatus } from '../db/migrate.ts'
import type { Database } from '../db/open.ts'
import type { Db } from '../db/schema.ts'
import { type Dropped, stepDown } from '../db/step-down.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Direction } from './directions.ts'
import type { Io } from './io.ts'
import { closing } from './on-database.ts'
import { orTell } from './or-tell.ts'

export interface MigrateOptions {
  readonly direction: Direction
  /** Whether to take a migration back though what it made holds something. */
  readonly yes?: boolean
  /** Which database; from the environment unless given. */
  readonly config?: Pick<Config, 'databaseUrl' | 'migrateDatabaseUrl' | 'dataDir'> | undefined
}

/**
 * Brings the database's tables up to date, takes the last migration back, or says which have run; prints what it did, and
 * before it takes one back, what goes with it. Answers the exit status: 0, or 2 with the reason. Throws ConfigError when the
 * environment is wrong.
 */
export async function migrateCommand(
  { direction, yes = false, config = readConfig() }: MigrateOptions,
  io: Io,
): Promise<number> {
  const run = async ({ db }: Database) => {
    if (direction === 'down') await tellStepDown(db, yes, io)
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

/** Prints what taking the last migration back drops. Throws `in-use` when that holds something and nobody has said yes. */
async function tellStepDown(db: Db, yes: boolean, io: Io): Promise<void> {
  const step = await stepDown(db)
  if (step === undefined) return
  const { name, drops } = step
  io.out(`taking ${name} back drops ${drops.length === 0 ? 'no table and no column' : 'this:'}`)
  for (const dropped of drops) io.out(`  ${told(dropped)}`)
  if (yes || drops.every(({ count }) => count === 0)) return
  throw new RegisterError(
    'in-use',
    `Nothing is taken back: what ${name} made holds something, which would be lost. Back the database up, and say --yes.`,
  )
}

const told = ({ table, column, count }: Dropped): string =>
  column === undefined
    ? `table ${table}: ${count === 1 ? '1 row' : `${count} rows`}`
    : `column ${table}.${column}: ${count === 1 ? '1 value' : `${count} values`}`
