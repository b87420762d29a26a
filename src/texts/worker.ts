import { parentPort, workerData } from 'node:worker_threads'
import { RegisterError } from '../domain/errors.ts'
import { textChange } from '../domain/notices/text-change.ts'
import type { Work } from './apart.ts'
import { readText } from './read-text.ts'

/** Does one piece of work, and tells what came of it or why nothing did. */
const work = workerData as Work
try {
  const done = 'compare' in work ? textChange(work.compare) : await readText(work.bytes, work.type)
  parentPort?.postMessage({ done })
} catch (error) {
  if (!(error instanceof RegisterError)) throw error
  parentPort?.postMessage({ refused: error.message })
}
