import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SealedCommit } from '../domain/log/commit-line.ts'
import { hasRows, type Written, wasLive } from './change.ts'
import type { LockedScope, Send } from './in-register.ts'
import type { Trx } from './schema.ts'
import type { Row, Table } from './stored-kind.ts'
import { insertRows, quoted } from './table-rows.ts'
import { Statement } from './write-statement.ts'

interface SealedEntry {
  readonly kind: string
  readonly key: string
  readonly op: string
  readonly lifecycle: string
  readonly digest: Uint8Array | null
  readonly change: Written
}

export interface Commit extends SealedCommit<SealedEntry> {
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly note: string
  readonly noteSalt: Buffer
  readonly frontier: Buffer
}

/** From how many entries on a commit is written table by table, so that the database works while the next is made. */
const MANY = 100

/**
 * Writes a commit, in one statement if it is small: the log's rows, and the rows of the kinds' tables brought in line
 * with the contents, children by difference of keys. Foreign keys to other entries are deferred, so the order of entries
 * does not matter; rows that belong to others come after those. `seal` makes the log's part.
 */
export async function writeCommit(
  trx: Trx,
  scope: LockedScope,
  written: readonly Written[],
  seal: () => Commit,
  send: Send,
): Promise<void> {
  const tables = [...byTable(written)].map(
    ([table, changes]) =>
      (statement: Statement) =>
        writeTable(statement, table, changes),
  )
  const parts = [
    ...tables.slice(0, 1),
    (statement: Statement) => writeLog(statement, seal()),
    ...tables.slice(1),
  ]
  const statements = written.length < MANY ? [parts] : parts.map((part) => [part])
  for (const [index, some] of statements.entries()) {
    if (index > 0) await nextTurn()
    const statement = new Statement(scope.id)
    for (const write of some) write(statement)
    if (!statement.isEmpty) send(trx.getExecutor().executeQuery(statement.compile()))
  }
}

/** What a version says of itself; the rest of its row is its commit's. */
export const VERSION = {
  kind: 'text',
  key: 'text',
  position: 'integer',
  op: 'text',
  lifecycle: 'text',
  approves: 'bigint',
  in_force: 'bigint',
  created_at: 'timestamptz',
  created_by: 'text',
  content: 'text',
  salt: 'text',
  digest: 'text',
}

function writeLog(statement: Statement, commit: Commit): void {
  const p = (value: unknown) => statement.parameter(value)
  const revision = `${p(commit.revision)}::bigint`
  const at = `${p(commit.at)}::timestamptz`
  const actor = `${p(commit.actor)}::text`
  statement.add(
    `update registers set revision = ${revision}, committed_at = ${at}, frontier = ${p(commit.frontier)}::bytea where id = $1`,
  )
  statement.add(
    `insert into commits (register_id, revision, at, actor, note, note_salt, entries, root, leaf, line)
     values ($1, ${revision}, ${at}, ${actor}, ${p(commit.note)}, ${p(commit.noteSalt)}, ${p(commit.entriesSorted.length)}::integer,
       ${p(commit.root)}, ${p(commit.leaf)}, ${p(commit.line)})`,
  )
  const versions = commit.entriesSorted.map(({ position, change: { version, salt, digest, approves } }) => ({
    kind: version.kind,
    key: version.key,
    position,
    op: version.op,
    lifecycle: version.lifecycle,
    approves,
    in_force: version.inForce,
    // Those of a new entry are the commit's.
    created_at: version.createdAt === commit.at ? null : version.createdAt,
    created_by: version.createdAt === commit.at ? null : version.createdBy,
    content: version.content,
    salt: salt?.toString('hex'),
    digest: digest?.toString('hex'),
  }))
  const source = statement.add(`select * from ${statement.rows(versions, VERSION)}`)
  const created = `coalesce(created_at, ${at}), coalesce(created_by, ${actor})`
  statement.add(
    `insert into versions (register_id, revision, kind, key, position, op, lifecycle, approves, in_force, created_at, created_by, at, actor,
       content, salt, digest)
     select $1, ${revision}, kind, key, position, op, lifecycle, approves, in_force, ${created}, ${at}, ${actor},
       content, decode(salt, 'hex'), decode(digest, 'hex')
     from ${source}`,
  )
  statement.add(
    `insert into entries (register_id, kind, key, revision, lifecycle, deleted, in_force, created_at, created_by)
     select $1, kind, key, ${revision}, lifecycle, lifecycle = 'deleted', in_force, ${created}
     from ${source}
     ${commit.entriesSorted.some(({ change }) => change.head !== undefined) ? moveHead : ''}`,
  )
}

