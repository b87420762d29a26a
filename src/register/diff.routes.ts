import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { type Differing, listDiffering } from '../db/diff.ts'
import type { Db } from '../db/schema.ts'
import { diff } from '../domain/diff.ts'
import { OneOf } from '../domain/entry.ts'
import { Cursor, cursorOf, Limit, nextOf, PageOf, PlaceRevision, PlaceText, sendPage } from '../http/page.ts'
import { revisionOf } from './as-of.ts'
import { type AskedBetween, From, Path, To } from './differences.ts'
import { findKind, KINDS } from './kinds.ts'
import { type InRegister, invalid, NOT_MODIFIED, READ_PROBLEMS, RegisterPath } from './route-parts.ts'

const revisionOrNull = (description: string) => Type.Union([Type.Integer(), Type.Null()], { description })

const DifferingEntry = Type.Object(
  {
    kind: Type.String(),
    key: Type.String(),
    op: OneOf(['add', 'remove', 'replace'], 'Whether the entry came, went, or has another content.'),
    from: revisionOrNull('Revision of its version to start from; null where it was not there.'),
    to: revisionOrNull('Revision of its version to end with; null where it was not there.'),
    paths: Type.Array(Path, { description: 'Where its content differs, as in its own diff.' }),
  },
  {
    title: 'DifferingEntry',
    additionalProperties: false,
    description: 'An entry that differs between two states.',
  },
)

const placeOf = cursorOf(
  Type.Object({ from: PlaceRevision, to: PlaceRevision, kind: PlaceText, key: PlaceText }),
)

interface Asked extends AskedBetween {
  kind?: string[]
  limit?: number
  cursor?: string
}

/** How a register differs between two states. */
export function diffRoutes(app: FastifyInstance, db: Db): void {
  app.get<{ Params: InRegister; Querystring: Asked }>(
    '/v1/registers/:register/diff',
    {
      config: { role: 'reader' },
      schema: {
        operationId: 'listDifferences',
        summary: 'List the entries that differ between two states of the register',
        tags: ['registers'],
        params: RegisterPath,
        querystring: Type.Object(
          {
            from: From,
            to: To,
            kind: Type.Optional(
              Type.Array(
                OneOf(
                  KINDS.map(({ name }) => name),
                  'Kind of entries.',
                ),
                { minItems: 1, maxItems: 100, description: 'Kinds to look at; all unless told.' },
              ),
            ),
            limit: Limit,
            cursor: Cursor,
          },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('DifferencePage', DifferingEntry), 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, kind } = request.query
      const kinds = kind === undefined ? undefined : [...new Set(kind)]
      const { register } = request.params
      const place = placeOf(cursor, 'diff')
      const { from, to } =
        place === undefined ? await asked(register, request.query) : same(place, request.query)
      const { revision, value } = await listDiffering(db, register, { from, to, kinds, limit, after: place })
      return sendPage(request, reply, {
        items: value.page.map((entry) => JSON.stringify(told(entry))),
        nextCursor: nextOf('diff', value, (last) => ({ from, to: revision, kind: last.kind, key: last.key })),
        revision,
        representation: `since-${from}`,
      })
    },
  )

  async function asked(register: string, { from, to }: AskedBetween) {
    return {
      from: (await revisionOf(db, register, from, 'from')) ?? 0,
      to: await revisionOf(db, register, to, 'to'),
    }
  }
}

/** The states of the page before. Throws invalid when others are named. */
function same(place: { from: number; to: number }, { from, to }: AskedBetween): { from: number; to: number } {
  const isOther = (asked: unknown, revision: number) => typeof asked === 'number' && asked !== revision
  if (!isOther(from, place.from) && !isOther(to, place.to)) return place
  throw invalid('The cursor is of another diff', [
    {
      in: 'query',
      pointer: '/cursor',
      detail: `goes on from revision ${place.from} to ${place.to}; leave from and to as they were`,
    },
  ])
}

function told({ kind, key, from, to, before, after }: Differing) {
  const [earlier, later] = [before, after].map((text) => (text === null ? undefined : JSON.parse(text)))
  const paths = diff(findKind(kind)?.schema ?? {}, earlier, later).map(({ path }) => path)
  const op = earlier === undefined ? 'add' : later === undefined ? 'remove' : 'replace'
  return { kind, key, op, from, to, paths: [...new Set(paths)] }
}
