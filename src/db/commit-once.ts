import type { Answer, Once, Told } from '../domain/answer.ts'
import type { CommitRequest, Committed } from './change.ts'
import { commitWith } from './commit.ts'
import type { LockedScope } from './in-register.ts'
import { findAnswer, keepAnswer } from './once.ts'
import type { Db, Trx } from './schema.ts'

interface Ways {
  /** Left out when the request may be done as often as it is sent. */
  readonly once: Once | undefined
  readonly tell: (committed: Committed) => Answer
  /** Throws when the register is not as the changes suppose; asked when nobody else can change it any more. */
  readonly suppose?: (trx: Trx, scope: LockedScope) => Promise<void>
}

/**
 * Commits and tells the answer. A request that is done once has its answer kept by the commit's own transaction, and
 * gets it again when it was answered before: those with the same key wait for each other at the register's row.
 */
export async function commitOnce(
  db: Db,
  register: string,
  request: CommitRequest,
  { once, tell, suppose = async () => {} }: Ways,
): Promise<Told> {
  if (once === undefined) {
    const committed = await commitWith(db, register, request, async (trx, scope, apply) => {
      await suppose(trx, scope)
      return apply()
    })
    return { answer: tell(committed), again: false }
  }
  return commitWith(db, register, request, async (trx, scope, apply): Promise<Told> => {
    const before = await findAnswer(trx, scope.id, once)
    if (before !== undefined) return { answer: before, again: true }
    await suppose(trx, scope)
    const answer = tell(await apply())
    await keepAnswer(trx, scope.id, once, answer)
    return { answer, again: false }
  })
}
