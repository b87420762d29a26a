import type { ArchiveLine } from '../domain/archive/archive.ts'
import { asRegisterError } from './errors.ts'
import { inNewRegisters } from './in-register.ts'
import { Restoring } from './restoring.ts'
import type { Db } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'
import type { Archived } from './write-archive.ts'

/**
 * Makes the registers of an archive, all of them or none: their logs as they are written there, everything else from
 * the logs, by what writes it otherwise. Then all of it is looked through as by fsck. Throws taken when there is such a
 * register already, and invalid for what does not agree with itself.
 */
export async function readArchive(
  db: Db,
  lines: AsyncIterable<ArchiveLine>,
  kinds: readonly StoredKind[],
): Promise<readonly Archived[]> {
  return inNewRegisters(db, async (trx, enter) => {
    const restored: Archived[] = []
    let open: Restoring | undefined
    for await (const line of lines) {
      if ('commit' in line) await open?.commit(line.commit)
      else if ('version' in line) await open?.version(line.version)
      else {
        if (open !== undefined) restored.push(await open.close(kinds))
        open = 'register' in line ? new Restoring(trx, await enter(line.register), line.register) : undefined
      }
    }
    return restored
  }).catch((error: unknown) => {
    throw asRegisterError(error)
  })
}
