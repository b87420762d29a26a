import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Db } from '../db/schema.ts'
import { searchEntries, tellMatches } from '../db/search.ts'
import { Label, OneOf } from '../domain/entry.ts'
import { searchTerms } from '../domain/searched.ts'
import { representationOf } from '../http/fields.ts'
import { Count, CountedPageOf, Cursor, Limit, sendPage } from '../http/page.ts'
import { NEWEST_ONLY, nextOfMatches, placeOfMatch, Words } from './entry-search.ts'
import { KINDS } from './kinds.ts'
import { type InRegister, NOT_MODIFIED, type Paged, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

const names = KINDS.map(({ name }) => name)

const MatchItem = Type.Object(
  {
    kind: Type.String({ description: 'Kind of the entry.' }),
    key: Type.String({ description: 'Its key.' }),
    label: Label,
    revision: Type.Integer({ minimum: 1, description: 'Revision of its newest version.' }),
    part: OneOf(['name', 'text'], 'Where all words are: in its key and label, or in all its texts together.'),
  },
  { title: 'Match', additionalProperties: false, description: 'An entry that a search has found.' },
)

/** Searching the texts of entries, whatever their kind. */
export function searchRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: Paged & { q: string; kind?: string[]; count?: Count } }>(
    '/v1/registers/:register/search',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listMatches',
        summary: 'Search the texts of all entries, those first that have the words in their name',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            q: Words,
            kind: Type.Optional(
              Type.Array(OneOf(names, 'Kind of entries.'), {
                minItems: 1,
                maxItems: 100,
                description: 'Kinds to search; all unless told.',
              }),
            ),
            limit: Limit,
            cursor: Cursor,
            count: Count,
          },
          { additionalProperties: false, 'x-not-taken': { asOf: NEWEST_ONLY } },
        ),
        response: { 200: CountedPageOf('MatchPage', MatchItem), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { q, kind: kinds = names, limit = 50, cursor, count } = request.query
      const { revision, value } = await searchEntries(
        db,
        request.params.register,
        {
          kinds: [...new Set(kinds)],
          terms: searchTerms(q),
          limit,
          after: placeOfMatch(cursor, 'search'),
          count: count === 'exact',
        },
        tellMatches,
      )
      return sendPage(request, reply, {
        items: value.page.map((found) => JSON.stringify(found)),
        nextCursor: nextOfMatches('search', value),
        revision,
        total: value.total,
        representation: representationOf({ count }),
      })
    },
  )
}
