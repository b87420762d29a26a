import { insertRegister } from '../src/db/registers.ts'
import type { Step } from '../src/domain/lifecycle.ts'
import { guardedService, makeKey } from './credentials.ts'
import type { Answer, testDatabase } from './harness.ts'
import { type Content, make } from './make.ts'

/** People at a desk where entries are written and approved: each step asked for through the API, by one of them. */
export interface Desk {
  readonly register: string
  readonly db: Awaited<ReturnType<typeof guardedService>>['db']
  readonly as: (
    who: Person,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers?: object,
  ) => Promise<Answer>
  /** Creates an entry; answers its revision. */
  readonly write: (who: Person, kind: string, content: Content) => Promise<number>
  /** Replaces the newest version; answers its revision. */
  readonly edit: (who: Person, kind: string, content: Content) => Promise<number>
  /** Takes a step on the newest version, or on the one named. */
  readonly step: (
    who: Person,
    step: Step,
    address: string,
    seen?: number | string,
    more?: object,
  ) => Promise<Answer>
  readonly revisionOf: (address: string) => Promise<number>
  /** Writes, submits and approves, by two people. */
  readonly approved: (kind: string, content: Content) => Promise<number>
}

export type Person = keyof typeof PEOPLE

/** Bo has two keys. */
const PEOPLE = {
  erik: { role: 'editor', subject: 'erik', person: 'Erik' },
  bo: { role: 'approver', subject: 'bo', person: 'Bo' },
  boAgain: { role: 'approver', subject: 'bo', person: 'Bo, from home' },
  cia: { role: 'approver', subject: 'cia', person: 'Cia' },
  olle: { role: 'owner', subject: 'olle', person: 'Olle' },
  rut: { role: 'reader', subject: 'rut', person: 'Rut' },
} as const

/** A desk with an empty register; with settings, these are in it. */
export async function openDesk(t: Parameters<typeof testDatabase>[0], register = 'desk'): Promise<Desk> {
  const service = await guardedService(t)
  const { db } = service
  await insertRegister(db, register)
  const keys = new Map<string, string>()
  for (const [name, person] of Object.entries(PEOPLE))
    keys.set(name, (await makeKey(db, { ...person, registers: [register] })).text)
  const as: Desk['as'] = (who, method, path, body, headers) =>
    service.as(keys.get(who), method, `/v1/registers/${register}${path}`, body, headers)
  const revisionOf = async (address: string): Promise<number> =>
    (await as('rut', 'GET', `/${address}`)).body.meta.revision
  const written = ({ status, body }: Answer): number => {
    if (status !== 200 && status !== 201) throw new Error(`not written: ${status} ${JSON.stringify(body)}`)
    return body.meta.revision
  }
  const write: Desk['write'] = async (who, kind, content) =>
    written(await as(who, 'POST', `/${kind}`, content))
  const step: Desk['step'] = async (
    who,
    step,
    address,
    seen,
    more = step === 'reject' ? { reason: 'No.' } : {},
  ) =>
    as(who, 'POST', `/${address}/${step}`, more, {
      'if-match': typeof seen === 'string' ? seen : `"${seen ?? (await revisionOf(address))}"`,
    })
  return {
    register,
    db,
    as,
    write,
    revisionOf,
    step,
    edit: async (who, kind, content) => {
      const address = `${kind}/${content.key}`
      const headers = { 'if-match': `"${await revisionOf(address)}"` }
      return written(await as(who, 'PUT', `/${address}`, content, headers))
    },
    approved: async (kind, content) => {
      const address = `${kind}/${content.key}`
      await write(kind === 'settings' ? 'olle' : 'erik', kind, content)
      written(await step(kind === 'settings' ? 'olle' : 'erik', 'submit', address))
      return written(await step('bo', 'approve', address))
    },
  }
}

/** A purpose on one ground, which keeps its rules, and what it refers to. */
export const ground = (key: string, members: Record<string, unknown> = {}): Content =>
  make('legal-bases', key, { provision: '6.1.b', ...members })
