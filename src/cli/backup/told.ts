import { ConfigError } from '../../config.ts'
import type { Archived } from '../../db/write-archive.ts'
import { reasonOf } from '../../domain/reason.ts'
import type { Io } from '../io.ts'

/** What was archived or restored, for people. */
export const archivedText = ({ key, revision, versions, root }: Archived): string =>
  `${key}: revision ${revision}, ${versions} versions, tree root ${root}`

/** Runs a command; when it fails, prints the reason without a stack and answers the exit status 2. */
export async function orTell(io: Io, command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    io.err(reasonOf(error))
    return 2
  }
}
