import { CompiledQuery } from 'kysely'
import type { SealedCommit } from '../domain/log/commit-line.ts'
import { type Written, wasLive } from './change.ts'
import type { LockedScope } from './in-register.ts'
import type { Trx } from './schema.ts'
import type { ColumnType, Row, Table } from './stored-kind.ts'

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

/**
 * Writes a commit in one statement: the log's rows, and the rows of the kinds' tables brought in line with the
 * contents, children by difference of keys. Foreign keys are deferred, so the order of the parts does not matter.
 */
export function writeCommit(trx: Trx, scope: LockedScope, commit: Commit): Promise<unknown> {
  const statement = new Statement(scope.id)
  writeLog(statement, commit)
  for (const [table, changes] of byTable(commit)) writeTable(statement, table, changes)
  return trx.getExecutor().executeQuery(statement.compile())
}

/** A statement under construction: named parts and their parameters. */
class Statement {
  readonly #parameters: unknown[]
  readonly #parts: string[] = []

  constructor(registerId: number) {
    this.#parameters = [registerId]
  }

  /** Adds a parameter and answers its placeholder; `$1` is the register. */
  parameter(value: unknown): string {
    this.#parameters.push(value)
    return `$${this.#parameters.length}`
  }

  /** Adds rows as one parameter and answers the table expression that reads them. */
  rows(rows: readonly Row[], columns: Readonly<Record<string, string>>, alias = 'r'): string {
    const shape = Object.entries(columns).map(
      ([name, type]) => `"${name}" ${type === 'tsvector' ? 'text' : type}`,
    )
    return `json_to_recordset(${this.parameter(JSON.stringify(rows))}::text::json) as ${alias}(${shape.join(', ')})`
  }

  add(part: string): void {
    this.#parts.push(`part_${this.#parts.length} as (${part})`)
  }

  compile(): CompiledQuery {
    return CompiledQuery.raw(`with ${this.#parts.join(',\n')}\nselect 1`, this.#parameters)
  }
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
  const versions = commit.entriesSorted.map(({ position, change: { version, salt, digest } }) => ({
    kind: version.kind,
    key: version.key,
    position,
    op: version.op,
    lifecycle: version.lifecycle,
    in_force: version.inForce,
    created_at: version.createdAt,
    created_by: version.createdBy,
    content: version.content,
    salt: salt?.toString('hex'),
    digest: digest?.toString('hex'),
  }))
  statement.add(
    `insert into versions (register_id, revision, kind, key, position, op, lifecycle, in_force, created_at, created_by, at, actor,
       content, salt, digest)
     select $1, ${revision}, kind, key, position, op, lifecycle, in_force, created_at, created_by, ${at}, ${actor},
       content, decode(salt, 'hex'), decode(digest, 'hex')
     from ${statement.rows(versions, {
       kind: 'text',
       key: 'text',
       position: 'integer',
       op: 'text',
       lifecycle: 'text',
       in_force: 'bigint',
       created_at: 'timestamptz',
       created_by: 'text',
       content: 'text',
       salt: 'text',
       digest: 'text',
     })}`,
  )
  const entries = versions.map(({ kind, key, lifecycle, created_at, created_by }) => ({
    kind,
    key,
    lifecycle,
    created_at,
    created_by,
  }))
  statement.add(
    `insert into entries (register_id, kind, key, revision, lifecycle, deleted, created_at, created_by)
     select $1, kind, key, ${revision}, lifecycle, lifecycle = 'deleted', created_at, created_by
     from ${statement.rows(entries, { kind: 'text', key: 'text', lifecycle: 'text', created_at: 'timestamptz', created_by: 'text' })}
     ${commit.entriesSorted.some(({ change }) => change.head !== undefined) ? moveHead : ''}`,
  )
}

const moveHead = `on conflict (register_id, kind, key) do update set revision = excluded.revision,
  lifecycle = excluded.lifecycle, deleted = excluded.deleted, created_at = excluded.created_at,
  created_by = excluded.created_by`

function byTable(commit: Commit): Map<Table, Written[]> {
  const changes = new Map<Table, Written[]>()
  for (const { change } of commit.entriesSorted) {
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
  insert(statement, table, changes.filter((change) => !wasLive(change)).flatMap(rowsOf))
  if (existing.length > 0)
    replace(
      statement,
      table,
      existing.map((change) => ownerOf(table, change)),
      existing.flatMap(rowsOf),
    )
}

/** Inserts rows of entries that are new: nothing of theirs can be there. */
function insert(statement: Statement, table: Table, rows: readonly Row[], conflict = ''): void {
  if (rows.length === 0) return
  const names = quoted(Object.keys(table.columns))
  const values = Object.entries(table.columns).map(([name, type]) => expressionOf(name, type))
  statement.add(
    `insert into "${table.name}" (register_id, ${names}) select $1, ${values.join(', ')} from ${statement.rows(rows, table.columns)} ${conflict}`,
  )
}

/**
 * Brings the rows of entries that are there in line: deletes those whose keys are gone, and writes the others. `not in`
 * makes one hash of the rows that stay; `not exists` would read them all again for each owner.
 */
function replace(statement: Statement, table: Table, owners: readonly Row[], rows: readonly Row[]): void {
  const ownerColumns = [table.owner.kind, table.owner.key].filter((column) => column !== undefined)
  const owner = statement.rows(
    owners,
    Object.fromEntries(ownerColumns.map((column) => [column, 'text'])),
    'o',
  )
  const keyColumns = Object.fromEntries(table.key.map((column) => [column, table.columns[column] ?? 'text']))
  statement.add(
    `delete from "${table.name}" where ctid = any(array(
       select t.ctid from ${owner} cross join lateral (
         select t.ctid, t.* from "${table.name}" t where t.register_id = $1 and ${equal(ownerColumns, 't', 'o')} offset 0
       ) t where (${columns(table.key, 't')}) not in (select ${columns(table.key, 'r')} from ${statement.rows(rows, keyColumns)})))`,
  )
  const others = Object.keys(table.columns).filter((column) => !table.key.includes(column))
  const of = (row: string) => others.map((column) => `${row}."${column}"`).join(', ')
  const update = others.map((column) => `"${column}" = excluded."${column}"`).join(', ')
  // A row that stays as it is would be written all the same, and every index of it with it.
  const changed = `(${of(`"${table.name}"`)}) is distinct from (${of('excluded')})`
  const outcome = others.length === 0 ? 'do nothing' : `do update set ${update} where ${changed}`
  insert(statement, table, rows, `on conflict (register_id, ${quoted(table.key)}) ${outcome}`)
}

const expressionOf = (column: string, type: ColumnType) =>
  type === 'tsvector' ? `replace("${column}", '#', $1::bigint::text)::tsvector` : `"${column}"`

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

const columns = (names: readonly string[], of: string) => names.map((name) => `${of}."${name}"`).join(', ')

const equal = (columns: readonly string[], left: string, right: string) =>
  columns.map((column) => `${left}."${column}" = ${right}."${column}"`).join(' and ')

function ownerOf({ owner }: Table, { kind, key }: Written): Row {
  return owner.kind === undefined ? { [owner.key]: key } : { [owner.kind]: kind.name, [owner.key]: key }
}
