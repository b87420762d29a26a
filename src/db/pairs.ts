import { type RawBuilder, sql } from 'kysely'
import type { State } from '../domain/lifecycle.ts'
import type { At, Page } from '../domain/store.ts'
import { readInRegister } from './in-register.ts'
import { pageAt } from './page.ts'
import type { Db } from './schema.ts'
import { versionAt } from './version-at.ts'

/** A purpose's legal basis as the flat list tells it: `declaredBy` is the purpose whose content holds the pair. */
export interface PairRecord {
  readonly purpose: string
  readonly declaredBy: string
  readonly legalBasis: string
  readonly provision: string
  readonly revision: number
  readonly pair: Readonly<Record<string, unknown>>
}

export interface PairFilters {
  readonly purpose?: readonly string[] | undefined
  readonly legalBasis?: readonly string[] | undefined
  readonly provision?: readonly string[] | undefined
  readonly relation?: readonly string[] | undefined
  /** Codes of clauses that the pair, or something in it, cites. */
  readonly clause?: readonly string[] | undefined
  /** RFC 3339 time: pairs whose purpose was changed then or later. */
  readonly updatedSince?: string | undefined
}

export interface PairsRequest extends PairFilters {
  readonly limit: number
  readonly sort: 'purpose' | 'legalBasis'
  readonly descending: boolean
  readonly after?: { readonly purpose: string; readonly legalBasis: string } | undefined
  readonly asOf?: number | undefined
  /** Of the newest versions, or of those in force. */
  readonly state: State
  /** Whether purposes without pairs of their own answer with those of their nearest ancestor that has some. */
  readonly effective: boolean
  /** Whether all pairs are to be counted, those of other pages too. */
  readonly count?: boolean | undefined
}

/** A page of pairs, by purpose and legal basis, now or as of a revision. */
export async function listPairs(
  db: Db,
  register: string,
  request: PairsRequest,
): Promise<At<Page<PairRecord>>> {
  const joined = sql`owners o join pairs_at q on q.purpose = o.owner join bases_at b on b.key = q.legal_basis`
  const total = request.count
    ? sql`(select count(*) from ${joined} where ${conditions({ ...request, after: undefined })})`
    : sql`null::bigint`
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number; total: number | null } & PairRecord>`
    with recursive r as (select id, revision from registers where key = ${register}),
    ${isOfNow(request) ? currentParts : earlierParts(request)},
    ${request.effective ? effectiveOwners(request) : ownOwners},
    page as (
      select o.purpose, o.owner, q.legal_basis, b.provision
      from ${joined} where ${conditions(request)}
      order by ${order(request, sql`o.purpose`, sql`q.legal_basis`)} limit ${request.limit + 1}
    )
    select r.revision as register, ${total} as total, p.purpose, p.owner as "declaredBy", p.legal_basis as "legalBasis", p.provision, v.revision, v.pair
    from r left join page p on true
    left join lateral (
      select v.revision, jsonb_path_query_first(v.content::jsonb, '$.legalBases[*] ? (@.legalBasis == $key)',
        jsonb_build_object('key', p.legal_basis)) as pair
      from (${versionAt({ register: sql`r.id`, kind: sql`'purposes'`, key: sql`p.owner`, asOf: request.asOf, state: request.state })}) v
    ) v on p.purpose is not null
    order by ${order(request, sql`p.purpose`, sql`p.legal_basis`)}`,
  )
  return pageAt(register, rows, request)
}

/** Whether the tables of the kinds have what is asked for. */
const isOfNow = ({ asOf, state }: PairsRequest): boolean => asOf === undefined && state === 'newest'

const currentParts = sql`
  purposes_at as (select p.key, p.parent from r join purposes p on p.register_id = r.id),
  pairs_at as (select q.purpose, q.legal_basis, q.relation from r join purpose_legal_bases q on q.register_id = r.id),
  bases_at as (select b.key, b.provision from r join legal_bases b on b.register_id = r.id)`

