import { parentPort, workerData } from 'node:worker_threads'
import { type Draft, print } from './print.ts'

// What is thrown here ends the thread, and is thrown where it was started.
const file = await print(workerData as Draft)
parentPort?.postMessage(file, [])
