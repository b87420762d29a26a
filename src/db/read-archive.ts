import type { ArchivedRegister, ArchiveLine } from '../domain/archive/archive.ts'
import { RegisterError } from '../domain/errors.ts'
import { asRefusal } from './errors.ts'
import { moveInto, outsideRegisters } from './in-register.ts'
import { insertRegisterIn } from './registers.ts'
import { Restoring } from './restoring.ts'
import type { Db, Trx } from './schema.ts'
import { analyzeTables } from './statistics.ts'
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
  const restored = await outsideRegisters(db, (trx) => restoreAll(trx, lines, kinds)).catch(
    (error: unknown) => {
      throw asRefusal(error) ?? error
    },
  )
  await analyzeTables(db, kinds)
  return restored
}

async function restoreAll(
  trx: Trx,
  lines: AsyncIterable<ArchiveLine>,
  kinds: readonly StoredKind[],
): Promise<Archived[]> {
  const restored: Archived[] = []
  let open: Restoring | undefined
  for await (const line of lines) {
    if ('text' in line) await open?.text(line.text)
    else if ('commit' in line) await open?.commit(line.commit)
    else if ('version' in line) await open?.version(line.version)
    else {
      if (open !== undefined) restored.push(await open.close(kinds))
      open = 'register' in line ? await begin(trx, line.register) : undefined
    }
  }
  return restored
}

async function begin(trx: Trx, register: ArchivedRegister): Promise<Restoring> {
  const { key } = register
  await insertRegisterIn(trx, key).catch((error: unknown) => {
    if (!(error instanceof RegisterError) || error.code !== 'taken') throw error
    throw new RegisterError('taken', `There is a register "${key}" already, and restoring changes none.`)
  })
  return new Restoring(trx, await moveInto(trx, key), register)
}
