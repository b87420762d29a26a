import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { type Change, commit, MOST_CHANGES } from '../db/commit.ts'
import { findCommit, listChanges, listCommits } from '../db/history.ts'
import type { Db } from '../db/schema.ts'
import { type AnyEntry, Key, OneOf, Text, when } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { actorOf } from '../http/actor.ts'
import { etag, isKnown } from '../http/etag.ts'
import {
  atRevision,
  Cursor,
  cursorOf,
  encodeCursor,
  Limit,
  PageOf,
  PlaceRevision,
  PlaceText,
  sendJson,
  sendPage,
} from '../http/page.ts'
import { checkContent } from './check-content.ts'
import { findKind, KINDS } from './kinds.ts'
import {
  type InRegister,
  invalid,
  KeyInPath,
  NOT_MODIFIED,
  type Paged,
  parted,
  READ_PROBLEMS,
  RegisterPath,
  type Sent,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'

const MOST_BYTES = 16 * 1024 * 1024

const KindName = OneOf(
  KINDS.map(({ name }) => name),
  'Kind of the entry.',
)
const NewChange = Type.Object(
  {
    op: OneOf(['put', 'delete'], 'Whether to create or replace the entry, or to delete it.'),
    kind: KindName,
    key: Type.Optional(Key('Key of the entry; that of the content unless given.')),
    content: Type.Optional(
      Type.Object(
        {},
        {
          additionalProperties: true,
          description: 'Content of the entry, as the schema of its kind has it; `meta` may be sent back.',
        },
      ),
    ),
    revision: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description:
          'Revision that was read, 0 for none: the commit is refused as stale or taken when another is current. Left out: whatever is there.',
      }),
    ),
  },
  {
    title: 'NewChange',
    additionalProperties: false,
    description: 'One entry that a commit changes.',
    allOf: [
      when(
        { properties: { op: { const: 'put' } } },
        { required: ['content'] },
        'needs content, because its op is put',
      ),
      when(
        { properties: { op: { const: 'delete' } } },
        { required: ['key'] },
        'needs a key, because its op is delete',
      ),
      when(
        { properties: { op: { const: 'delete' } } },
        { not: { required: ['content'] } },
        'has no content, because its op is delete',
      ),
    ],
  },
)
const NewCommit = Type.Object(
  {
    reason: Type.Optional(Text(1000, 'Why the changes are made.')),
    changes: Type.Array(NewChange, {
      minItems: 1,
      maxItems: MOST_CHANGES,
      description: 'Changes that become one revision, all or none; references may point forward.',
    }),
  },
  { title: 'NewCommit', additionalProperties: false },
)
type NewCommit = Type.Static<typeof NewCommit>

const Time = Type.String({ format: 'date-time' })
const Revision = Type.Integer({ minimum: 1 })
const AcceptedCommit = Type.Object(
  {
    revision: Type.Integer({
      minimum: 0,
      description: 'Revision that the changes made; the current one when nothing changed.',
    }),
    at: Type.Union([Time, Type.Null()], { description: 'Time of the commit; null when nothing changed.' }),
    dryRun: Type.Boolean(),
    changes: Type.Array(
      Type.Object(
        {
          op: Type.String(),
          kind: Type.String(),
          key: Type.String(),
          changed: Type.Boolean({ description: 'False when the entry was so already.' }),
          created: Type.Boolean(),
          revision: Type.Integer({ description: 'Newest revision of the entry.' }),
        },
        { title: 'AcceptedChange' },
      ),
    ),
  },
  { title: 'AcceptedCommit' },
)
const Nullable = (schema: Type.TSchema) => Type.Union([schema, Type.Null()])
const Commit = Type.Object(
  {
    revision: Revision,
    at: Time,
    actor: Type.String(),
    reason: Nullable(Type.String()),
    requestId: Nullable(Type.String()),
    entries: Type.Integer({ description: 'How many entries it changed.' }),
    root: Type.String({ description: 'RFC 6962 root over the lines of its entries, hex.' }),
    leaf: Type.String({ description: 'Hash of its line: its leaf in the tree of the register, hex.' }),
  },
  { title: 'Commit', description: 'One accepted write.' },
)
const FeedItem = Type.Object(
  {
    revision: Revision,
    kind: Type.String(),
    key: Type.String(),
    op: Type.String(),
    lifecycle: Type.String(),
    at: Time,
    actor: Type.String(),
  },
  { title: 'Change', description: 'What one commit did to one entry.' },
)

const commitPlace = cursorOf(Type.Object({ before: PlaceRevision }))
const feedPlace = cursorOf(Type.Object({ revision: PlaceRevision, kind: PlaceText, key: PlaceText }))

