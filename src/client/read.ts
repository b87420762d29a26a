import { type Answered, type Fetched, ok } from './answered.ts'
import type { Asked, Field, Got, ReadablePath } from './api.ts'
import type { ApiClient } from './client.ts'
import { wire } from './wire.ts'

/**
 * Reads a path. With `known`, an earlier answer to the same request, it asks for what is new only: as long as nothing is,
 * `known` itself is returned. Throws ProblemError.
 */
export async function read<P extends ReadablePath, const F extends Field<P> = never>(
  client: ApiClient,
  path: P,
  request: Asked<P, F>,
  known?: Answered<Got<P, F>>,
): Promise<Answered<Got<P, F>>> {
  const headers = { ...request.headers, ...(known?.etag !== undefined && { 'if-none-match': known.etag }) }
  const fetched = await wire(client).request('get', path, { ...request, headers })
  if (fetched.response.status === 304 && known !== undefined) return known
  return ok<Got<P, F>>(fetched as Fetched<Got<P, F>>)
}
