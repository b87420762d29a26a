import { ProblemError } from '../client/problem-error.ts'
import { RegisterError } from '../domain/errors.ts'
import type { Io } from './io.ts'

/** Runs a command; the refusal that keeps it from its end is told, and the exit status is then 2. Throws any other error. */
export async function orTellRefusal<Status extends number>(
  io: Io,
  command: () => Promise<Status>,
): Promise<Status | 2> {
  try {
    return await command()
  } catch (error) {
    tellRefusal(error, io)
    return 2
  }
}

/** Tells what the register or a service refuses, in one sentence. Throws any other error: the program is to blame for it. */
export function tellRefusal(error: unknown, io: Io): void {
  if (error instanceof ProblemError) io.err(error.detail)
  else if (error instanceof RegisterError) io.err(error.message)
  else throw error
}
