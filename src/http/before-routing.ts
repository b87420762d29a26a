import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, RegisterError } from '../domain/errors.ts'
import type { Limits } from '../limits.ts'
import { fromFastify, PROBLEM_TYPE, problemBody, sendProblem } from './problem.ts'
import { PROBLEMS } from './problem-kinds.ts'
import { requestIdOf } from './request-id.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** Answers addresses that cannot be routed at all. */
export function badUrls(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(
    fromFastify(error, request),
    request,
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id),
  )
}

/** Answers what is not HTTP, or not within the limits, on the bare socket, and closes it. */
export function clientErrors({ headerBytes, headerTime, requestTime }: Limits) {
  const codes: Readonly<Record<string, readonly [ErrorCode, string]>> = {
    HPE_HEADER_OVERFLOW: [
      'headers-too-large',
      `The request line and header are larger than ${headerBytes} bytes, the most that are taken. Shorten them.`,
    ],
    ERR_HTTP_REQUEST_TIMEOUT: [
      'request-timeout',
      `The header did not come within ${headerTime / 1_000} seconds, or the request within ${requestTime / 1_000}. Send it faster, or less at once.`,
    ],
  }
  return (app: FastifyInstance, error: Error & { code?: string }, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const [code, sentence] =
      codes[error.code ?? ''] ?? (['invalid', 'The request is not valid HTTP/1.1.'] as const)
    endSocket(socket, answerOf(app, { headers: {} }, new RegisterError(code, sentence)))
  }
}

/** Answers what Node would keep from the routes and close, or refuse without a word: CONNECT, and unknown expectations. */
export function answerUnroutable(app: FastifyInstance): void {
  app.server.on('connect', (request, socket: Duplex) => {
    const refusal = new RegisterError('method-not-allowed', 'CONNECT is not allowed; this is no proxy.')
    endSocket(socket, answerOf(app, request, refusal, { allow: '' }))
  })
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = new RegisterError('invalid', 'The only expectation that is met is 100-continue.', {
      details: {
        errors: [{ in: 'header', pointer: '/expect', detail: 'must be 100-continue, or be left out' }],
      },
    })
    const { status, header, body } = answerOf(app, request, refusal)
    response.writeHead(status, header).end(body)
  })
}

interface Answer {
  readonly status: number
  readonly title: string
  readonly header: Readonly<Record<string, string | number>>
  readonly body: string
}

/** What a request is answered with that no route answers; it is logged as `requestLog` does, under the id that it has. */
function answerOf(
  app: FastifyInstance,
  request: Pick<IncomingMessage, 'headers'>,
  refusal: RegisterError,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const { status, title } = PROBLEMS[refusal.code]
  const reqId = requestIdOf(request)
  app.log.info({ reqId, route: 'unknown', status, code: refusal.code }, 'answered')
  const body = problemBody(refusal, reqId)
  const header = {
    ...SECURITY_HEADERS,
    ...more,
    'x-request-id': reqId,
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
  }
  return { status, title, header, body }
}

function endSocket(socket: Duplex, { status, title, header, body }: Answer): void {
  const lines = Object.entries({ ...header, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('')}\r\n${body}`)
}
