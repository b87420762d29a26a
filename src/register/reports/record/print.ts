import { Worker } from 'node:worker_threads'
import type { InTurn } from '../../../turns.ts'
import type { PdfPages } from './pdf-content.ts'
import type { XlsxTables } from './xlsx-content.ts'

/** What a file is printed from: data alone, so that another thread can print it. */
export type Draft = { readonly pdf: PdfPages } | { readonly xlsx: XlsxTables }

/** How files are printed in threads of their own: in whose turn, and for how long somebody waits for it. */
export interface Beside {
  readonly inTurn: InTurn
  readonly gone: AbortSignal
}

/** Prints a file: here, or beside other work, so that others are answered meanwhile. */
export async function printed(draft: () => Promise<Draft>, beside?: Beside): Promise<Buffer> {
  if (beside === undefined) return print(await draft())
  const { inTurn, gone } = beside
  return inTurn(async () => inThread(await draft(), gone), gone)
}

/** Prints a file. It takes the processor while it runs. */
export async function print(draft: Draft): Promise<Buffer> {
  if ('pdf' in draft) return (await import('./pdf-print.ts')).printPdf(draft.pdf)
  return (await import('./xlsx-print.ts')).printXlsx(draft.xlsx)
}

function inThread(draft: Draft, gone: AbortSignal): Promise<Buffer> {
  gone.throwIfAborted()
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.js', import.meta.url), { workerData: draft })
    const stop = () => {
      reject(gone.reason)
      void worker.terminate()
    }
    gone.addEventListener('abort', stop)
    worker.once('message', (file: Uint8Array) =>
      resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength)),
    )
    worker.once('error', reject)
    worker.once('exit', (code) => {
      gone.removeEventListener('abort', stop)
      reject(new Error(`the thread that prints ended with ${code}`))
    })
  })
}
