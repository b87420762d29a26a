import { RegisterError } from './domain/errors.ts'

interface Bounds {
  /** Pieces of work that are done at a time, and that may wait. */
  readonly atOnce: number
  readonly waiting: number
  /** What those are told that are too many. */
  readonly full: string
}

/** Does a piece of work when its turn comes, unless by then nobody waits for it. Throws overloaded. */
export type InTurn = <Done>(work: () => Promise<Done>, gone?: AbortSignal) => Promise<Done>

/** Lets in a few pieces of work at a time, each in its turn. */
export function turns({ atOnce, waiting, full }: Bounds): InTurn {
  const line = new Set<() => void>()
  let running = 0
  const turn = (gone: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      line.add(resolve)
      gone?.addEventListener('abort', () => {
        if (line.delete(resolve)) reject(gone.reason)
      })
    })
  return async (work, gone) => {
    gone?.throwIfAborted()
    if (running < atOnce) running += 1
    else if (line.size < waiting) await turn(gone)
    else throw new RegisterError('overloaded', full)
    try {
      return await work()
    } finally {
      // Whose turn is next takes the place over, so that nobody comes between.
      const [next] = line
      if (next === undefined) running -= 1
      else {
        line.delete(next)
        next()
      }
    }
  }
}
