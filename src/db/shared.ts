/** Asks for many at once, and answers by name; what there is not is left out. */
export type AskAll<Asked, Answer> = (
  asked: ReadonlyMap<string, Asked>,
) => Promise<ReadonlyMap<string, Answer>>

/** Asks for one by name; undefined when there is none. */
export type Ask<Asked, Answer> = (name: string, asked: Asked) => Promise<Answer | undefined>

/** Those who are answered by one question. */
interface Batch<Asked, Answer> {
  readonly asked: Map<string, Asked>
  readonly answers: Promise<ReadonlyMap<string, Answer>>
  readonly settle: (answers: Promise<ReadonlyMap<string, Answer>>) => void
}

/**
 * Makes one question of all that is asked while another one is under way. Whoever asks is answered by a question that was
 * sent after that, never by one that had been: so nobody is told of a state older than the request.
 */
export function shared<Asked, Answer>(askAll: AskAll<Asked, Answer>): Ask<Asked, Answer> {
  let waiting: Batch<Asked, Answer> | undefined
  let isUnderWay = false

  function send(): void {
    if (waiting === undefined || isUnderWay) return
    const { asked, settle } = waiting
    waiting = undefined
    isUnderWay = true
    const answers = askAll(asked)
    const answered = () => {
      isUnderWay = false
      // The next question goes out before the answers to this one are made use of: the database works meanwhile.
      send()
      setImmediate(settle, answers)
    }
    answers.then(answered, answered)
  }

  return (name, asked) => {
    if (waiting === undefined) {
      waiting = newBatch()
      // In a moment: requests that came at the same time are all read within this turn.
      setImmediate(send)
    }
    waiting.asked.set(name, asked)
    return waiting.answers.then((answers) => answers.get(name))
  }
}

function newBatch<Asked, Answer>(): Batch<Asked, Answer> {
  let settle: Batch<Asked, Answer>['settle'] = () => {}
  const answers = new Promise<ReadonlyMap<string, Answer>>((resolve) => {
    settle = resolve
  })
  return { asked: new Map(), answers, settle }
}
