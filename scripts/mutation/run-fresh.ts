import { parentPort, workerData } from 'node:worker_threads'
import { type MutantRun, runMutant } from './run-examples.ts'

/** A thread that loads the rules while a mutant is on, and answers with what became of it. */
const asked: MutantRun = workerData
parentPort?.postMessage(await runMutant(asked))
