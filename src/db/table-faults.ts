import type { AnyEntry } from '../domain/entry.ts'
import type { Fault } from '../domain/log/fault.ts'
import { reasonOf } from '../domain/reason.ts'
import { MOST_FAULTS } from './head-faults.ts'
import type { Scope } from './in-register.ts'
import { type Live, liveContents } from './live-contents.ts'
import type { Trx } from './schema.ts'
import type { Row, StoredKind, Table } from './stored-kind.ts'
import { asStored } from './table-rows.ts'
import { Statement } from './write-statement.ts'

/** Compares the rows of every kind's tables with those that the contents of its entries have. */
export async function* tableFaults(
  trx: Trx,
  scope: Scope,
  kinds: readonly StoredKind[],
): AsyncGenerator<Fault> {
  for (const kind of kinds) {
    for await (const page of liveContents(trx, scope, kind.name)) {
      const faults: Fault[] = []
      const entries = page.flatMap((live) => rowsOf(kind, live, faults))
      yield* faults
      yield* await differences(trx, scope, kind, entries)
    }
  }
  yield* await strays(trx, scope, kinds)
}

/** The rows that an entry has in each of its kind's tables. */
interface Expected {
  readonly key: string
  readonly rows: readonly (readonly Row[])[]
}

/** Of a content that says nothing sensible any more there are no rows to compare. */
function rowsOf(kind: StoredKind, { key, revision, content }: Live, faults: Fault[]): Expected[] {
  try {
    const parsed: AnyEntry = JSON.parse(content)
    if (parsed.key === key) return [{ key, rows: kind.tables.map((table) => table.rows(parsed)) }]
  } catch (error) {
    const detail = `the rows of its tables cannot be worked out from content: ${reasonOf(error)}`
    faults.push({ table: 'versions', revision, entry: `${kind.name}/${key}`, detail })
  }
  return []
}

interface Difference {
  readonly name: string
  readonly owner: string
  readonly row: string
  readonly fault: 'missing' | 'extra' | 'different'
  readonly columns: string
}

async function differences(
  trx: Trx,
  scope: Scope,
  kind: StoredKind,
  entries: readonly Expected[],
): Promise<Fault[]> {
  if (entries.length === 0) return []
  const statement = new Statement(scope.id)
  const name = `${statement.parameter(kind.name)}::text`
  const keys = `${statement.parameter(entries.map(({ key }) => key))}::text[]`
  const compared = kind.tables.map((table, index) => {
    const expected = statement.add(
      asStored(
        statement,
        table,
        entries.flatMap(({ rows }) => rows[index] ?? []),
      ),
    )
    const ofKind = table.owner.kind === undefined ? '' : `and "${table.owner.kind}" = ${name}`
    const stored = statement.add(
      `select * from "${table.name}" where register_id = $1 ${ofKind} and "${table.owner.key}" = any(${keys})`,
    )
    return comparison(table, expected, stored)
  })
  const { rows } = await trx
    .getExecutor()
    .executeQuery<Difference>(statement.compile(`${compared.join(' union all ')} limit ${MOST_FAULTS}`))
  return rows.map((row) => ({ table: row.name, entry: `${kind.name}/${row.owner}`, detail: told(row) }))
}

/** The rows of a table that are only in one of two queries, or other than in the other. */
function comparison({ name, key, owner, columns }: Table, expected: string, stored: string): string {
  const others = Object.keys(columns).filter((column) => !key.includes(column))
  const differing = others.map(
    (column) => `case when s."${column}" is distinct from e."${column}" then '${column}' end`,
  )
  const both = (column: string) => `coalesce(s."${column}", e."${column}")::text`
  return `select '${name}' as name, owner, "row", fault, columns from (
    select ${both(owner.key)} as owner, concat_ws('/', ${key.map(both).join(', ')}) as "row",
      case when s.register_id is null then 'missing' when e.register_id is null then 'extra' else 'different' end as fault,
      concat_ws(', ', ${['null', ...differing].join(', ')}) as columns
    from ${expected} as e full join ${stored} as s
      on ${key.map((column) => `s."${column}" = e."${column}"`).join(' and ')}
  ) as ${name}_compared where fault <> 'different' or columns <> ''`
}

function told({ row, fault, columns }: Difference): string {
  switch (fault) {
    case 'missing':
      return `the row ${row} that its content has is missing`
    case 'extra':
      return `the row ${row} is not in its content`
    case 'different':
      return `the row ${row} has another value than its content in ${columns}`
    default:
      return fault satisfies never
  }
}

interface Stray {
  readonly name: string
  readonly kind: string
  readonly key: string
}

/** Rows of entries that are not there, and entries of kinds that there are not. */
async function strays(trx: Trx, scope: Scope, kinds: readonly StoredKind[]): Promise<Fault[]> {
  const statement = new Statement(scope.id)
  const names = `${statement.parameter(kinds.map(({ name }) => name))}::text[]`
  const tables = new Map(kinds.flatMap((kind) => kind.tables.map((table) => [table.name, { kind, table }])))
  const queries = [...tables.values()].map(({ kind, table: { name, owner } }) => {
    const kindOf = owner.kind === undefined ? `'${kind.name}'` : `t."${owner.kind}"`
    return `(select '${name}' as name, ${kindOf}::text as kind, t."${owner.key}"::text as key from "${name}" t
      where t.register_id = $1 and not exists (select from entries e
        where e.register_id = $1 and e.kind = ${kindOf} and e.key = t."${owner.key}" and not e.deleted) limit ${MOST_FAULTS})`
  })
  const unknown = `(select 'entries' as name, kind::text, key::text from entries
    where register_id = $1 and kind <> all(${names}) limit ${MOST_FAULTS})`
  const { rows } = await trx
    .getExecutor()
    .executeQuery<Stray>(statement.compile([unknown, ...queries].join(' union all ')))
  return rows.map(({ name, kind, key }) => ({
    table: name,
    entry: `${kind}/${key}`,
    detail: name === 'entries' ? 'there is no such kind' : 'it has a row of an entry that is not there',
  }))
}
