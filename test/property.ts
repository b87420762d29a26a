import fc from 'fast-check'
import type { Test } from './tap.ts'

/** Fails the test unless the property holds; names the seed and path that `fc.check` takes to fail so again. */
export async function holds<Values extends unknown[]>(
  t: Test,
  property: fc.IAsyncProperty<Values>,
  numRuns: number,
): Promise<void> {
  const found = await fc.check(property, { numRuns, endOnFailure: true })
  const { failed, seed, counterexamplePath, errorInstance } = found
  if (!failed) {
    t.pass(`holds in ${numRuns} runs`)
    return
  }
  const error = errorInstance instanceof Error ? errorInstance.stack : errorInstance
  t.fail(`fails with seed ${seed} and path ${counterexamplePath}`, { error: String(error).split('\n') })
}
