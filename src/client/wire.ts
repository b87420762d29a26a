import type { Fetched } from './answered.ts'
import type { ApiClient } from './client.ts'

/**
 * The client without its types, for what is generic in a path: whoever calls this says which type the answer has, as the
 * generated types have it.
 */
interface Wire {
  request(method: 'get' | 'put', path: string, request: object): Promise<Fetched<unknown>>
}

export const wire = (client: ApiClient): Wire => client
