import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, RegisterError } from '../domain/errors.ts'
import type { Limits } from '../limits.ts'
import { fromFastify, PROBLEM_TYPE, problemBody, sendProblem } from './problem.ts'
import { PROBLEMS } from './problem-kinds.ts'
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
  return (error: Error & { code?: string }, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const [code, sentence] =
      codes[error.code ?? ''] ?? (['invalid', 'The request is not valid HTTP/1.1.'] as const)
    endSocket(socket, new RegisterError(code, sentence))
  }
}

/** Answers what Node would keep from the routes and close, or refuse without a word: CONNECT, and unknown expectations. */
export function answerUnroutable(app: FastifyInstance): void {
  app.server.on('connect', (_request, socket: Duplex) =>
    endSocket(socket, new RegisterError('method-not-allowed', 'CONNECT is not allowed; this is no proxy.'), {
      allow: '',
    }),
  )
  app.server.on('checkExpectation', (_request, response: ServerResponse) => {
    const refusal = new RegisterError('invalid', 'The only expectation that is met is 100-continue.', {
      details: {
        errors: [{ in: 'header', pointer: '/expect', detail: 'must be 100-continue, or be left out' }],
      },
    })
    const body = problemBody(refusal)
    response
      .writeHead(PROBLEMS[refusal.code].status, {
        ...SECURITY_HEADERS,
        'content-type': PROBLEM_TYPE,
        'content-length': Buffer.byteLength(body),
      })
      .end(body)
  })
}

function endSocket(
  socket: Duplex,
  refusal: RegisterError,
  more: Readonly<Record<string, string>> = {},
): void {
  const { status, title } = PROBLEMS[refusal.code]
  const body = problemBody(refusal)
  const header = {
    ...SECURITY_HEADERS,
    ...more,
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('')}\r\n${body}`)
}
