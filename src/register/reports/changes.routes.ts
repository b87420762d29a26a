import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { countChanges, dayOfRevision } from '../../db/change-counts.ts'
import { findStanding } from '../../db/revision.ts'
import type { Db } from '../../db/schema.ts'
import type { Flaw } from '../../domain/errors.ts'
import { PeriodChanges } from '../../domain/reports/change-schemas.ts'
import {
  changesByPeriod,
  movedBy,
  PERIOD_UNITS,
  type Period,
  type PeriodUnit,
  periodsBetween,
  startOfPeriod,
} from '../../domain/reports/changes.ts'
import { AsOf, sendJson } from '../../http/page.ts'
import { revisionOf } from '../as-of.ts'
import { KINDS } from '../kinds.ts'
import { type InRegister, invalid, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from '../route-parts.ts'
import { isKnownAt } from './standing.ts'

/** Periods unless told where to start, and the most that one answer has. */
const PERIODS = 30
const MOST_PERIODS = 1000
/** Before any log. */
const EARLIEST = '2000-01-01'

const Day = (description: string) => Type.Optional(Type.String({ format: 'date', description }))

interface Asked {
  from?: string
  to?: string
  by?: PeriodUnit
  asOf?: AsOf
}

/** How a register grew and changed over time, as its log tells it. */
export function changeCountRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: Asked }>(
    '/v1/registers/:register/stats/changes',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'getStatsChanges',
        summary: 'Commits, versions and entries over time: day by day, by weeks or by months',
        tags: ['reports'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            from: Day(`A day of the first period, in UTC; ${PERIODS} periods are told unless it is given.`),
            to: Day('A day of the last period, in UTC; the day of the newest commit unless told.'),
            by: Type.Optional(
              Type.Unsafe<PeriodUnit>({
                type: 'string',
                enum: PERIOD_UNITS,
                description: 'Length of a period; day unless told. Weeks start on Monday.',
              }),
            ),
            asOf: AsOf,
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ data: Type.Array(PeriodChanges) }, { title: 'StatsChanges' }),
          304: NOT_MODIFIED,
          ...READ_PROBLEMS,
        },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { by = 'day' } = request.query
      refuseBad(request.query)
      const asOf = await revisionOf(db, register, request.query.asOf)
      const standing = await findStanding(db, register, asOf)
      const { revision } = standing
      const to = request.query.to ?? (await dayOfRevision(db, register, revision))
      const periods = periodsAsked(to, by, request.query.from)
      if (isKnownAt(request, reply, standing)) return reply.code(304).send()
      const [first, last] = [periods[0], periods.at(-1)]
      if (first === undefined || last === undefined) return sendJson(reply, '{"data":[]}')
      const counts = await countChanges(db, register, {
        revision,
        from: first.from,
        until: movedBy(last.from, by, 1),
        by,
      })
      const kinds = KINDS.map(({ name }) => name)
      const data = changesByPeriod(periods, kinds, counts).map((period) => ({
        ...period,
        list: `/v1/registers/${register}/changes?after=${period.after}&asOf=${period.revision}`,
      }))
      return sendJson(reply, JSON.stringify({ data }))
    },
  )
}

/** The periods to tell of: none without a last day, which an empty register has none of. Throws invalid when too many. */
function periodsAsked(to: string | undefined, by: PeriodUnit, from?: string): Period[] {
  if (to === undefined) return []
  const first = from ?? movedBy(startOfPeriod(to, by), by, 1 - PERIODS)
  const periods = periodsBetween(first, to, by, MOST_PERIODS + 1)
  if (periods.length <= MOST_PERIODS) return periods
  throw refusal(
    'from',
    `must be at most ${MOST_PERIODS} periods before to, ${to}; got ${first}. Ask for longer ones with by`,
  )
}

const refusal = (name: string, detail: string) => {
  const flaw: Flaw = { in: 'query', pointer: `/${name}`, detail }
  return invalid('There are no such periods', [flaw])
}

/** Refuses days that no answer could be right for: ahead of today, before any log, or in the wrong order. */
function refuseBad({ from, to }: Asked): void {
  const today = new Date().toISOString().slice(0, 10)
  if (to !== undefined && to > today)
    throw refusal('to', `must not lie ahead of today, ${today} in UTC; got ${to}`)
  if (to !== undefined && to < EARLIEST) throw refusal('to', `must be ${EARLIEST} or later; got ${to}`)
  if (from === undefined) return
  if (from < EARLIEST) throw refusal('from', `must be ${EARLIEST} or later; got ${from}`)
  const last = to ?? today
  if (from > last)
    throw refusal('from', `must not lie after ${to === undefined ? 'today' : 'to'}, ${last}; got ${from}`)
}
