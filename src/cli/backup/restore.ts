import { readArchive } from '../../db/read-archive.ts'
import type { Db } from '../../db/schema.ts'
import { checkedLines } from '../../domain/archive/checked-lines.ts'
import { RegisterError } from '../../domain/errors.ts'
import { KINDS } from '../../register/kinds.ts'
import type { Io } from '../io.ts'
import { onDatabaseToFill, type Where } from '../on-database.ts'
import { orTell } from '../or-tell.ts'
import { readArchiveFile } from './read-archive-file.ts'
import { archivedText } from './told.ts'

export interface RestoreOptions {
  readonly file: string
}

/** Makes the registers of an archive, all or none, and prints which. Answers the exit status: 0, or 2 with the reason. */
export const restoreCommand = (options: RestoreOptions & Where, io: Io): Promise<number> =>
  orTell(io, () => onDatabaseToFill(options, (db) => restore(db, options, io)))

/** The same in a database that is open. Throws the reason. */
export async function restore(db: Db, { file }: RestoreOptions, io: Io): Promise<number> {
  const restored = await readArchive(db, checkedLines(readArchiveFile(file)), KINDS).catch(
    (error: unknown) => {
      if (!(error instanceof RegisterError)) throw error
      throw new RegisterError(error.code, `Nothing was restored. ${error.message}`, { cause: error.cause })
    },
  )
  for (const each of restored) io.out(`restored ${archivedText(each)}`)
  return 0
}
