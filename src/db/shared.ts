import { setImmediate as nextTurn } from 'node:timers/promises'

/** Asks for many at once, and answers by name; what there is not is left out. */
export type AskAll<Asked, Answer> = (
  asked: ReadonlyMap<string, Asked>,
) => Promise<ReadonlyMap<string, Answer>>

/** Asks for one by name; undefined when there is none. */
export type Ask<Asked, Answer> = (name: string, asked: Asked) => Promise<Answer | undefined>

/**
 * Makes one question of all that is asked while another one is under way. Whoever asks is answered by a question that was
 * sent after that, never by one that had been: so nobody is told of a state older than the request.
 */
export function shared<Asked, Answer>(askAll: AskAll<Asked, Answer>): Ask<Asked, Answer> {
  interface Waiting {
    readonly asked: Map<string, Asked>
    readonly answer: Promise<ReadonlyMap<string, Answer>>
  }
  let waiting: Waiting | undefined
  let underWay: Promise<unknown> = Promise.resolve()

  function ask(): Waiting {
    const asked = new Map<string, Asked>()
    const answer = underWay.then(async () => {
      // Requests that came at the same time are all read within this turn.
      await nextTurn()
      waiting = undefined
      return askAll(asked)
    })
    underWay = answer.catch(() => {})
    return { asked, answer }
  }

  return async (name, asked) => {
    waiting ??= ask()
    waiting.asked.set(name, asked)
    return (await waiting.answer).get(name)
  }
}
