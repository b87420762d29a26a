import { ConfigError } from '../config.ts'
import { reasonOf } from '../domain/reason.ts'
import type { Io } from './io.ts'

/**
 * Runs a command on a database, whose driver fails in ways of its own; when it fails in any, prints the reason without a
 * stack and answers the exit status 2. Throws ConfigError when the environment is wrong.
 */
export async function orTell(io: Io, command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    io.err(reasonOf(error))
    return 2
  }
}
