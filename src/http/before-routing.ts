import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, RegisterError } from '../domain/errors.ts'
import { fromFastify, PROBLEM_TYPE, problemBody, sendProblem } from './problem.ts'
import { PROBLEMS } from './problem-kinds.ts'

/** Answers addresses that cannot be routed at all. */
export function badUrls(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(fromFastify(error), request, reply.header('x-request-id', request.id))
}

const CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: [
    'headers-too-large',
    'The request line and header are larger than 16 KiB. Shorten them.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    'request-timeout',
    'The request was not received completely in time. Send it again.',
  ],
}

/** Answers what is not HTTP, on the bare socket, and closes it. */
export function answerClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [code, sentence] =
    CODES[error.code ?? ''] ?? (['invalid', 'The request is not valid HTTP/1.1.'] as const)
  endSocket(socket, new RegisterError(code, sentence))
}

/** Answers what Node would keep from the routes and close, or refuse without a word: CONNECT, and unknown expectations. */
export function answerUnroutable(app: FastifyInstance): void {
  app.server.on('connect', (_request, socket: Duplex) =>
    endSocket(
      socket,
      new RegisterError('method-not-allowed', 'CONNECT is not allowed; this is no proxy.'),
      'Allow: \r\n',
    ),
  )
  app.server.on('checkExpectation', (_request, response: ServerResponse) => {
    const refusal = new RegisterError('invalid', 'The only expectation that is met is 100-continue.', {
      details: {
        errors: [{ in: 'header', pointer: '/expect', detail: 'must be 100-continue, or be left out' }],
      },
    })
    response
      .writeHead(PROBLEMS[refusal.code].status, { 'content-type': PROBLEM_TYPE })
      .end(problemBody(refusal))
  })
}

function endSocket(socket: Duplex, refusal: RegisterError, header = ''): void {
  const { status, title } = PROBLEMS[refusal.code]
  const body = problemBody(refusal)
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\n${header}Content-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