// What is taken out of a JSON text would be sorted by a language's rules: keys sort by bytes, everywhere.
const earlierParts = ({ asOf, state }: PairsRequest): RawBuilder<unknown> => sql`
  heads as (
    select v.kind, v.key, v.revision, v.content::jsonb as c from r
    join entries e on e.register_id = r.id and e.kind in ('purposes', 'legal-bases')
    cross join lateral (${versionAt({ register: sql`r.id`, kind: sql`e.kind`, key: sql`e.key`, asOf, state })}) v
  ),
  purposes_at as (select key, c ->> 'parent' as parent from heads where kind = 'purposes' and c is not null),
  pairs_at as (
    select key as purpose, (pair ->> 'legalBasis') collate "C" as legal_basis, pair ->> 'relation' as relation, revision, pair
    from heads, jsonb_array_elements(c -> 'legalBases') as pair where kind = 'purposes'
  ),
  bases_at as (select key, c ->> 'provision' as provision from heads where kind = 'legal-bases' and c is not null)`

const ownOwners = sql`owners as (select key as purpose, key as owner from purposes_at)`

const effectiveOwners = ({ purpose }: PairsRequest) => sql`
  owners(purpose, owner, parent) as (
    select key, key, parent from purposes_at ${purpose === undefined ? sql`` : sql`where key = any(${[...purpose]}::text[])`}
    union all
    select o.purpose, p.key, p.parent from owners o join purposes_at p on p.key = o.parent
    where not exists (select from pairs_at q where q.purpose = o.owner)
  )`

function conditions(request: PairsRequest): RawBuilder<unknown> {
  const { purpose, legalBasis, provision, relation, clause, updatedSince, after } = request
  const oneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) =>
    values === undefined ? [] : [sql`${column} = any(${[...values]}::text[])`]
  const all = [
    sql`true`,
    ...oneOf(sql`o.purpose`, purpose),
    ...oneOf(sql`q.legal_basis`, legalBasis),
    ...oneOf(sql`b.provision`, provision),
    ...oneOf(sql`q.relation`, relation),
    ...(clause === undefined ? [] : [isOfNow(request) ? citesNow(clause) : citesThen(clause)]),
    ...(updatedSince === undefined
      ? []
      : [isOfNow(request) ? changedNow(updatedSince) : changedThen(updatedSince)]),
    ...(after === undefined ? [] : [beyond(request, after)]),
  ]
  return sql.join(all, sql` and `)
}

const citesNow = (clauses: readonly string[]) => sql`exists (
  select from r join provenance t on t.register_id = r.id and t.kind = 'purposes' and t.key = q.purpose
  where t.clause = any(${[...clauses]}::text[])
    and (t.item || '/') collate "C" like '/legalBases/' || q.legal_basis || '/%')`

const citesThen = (clauses: readonly string[]) => sql`exists (
  select from jsonb_path_query(q.pair, '$.**.clauses[*]') as cited where cited #>> '{}' = any(${[...clauses]}::text[]))`

const firstSince = (time: string) =>
  sql`(select min(c.revision) from r join commits c on c.register_id = r.id where c.at >= ${time}::timestamptz)`

const changedNow = (time: string) => sql`exists (
  select from r join entries e on e.register_id = r.id and e.kind = 'purposes' and e.key = q.purpose
  where e.revision >= ${firstSince(time)})`

const changedThen = (time: string) => sql`q.revision >= ${firstSince(time)}`

/** The sort's member first, the other one to break ties. */
function order(
  { sort, descending }: PairsRequest,
  purpose: RawBuilder<unknown>,
  legalBasis: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const [first, second] = sort === 'purpose' ? [purpose, legalBasis] : [legalBasis, purpose]
  const direction = descending ? sql`desc` : sql`asc`
  return sql`${first} ${direction}, ${second} ${direction}`
}

function beyond(
  { sort, descending }: PairsRequest,
  { purpose, legalBasis }: NonNullable<PairsRequest['after']>,
): RawBuilder<unknown> {
  const comparison = descending ? sql`<` : sql`>`
  return sort === 'purpose'
    ? sql`(o.purpose, q.legal_basis) ${comparison} (${purpose}::text, ${legalBasis}::text)`
    : sql`(q.legal_basis, o.purpose) ${comparison} (${legalBasis}::text, ${purpose}::text)`
}
