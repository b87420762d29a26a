import { sql } from 'kysely'
import type { AnyEntry } from '../domain/entry.ts'
import { RegisterError } from '../domain/errors.ts'
import type { LoggedCommit, LoggedRegister, LoggedVersion } from '../domain/log/logged.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Scope } from './in-register.ts'
import { type Live, liveContents } from './live-contents.ts'
import type { Trx } from './schema.ts'
import type { Row, StoredKind } from './stored-kind.ts'
import { insertRows } from './table-rows.ts'
import { VERSION } from './write.ts'
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

const VERSION_OF_COMMIT = {
  ...VERSION,
  revision: 'bigint',
  at: 'timestamptz',
  actor: 'text',
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
     from ${statement.rows(versionRows, VERSION_OF_COMMIT)}`,
  )
  await trx.getExecutor().executeQuery(statement.compile())
}

/** Makes the register's row and the heads of its entries what its log says. */
export async function insertHeads(
  trx: Trx,
  { id }: Scope,
  register: LoggedRegister & { readonly createdAt: string },
): Promise<void> {
  await sql`
    update registers set created_at = ${register.createdAt}, revision = ${register.revision},
      committed_at = ${register.committedAt}::timestamptz, frontier = ${register.frontier} where id = ${id}`.execute(
    trx,
  )
  await sql`
    insert into entries (register_id, kind, key, revision, lifecycle, deleted, in_force, created_at, created_by)
    select distinct on (kind, key) register_id, kind, key, revision, lifecycle, op = 'delete', in_force, created_at, created_by
    from versions where register_id = ${id} order by kind, key, revision desc`.execute(trx)
}

/** Fills the tables of the kinds from the contents of entries. Throws invalid for what is no content of its kind. */
export async function insertTables(trx: Trx, scope: Scope, kinds: readonly StoredKind[]): Promise<void> {
  for (const kind of kinds) {
    for await (const page of liveContents(trx, scope, kind.name)) {
      const entries = page.map((live) => rowsOf(kind, live))
      const statement = new Statement(scope.id)
      for (const [index, table] of kind.tables.entries())
        insertRows(
          statement,
          table,
          entries.flatMap((rows) => rows[index] ?? []),
        )
      if (!statement.isEmpty) await trx.getExecutor().executeQuery(statement.compile())
    }
  }
  await sql`set constraints all immediate`.execute(trx)
  await sql`set constraints all deferred`.execute(trx)
}

function rowsOf(kind: StoredKind, { key, content }: Live): (readonly Row[])[] {
  try {
    const parsed: AnyEntry = JSON.parse(content)
    return kind.tables.map((table) => table.rows(parsed))
  } catch (cause) {
    const what = `The content of ${kind.name}/${key} is none of its kind: ${reasonOf(cause)}.`
    throw new RegisterError('invalid', what, { cause })
  }
}
