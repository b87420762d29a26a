import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { follow } from '../db/feed-news.ts'
import { type SharedRead, sharedReads } from '../db/feed-reads.ts'
import { type FeedPlace, listChanges } from '../db/history.ts'
import { findStanding } from '../db/revision.ts'
import type { Db } from '../db/schema.ts'
import type { Flaw } from '../domain/errors.ts'
import { eventStreams, type Source } from '../http/event-stream.ts'
import { atRevision } from '../http/page.ts'
import { type Piece, pieceOf, startEvent } from './change-events.ts'
import { type InRegister, invalid } from './route-parts.ts'

/** Most changes that are read at once for a listener. */
const PIECE = 200

interface Asked {
  Params: InRegister
  Querystring: { after?: number; limit?: unknown; cursor?: unknown; asOf?: unknown }
}

/** Answers the feed as an event stream that goes on for as long as its listener stays. */
export function changeStreams(app: FastifyInstance, db: Db) {
  const send = eventStreams(app)
  const share = sharedReads<Piece>()
  return async (request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> => {
    refusePages(request.query)
    const { register } = request.params
    const { newest } = await findStanding(db, register)
    const after = startOf(request, newest)
    return send(request, atRevision(reply, newest), () =>
      changesAfter(db, register, { after, newest, share }),
    )
  }
}

/** A stream has no pages, and no end that it could be as of. */
function refusePages(query: Asked['Querystring']): void {
  const errors = (['limit', 'cursor', 'asOf'] as const).flatMap((name): Flaw[] =>
    query[name] === undefined
      ? []
      : [
          {
            in: 'query',
            pointer: `/${name}`,
            detail: 'is for pages only; leave it out, or accept application/json',
          },
        ],
  )
  if (errors.length > 0) throw invalid('An event stream has no pages', errors)
}

/** The revision that the listener has: that of the event that it read last, the one it asks for, or the newest. */
function startOf({ headers, query }: FastifyRequest<Asked>, newest: number): number {
  const last = headers['last-event-id']
  // The route's schema has made a number of it.
  const [place, pointer, after] =
    last === undefined
      ? (['query', '/after', query.after ?? newest] as const)
      : (['header', '/last-event-id', Number(last)] as const)
  if (after <= newest) return after
  throw invalid(`The register is at revision ${newest}; there is no revision ${after} yet`, [
    { in: place, pointer, detail: `must be at most ${newest}; got ${after}` },
  ])
}

interface Start {
  readonly after: number
  readonly newest: number
  readonly share: SharedRead<Piece>
}

/** Every commit after a revision, read when its listener has room: nothing waits for it but a revision number. */
function changesAfter(db: Db, register: string, { after, newest, share }: Start): Source {
  const following = follow(db, register, newest)
  let place: FeedPlace | undefined
  let until = after
  return {
    next: async (patience) => {
      if (place === undefined) {
        place = { revision: after }
        return startEvent(after)
      }
      const from = place
      if (from.kind === undefined && from.revision === until) {
        const news = await following.newerThan(until, patience)
        if (news === undefined) return undefined
        until = news
      }
      // Not past the revision looked up: a later one may come with the page, and would come again with the next.
      const piece = await share(JSON.stringify([register, from, until]), async () => {
        const { value } = await listChanges(db, register, { limit: PIECE, after: from, asOf: until })
        return pieceOf(from, value, until)
      })
      place = piece.place
      return piece.lines
    },
    // Of a revision that is sent in pieces the last is still to come.
    behind: () =>
      following.newest() - (place?.kind === undefined ? (place?.revision ?? after) : place.revision - 1),
    close: following.stop,
  }
}
