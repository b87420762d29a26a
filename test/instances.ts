import { openPostgres } from '../src/db/open.ts'
import { SERVER, serverDatabase, serviceOn, type TestService, testDatabase } from './harness.ts'
import type { Test } from './tap.ts'

/** An instance of the service that listens at an address. */
export interface Instance extends TestService {
  readonly address: string
}

/** Instances of the service on one new database: two on PostgreSQL, each with connections of its own. */
export async function instancesOn(t: Test): Promise<Instance[]> {
  const url = SERVER === undefined ? undefined : await serverDatabase(t, SERVER)
  return Promise.all(
    (url === undefined ? [1] : [1, 2]).map(async () => {
      const database = url === undefined ? await testDatabase(t) : openPostgres({ url, prepare: true })
      if (url !== undefined) t.teardown(() => database.close())
      const service = await serviceOn(t, database)
      return { ...service, address: await service.app.listen({ host: '127.0.0.1', port: 0 }) }
    }),
  )
}

/** The address of a register's feed. */
export const feedOf = (register: string, query = ''): string => `/v1/registers/${register}/changes${query}`
