import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { RegisterError } from '../domain/errors.ts'
import { reasonOf } from '../domain/reason.ts'
import { holdDataFolder } from './data-lock.ts'
import { LinkClient, lookAfterLinks } from './links.ts'
import type { Db, Tables } from './schema.ts'
import { prepareStatements } from './statements.ts'

/** An open database: PostgreSQL through a pool, or the embedded one. `close` gives back everything it holds. */
export interface Database {
  readonly db: Db
  readonly engine: 'postgresql' | 'embedded'
  /** How many connections there are, how many do nothing, and how many wait for one; absent where there is no pool. */
  readonly pool?: () => { readonly total: number; readonly idle: number; readonly waiting: number }
  readonly close: () => Promise<void>
}

/** Values as the register wants them, by type OID: bigint a number, date its text, timestamptz an RFC 3339 text. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond what a number holds`)
    return value
  },
  1082: (text) => text,
  1184: (text) => new Date(text).toISOString(),
}

interface Postgres {
  readonly url: string
  /** Whether statements are prepared by name: not through a pooler that changes connections between transactions. */
  readonly prepare: boolean
  readonly connections?: number
  /** Whether a statement may take as long as it wants, as those of migrations do. */
  readonly unhurried?: boolean
}

/** The most that a statement may take, in milliseconds; the server ends it, and this side if the server does not. */
const LONGEST_STATEMENT = 60_000
const LONGEST_ANSWER = LONGEST_STATEMENT + 5_000

/** Opens a PostgreSQL database through a pool; connects when first used. */
export function openPostgres({ url, prepare, connections = 10, unhurried = false }: Postgres): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    Client: LinkClient,
    // The longest wait for a connection that others hold.
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    // Statements that are asked for together are sent together; else each waits for the answer to the one before.
    pipeline: true,
    stream: () => corkedSocket(),
    ...(!unhurried && { query_timeout: LONGEST_ANSWER }),
    // Said at the start of a connection, which a pooler between would not pass on.
    ...(prepare && {
      statement_timeout: LONGEST_STATEMENT,
      idle_in_transaction_session_timeout: LONGEST_STATEMENT,
    }),
    types: {
      getTypeParser: (oid, format) => PARSERS[oid] ?? pg.types.getTypeParser(oid, format),
    },
  })
  if (prepare) pool.on('connect', prepareStatements)
  lookAfterLinks(pool, { url, direct: prepare })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    engine: 'postgresql',
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => db.destroy(),
  }
}

/** A socket that sends what is written to it in one turn of the event loop at once, and not packet by packet. */
function corkedSocket(): Socket {
  const socket = new Socket()
  const write = socket.write.bind(socket)
  let held = false
  const hold = (...args: Parameters<Socket['write']>): boolean => {
    if (!held) {
      held = true
      socket.cork()
      process.nextTick(() => {
        held = false
        socket.uncork()
      })
    }
    return write(...args)
  }
  return Object.assign(socket, { write: hold })
}

/** Of `bytea` its driver makes plain bytes, where that of PostgreSQL makes Buffers. */
const EMBEDDED_PARSERS: typeof PARSERS = { ...PARSERS, 17: (text) => Buffer.from(text.slice(2), 'hex') }

/** The 128 MiB that it would hold pages in by itself are written at each start, whether or not a register fills them. */
const EMBEDDED: PGliteOptions = {
  parsers: EMBEDDED_PARSERS,
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
}

/** Opens the embedded database under `folder`, which no other process can open meanwhile. */
export async function openEmbedded(folder: string): Promise<Database> {
  const release = await holdDataFolder(folder)
  try {
    return embedded(await openCluster(join(folder, 'pgdata')), release)
  } catch (error) {
    await release()
    throw error
  }
}

/** The file without which PGlite takes a folder for an empty one, and makes a new database in the place of what is there. */
const VERSION_FILE = 'PG_VERSION'

async function openCluster(folder: string): Promise<PGlite> {
  const files = existsSync(folder) ? await readdir(folder) : []
  if (files.length > 0 && !files.includes(VERSION_FILE)) throw damaged(folder, `it has no ${VERSION_FILE}`)
  try {
    return await PGlite.create(folder, EMBEDDED)
  } catch (error) {
    throw damaged(folder, reasonOf(error), error)
  }
}

const damaged = (folder: string, why: string, cause?: unknown): RegisterError =>
  new RegisterError(
    'unavailable',
    `The database in ${folder} cannot be opened (${why}). If its first start was broken off, remove the folder. If it is damaged, keep a copy of it, and restore a backup into an empty one: ropa restore.`,
    { cause },
  )

/** The embedded database in memory: empty, or from a dump of a data folder. */
export async function openInMemory(
  options: Pick<PGliteOptions, 'loadDataDir' | 'pgliteWasmModule' | 'initdbWasmModule'> = {},
): Promise<Database> {
  return embedded(await PGlite.create({ ...EMBEDDED, ...options }), async () => {})
}

async function embedded(pglite: PGlite, release: () => Promise<void>): Promise<Database> {
  await pglite.exec("set timezone to 'UTC'")
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  return {
    db,
    engine: 'embedded',
    close: async () => {
      await db.destroy()
      await release()
    },
  }
}
