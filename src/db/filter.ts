import { type RawBuilder, sql } from 'kysely'
import { STANDINGS, type State } from '../domain/lifecycle.ts'
import type { Lookup } from './lookup.ts'

export type Condition = RawBuilder<unknown>

/**
 * A condition on entries, said twice: `current` on the kind's own table (alias `k`, entry `e`), where indexes serve it,
 * and `earlier` on the content as of an older revision, or on the one in force (a jsonb, alias `c`; its version is `v`,
 * the register `r`).
 */
export interface Filter {
  readonly name: string
  readonly description: string
  /** Words that it takes, for those with a closed list. */
  readonly words?: readonly string[]
  /** JSON Schema of a value, for those that take neither words nor keys. */
  readonly shape?: object
  readonly current: (values: readonly string[]) => Condition
  readonly earlier: (values: readonly string[], asOf: number | undefined, state: State) => Condition
  /** Indexes that give the keys of the entries with a value in order: an entry in any of them is kept. */
  readonly lookups?: readonly Lookup[]
  /** The keys of all entries of the register `r` that it keeps, for those that no index gives in order. */
  readonly matches?: (values: readonly string[]) => Condition
}

export type Described = Pick<Filter, 'description' | 'words' | 'shape'>

/**
 * Whether a column has one of the values. Of one value it is an equality: without statistics a planner may look through
 * an index for `any` where it looks up `=`.
 */
export const oneOf = (column: Condition, values: readonly string[]): Condition =>
  values.length === 1 ? sql`${column} = ${values[0]}::text` : sql`${column} = any(${[...values]}::text[])`

/** Keeps entries whose member, such as `provision` or `consent/explicit`, has one of the values. */
export function byMember(member: string, column: string, described: Described): Filter {
  const path = sql.lit(`{${member.split('/').join(',')}}`)
  return {
    name: member.split('/').at(-1) ?? member,
    ...described,
    current: (values) => oneOf(sql`${sql.ref(`k.${column}`)}::text`, values),
    earlier: (values) => oneOf(sql`(c #>> ${path})`, values),
    lookups: [{ column, key: 'key' }],
  }
}

interface Part {
  readonly table: string
  readonly owner: string
  readonly column: string
  /** Where the content has the values, as a jsonpath. */
  readonly path: string
}

/** Keeps entries with a row in one of their parts' tables whose column has one of the values. */
export function byPart(name: string, { table, owner, column, path }: Part, described: Described): Filter {
  return {
    name,
    ...described,
    current: (values) => sql`exists (select from ${sql.table(table)} t where t.register_id = e.register_id
      and ${sql.ref(`t.${owner}`)} = e.key and ${oneOf(sql.ref(`t.${column}`), values)})`,
    earlier: (values) =>
      sql`exists (select from jsonb_path_query(c, ${sql.lit(path)}) as item where ${oneOf(sql`item #>> '{}'`, values)})`,
    lookups: [{ table, column, key: owner }],
  }
}

/** Keeps entries that refer to one of the entries of a kind, anywhere; `paths` lead there in the content (jsonpath). */
export function byLink(name: string, target: string, paths: readonly string[], described: Described): Filter {
  const found = sql.join(
    paths.map((path) => sql`select jsonb_path_query(c, ${sql.lit(path)}) #>> '{}' as key`),
    sql` union all `,
  )
  return {
    name,
    ...described,
    current: (values) => sql`exists (select from links t where t.register_id = e.register_id
      and t.from_kind = e.kind and t.from_key = e.key and t.to_kind = ${target} and ${oneOf(sql`t.to_key`, values)})`,
    earlier: (values) => sql`exists (select from (${found}) as found where ${oneOf(sql`found.key`, values)})`,
    lookups: [
      { table: 'links', where: { to_kind: target }, column: 'to_key', kind: 'from_kind', key: 'from_key' },
    ],
  }
}

/** Keeps entries whose newest version stands there on its way. */
export const byLifecycle: Filter = {
  name: 'lifecycle',
  description: 'Where the newest version stands on its way.',
  words: STANDINGS,
  current: (values) => oneOf(sql`e.lifecycle`, values),
  earlier: (values) => oneOf(sql`v.lifecycle`, values),
}

/** Keeps entries of which something, however deep, cites one of the clauses. */
export const byClause: Filter = {
  name: 'clause',
  description: 'Code of a clause that the entry, or something in it, cites in its provenance.',
  current: (values) => sql`exists (select from provenance t where t.register_id = e.register_id
    and t.kind = e.kind and t.key = e.key and ${oneOf(sql`t.clause`, values)})`,
  earlier: (values) => sql`exists (select from jsonb_path_query(c, '$.**.provenance[*].clauses[*]') as item
    where ${oneOf(sql`item #>> '{}'`, values)})`,
  lookups: [{ table: 'provenance', column: 'clause', kind: 'kind', key: 'key' }],
}

/** Keeps entries that say of something in them how the documents stand to it: that they state it, or are silent. */
export const byRelation: Filter = {
  name: 'provenanceRelation',
  description:
    'How the documents stand to the entry, or to something in it: they state it, imply it, are silent.',
  words: ['states', 'implies', 'contradicts', 'silent'],
  current: (values) => sql`exists (select from provenance t where t.register_id = e.register_id
    and t.kind = e.kind and t.key = e.key and ${oneOf(sql`t.relation`, values)})`,
  earlier: (values) => sql`exists (select from jsonb_path_query(c, '$.**.provenance[*].relation') as item
    where ${oneOf(sql`item #>> '{}'`, values)})`,
  lookups: [{ table: 'provenance', column: 'relation', kind: 'kind', key: 'key' }],
}
