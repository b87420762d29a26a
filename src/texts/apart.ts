import { Worker } from 'node:worker_threads'
import type { RegisterError } from '../domain/errors.ts'
import type { ComparedTexts, TextChange } from '../domain/notices/text-change.ts'
import { turns } from '../turns.ts'
import { refused } from './decoded.ts'
import type { TextType } from './media-types.ts'
import type { ReadText } from './read-text.ts'

interface Bounds {
  /** Milliseconds that a piece of work may take. */
  readonly time: number
  /** Mebibytes of heap that it may take. */
  readonly memory: number
  /** Pieces of work that are done at a time, and that may wait. */
  readonly atOnce: number
  readonly waiting: number
}

const BOUNDS: Bounds = { time: 20_000, memory: 256, atOnce: 1, waiting: 8 }

/** What a thread is given to do: to read a file, or to compare two texts. */
export type Work =
  | { readonly bytes: Uint8Array; readonly type: TextType }
  | { readonly compare: ComparedTexts }

/** Work on texts that may take long, in threads of its own. Throws invalid, overloaded. */
export interface Apart {
  /** Reads a text from a file, as `readText` does. */
  readonly read: (bytes: Uint8Array, type: TextType) => Promise<ReadText>
  /** Compares texts, as `textChange` does. */
  readonly compare: (texts: ComparedTexts) => Promise<TextChange>
}

/**
 * Does work on texts in threads of its own, a few at a time, so that no file holds up the service, however it is made: what
 * takes too long or too much memory is given up.
 */
export function workApart({ time, memory, atOnce, waiting }: Bounds = BOUNDS): Apart {
  const inTurn = turns({ atOnce, waiting, full: 'Too many files are being read. Try again in a moment.' })
  const done = (work: Work): Promise<unknown> => inTurn(() => inThread(work, { time, memory }))
  return {
    // What comes back is what the worker made of this very work.
    read: async (bytes, type) => (await done({ bytes, type })) as ReadText,
    compare: async (compare) => (await done({ compare })) as TextChange,
  }
}

type Told = { readonly done: unknown } | { readonly refused: string }

function inThread(work: Work, { time, memory }: Pick<Bounds, 'time' | 'memory'>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // What a library prints about a file is no line of the service's log.
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => {
      end(() => reject(refused(`The file was not read within ${time / 1_000} seconds. Send the text alone.`)))
    }, time)
    const end = (tell: () => void) => {
      clearTimeout(timer)
      tell()
      void worker.terminate()
    }
    worker.once('message', (told: Told) =>
      end(() => ('done' in told ? resolve(told.done) : reject(refused(told.refused)))),
    )
    worker.once('error', (error) => end(() => reject(failure(error, memory))))
    worker.once('exit', () => end(() => reject(refused('The file could not be read. Save it anew.'))))
  })
}

function failure(error: unknown, memory: number): RegisterError {
  return Reflect.get(Object(error), 'code') === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refused(`The file takes more than ${memory} MiB to read. Send the text alone.`, error)
    : refused(
        'The file could not be read: it is damaged, or made in a way that is not known. Save it anew.',
        error,
      )
}
