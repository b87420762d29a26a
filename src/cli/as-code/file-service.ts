import { wire } from '../../client/wire.ts'
import type { Io } from '../io.ts'
import { ask, reach, type ServiceOptions } from '../service.ts'

export interface ServiceQuestions extends ServiceOptions {
  /** Seconds that an answer may take. */
  readonly timeout: number
}

/** What a service answered, as it came. */
export interface ServiceAnswer {
  readonly url: string
  readonly headers: Headers
  readonly text: string
}

export interface FileService {
  readonly address: string
  /**
   * Sends a request about the file of a register. Throws ProblemError for what the service refuses, and `unavailable`
   * with one sentence when it is down, slow or breaks off.
   */
  readonly file: (method: 'get' | 'put', register: string, request: object) => Promise<ServiceAnswer>
}

/** The service that options name; nothing is sent yet. Throws `invalid` or `not-found` when they cannot be followed. */
export async function fileServiceOf({ timeout, ...options }: ServiceQuestions, io: Io): Promise<FileService> {
  const { address, client: typed } = await reach(options, io)
  const client = wire(typed)
  return {
    address,
    file: async (method, register, request) => {
      const path = '/v1/registers/{register}/file'
      const { params = {}, ...rest }: { params?: object } = request
      const sent = { ...rest, params: { ...params, path: { register } }, parseAs: 'text' }
      const { data = '', response } = await ask(address, timeout, (signal) =>
        client.request(method, path, { ...sent, signal }),
      )
      return { url: response.url, headers: response.headers, text: String(data) }
    },
  }
}
