import { insertCredential } from '../src/db/credentials.ts'
import type { Db } from '../src/db/schema.ts'
import type { NewCredential } from '../src/domain/access/credential.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { type Answer, serviceOn, type TestService, testDatabase } from './harness.ts'

/** A key for a test, with what matters to it; a reader of everything unless told. */
export const makeKey = (db: Db, members: Partial<NewCredential> = {}) =>
  insertCredential(db, {
    name: 'test',
    role: 'reader',
    registers: 'all',
    subject: 'somebody',
    person: 'Some Body',
    createdBy: 'system',
    expiresAt: null,
    ...members,
  })

/** Header with a credential. */
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A service that asks for credentials, with an operator's key. `as` asks with any. */
export interface GuardedService extends TestService {
  readonly db: Db
  readonly operator: string
  readonly as: (
    token: string | undefined,
    method: Method,
    url: string,
    body?: object,
    headers?: object,
  ) => Promise<Answer>
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

/** The same with the Finago register, and an empty one beside it. */
export async function guardedService(t: Parameters<typeof testDatabase>[0]): Promise<GuardedService> {
  const database = await testDatabase(t)
  const service = await serviceOn(t, database, { access: { issuers: [] } })
  const { db } = database
  const { text: operator } = await makeKey(db, { role: 'operator' })
  return {
    ...service,
    db,
    operator,
    as: (token, method, url, body, headers = {}) =>
      service.request({
        method,
        url,
        headers: { ...(token !== undefined && bearer(token)), ...headers },
        ...(body && { payload: body }),
      }),
  }
}

/** The same with the Finago register, and an empty one named `other`. */
export async function guardedFinago(t: Parameters<typeof testDatabase>[0]): Promise<GuardedService> {
  const service = await guardedService(t)
  await loadRegister(service.db, shippedRegister())
  const { status } = await service.as(service.operator, 'POST', '/v1/registers', { key: 'other' })
  if (status !== 201) throw new Error(`the register was not made: ${status}`)
  return service
}
