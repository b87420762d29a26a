import { sql } from 'kysely'
import type { AnyEntry } from '../domain/entry.ts'
import type { LoggedCommit, LoggedRegister, LoggedVersion } from '../domain/log/logged.ts'
import type { Scope } from './in-register.ts'
import { liveContents } from './live-contents.ts'
import type { Trx } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'
import { insertRows } from './table-rows.ts'
import { Statement } from './write-statement.ts'

const COMMIT = {
  revision: 'bigint',
  at: 'timestamptz',
  actor: 'text',
  note: 'text',
  note_salt: 'text',
  entries: 'integer',
  root: 'text',
  leaf: 'text',
  line: 'text',
}

const VERSION = {
  revision: 'bigint',
  kind: 'text',
  key: 'text',
  position: 'integer',
  op: 'text',
  lifecycle: 'text',
  approves: 'bigint',
  in_force: 'bigint',
  created_at: 'timestamptz',
  created_by: 'text',
  at: 'timestamptz',
  actor: 'text',
  content: 'text',
  salt: 'text',
  digest: 'text',
  redacted: 'boolean',
}

/** Puts rows of the log where they are restored, as they are. */
export async function insertLog(
  trx: Trx,
  scope: Scope,
  commits: readonly LoggedCommit[],
  versions: readonly LoggedVersion[],
): Promise<void> {
  const statement = new Statement(scope.id)
  const commitRows = commits.map(({ noteSalt, root, leaf, ...row }) => ({
    ...row,
    note_salt: noteSalt?.toString('hex'),
    root: root.toString('hex'),
    leaf: leaf.toString('hex'),
  }))
  statement.add(
    `insert into commits (register_id, revision, at, actor, note, note_salt, entries, root, leaf, line)
     select $1, revision, at, actor, note, decode(note_salt, 'hex'), entries, decode(root, 'hex'), decode(leaf, 'hex'), line
     from ${statement.rows(commitRows, COMMIT)}`,
  )
  const versionRows = versions.map(({ inForce, createdAt, createdBy, salt, digest, ...row }) => ({
    ...row,
    in_force: inForce,
    created_at: createdAt,
    created_by: createdBy,
    salt: salt?.toString('hex'),
    digest: digest?.toString('hex'),
  }))
  statement.add(
    `insert into versions (register_id, revision, kind, key, position, op, lifecycle, approves, in_force, created_at,
       created_by, at, actor, content, salt, digest, redacted)
     select $1, revision, kind, key, position, op, lifecycle, approves, in_force, created_at,
       created_by, at, actor, content, decode(salt, 'hex'), decode(digest, 'hex'), redacted
     from ${statement.rows(versionRows, VERSION)}`,
  )
  await trx.getExecutor().executeQuery(statement.compile())
}

/**
 * Makes the rest of a register from its log: the heads of its entries, the tables of the kinds from their contents, and
 * what the register's row says. Foreign keys are checked.
 */
export async function rebuild(
  trx: Trx,
  scope: Scope,
  register: LoggedRegister,
  kinds: readonly StoredKind[],
): Promise<void> {
  await sql`
    update registers set revision = ${register.revision}, committed_at = ${register.committedAt}::timestamptz,
      frontier = ${register.frontier} where id = ${scope.id}`.execute(trx)
  await sql`
    insert into entries (register_id, kind, key, revision, lifecycle, deleted, created_at, created_by)
    select distinct on (kind, key) register_id, kind, key, revision, lifecycle, op = 'delete', created_at, created_by
    from versions where register_id = ${scope.id} order by kind, key, revision desc`.execute(trx)
  for (const kind of kinds) await insertEntries(trx, scope, kind)
  await sql`set constraints all immediate`.execute(trx)
  await sql`set constraints all deferred`.execute(trx)
  const tables = new Set(kinds.flatMap((kind) => kind.tables.map(({ name }) => name)))
  const names = ['commits', 'versions', 'entries', ...tables]
  // What reads the register next would plan for tables that are empty.
  await sql`analyze ${sql.join(names.map((name) => sql.table(name)))}`.execute(trx)
}

async function insertEntries(trx: Trx, scope: Scope, kind: StoredKind): Promise<void> {
  for await (const page of liveContents(trx, scope, kind.name)) {
    const contents = page.map(({ content }): AnyEntry => JSON.parse(content))
    const statement = new Statement(scope.id)
    for (const table of kind.tables) insertRows(statement, table, contents.flatMap(table.rows))
    if (!statement.isEmpty) await trx.getExecutor().executeQuery(statement.compile())
  }
}
