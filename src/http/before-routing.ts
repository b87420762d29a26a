import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, RegisterError } from '../domain/errors.ts'
import { fromFastify, PROBLEM_TYPE, PROBLEMS, problemBody, sendProblem } from './problem.ts'

/** Answers addresses that cannot be routed at all. */
export function badUrls(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(fromFastify(error), request, reply)
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
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [code, sentence] =
    CODES[error.code ?? ''] ?? (['invalid', 'The request is not valid HTTP/1.1.'] as const)
  const { status, title } = PROBLEMS[code]
  const body = problemBody(new RegisterError(code, sentence))
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
