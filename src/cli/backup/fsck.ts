import { faultsIn } from '../../db/faults.ts'
import { inRegister } from '../../db/in-register.ts'
import type { Db } from '../../db/schema.ts'
import { readLoggedRegister } from '../../db/stored-log.ts'
import { rootOf } from '../../db/write-archive.ts'
import { type Fault, faultText } from '../../domain/log/fault.ts'
import { KINDS } from '../../register/kinds.ts'
import type { Io } from '../io.ts'
import { onDatabase, type Where } from '../on-database.ts'
import { orTell } from '../or-tell.ts'
import { registerKeys } from './register-keys.ts'

export interface FsckOptions {
  /** Keys of registers; all unless given. */
  readonly register?: readonly string[] | undefined
  readonly format: 'text' | 'json'
}

/** What was found in one register. */
interface Looked {
  readonly register: string
  readonly revision: number
  /** Root of the tree over its commits, in hexadecimal. */
  readonly root: string
  /** At most as many as are told of a register. */
  readonly faults: readonly Fault[]
}

/** Of one register, the most faults that are told. */
const MOST_FAULTS = 1_000

/**
 * Looks through registers, computing everything anew, and prints what does not agree. Answers the exit status: 0 sound,
 * 1 something was found, 2 with the reason why it could not look.
 */
export const fsckCommand = (options: FsckOptions & Where, io: Io): Promise<number> =>
  orTell(io, () => onDatabase(options, (db) => fsck(db, options, io)))

/** The same in a database that is open. Throws the reason. */
export async function fsck(db: Db, { register, format }: FsckOptions, io: Io): Promise<number> {
  const looked: Looked[] = []
  for (const key of register === undefined ? await registerKeys(db) : new Set(register)) {
    const found = await look(db, key)
    looked.push(found)
    if (format === 'text') tell(found, io)
  }
  const sound = looked.every(({ faults }) => faults.length === 0)
  if (format === 'json') io.out(JSON.stringify({ sound, registers: looked }, null, 2))
  else if (looked.length === 0) io.out('there is no register')
  return sound ? 0 : 1
}

function look(db: Db, key: string): Promise<Looked> {
  return inRegister(db, key, async (trx, scope) => {
    const { revision, ...register } = await readLoggedRegister(trx, scope)
    const faults: Fault[] = []
    for await (const fault of faultsIn(trx, scope, KINDS)) {
      faults.push(fault)
      if (faults.length === MOST_FAULTS) break
    }
    return { register: key, revision, root: rootOf(register), faults }
  })
}

function tell({ register, revision, root, faults }: Looked, io: Io): void {
  for (const fault of faults) io.out(`${register}: ${faultText(fault)}`)
  const many =
    faults.length === MOST_FAULTS ? `${MOST_FAULTS} faults, and maybe more` : `${faults.length} faults`
  io.out(
    faults.length === 0
      ? `ok: ${register} at revision ${revision}, tree root ${root}`
      : `FAIL: ${register} at revision ${revision}: ${faults.length === 1 ? '1 fault' : many}`,
  )
}
