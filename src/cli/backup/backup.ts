import type { Db } from '../../db/schema.ts'
import { writeArchive } from '../../db/write-archive.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Io } from '../io.ts'
import { onDatabase, type Where } from '../on-database.ts'
import { orTell } from '../or-tell.ts'
import { registerKeys } from './register-keys.ts'
import { archivedText } from './told.ts'
import { writeArchiveFile } from './write-archive-file.ts'

export interface BackupOptions {
  readonly file: string
  /** Keys of registers; all unless given. */
  readonly register?: readonly string[] | undefined
  /** Version of this program. */
  readonly version: string
}

/** Archives registers in a file, and prints which. Answers the exit status: 0, or 2 with the reason. */
export const backupCommand = (options: BackupOptions & Where, io: Io): Promise<number> =>
  orTell(io, () => onDatabase(options, (db) => backUp(db, options, io)))

/** The same from a database that is open. Throws the reason. */
export async function backUp(db: Db, { file, register, version }: BackupOptions, io: Io): Promise<number> {
  const registers = register === undefined ? await registerKeys(db) : [...new Set(register)]
  if (registers.length === 0) throw new RegisterError('not-found', 'There is no register to back up.')
  const about = { ropa: version, madeAt: new Date().toISOString() }
  const archived = await writeArchiveFile(file, (write) => writeArchive(db, { registers, about, write }))
  // Standard output may be the archive itself.
  for (const each of archived) io.err(`backed up ${archivedText(each)}`)
  return 0
}
