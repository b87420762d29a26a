import { type Answered, type Fetched, ifMatch, ok } from './answered.ts'
import type { Answer, EditablePath, Place, Sent } from './api.ts'
import type { ApiClient } from './client.ts'
import { ProblemError } from './problem-error.ts'
import { wire } from './wire.ts'

interface Editing {
  /** How many times to try; 10 unless told. Each try that fails is a change of somebody else that was accepted. */
  readonly attempts?: number
}

/**
 * Reads, changes and replaces what is at a path. When somebody else has changed it in between, all of this is done
 * again: `change` is applied to what is there by then, and nobody's work is lost. It returns what is to be there (`meta`
 * may stay in it), or undefined to leave it. Throws ProblemError, with the code `stale` after the last attempt.
 */
export async function edit<P extends EditablePath>(
  client: ApiClient,
  path: P,
  place: Place<P>,
  change: (current: Answer<P>) => Sent<P> | undefined | Promise<Sent<P> | undefined>,
  { attempts = 10 }: Editing = {},
): Promise<Answered<Answer<P>>> {
  const send = async (method: 'get' | 'put', request: object) =>
    ok((await wire(client).request(method, path, { ...place, ...request })) as Fetched<Answer<P>>)
  for (let attempt = 1; ; attempt += 1) {
    const current = await send('get', {})
    const body = await change(current.data)
    if (body === undefined) return current
    const params = { ...place.params, header: ifMatch(current.etag ?? '') }
    try {
      return await send('put', { params, body })
    } catch (error) {
      const isStale = error instanceof ProblemError && error.code === 'stale'
      if (!isStale || attempt >= attempts) throw error
    }
  }
}
