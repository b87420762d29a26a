import { Worker } from 'node:worker_threads'
import type { RecordDocument } from '../../../domain/record/document.ts'
import { type PdfPages, pagesOf } from './pdf-content.ts'
import { printPdf } from './pdf-print.ts'

let last: Promise<unknown> = Promise.resolve()

/** A record as PDF. */
export const recordAsPdf = async (record: RecordDocument): Promise<Buffer> => printPdf(await pagesOf(record))

/**
 * The same in a thread of its own, so that others are answered meanwhile; one at a time, since each takes a processor and
 * the memory of a large document.
 */
export function recordAsPdfBeside(record: RecordDocument): Promise<Buffer> {
  const printed = last.then(async () => inThread(await pagesOf(record)))
  last = printed.catch(() => {})
  return printed
}

function inThread(pages: PdfPages): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), { workerData: pages })
    worker.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread that prints ended with ${code}`)))
  })
}