const moveHead = `on conflict (register_id, kind, key) do update set revision = excluded.revision,
  lifecycle = excluded.lifecycle, deleted = excluded.deleted, in_force = excluded.in_force, created_at = excluded.created_at,
  created_by = excluded.created_by`

function byTable(written: readonly Written[]): Map<Table, Written[]> {
  const changes = new Map<Table, Written[]>()
  for (const change of written.filter(hasRows)) {
    for (const table of change.kind.tables) {
      const ofTable = changes.get(table)
      if (ofTable === undefined) changes.set(table, [change])
      else ofTable.push(change)
    }
  }
  return changes
}

function writeTable(statement: Statement, table: Table, changes: readonly Written[]): void {
  const rowsOf = ({ content }: Written) => (content === undefined ? [] : table.rows(content))
  const existing = changes.filter(wasLive)
  insertRows(statement, table, changes.filter((change) => !wasLive(change)).flatMap(rowsOf))
  if (existing.length > 0)
    replace(
      statement,
      table,
      existing.map((change) => ownerOf(table, change)),
      existing.flatMap(rowsOf),
    )
}

/**
 * Brings the rows of entries that are there in line: deletes those whose keys are gone, and writes the others. `not in`
 * makes one hash of the rows that stay; `not exists` would read them all again for each owner.
 */
function replace(statement: Statement, table: Table, owners: readonly Row[], rows: readonly Row[]): void {
  const ofOwner = ownerColumns(table)
  const owner = statement.rows(owners, Object.fromEntries(ofOwner.map((column) => [column, 'text'])), 'o')
  const keyColumns = Object.fromEntries(table.key.map((column) => [column, table.columns[column] ?? 'text']))
  statement.add(
    `delete from "${table.name}" where ctid = any(array(
       select t.ctid from ${owner} cross join lateral (
         select t.ctid, t.* from "${table.name}" t where t.register_id = $1 and ${equal(ofOwner, 't', 'o')} offset 0
       ) t where (${columns(table.key, 't')}) not in (select ${columns(table.key, 'r')} from ${statement.rows(rows, keyColumns)})))`,
  )
  const others = Object.keys(table.columns).filter((column) => !table.key.includes(column))
  const of = (row: string) => others.map((column) => `${row}."${column}"`).join(', ')
  const update = others.map((column) => `"${column}" = excluded."${column}"`).join(', ')
  // A row that stays as it is would be written all the same, and every index of it with it.
  const changed = `(${of(`"${table.name}"`)}) is distinct from (${of('excluded')})`
  const outcome = others.length === 0 ? 'do nothing' : `do update set ${update} where ${changed}`
  insertRows(statement, table, rows, `on conflict (register_id, ${quoted(table.key)}) ${outcome}`)
}

const ownerColumns = ({ owner }: Table) => [owner.kind, owner.key].filter((column) => column !== undefined)

const columns = (names: readonly string[], of: string) => names.map((name) => `${of}."${name}"`).join(', ')

const equal = (columns: readonly string[], left: string, right: string) =>
  columns.map((column) => `${left}."${column}" = ${right}."${column}"`).join(' and ')

function ownerOf({ owner }: Table, { kind, key }: Written): Row {
  return owner.kind === undefined ? { [owner.key]: key } : { [owner.kind]: kind.name, [owner.key]: key }
}
