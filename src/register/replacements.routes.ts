import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { CommitRequest } from '../db/change.ts'
import { commitOnce } from '../db/commit-once.ts'
import { inRegister } from '../db/in-register.ts'
import { findAnswer } from '../db/once.ts'
import type { Db } from '../db/schema.ts'
import { countUsers } from '../db/users.ts'
import type { Answer, Once, Told } from '../domain/answer.ts'
import { Key, Text } from '../domain/entry.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Names } from '../domain/replace-references.ts'
import { MINIMAL, sendAnswer } from '../http/answer.ts'
import { onceOf } from '../http/idempotency-key.ts'
import { AcceptedCommit, commitAnswer } from './accepted-commit.ts'
import type { Kind } from './kind.ts'
import { type Plan, planReplacement } from './replacement.ts'
import {
  EntryPath,
  invalid,
  type OfEntry,
  PostHeaders,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from './route-parts.ts'
import { whoOf } from './who.ts'

const NewReplacement = Type.Object(
  {
    with: Key('Key of the entry that takes its place: another one of the same kind.'),
    reason: Type.Optional(Text(1000, 'Why it is replaced.')),
    delete: Type.Optional(
      Type.Boolean({ description: 'Whether the replaced entry is deleted in the same commit.' }),
    ),
  },
  { title: 'NewReplacement', additionalProperties: false, examples: [{ with: 'billing', delete: true }] },
)
type NewReplacement = Type.Static<typeof NewReplacement>

/** How long a replacement is planned anew because those who refer to the entry changed meanwhile, in milliseconds. */
const PATIENCE = 5_000

/** Replacing an entry by another of its kind wherever something refers to it, as one commit. */
export function replacementRoutes(app: FastifyInstance, db: Db, kind: Kind): void {
  app.post<{ Params: OfEntry; Querystring: Write; Body: NewReplacement }>(
    `/v1/registers/:register/${kind.name}/:key/replacements`,
    {
      config: { role: 'editor' },
      schema: {
        operationId: `create${kind.singular}Replacement`,
        summary: `Replace ${kind.one} by another wherever it is referred to, as one revision`,
        tags: [kind.name],
        params: EntryPath,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: NewReplacement,
        response: { 200: AcceptedCommit, 201: AcceptedCommit, ...MINIMAL, ...WRITE_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { register, key } = request.params
      const { with: to, reason, delete: remove = false } = request.body
      if (to === key)
        throw invalid('An entry cannot take its own place', [
          { in: 'body', pointer: '/with', detail: `must be another entry than "${key}"` },
        ])
      const names = { kind: kind.name, from: key, to }
      const told = await replace(register, names, remove, onceOf(request), {
        ...whoOf(request),
        dryRun: request.query.dryRun,
        reason,
      })
      return sendAnswer(request, reply, told)
    },
  )

  /** Reads and writes in two transactions, the lock being for the second only, which looks whether the first still holds. */
  async function replace(
    register: string,
    names: Names,
    remove: boolean,
    once: Once | undefined,
    who: Omit<CommitRequest, 'changes'>,
  ): Promise<Told> {
    const deadline = performance.now() + PATIENCE
    for (let failed: { revision: number; error: unknown } | undefined; ; ) {
      // In one transaction with the plan: once it is done, there may be nothing left to plan.
      const found: Answer | Plan = await inRegister(db, register, async (trx, scope) => {
        const before = once === undefined ? undefined : await findAnswer(trx, scope.id, once)
        return before ?? planReplacement(trx, scope, names, remove)
      })
      if (!('changes' in found)) return { answer: found, again: true }
      if (found.revision === failed?.revision) throw seenFromWith(failed.error)
      try {
        return await commitOnce(
          db,
          register,
          { ...who, changes: found.changes },
          {
            once,
            tell: (committed) => commitAnswer(register, found.changes, committed),
            suppose: async (trx, scope) => {
              if ((await countUsers(trx, scope, names.kind, names.from)) !== found.users)
                throw outdated(names)
            },
          },
        )
      } catch (error) {
        if (!isOutdated(error)) throw seenFromWith(error)
        if (performance.now() > deadline) throw busy(names, error)
        failed = { revision: found.revision, error }
      }
    }
  }
}

const outdated = ({ kind, from }: Names): RegisterError =>
  new RegisterError('stale', `Others refer to ${kind}/${from} by now.`)

/** Whether a commit was refused for what may have changed since it was planned. */
const isOutdated = (error: unknown): boolean =>
  error instanceof RegisterError && ['stale', 'gone', 'not-found', 'reference-missing'].includes(error.code)

const busy = ({ kind, from }: Names, cause: unknown): RegisterError =>
  new RegisterError('busy', `What refers to ${kind}/${from} keeps changing. Try again in a moment.`, {
    cause,
  })

/** An error about the changes as one about the entry that is to take the place: more the caller did not send. */
function seenFromWith(error: unknown): unknown {
  if (!(error instanceof RegisterError) || error.details.errors === undefined) return error
  const errors = error.details.errors.map((flaw) =>
    flaw.in === 'body' ? { ...flaw, pointer: '/with' } : flaw,
  )
  return new RegisterError(error.code, error.message, { details: { ...error.details, errors }, cause: error })
}
