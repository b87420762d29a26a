import { backUp } from '../src/cli/backup/backup.ts'
import { fsck } from '../src/cli/backup/fsck.ts'
import { restore } from '../src/cli/backup/restore.ts'
import type { Io } from '../src/cli/io.ts'
import { orTell } from '../src/cli/or-tell.ts'
import type { Db } from '../src/db/schema.ts'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command, and answers its status and what it printed. */
export async function ran(command: (io: Io) => Promise<number>): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readStdin: async () => Buffer.of(),
  }
  const status = await orTell(io, () => command(io))
  return { status, out: out.join('\n'), err: err.join('\n') }
}

/** `ropa backup` on a database that is open. */
export const backedUp = (db: Db, file: string, register?: string[]): Promise<Ran> =>
  ran((io) => backUp(db, { file, register, version: '0.1.0' }, io))

/** `ropa restore` into a database that is open. */
export const restored = (db: Db, file: string): Promise<Ran> => ran((io) => restore(db, { file }, io))

/** `ropa fsck` on a database that is open. */
export const looked = (db: Db, format: 'text' | 'json' = 'text', register?: string[]): Promise<Ran> =>
  ran((io) => fsck(db, { format, register }, io))
