import { parentPort, workerData } from 'node:worker_threads'
import type { PdfPages } from './pdf-content.ts'
import { printPdf } from './pdf-print.ts'

// What is thrown here ends the thread, and is thrown where it was started.
const pdf = await printPdf(workerData as PdfPages)
parentPort?.postMessage(pdf, [])
