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

/** What Stryker asks of a mutant; `static` ones change what runs when modules are loaded. */
export interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly mutantActivation: 'runtime' | 'static'
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

/** Where instrumented code and Stryker meet. */
export function instrumentedHere(): Instrumented {
  const found: Instrumented = Reflect.get(globalThis, '__stryker__') ?? {}
  Reflect.set(globalThis, '__stryker__', found)
  return found
}

export interface Examples {
  readonly rules: readonly Rule[]
  /** The first thing that a rule's examples show otherwise than they say. */
  readonly differenceOf: (rule: Rule) => string | undefined
}

/** The rules and their examples in the folder that Stryker has put its mutants in. */
export async function loadExamples(): Promise<Examples> {
  const { rulesetFor } = await fromHere('dist/src/domain/rules/ruleset.js')
  const { differencesOf } = await fromHere('dist/test/rule-examples.js')
  const differenceOf = (rule: Rule): string | undefined => {
    try {
      for (const difference of differencesOf(rule)) return difference
    } catch (cause) {
      return String(cause)
    }
    return undefined
  }
  return { rules: rulesetFor('9999-12-31').rules, differenceOf }
}

const fromHere = (path: string) => import(pathToFileURL(resolve(path)).href)

/** Turns a mutant on, runs the examples that reach it, and says what became of it. */
export async function runMutant({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) {
  const instrumented = instrumentedHere()
  instrumented.hitCount = hitLimit === undefined ? undefined : 0
  instrumented.hitLimit = hitLimit
  if (mutantActivation === 'static') instrumented.activeMutant = activeMutant.id
  try {
    const { rules, differenceOf } = await loadExamples()
    instrumented.activeMutant = activeMutant.id
    const asked = rules.filter(({ id }) => testFilter === undefined || testFilter.includes(id))
    for (const [index, rule] of asked.entries()) {
      const failureMessage = differenceOf(rule)
      const { hitCount = 0 } = instrumented
      if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout' }
      if (failureMessage !== undefined)
        return { status: 'killed', killedBy: [rule.id], failureMessage, nrOfTests: index + 1 }
    }
    return { status: 'survived', nrOfTests: asked.length }
  } catch (cause) {
    return { status: 'killed', killedBy: ['loading'], failureMessage: String(cause), nrOfTests: 1 }
  } finally {
    instrumented.activeMutant = undefined
  }
}
