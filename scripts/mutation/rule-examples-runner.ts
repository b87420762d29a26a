import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../../src/domain/rules/rule.ts'

/** What instrumented code and Stryker share: which mutant is on, whose test runs, what it covers. */
interface Instrumented {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: object
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly mutantActivation: 'runtime' | 'static'
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

interface Examples {
  readonly rules: readonly Rule[]
  readonly differencesOf: (rule: Rule) => Iterable<string>
}

/**
 * Runs the examples of rules for Stryker, each rule a test, in the process: a mutant costs the examples that reach it,
 * not a process. Mutants of what runs when modules are loaded get a process of their own from Stryker.
 */
function ruleExamplesRunner(instrumented: Instrumented) {
  let isWarm = false

  const dryRun = async () => {
    const examples = await load()
    const tests = []
    for (const rule of examples.rules) {
      instrumented.currentTestId = rule.id
      const from = performance.now()
      const failureMessage = differenceOf(examples, rule)
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
  const warmUp = async () => {
    if (isWarm) return
    const examples = await load()
    for (const rule of examples.rules) differenceOf(examples, rule)
    isWarm = true
  }

  const mutantRun = async ({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) => {
    if (mutantActivation === 'static') instrumented.activeMutant = activeMutant.id
    else await warmUp()
    instrumented.hitCount = hitLimit === undefined ? undefined : 0
    instrumented.hitLimit = hitLimit
    const examples = await load().catch((cause: Error) => cause)
    if (examples instanceof Error)
      return { status: 'killed', killedBy: ['loading'], failureMessage: examples.message, nrOfTests: 1 }
    instrumented.activeMutant = activeMutant.id
    const asked = examples.rules.filter(({ id }) => testFilter === undefined || testFilter.includes(id))
    try {
      for (const [index, rule] of asked.entries()) {
        const failureMessage = differenceOf(examples, rule)
        if (isBeyond(instrumented)) return { status: 'timeout' }
        if (failureMessage !== undefined)
          return { status: 'killed', killedBy: [rule.id], failureMessage, nrOfTests: index + 1 }
      }
      return { status: 'survived', nrOfTests: asked.length }
    } finally {
      instrumented.activeMutant = undefined
    }
  }

  return { capabilities: () => ({ reloadEnvironment: false }), dryRun, mutantRun }
}

const TEST_PASSED = 0
const TEST_FAILED = 1

const isBeyond = ({ hitCount = 0, hitLimit = Infinity }: Instrumented): boolean => hitCount > hitLimit

function differenceOf({ differencesOf }: Examples, rule: Rule): string | undefined {
  try {
    for (const difference of differencesOf(rule)) return difference
  } catch (cause) {
    return String(cause)
  }
  return undefined
}

/** The rules and their examples in the folder that Stryker has put its mutants in. */
async function load(): Promise<Examples> {
  const { rulesetFor } = await fromHere('dist/src/domain/rules/ruleset.js')
  const { differencesOf } = await fromHere('dist/test/rule-examples.js')
  return { rules: rulesetFor('9999-12-31').rules, differencesOf }
}

const fromHere = (path: string) => import(pathToFileURL(resolve(path)).href)

/** Where instrumented code and Stryker meet. */
function instrumentedHere(): Instrumented {
  const found: Instrumented = Reflect.get(globalThis, '__stryker__') ?? {}
  Reflect.set(globalThis, '__stryker__', found)
  return found
}

/** A plugin of Stryker's. */
export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'rule-examples',
    factory: Object.assign(() => ruleExamplesRunner(instrumentedHere()), { inject: [] }),
  },
] as const
