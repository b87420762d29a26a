import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { paths } from './api-types.ts'

type Media = 'application/json' | 'application/problem+json'

/**
 * The API's verbs, typed by path: `client.GET('/v1/registers/{register}', { params: { path: { register } } })` answers
 * `{ data, error, response }`. Whatever is not JSON, such as the register file as YAML, takes `parseAs`.
 */
export type ApiClient = Client<paths, Media>

export interface ApiClientOptions {
  /** Address of the service, such as `http://127.0.0.1:3000`. */
  readonly baseUrl: string
  /** An API key, or an access token: who asks. */
  readonly key?: string | undefined
  /** What every request sends with it. */
  readonly headers?: Record<string, string>
  /** In place of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** A client of the service at an address. */
export function createClient({ baseUrl, key, headers, fetch }: ApiClientOptions): ApiClient {
  const sent = { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) }
  const options: ClientOptions = { baseUrl, headers: sent, ...(fetch && { fetch }) }
  return createFetchClient<paths, Media>(options)
}
