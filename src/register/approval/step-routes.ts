import '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { MOST_CHANGES } from '../../db/commit.ts'
import type { Db } from '../../db/schema.ts'
import { isAtLeast, type Role } from '../../domain/access/roles.ts'
import { Key, OneOf, Text } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import { STEPS, type Step } from '../../domain/lifecycle.ts'
import { LANGUAGES } from '../../domain/rules/sentence.ts'
import { renderVersion } from '../../domain/version.ts'
import { refuseTooLittle } from '../../http/access/access.ts'
import { MINIMAL, sendAnswer } from '../../http/answer.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { onceOf } from '../../http/idempotency-key.ts'
import { languageOf } from '../../http/language.ts'
import { problemResponses } from '../../http/problem.ts'
import { AcceptedCommit, commitAnswer } from '../accepted-commit.ts'
import type { Kind } from '../kind.ts'
import { KINDS, kindOf } from '../kinds.ts'
import {
  IfMatch,
  type InRegister,
  KeyInPath,
  type OfEntry,
  PostHeaders,
  RegisterPath,
  WRITE_PROBLEMS,
  type Write,
  WriteQuery,
} from '../route-parts.ts'
import type { Judge } from '../rules/judged.ts'
import { Version } from '../schemas.ts'
import { whoOf } from '../who.ts'
import type { AskedStep } from './stepped.ts'
import { type AskedSteps, takeSteps } from './take-steps.ts'

const KindName = OneOf(
  KINDS.map(({ name }) => name),
  'Kind of the entry.',
)
const StepPath = Type.Object({ register: KeyInPath, kind: KindName, key: KeyInPath })
const StepHeaders = Type.Object({ ...PostHeaders.properties, ...IfMatch.properties })
const Reason = (description: string) => Text(1000, description)

/** What each step does, and the least role that takes it. */
const ROUTES: Readonly<Record<Step, { readonly role: Role; readonly summary: string }>> = {
  submit: { role: 'editor', summary: 'Submit the draft of an entry for approval' },
  withdraw: { role: 'editor', summary: 'Take back what was submitted: it is a draft again' },
  approve: {
    role: 'approver',
    summary: 'Approve the version of an entry that was seen: it comes into force',
  },
  reject: { role: 'approver', summary: 'Reject what was submitted, with a reason: it is a draft again' },
  review: { role: 'editor', summary: 'Say that what is in force was looked at and nothing is to change' },
  discard: {
    role: 'editor',
    summary: 'Discard the draft beside what is in force: that is the newest text of the entry again',
  },
  retire: { role: 'approver', summary: 'Retire an entry: what was in force of it no longer is' },
}

const NewStep = Type.Object(
  { reason: Type.Optional(Reason('A comment: why the step is taken, as the commit tells it.')) },
  { title: 'NewStep', additionalProperties: false },
)
const NewRejection = Type.Object(
  { reason: Reason('What is to be changed before it is submitted again.') },
  { title: 'NewRejection', additionalProperties: false },
)
const NewSteps = Type.Object(
  {
    reason: Type.Optional(Reason('A comment on all of them; needed to reject.')),
    steps: Type.Array(
      Type.Object(
        {
          step: OneOf(STEPS, 'What is done with the entry.'),
          kind: KindName,
          key: Key('Key of the entry.'),
          revision: Type.Integer({
            minimum: 1,
            maximum: Number.MAX_SAFE_INTEGER,
            description: 'Revision of the version that was seen: all is refused when another is current.',
          }),
        },
        { title: 'EntryStep', additionalProperties: false, description: 'A step of one entry.' },
      ),
      {
        minItems: 1,
        maxItems: MOST_CHANGES,
        description: 'Steps that become one revision, all or none; what is approved may refer to the rest.',
      },
    ),
  },
  { title: 'NewSteps', additionalProperties: false },
)
type NewSteps = Type.Static<typeof NewSteps>

const STEP_PROBLEMS = { ...WRITE_PROBLEMS, ...problemResponses([403]) }

