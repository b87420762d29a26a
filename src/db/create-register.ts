import type { Answer, Once, Told } from '../domain/answer.ts'
import { OUTSIDE_REGISTERS, outsideRegisters } from './in-register.ts'
import { findAnswer, keepAnswer, lockOnce } from './once.ts'
import { insertRegister, insertRegisterIn, type RegisterRecord } from './registers.ts'
import type { Db } from './schema.ts'

interface Ways {
  readonly dryRun: boolean
  /** Left out when the request may be done as often as it is sent. */
  readonly once: Once | undefined
  readonly tell: (register: RegisterRecord) => Answer
}

/** Makes an empty register and tells the answer, which a request that is done once gets again. Throws taken. */
export async function createRegister(db: Db, key: string, { dryRun, once, tell }: Ways): Promise<Told> {
  if (once === undefined) return { answer: tell(await insertRegister(db, key, dryRun)), again: false }
  return outsideRegisters(db, async (trx): Promise<Told> => {
    await lockOnce(trx, once)
    const before = await findAnswer(trx, OUTSIDE_REGISTERS, once)
    if (before !== undefined) return { answer: before, again: true }
    const answer = tell(await insertRegisterIn(trx, key))
    await keepAnswer(trx, OUTSIDE_REGISTERS, once, answer)
    return { answer, again: false }
  })
}
