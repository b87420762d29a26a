import './without-domains.ts'
import tap, { type Test } from 'tap'

export type { Test } from 'tap'

/** What a test file hangs its tests on: the process's own, or that of the file where several are run in one process. */
export let t: Test = tap

/** Runs the tests of a file, to their end, as those of one test with its name. */
export async function runFile(name: string, load: () => Promise<unknown>): Promise<void> {
  // Each file has a time of its own.
  tap.setTimeout(0)
  await tap.test(name, { timeout: 120_000 }, async (ofFile) => {
    t = ofFile
    await load()
  })
}

/** Does some work once all tests of the process have ended. */
export const atEnd = (work: () => Promise<unknown>): void => tap.teardown(work)
