import '@fastify/swagger'
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { findStanding, type Standing } from '../../db/revision.ts'
import type { Db } from '../../db/schema.ts'
import { type Stats as Counted, statsOf } from '../../domain/reports/stats.ts'
import type { Bucket } from '../../domain/reports/tally.ts'
import { listed, shown } from '../../domain/shown.ts'
import { snapshotOf } from '../../domain/snapshot.ts'
import {
  AsOf,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PlaceRevision,
  State,
  sendJson,
  sendPage,
  stateWord,
} from '../../http/page.ts'
import { revisionOf, revisionOfPage } from '../as-of.ts'
import {
  type InRegister,
  invalid,
  NOT_MODIFIED,
  type Paged,
  READ_PROBLEMS,
  RegisterPath,
} from '../route-parts.ts'
import { keep } from './kept.ts'
import { readSnapshot } from './read-snapshot.ts'
import { isKnownAt } from './standing.ts'
import { toldStats } from './stats-lists.ts'
import { STATS_WORDS, Stats, StatsEntryPage } from './stats-schemas.ts'

const placeOf = cursorOf(Type.Object({ after: PlaceRevision }))

/** A register in numbers, and the lists behind them. */
export function statsRoutes(app: FastifyInstance, db: Db): void {
  const kept = keep<Counted>(4, 500_000, (stats) =>
    bucketsOf(stats).reduce((sum, { items }) => sum + items.length, 0),
  )
  const statsAt = (register: string, { id, newest, revision }: Standing, state: State = 'newest') =>
    kept(`${id} ${newest} ${revision} ${state}`, async () =>
      statsOf(await readSnapshot(db, register, revision, undefined, state), STATS_WORDS),
    )

  app.get<{ Params: InRegister; Querystring: { asOf?: AsOf; state?: State } }>(
    '/v1/registers/:register/stats',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getStats',
        summary: 'The register in numbers, each with the address of the list behind it',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object({ asOf: AsOf, state: State }, { additionalProperties: false }),
        response: { 200: Stats, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { state } = request.query
      const asOf = await revisionOf(db, register, request.query.asOf)
      const standing = await findStanding(db, register, asOf)
      if (isKnownAt(request, reply, standing, state)) return reply.code(304).send()
      const stats = await statsAt(register, standing, state)
      return sendJson(reply, JSON.stringify(toldStats(stats, register, { asOf, state })))
    },
  )

  app.get<{ Params: InRegister; Querystring: Paged & { bucket: string; state?: State } }>(
    '/v1/registers/:register/stats/entries',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listStatsEntries',
        summary: 'The entries, or items of entries, that one number of the stats counts',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            bucket: Type.String({
              minLength: 1,
              maxLength: 300,
              description:
                'What is counted: a section and a word for each of its sides, as the addresses in the stats have it.',
            }),
            limit: Limit,
            cursor: Cursor,
            asOf: AsOf,
            state: State,
          },
          { additionalProperties: false },
        ),
        response: { 200: StatsEntryPage, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { bucket, limit = 50, cursor, asOf, state = 'newest' } = request.query
      refuseUnknown(bucket)
      const { register } = request.params
      const list = `stats ${createHash('sha256').update(`${state} ${bucket}`).digest('base64url').slice(0, 16)}`
      const place = placeOf(cursor, list)
      const standing = await findStanding(db, register, await revisionOfPage(db, register, asOf, place))
      if (isKnownAt(request, reply, standing, state)) return reply.code(304).send()
      const buckets = bucketsOf(await statsAt(register, standing, state))
      const items = buckets.find(({ id }) => id === bucket)?.items ?? []
      const start = place?.after ?? 0
      const { revision } = standing
      const nextCursor =
        items.length > start + limit ? encodeCursor(list, { asOf: revision, after: start + limit }) : null
      const page = items.slice(start, start + limit)
      return sendPage(request, reply, {
        items: page.map((item) => JSON.stringify(item)),
        nextCursor,
        revision,
        representation: stateWord(state),
      })
    },
  )
}

function bucketsOf(stats: Counted): readonly Bucket[] {
  return Object.values(stats).flat()
}

/** Sections whose buckets come and go with what the register holds; those of all others are there in an empty one. */
const OPEN = ['lifecycles', 'pairs', 'transfers']
const FIXED = bucketsOf(statsOf(snapshotOf([]), STATS_WORDS)).map(({ id }) => id)

/** Throws invalid when no register can have such a bucket. */
function refuseUnknown(bucket: string): void {
  const [section = ''] = bucket.split(':', 1)
  if (OPEN.includes(section) || FIXED.includes(bucket)) return
  const near = FIXED.filter((id) => id.startsWith(`${section}:`))
  const cure =
    near.length > 0 ? `those of ${section} are ${listed(near)}` : 'the addresses in GET …/stats name them'
  throw invalid('There is no such bucket', [
    { in: 'query', pointer: '/bucket', detail: `must name what is counted; got ${shown(bucket)}; ${cure}` },
  ])
}
