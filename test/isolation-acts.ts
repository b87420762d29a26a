import { KINDS } from '../src/register/kinds.ts'
import { canaried } from './canary.ts'
import { commitAll, makeRegister, revisionOf } from './entries.ts'
import { listen } from './event-source.ts'
import type { TestService } from './harness.ts'
import { insideRegisters } from './isolation-table.ts'
import { make } from './make.ts'
import { has, kindOf, shapeOf } from './register-requests.ts'
import { toldBy } from './told-apart.ts'
import type { TwoRegisters } from './two-registers.ts'

/** The entries that the others refer to come first. */
const INDEPENDENT_FIRST = ['recipients', 'organisations']
const ORDER = [
  'POST {kind}',
  'POST {kind}/{key}/editions',
  'POST {kind}/{key}/editions/{edition}/clauses',
  'POST commits',
  'POST {kind}/{key}/replacements',
]

/**
 * What every POST with an `Idempotency-Key` tells in two registers that are alike, in one with keys that theirs has used
 * with the same body, and in the other with keys that nobody has used. Each is done, so registers are made for it.
 */
export async function repeatedInOurs(service: TestService, name: string) {
  const posts = insideRegisters(service)
    .filter((operation) => operation.method === 'POST' && has(operation, 'idempotency-key'))
    .map((operation) => ({ shape: shapeOf(operation), kind: kindOf(operation) ?? '', operation }))
    .sort((one, other) => rank(one) - rank(other))
  const told = { theirs: {}, withTheirs: {}, withNew: {} } satisfies Record<string, object>
  const registers = { theirs: canaried(`${name}-0`), withTheirs: `${name}-1`, withNew: `${name}-2` }
  for (const side of ['theirs', 'withTheirs', 'withNew'] as const) {
    const register = registers[side]
    await makeRegister(service, register)
    for (const { shape, kind, operation } of posts) {
      const answer = await service.request({
        method: 'POST',
        url: operation.path
          .replace('{register}', register)
          .replace('{key}', 'needed')
          .replace('{edition}', 'first'),
        ...(has(operation, 'supersedes') && { query: { edition: 'first', language: 'sv' } }),
        payload: JSON.stringify(bodyOf(shape, kind)),
        headers: {
          'content-type': Object.keys(operation.requestBody?.content ?? {})[0],
          'idempotency-key': `${side === 'withNew' ? 'new' : 'old'}-${operation.operationId}`,
        },
      })
      const { operationId } = operation
      if (answer.status >= 300) throw new Error(`${operationId} in ${register} was refused: ${answer.text}`)
      Object.assign(told[side], {
        [operationId]: toldBy(answer, registers[side]).replaceAll(`/${register}/`, '/'),
      })
    }
  }
  return told
}

const rank = ({ shape, kind }: { shape: string; kind: string }) =>
  ORDER.indexOf(shape) * 10 - (shape === 'POST {kind}' ? INDEPENDENT_FIRST.indexOf(kind) : 0)

/** A body for each POST; of an operation that it does not know, the refusal tells. */
function bodyOf(shape: string, kind: string): object {
  if (shape === 'POST {kind}') return make(kind, 'needed')
  if (shape === 'POST {kind}/{key}/replacements') return { with: 'other', delete: true }
  if (shape.endsWith('/editions')) return { text: 'Om en text' }
  if (shape.endsWith('/clauses')) return { clauses: [{ code: 'A', type: 'admin', quote: 'Om en text' }] }
  const others = KINDS.filter(({ name }) => name !== 'settings')
  return { changes: others.map(({ name }) => ({ op: 'put', kind: name, content: make(name, 'other') })) }
}

/** What is heard in ours while theirs is written, and then ours: the text, and the revisions of the events. */
export async function heardInOurs(
  t: { teardown: (work: () => void) => void },
  service: TestService,
  two: TwoRegisters,
) {
  const { app } = service
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the service does not listen')
  const ours = await revisionOf(service, two.ours.register)
  const listener = await listen(
    `http://127.0.0.1:${address.port}/v1/registers/${two.ours.register}/changes?after=${ours}`,
  )
  t.teardown(() => listener.hangUp())
  await listener.until(1)
  for (const { register } of [two.theirs, two.theirs, two.theirs, two.ours]) {
    const key = `${register === two.ours.register ? 'a' : canaried('a')}-${Date.now()}`
    await commitAll(service, register, [['contexts', make('contexts', key)]])
  }
  await listener.until(2)
  listener.hangUp()
  return { text: listener.text(), revisions: listener.events.map(({ data }) => Number(data.revision)) }
}
