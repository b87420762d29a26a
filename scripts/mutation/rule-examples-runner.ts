import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { instrumentedHere, loadExamples, type MutantRun, runMutant } from './run-examples.ts'

/**
 * Runs the examples of rules for Stryker, each rule a test, in Stryker's own process: a mutant costs the examples that
 * reach it, not a process. Mutants of what runs when modules are loaded get a thread of their own.
 */
function ruleExamplesRunner() {
  let isWarm = false

  async function dryRun() {
    const instrumented = instrumentedHere()
    const { rules, differenceOf } = await loadExamples()
    const tests = []
    for (const rule of rules) {
      instrumented.currentTestId = rule.id
      const from = performance.now()
      const failureMessage = differenceOf(rule)
      const test = { id: rule.id, name: rule.title.en, timeSpentMs: performance.now() - from }
      tests.push(
        failureMessage === undefined
          ? { ...test, status: TEST_PASSED }
          : { ...test, status: TEST_FAILED, failureMessage },
      )
    }
    instrumented.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: instrumented.mutantCoverage }
  }

  /** What modules keep from their first use, they keep from a use without a mutant. */
  async function warmUp() {
    if (isWarm) return
    const { rules, differenceOf } = await loadExamples()
    for (const rule of rules) differenceOf(rule)
    isWarm = true
  }

  async function mutantRun(asked: MutantRun) {
    if (asked.mutantActivation === 'static') return runFresh(asked)
    await warmUp()
    return runMutant(asked)
  }

  return { capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun }
}

const TEST_PASSED = 0
const TEST_FAILED = 1

async function runFresh({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) {
  const workerData = { activeMutant: { id: activeMutant.id }, mutantActivation, testFilter, hitLimit }
  const thread = new Worker(new URL('./run-fresh.js', import.meta.url), { workerData })
  const [result] = await once(thread, 'message')
  await thread.terminate()
  return result
}

/** A plugin of Stryker's. */
export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'rule-examples',
    factory: Object.assign(ruleExamplesRunner, { inject: [] }),
  },
] as const
