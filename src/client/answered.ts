import { ProblemError } from './problem-error.ts'

/** What the service answered, with what it said of it. */
export interface Answered<T> {
  readonly data: T
  /** Strong entity tag, for `If-Match` and `If-None-Match`; undefined where the answer has none. */
  readonly etag: string | undefined
  /** Revision of the register that the answer holds for; undefined outside registers and of writes. */
  readonly revision: number | undefined
}

/** An answer as the client's verbs give it. */
export interface Fetched<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** What was asked for: `const { data } = await ok(client.GET(…))`. Throws ProblemError on any other answer. */
export async function ok<T>(fetched: Fetched<T> | Promise<Fetched<T>>): Promise<Answered<T>> {
  const { data, error, response } = await fetched
  if (!response.ok) throw new ProblemError(response, error)
  const revision = response.headers.get('register-revision')
  return {
    data: data as T,
    etag: response.headers.get('etag') ?? undefined,
    revision: revision === null ? undefined : Number(revision),
  }
}

/** The header of a write that is to find what was read: `header: ifMatch(etag)`. */
export const ifMatch = (etag: string): { 'if-match': string } => ({ 'if-match': etag })
