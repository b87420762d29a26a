import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { type ErrorCode, RegisterError } from '../domain/errors.ts'
import { ToldFinding } from '../domain/rules/finding-schemas.ts'
import { clipped } from '../domain/shown.ts'
import { PROBLEMS } from './problem-kinds.ts'

/** A place in an entry that refers to another one. */
export const Usage = Type.Object(
  {
    kind: Type.String({ description: 'Kind of the entry that refers to it.' }),
    key: Type.String({ description: 'Key of that entry.' }),
    pointer: Type.String({ description: 'Where in that entry, by member names and keys.' }),
  },
  { title: 'Usage' },
)

const Conflict = Type.Object(
  {
    kind: Type.String({ description: 'Kind of the entry that refers to it.' }),
    key: Type.String({ description: 'Key of that entry.' }),
    pointer: Type.String({ description: 'Where in that entry, by member names and keys.' }),
    detail: Type.String({ description: 'Why not, and what to do.' }),
  },
  { title: 'Conflict' },
)

export const Problem = Type.Object(
  {
    type: Type.String({
      format: 'uri-reference',
      description: 'Address of the page about this kind of problem.',
    }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.Unsafe<ErrorCode>({
      type: 'string',
      enum: Object.keys(PROBLEMS),
      description: 'Stable word for the kind of problem.',
    }),
    detail: Type.String({ description: 'What is wrong here, and what to do.' }),
    instance: Type.Optional(Type.String({ description: 'Id of the request, as in X-Request-Id.' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            in: Type.Unsafe<string>({ type: 'string', enum: ['body', 'query', 'path', 'header'] }),
            pointer: Type.String({ description: 'JSON pointer (RFC 6901) of the place.' }),
            detail: Type.String(),
            cell: Type.Optional(
              Type.String({ description: 'Cell of a spreadsheet that it is in, such as `Purposes!C7`.' }),
            ),
          },
          { title: 'Flaw' },
        ),
        { description: 'Each thing that is wrong with the input.' },
      ),
    ),
    kind: Type.Optional(Type.String({ description: 'Kind of the entry that it is about.' })),
    key: Type.Optional(Type.String({ description: 'Key of that entry.' })),
    currentRevision: Type.Optional(Type.Integer({ description: 'Newest revision of the entry.' })),
    usages: Type.Optional(Type.Array(Usage, { description: 'What refers to it.' })),
    findings: Type.Optional(
      Type.Array(ToldFinding, { description: 'Errors that keep a change from being approved.' }),
    ),
    conflicts: Type.Optional(
      Type.Array(Conflict, { description: 'What cannot refer to another entry in its place.' }),
    ),
  },
  { title: 'Problem', description: 'A problem as of RFC 9457.' },
)

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

const RANGES = { '4XX': 'Another problem with the request.', '5XX': 'A problem of the service.' } as const

/** What a route's schema says of the problems that it answers, by status. */
export function problemResponses(
  statuses: readonly (number | keyof typeof RANGES)[],
): Record<string, object> {
  const content = { 'application/problem+json': { schema: Problem } }
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: typeof status === 'number' ? titlesOf(status) : RANGES[status], content },
    ]),
  )
}

const titlesOf = (status: number): string =>
  Object.values(PROBLEMS)
    .flatMap((problem) => (problem.status === status ? [`${problem.title}.`] : []))
    .join(' ')

/** The body of a problem, as JSON text. */
export function problemBody(error: RegisterError, instance?: string): string {
  const { status, title } = PROBLEMS[error.code]
  const { message: detail, code, details } = error
  return JSON.stringify({ type: `/problems/${code}`, title, status, code, detail, instance, ...details })
}

/** What a handler may have said already of the answer that a problem takes the place of. */
const OF_ANSWERS = ['etag', 'register-revision', 'link', 'location', 'dry-run', 'preference-applied'] as const

export function sendProblem(
  error: RegisterError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status } = PROBLEMS[error.code]
  for (const name of OF_ANSWERS) reply.removeHeader(name)
  if (status === 503) reply.header('retry-after', '2')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(problemBody(error, request.id))
}

/**
 * Makes every failure a problem; what nobody foresaw is logged as an error and told as `internal`. `translate` knows the
 * errors of what lies below, such as those of the database.
 */
export function problems(
  app: FastifyInstance,
  translate: (error: unknown) => RegisterError | undefined,
): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // A caller that hangs up within its body is nothing for anybody here to mend.
    const hungUp = error.code === 'ECONNRESET' && !request.raw.complete
    const known = error instanceof RegisterError ? error : (translate(error) ?? fromFastify(error, request))
    if (!hungUp && isOurs(known)) request.log.error({ err: toldOf(error) }, 'request failed')
    return sendProblem(known, request, reply)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      new RegisterError(
        'not-found',
        `There is no ${request.method} ${clipped(request.url.split('?', 1)[0] ?? '')}. /docs lists the addresses.`,
      ),
      request,
      reply,
    ),
  )
}

const isOurs = ({ code }: RegisterError): boolean => code === 'internal' || code === 'unavailable'

/** What the log may say of an error: no more than its words, since what databases add holds the values written. */
function toldOf({ message, stack, cause }: Error): object {
  return { message, stack, ...(cause instanceof Error && { cause: cause.message }) }
}

/** What Fastify itself refuses, as a refusal of ours. */
export function fromFastify(error: FastifyError, { routeOptions }: FastifyRequest): RegisterError {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new RegisterError(
        'too-large',
        `The body is larger than ${routeOptions.bodyLimit} bytes, the most that this address takes. Split it.`,
        { cause: error },
      )
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new RegisterError(
        'unsupported-media-type',
        routeOptions.config.takes === undefined
          ? 'Send application/json; patches are application/merge-patch+json, and register files may be application/yaml.'
          : `This address takes ${routeOptions.config.takes.join(' or ')}; name which in Content-Type.`,
        { cause: error },
      )
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new RegisterError('invalid', 'Content-Length does not match the body.', { cause: error })
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_ASYNC_CONSTRAINT':
      return new RegisterError(
        'invalid',
        'The address is not a valid URL: its percent-encoding cannot be read.',
        {
          details: { errors: [{ in: 'path', pointer: '', detail: 'must be percent-encoded UTF-8' }] },
          cause: error,
        },
      )
    default:
      return fromPlugin(error)
  }
}

/** What plugins refuse has a status of their own, such as 403 for a path that leads out of the folder of `/docs`. */
function fromPlugin(error: FastifyError): RegisterError {
  const { statusCode = 500 } = error
  if (statusCode === 403 || statusCode === 404)
    return new RegisterError('not-found', 'There is nothing at this address. /docs lists those there are.', {
      cause: error,
    })
  if (statusCode >= 400 && statusCode < 500)
    return new RegisterError(
      'invalid',
      'The request is not one that this address takes. /docs describes those.',
      {
        cause: error,
      },
    )
  return new RegisterError('internal', 'The service failed. The log has the request id.', { cause: error })
}
