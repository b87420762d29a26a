import { ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import { placeIn } from '../input.ts'
import type { Io } from '../io.ts'
import type { RegisterCode } from './register-code.ts'

/** Runs what sends a file; what the service says is wrong with it is told as `file:line:column: pointer detail`. */
export async function tellingFlaws<Value>(
  code: RegisterCode,
  io: Io,
  send: () => Promise<Value>,
): Promise<Value> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    for (const line of flawLines(error, code)) io.err(line)
    if (error.code !== 'not-found') throw error
    const body = JSON.stringify({ key: code.register })
    throw new RegisterError('not-found', `${error.detail} POST /v1/registers with ${body} makes one.`, {
      cause: error,
    })
  }
}

function* flawLines({ errors }: ProblemError, { input, placeOf }: RegisterCode): Generator<string> {
  // Whatever answered may only look like the service.
  if (!Array.isArray(errors)) return
  for (const { in: where, pointer, detail } of errors) {
    const place = where === 'body' ? placeIn(input, placeOf(pointer)) : where
    yield `${place}: ${pointer} ${detail}`.replace(':  ', ': ')
  }
}
