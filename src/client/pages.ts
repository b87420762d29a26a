import { type Fetched, ok } from './answered.ts'
import type { Asked, Field, Item, ListPath, Page } from './api.ts'
import type { ApiClient } from './client.ts'
import { wire } from './wire.ts'

/**
 * The pages of a list, one after the other from the request's `cursor` or the start. What changes meanwhile may be
 * missed or met on its new place; `asOf` keeps to one state. Throws ProblemError.
 */
export async function* pages<P extends ListPath, const F extends Field<P> = never>(
  client: ApiClient,
  path: P,
  request: Asked<P, F>,
): AsyncGenerator<Page<Item<P, F>>, void, undefined> {
  let cursor: string | null | undefined
  do {
    const query = { ...request.params?.query, ...(cursor && { cursor }) }
    const params = { ...request.params, query }
    const fetched = await wire(client).request('get', path, { ...request, params })
    const { data } = await ok(fetched as Fetched<Page<Item<P, F>>>)
    yield data
    cursor = data.nextCursor
  } while (cursor !== null)
}

/** Every item of a list, page by page; see `pages`. */
export async function* items<P extends ListPath, const F extends Field<P> = never>(
  client: ApiClient,
  path: P,
  request: Asked<P, F>,
): AsyncGenerator<Item<P, F>, void, undefined> {
  for await (const { data } of pages(client, path, request)) yield* data
}
