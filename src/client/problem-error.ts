import type { Schema } from './api.ts'

type Problem = Schema<'Problem'>

/** An answer that is not what was asked for: the problem that the service told, or whatever came in its place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  /** All that the service told; nothing when something else answered, such as a proxy. */
  readonly problem: Problem | undefined
  /** The problem's stable word, which programs go by. */
  readonly code: Problem['code'] | undefined
  readonly detail: string
  /** Each thing that is wrong with what was sent. */
  readonly errors: readonly Schema<'Flaw'>[]

  constructor({ status, statusText, url }: Response, body: unknown) {
    const problem = isProblem(body) ? body : undefined
    const detail =
      problem?.detail ?? `${url} answered ${status} ${statusText}, with no problem of the registry.`
    super(problem === undefined ? detail : `${problem.code}: ${detail}`)
    this.status = status
    this.problem = problem
    this.code = problem?.code
    this.detail = detail
    this.errors = problem?.errors ?? []
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}
