import { type RawBuilder, sql } from 'kysely'

export type Condition = RawBuilder<unknown>

/**
 * A condition on entries, said twice: `current` on the kind's own table (alias `k`, entry `e`), where indexes serve it,
 * and `earlier` on the content as of an older revision (a jsonb, alias `c`).
 */
export interface Filter {
  readonly name: string
  readonly description: string
  /** Words that it takes, for those with a closed list. */
  readonly words?: readonly string[]
  readonly current: (values: readonly string[]) => Condition
  readonly earlier: (values: readonly string[]) => Condition
}

interface Described {
  readonly description: string
  readonly words?: readonly string[]
}

const texts = (values: readonly string[]) => sql`${[...values]}::text[]`

/** Keeps entries whose member, such as `provision` or `consent/explicit`, has one of the values. */
export function byMember(member: string, column: string, described: Described): Filter {
  const path = sql.lit(`{${member.split('/').join(',')}}`)
  return {
    name: member.split('/').at(-1) ?? member,
    ...described,
    current: (values) => sql`${sql.ref(`k.${column}`)}::text = any(${texts(values)})`,
    earlier: (values) => sql`(c #>> ${path}) = any(${texts(values)})`,
  }
}

/** Keeps entries with a row in one of their parts' tables whose column has one of the values. */
export function byPart(
  name: string,
  part: { table: string; owner: string; column: string; path: string },
  described: Described,
): Filter {
  return {
    name,
    ...described,
    current: (
      values,
    ) => sql`exists (select from ${sql.table(part.table)} t where t.register_id = e.register_id
      and ${sql.ref(`t.${part.owner}`)} = e.key and ${sql.ref(`t.${part.column}`)} = any(${texts(values)}))`,
    earlier: (values) =>
      sql`exists (select from jsonb_path_query(c, ${sql.lit(part.path)}) as item where item #>> '{}' = any(${texts(values)}))`,
  }
}

/** Keeps entries of which something, however deep, cites one of the clauses. */
export const byClause: Filter = {
  name: 'clause',
  description: 'Code of a clause that the entry, or something in it, cites in its provenance.',
  current: (values) => sql`exists (select from provenance t where t.register_id = e.register_id
    and t.kind = e.kind and t.key = e.key and t.clause = any(${texts(values)}))`,
  earlier: (values) => sql`exists (select from jsonb_path_query(c, '$.**.provenance[*].clauses[*]') as item
    where item #>> '{}' = any(${texts(values)}))`,
}

/** Keeps entries that say of something in them how the documents stand to it: that they state it, or are silent. */
export const byRelation: Filter = {
  name: 'provenanceRelation',
  description:
    'How the documents stand to the entry, or to something in it: they state it, imply it, are silent.',
  words: ['states', 'implies', 'contradicts', 'silent'],
  current: (values) => sql`exists (select from provenance t where t.register_id = e.register_id
    and t.kind = e.kind and t.key = e.key and t.relation = any(${texts(values)}))`,
  earlier: (values) => sql`exists (select from jsonb_path_query(c, '$.**.provenance[*].relation') as item
    where item #>> '{}' = any(${texts(values)}))`,
}
