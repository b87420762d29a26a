import { sql } from 'kysely'
import type { Db } from '../src/db/schema.ts'
import type { ColumnType, StoredKind, Table } from '../src/db/stored-kind.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { canonical, type Json } from '../src/domain/log/canonical.ts'
import { KINDS } from '../src/register/kinds.ts'

/** An entry's newest version, as the log has it. */
interface Stored {
  readonly kind: string
  readonly content: string | null
}

/** Compares every row of every kind's tables with those that the contents have. */
export async function wrongRows(db: Db, id: number, newest: Iterable<Stored>): Promise<string[]> {
  const live = [...newest]
  const wrong: string[] = []
  for (const kind of KINDS) {
    const contents = live.flatMap((version): AnyEntry[] =>
      version.kind === kind.name && version.content !== null ? [JSON.parse(version.content)] : [],
    )
    for (const table of kind.tables) {
      const stored = await storedRows(db, id, kind, table)
      const computed = contents.flatMap(table.rows).map((row) => rowText(table, row))
      wrong.push(
        ...without(stored, computed).map((row) => `${table.name} has a row that no content has: ${row}`),
        ...without(computed, stored).map((row) => `${table.name} lacks the row ${row}`),
      )
    }
  }
  return wrong
}

async function storedRows(
  db: Db,
  id: number,
  kind: StoredKind,
  { name, owner, columns }: Table,
): Promise<string[]> {
  const ofKind = owner.kind === undefined ? sql`` : sql`and ${sql.ref(owner.kind)} = ${kind.name}`
  const { rows } = await sql<{ row: Json }>`select to_jsonb(r) as row from (
    select ${sql.join(Object.keys(columns).map((column) => sql.ref(column)))} from ${sql.table(name)}
    where register_id = ${id} ${ofKind}) as r`.execute(db)
  return rows.map(({ row }) =>
    canonical(
      Object.fromEntries(
        Object.entries(row ?? {}).map(([name, value]) => [name, told(columns[name], value)]),
      ),
    ),
  )
}

/** A row that a content has, as the database would tell it. */
function rowText({ columns }: Table, row: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(columns).map(([name, type]) => {
    const value = (row[name] ?? null) as Json
    return [name, type === 'text[]' && value !== null ? wordsOf(String(value)) : told(type, value)]
  })
  return canonical(Object.fromEntries(members))
}

/** A tsvector as the list of its words, without the register; anything else as it is. */
const told = (type: ColumnType | undefined, value: Json | undefined): Json =>
  type === 'tsvector'
    ? [...String(value).matchAll(/[^. ]*([^' ]+)'?/g)].map(([, word]) => word ?? '').sort()
    : (value ?? null)

/** The items of an array as PostgreSQL writes it, which are plain words here, quoted or not. */
const wordsOf = (array: string): string[] => [...array.matchAll(/[^{},"]+/g)].map(([word]) => word)

/** What the first list has and the second lacks, each as often as that. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
  return all.filter((one) => {
    const left = counts.get(one) ?? 0
    counts.set(one, left - 1)
    return left <= 0
  })
}
