import { promises as fs } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { FileMigrationProvider, type Migration, type MigrationResultSet, Migrator } from 'kysely/migration'
import type { Db } from './schema.ts'

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

const provider = new FileMigrationProvider({ fs, path, migrationFolder: folder })

const migrator = (db: Db) => new Migrator({ db, provider })

/** Whether each migration has run, in their order. */
export async function migrationStatus(db: Db): Promise<{ name: string; at: string | null }[]> {
  const migrations = await migrator(db).getMigrations()
  return migrations.map(({ name, executedAt }) => ({ name, at: executedAt?.toISOString() ?? null }))
}

/** The names of the migrations that have not run, in their order. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  return (await migrationStatus(db)).filter(({ at }) => at === null).map(({ name }) => name)
}

/** The last migration that has run, if any has, and how it is taken back. */
export async function lastMigration(
  db: Db,
): Promise<{ name: string; down: NonNullable<Migration['down']> } | undefined> {
  const name = (await migrationStatus(db)).findLast(({ at }) => at !== null)?.name
  const down = name === undefined ? undefined : (await provider.getMigrations())[name]?.down
  return name === undefined || down === undefined ? undefined : { name, down }
}

/** Runs every migration that has not run, all in one transaction; answers their names. Throws what made one fail. */
export async function migrateUp(db: Db): Promise<string[]> {
  return namesOf(await migrator(db).migrateToLatest())
}

/** Takes the last migration back; answers its name, or nothing when none has run. */
export async function migrateDown(db: Db): Promise<string[]> {
  return namesOf(await migrator(db).migrateDown())
}

function namesOf({ error, results = [] }: MigrationResultSet): string[] {
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')
    const what =
      failed === undefined
        ? 'the migrations could not be looked at'
        : `migration ${failed.migrationName} failed`
    throw new Error(`${what}: nothing was changed`, { cause: error })
  }
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName)
}
