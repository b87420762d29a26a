import type { CommitRequest, Committed } from '../../db/change.ts'
import { commitOnce } from '../../db/commit-once.ts'
import type { Db } from '../../db/schema.ts'
import { hasMovedSince } from '../../db/writers.ts'
import type { Caller } from '../../domain/access/caller.ts'
import type { Answer, Once, Told } from '../../domain/answer.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { Judge } from '../rules/judged.ts'
import { planSteps, type StepPlan } from './plan-steps.ts'
import type { AskedStep } from './stepped.ts'

/** How long steps are planned anew because what is in force changed meanwhile, in milliseconds. */
const PATIENCE = 5_000

/** What is asked for, by whom. */
export interface AskedSteps {
  readonly steps: readonly AskedStep[]
  readonly caller: Caller
  readonly language: Language
  readonly once: Once | undefined
  readonly who: Omit<CommitRequest, 'changes' | 'permit'>
  readonly tell: (committed: Committed, plan: StepPlan) => Answer
}

/**
 * Takes steps as one commit. What they would put in force is judged before the register is locked: a commit that finds
 * something else in force than was judged is planned anew.
 */
export async function takeSteps(
  db: Db,
  judge: Judge,
  register: string,
  { who, tell, ...asked }: AskedSteps,
): Promise<Told> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    const plan = await planSteps(db, judge, register, asked)
    if (!('changes' in plan)) return { answer: plan, again: true }
    const { revision: planned, changes, changesInForce } = plan
    try {
      return await commitOnce(
        db,
        register,
        { ...who, changes },
        {
          once: asked.once,
          tell: (committed) => tell(committed, plan),
          suppose: async (trx, { id, revision }) => {
            if (changesInForce && revision !== planned && (await hasMovedSince(trx, id, planned)))
              throw new Moved()
          },
        },
      )
    } catch (error) {
      if (!(error instanceof Moved)) throw error
      if (performance.now() > deadline)
        throw new RegisterError('busy', 'What is in force keeps changing. Try again in a moment.', {
          cause: error,
        })
    }
  }
}

/** What is in force is not what the steps were judged with. */
class Moved extends Error {}
