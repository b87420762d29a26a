import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Db, Tables } from '../src/db/schema.ts'

const COLUMN = String.raw`(?:"?\w+"?\.)?"?register_id"?`
const VALUE = String.raw`(?:\$\d+(?:::\w+)?|"?\w+"?\."?\w+"?)`

/** What holds a statement to one register: a comparison with its id, or with the key of its row. */
const PREDICATES = new RegExp(
  String.raw`${COLUMN} = ${VALUE}|\br\.key = \$\d+|(?<=update registers set [^;]* where )id = \$1`,
  'g',
)

/** Any other comparison with a register's id. */
const OTHERS = /register_id"?\s*(?:=|<|>|in\b|is\b)/i

/** Statements as they are without what holds them to one register. */
export interface Stripped {
  readonly db: Db
  /** How many predicates were taken away, in how many different statements; and the statements in which some are left. */
  readonly taken: () => {
    readonly predicates: number
    readonly statements: number
    readonly left: readonly string[]
  }
}

/**
 * The same database, for whose statements every comparison with a register is true. The driver does it, so that it is
 * also of statements that are sent as text; parameters stay where they are.
 */
export function stripped(db: Db): Stripped {
  let predicates = 0
  const [statements, left] = [new Set<string>(), new Set<string>()]
  const strip = (query: CompiledQuery): CompiledQuery => {
    const sql = query.sql.replaceAll(PREDICATES, (predicate) => {
      predicates += 1
      return `(${predicate} or true)`
    })
    if (sql !== query.sql) statements.add(sql)
    if (OTHERS.test(query.sql.replaceAll(PREDICATES, ''))) left.add(query.sql)
    return { ...query, sql }
  }
  const dialect: Dialect = {
    createDriver: () => driverOver(db, strip),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  }
  return {
    db: new Kysely<Tables>({ dialect }),
    taken: () => ({ predicates, statements: statements.size, left: [...left] }),
  }
}

/** A driver that borrows connections of a database, and sends statements on them as `strip` makes them. */
function driverOver(db: Db, strip: (query: CompiledQuery) => CompiledQuery): Driver {
  const given = new WeakMap<DatabaseConnection, () => void>()
  const run = (connection: DatabaseConnection, sql: string) =>
    connection.executeQuery(CompiledQuery.raw(sql)).then(() => {})
  return {
    init: async () => {},
    acquireConnection: () =>
      new Promise((resolve, reject) => {
        const borrowed = db.getExecutor().provideConnection(
          (connection) =>
            new Promise<void>((giveBack) => {
              const own: DatabaseConnection = {
                executeQuery: (query) => connection.executeQuery(strip(query)),
                streamQuery: (query, size) => connection.streamQuery(strip(query), size),
              }
              given.set(own, giveBack)
              resolve(own)
            }),
        )
        borrowed.catch(reject)
      }),
    releaseConnection: async (connection) => given.get(connection)?.(),
    beginTransaction: (connection, { isolationLevel = 'read committed' }) =>
      run(connection, `start transaction isolation level ${isolationLevel}`),
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    destroy: async () => {},
  }
}
