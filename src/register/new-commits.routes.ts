import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Change } from '../db/change.ts'
import { MOST_CHANGES } from '../db/commit.ts'
import { commitOnce } from '../db/commit-once.ts'
import type { Db } from '../db/schema.ts'
import { Key, OneOf, Text, when } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { MINIMAL, sendAnswer } from '../http/answer.ts'
import { onceOf } from '../http/idempotency-key.ts'
import { AcceptedCommit, commitAnswer } from './accepted-commit.ts'
import { checkContent } from './check-content.ts'
import { KINDS, kindOf } from './kinds.ts'
import {
  type InRegister,
  invalid,
  PostHeaders,
  parted,
  RegisterPath,
  type Sent,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'
import { withFindings } from './rules/dry-run-findings.ts'
import type { Judge } from './rules/judged.ts'
import { whoOf } from './who.ts'

const MOST_BYTES = 16 * 1024 * 1024

const KindName = OneOf(
  KINDS.map(({ name }) => name),
  'Kind of the entry.',
)
const NewChange = Type.Object(
  {
    op: OneOf(['put', 'delete'], 'Whether to create or replace the entry, or to delete it.'),
    kind: KindName,
    key: Type.Optional(
      Key('Key of the entry that is deleted; of a put it may be left out, as the content has it.'),
    ),
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

/** Writing to the log: any number of changes as one commit. */
export function newCommitRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  app.post<{ Params: InRegister; Querystring: Write; Body: NewCommit }>(
    '/v1/registers/:register/commits',
    {
      config: { role: 'editor' },
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'createCommit',
        summary: 'Change any entries of any kinds as one revision',
        tags: ['commits'],
        params: RegisterPath,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: NewCommit,
        response: { 200: AcceptedCommit, 201: AcceptedCommit, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register } = request.params
      const changes = changesOf(request.body)
      const wanted = {
        ...whoOf(request),
        reason: request.body.reason,
        changes,
        dryRun: request.query.dryRun,
      }
      let asOf = 0
      const told = await commitOnce(db, register, wanted, {
        once: onceOf(request),
        tell: (committed) => {
          // A dry run tells of the revision that there would be.
          asOf = committed.at === null ? committed.revision : committed.revision - 1
          return commitAnswer(register, changes, committed)
        },
      })
      if (request.query.dryRun !== true) return sendAnswer(request, reply, told)
      return sendAnswer(
        request,
        reply,
        await withFindings(judge, request, reply, told, { register, asOf, changes }),
      )
    },
  )
}

/** The changes of a posted commit, their contents checked by their kinds. Throws invalid with every flaw. */
function changesOf({ changes }: NewCommit): Change[] {
  const flaws: Flaw[] = []
  const read = changes.flatMap((change, index): Change[] => {
    const pointer = `/changes/${index}`
    const kind = kindOf(change.kind)
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
        content,
        meta,
        expect,
        pointer: `${pointer}/content`,
      },
    ]
  })
  if (flaws.length > 0) throw invalid('The commit has contents that are not valid', flaws.slice(0, 100))
  return read
}
