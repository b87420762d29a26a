import { type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from '../domain/searched.ts'
import type { At } from '../domain/store.ts'
import { inRegister } from './in-register.ts'
import { type Level, type Part, questionOf, type Wanted } from './lexemes.ts'
import { firstOf } from './page.ts'
import type { Db, Trx } from './schema.ts'

/** Where the matches of a search start: after an entry, in one of the steps that they are looked for in. */
export interface MatchPlace {
  readonly few: boolean
  readonly step: number
  readonly kind: string
  readonly key: string
}

/** An entry that is found; `part` is where all terms are. */
export interface Match extends MatchPlace {
  readonly part: Part
}

export interface SearchRequest {
  readonly kinds: readonly string[]
  readonly terms: readonly SearchTerm[]
  readonly limit: number
  readonly after?: MatchPlace | undefined
  /** Whether all matches are to be counted. */
  readonly count: boolean
}

export interface Matches {
  readonly page: readonly Match[]
  readonly more: boolean
  /** How many match, if that was asked. */
  readonly total: number | undefined
}

/** A part of the order that matches come in: those with all terms in their name first; a level when they are many. */
interface Step {
  readonly part: Part
  readonly level?: Level
}

const FEW: readonly Step[] = [{ part: 'name' }, { part: 'text' }]
const MANY: readonly Step[] = (['name', 'text'] as const).flatMap((part) =>
  ([2, 1, 0] as const).map((level) => ({ part, level })),
)

/** How many of a sample of one in 32 are found where about a thousand match: of more, not all are looked at. */
const SAMPLE = 32

/**
 * A page of the entries with all terms, those with all in their name first. Up to about a thousand come by kind and key;
 * of more the levels come one after the other, and on each they come by kind and key: so what very many match is
 * answered as fast as what few do. The order is always the same. `tell` reads more of the matches in the same state.
 */
export function searchEntries<T>(
  db: Db,
  register: string,
  request: SearchRequest,
  tell: (trx: Trx, register: number, page: readonly Match[]) => Promise<readonly T[]>,
): Promise<At<Omit<Matches, 'page'> & { readonly page: readonly T[]; readonly last: Match | undefined }>> {
  return inRegister(db, register, async (trx, { id, revision }) => {
    // There is one index for this, whose lists nobody but it knows the lengths of.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(trx)
    const { page, ...rest } = await findMatches(trx, { ...request, register: id })
    return { revision, value: { ...rest, page: await tell(trx, id, page), last: page.at(-1) } }
  })
}

async function findMatches(trx: Trx, request: SearchRequest & Wanted): Promise<Matches> {
  const { after, limit } = request
  const found: Match[] = []
  const amount = await estimate(trx, request)
  const few = after?.few ?? amount !== 'many'
  const steps = few ? FEW : MANY
  for (let at = after?.step ?? 0; at < steps.length && found.length <= limit; at++) {
    const step = steps[at]
    if (step === undefined) break
    const place = after?.step === at ? after : undefined
    const { rows } = await sql<{ kind: string; key: string }>`
      select kind, key from ropa_search(${matching(request, step, amount === 'few-but-for-last')}, ${step.level ?? null}::smallint,
        ${place?.kind ?? null}::text, ${place?.key ?? null}::text, ${limit + 1 - found.length}::integer)`.execute(
      trx,
    )
    found.push(...rows.map((row) => ({ ...row, few, step: at, part: step.part })))
  }
  const total = request.count ? await countMatches(trx, request) : undefined
  return { ...firstOf(found, limit), total }
}

/** What the index is asked for the entries of a step, and what of those it finds has to match besides. */
function matching(wanted: Wanted, { part, level = 0 }: Step, but: boolean): RawBuilder<unknown> {
  const name = questionOf(wanted, level, 'name')
  const question = part === 'name' ? name : `${questionOf(wanted, level, 'text')} & !(${name})`
  if (!but) return sql`${question}::tsquery, null`
  // Not a condition that the index is asked for: it would gather all that begins so, to drop most of it.
  return sql`${questionOf(withoutLast(wanted), level, part)}::tsquery, ${question}::tsquery`
}

const withoutLast = (wanted: Wanted): Wanted => ({ ...wanted, terms: wanted.terms.slice(0, -1) })

/** How many match, by samples; or whether few do already without the last term, of which only a beginning is known. */
async function estimate(trx: Trx, wanted: Wanted): Promise<'few' | 'many' | 'few-but-for-last'> {
  const others = wanted.terms.length > 1 ? areFew(withoutLast(wanted)) : sql`false`
  const { rows } = await sql<{ amount: 'few' | 'many' | 'few-but-for-last' }>`
    select case when ${others} then 'few-but-for-last' when ${areFew(wanted)} then 'few' else 'many' end as amount`.execute(
    trx,
  )
  return rows[0]?.amount ?? 'many'
}

function areFew(wanted: Wanted): RawBuilder<unknown> {
  const sampled = (level: Level) =>
    sql`ropa_search_count(${questionOf(wanted, level, 'text')}::tsquery, ${SAMPLE}) < ${SAMPLE}`
  return sql`case when ${sampled(2)} then ${sampled(1)} else false end`
}

async function countMatches(trx: Trx, wanted: Wanted): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select ropa_search_count(${questionOf(wanted, 0, 'text')}::tsquery, null) as total`.execute(trx)
  return rows[0]?.total ?? 0
}

/** What a search tells of a match. */
export interface Found {
  readonly kind: string
  readonly key: string
  readonly label: Readonly<Record<string, string>>
  readonly revision: number
  readonly part: Part
}

/** The labels of matches, in their order. */
export async function tellMatches(trx: Trx, register: number, page: readonly Match[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select m.kind, m.key, v.content::json -> 'label' as label, e.revision, m.part
    from unnest(${page.map(({ kind }) => kind)}::text[], ${page.map(({ key }) => key)}::text[], ${page.map(({ part }) => part)}::text[])
      with ordinality as m(kind, key, part, place)
    cross join lateral (
      select e.revision from entries e
      where e.register_id = ${register} and e.kind = m.kind and e.key = m.key and not e.deleted offset 0
    ) e
    cross join lateral (
      select v.content from versions v
      where v.register_id = ${register} and v.revision = e.revision and v.kind = m.kind and v.key = m.key offset 0
    ) v
    order by m.place`.execute(trx)
  return rows
}
