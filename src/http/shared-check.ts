/** Asks for many at once, and answers by name; what there is not is left out. */
export type AskAll<Asked, Answer> = (
  asked: ReadonlyMap<string, Asked>,
) => Promise<ReadonlyMap<string, Answer>>

/**
 * Makes one question of all that is asked while another one is under way. Whoever asks is answered by a question that was
 * sent after that, never by one that had been: so nobody is told of a state older than the request.
 */
export function sharedCheck<Asked, Answer>(
  askAll: AskAll<Asked, Answer>,
): (name: string, asked: Asked) => Promise<Answer | undefined> {
  interface Waiting {
    readonly asked: Map<string, Asked>
    readonly answer: Promise<ReadonlyMap<string, Answer>>
  }
  let waiting: Waiting | undefined
  let underWay: Promise<unknown> = Promise.resolve()

  function ask(): Waiting {
    const asked = new Map<string, Asked>()
    const answer = underWay.then(() => {
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
