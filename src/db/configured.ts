import { type Database, openEmbedded, openPostgres } from './open.ts'

interface Addresses {
  readonly databaseUrl?: string
  readonly migrateDatabaseUrl?: string
  readonly dataDir: string
}

/**
 * The database that the configuration names. When migrations have an address of their own there is a pooler between,
 * and statements prepared by name would end up on other connections: then they are not.
 */
export async function openConfigured({
  databaseUrl,
  migrateDatabaseUrl,
  dataDir,
}: Addresses): Promise<Database> {
  if (databaseUrl === undefined) return openEmbedded(dataDir)
  return openPostgres({
    url: databaseUrl,
    prepare: migrateDatabaseUrl === undefined || migrateDatabaseUrl === databaseUrl,
  })
}

/** The same database on a direct connection, for migrations. */
export async function openToMigrate({
  databaseUrl,
  migrateDatabaseUrl = databaseUrl,
  dataDir,
}: Addresses): Promise<Database> {
  if (migrateDatabaseUrl === undefined) return openEmbedded(dataDir)
  return openPostgres({ url: migrateDatabaseUrl, prepare: false, connections: 1, unhurried: true })
}