/** The log: commits to write and read, and the feed of changes. */
export function commitRoutes(app: FastifyInstance, db: Db): void {
  const collection = '/v1/registers/:register/commits'
  const tags = ['commits']

  app.post<{ Params: InRegister; Querystring: Write; Body: NewCommit }>(
    collection,
    {
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'createCommit',
        summary: 'Change any entries of any kinds as one revision',
        tags,
        params: RegisterPath,
        querystring: WriteQuery,
        body: NewCommit,
        response: { 200: AcceptedCommit, 201: AcceptedCommit, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const { dryRun } = request.query
      const { reason } = request.body
      const changes = changesOf(request.body)
      const { outcomes, ...committed } = await commit(db, register, {
        actor: actorOf(request),
        requestId: request.id,
        reason,
        changes,
        dryRun,
      })
      if (dryRun === true) reply.header('dry-run', 'true')
      else if (committed.at !== null)
        reply
          .code(201)
          .header('location', `/v1/registers/${register}/commits/${committed.revision}`)
          .header('etag', etag(committed.revision))
      const told = outcomes.map(({ changed, created, version }, index) => ({
        op: changes[index]?.op,
        kind: version.kind,
        key: version.key,
        changed,
        created,
        revision: version.revision,
      }))
      return sendJson(reply, JSON.stringify({ ...committed, changes: told }))
    },
  )

  app.get<{ Params: InRegister; Querystring: Paged }>(
    collection,
    {
      schema: {
        operationId: 'listCommits',
        summary: 'List the commits, newest first',
        tags,
        params: RegisterPath,
        querystring: Type.Object({ limit: Limit, cursor: Cursor }, { additionalProperties: false }),
        response: { 200: PageOf('CommitPage', Commit), ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor } = request.query
      const found = await listCommits(db, request.params.register, {
        limit,
        before: commitPlace(cursor, 'commits')?.before,
      })
      const { page, more } = found.value
      const last = page.at(-1)
      const next = more && last !== undefined ? encodeCursor('commits', { before: last.revision }) : null
      return sendPage(
        request,
        atRevision(reply, found.revision),
        page.map((item) => JSON.stringify(item)),
        next,
      )
    },
  )

  app.get<{ Params: InRegister & { revision: number } }>(
    `${collection}/:revision`,
    {
      schema: {
        operationId: 'getCommit',
        summary: 'Read one commit',
        tags,
        params: Type.Object({
          register: KeyInPath,
          revision: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
        }),
        response: { 200: Commit, 304: NOT_MODIFIED, ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { revision, value } = await findCommit(db, request.params.register, request.params.revision)
      atRevision(reply, revision)
      if (isKnown(request, reply, value.revision)) return reply.code(304).send()
      return sendJson(reply, JSON.stringify(value))
    },
  )

  app.get<{ Params: InRegister; Querystring: Paged & { after?: number } }>(
    '/v1/registers/:register/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'The feed: every change after a revision, oldest first, without gaps',
        tags,
        params: RegisterPath,
        querystring: Type.Object(
          {
            after: Type.Optional(
              Type.Integer({
                minimum: 0,
                maximum: Number.MAX_SAFE_INTEGER,
                description: 'Revision that is known already; 0 unless told.',
              }),
            ),
            limit: Limit,
            cursor: Cursor,
          },
          { additionalProperties: false },
        ),
        response: { 200: PageOf('ChangePage', FeedItem), ...READ_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { limit = 50, cursor, after = 0 } = request.query
      const found = await listChanges(db, request.params.register, {
        limit,
        after: feedPlace(cursor, 'changes') ?? { revision: after },
      })
      const { page, more } = found.value
      const last = page.at(-1)
      const next =
        more && last !== undefined
          ? encodeCursor('changes', { revision: last.revision, kind: last.kind, key: last.key })
          : null
      return sendPage(
        request,
        atRevision(reply, found.revision),
        page.map((item) => JSON.stringify(item)),
        next,
      )
    },
  )
}

/** The changes of a posted commit, their contents checked by their kinds. Throws invalid with every flaw. */
function changesOf({ changes }: NewCommit): Change[] {
  const flaws: Flaw[] = []
  const read = changes.flatMap((change, index): Change[] => {
    const pointer = `/changes/${index}`
    const kind = findKind(change.kind)
    if (kind === undefined) throw new Error(`the schema let the unknown kind ${change.kind} pass`)
    const expect =
      change.revision === undefined
        ? undefined
        : change.revision === 0
          ? ('absent' as const)
          : [change.revision]
    if (change.content === undefined) return [{ op: 'delete', kind, key: change.key ?? '', expect, pointer }]
    const { content, meta } = parted(change.content as Sent)
    const found = checkContent(kind, content, `${pointer}/content`)
    if (found.length === 0 && change.key !== undefined && change.key !== content.key)
      found.push({
        in: 'body',
        pointer: `${pointer}/key`,
        detail: `must equal the key of the content, "${content.key}"; got "${change.key}"`,
      })
    flaws.push(...found)
    return [
      {
        op: 'put',
        kind,
        key: content.key,
        content: content as AnyEntry,
        meta,
        expect,
        pointer: `${pointer}/content`,
      },
    ]
  })
  if (flaws.length > 0) throw invalid('The commit has contents that are not valid', flaws.slice(0, 100))
  return read
}