/** Approval: an entry's steps from draft to approved and on, one by one or many as one commit. */
export function stepRoutes(app: FastifyInstance, db: Db, judge: Judge): void {
  const tags = ['approval']
  for (const step of STEPS) {
    const { role, summary } = ROUTES[step]
    app.post<{ Params: OfEntry & { kind: string }; Querystring: Write; Body: { reason?: string } }>(
      `/v1/registers/:register/:kind/:key/${step}`,
      {
        config: { role },
        schema: {
          operationId: `${step}Entry`,
          summary,
          tags,
          params: StepPath,
          querystring: WriteQuery,
          headers: StepHeaders,
          body: step === 'reject' ? NewRejection : NewStep,
          response: { 200: Version, ...MINIMAL, ...STEP_PROBLEMS },
        },
      },
      async (request, reply) => {
        const { kind, key } = request.params
        const asked = { step, kind: kindOf(kind), key, seen: seenIn(request), pointer: '' }
        return take(request, reply, [asked], ({ dryRun, outcomes: [outcome] }) => {
          if (outcome === undefined) throw new Error('a step has no outcome')
          const { version } = outcome
          return { address: null, revision: dryRun ? null : version.revision, text: renderVersion(version) }
        })
      },
    )
  }

  app.post<{ Params: InRegister; Querystring: Write; Body: NewSteps }>(
    '/v1/registers/:register/steps',
    {
      config: { role: 'editor' },
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'createSteps',
        summary: 'Take steps of approval with many entries, all as one revision',
        tags,
        params: RegisterPath,
        querystring: WriteQuery,
        headers: PostHeaders,
        body: NewSteps,
        response: { 200: AcceptedCommit, 201: AcceptedCommit, ...MINIMAL, ...STEP_PROBLEMS },
      },
    },
    async (request, reply) => {
      const { reason, steps } = request.body
      refuseUnreasoned(reason, steps)
      const asked = steps.map(({ step, kind, key, revision }, index): AskedStep => {
        const pointer = `/steps/${index}`
        return { step, kind: kindOf(kind), key, seen: [revision], pointer }
      })
      return take(request, reply, asked, (committed, { changes }) =>
        commitAnswer(request.params.register, changes, committed),
      )
    },
  )

  async function take(
    request: FastifyRequest<{ Params: InRegister; Querystring: Write; Body: { reason?: string } }>,
    reply: FastifyReply,
    steps: readonly AskedStep[],
    tell: AskedSteps['tell'],
  ): Promise<FastifyReply> {
    for (const { step, kind } of steps) refuseTooLittle(request, roleFor(step, kind))
    const { permit: _, ...who } = whoOf(request)
    const { dryRun } = request.query
    const told = await takeSteps(db, judge, request.params.register, {
      steps,
      caller: request.caller,
      language: languageOf(request, reply, LANGUAGES),
      once: onceOf(request),
      who: { ...who, reason: request.body.reason, dryRun },
      tell,
    })
    return sendAnswer(request, reply, told)
  }
}

const MOST_BYTES = 4 * 1024 * 1024

/** The least role for a step: what only an owner writes, only an owner submits or retires; an approver approves it. */
function roleFor(step: Step, { writer }: Kind): Role {
  const { role } = ROUTES[step]
  if (step === 'approve' || step === 'reject') return role
  return isAtLeast(writer, role) ? writer : role
}

/** The version that was seen: a step is not taken on whatever is there. */
function seenIn(request: FastifyRequest): readonly number[] {
  const seen = requireIfMatch(request)
  if (seen !== 'present') return seen
  throw new RegisterError(
    'precondition-required',
    'If-Match: * names no version. Send the ETag of the one that was read.',
  )
}

function refuseUnreasoned(reason: string | undefined, steps: NewSteps['steps']): void {
  const index = steps.findIndex(({ step }) => step === 'reject')
  if (reason !== undefined || index === -1) return
  throw new RegisterError('invalid', 'To reject needs a reason: what is to be changed.', {
    details: {
      errors: [{ in: 'body', pointer: '/reason', detail: `is needed, as /steps/${index} rejects` }],
    },
  })
}
