import { ConfigError } from '../config.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Io } from './io.ts'

/**
 * Runs a command; when it fails, prints the reason without a stack and answers this exit status. Throws ConfigError when
 * the environment is wrong.
 */
export async function orTell(io: Io, command: () => Promise<number>, failed = 2): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    io.err(reasonOf(error))
    return failed
  }
}
