import { STEPS, standingFor } from '../src/domain/lifecycle.ts'
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
const STEP_SHAPES = [...STEPS.map((step) => `POST {kind}/{key}/${step}`), 'POST steps']
const ORDER = [
  'POST {kind}',
  'POST {kind}/{key}/editions',
  'POST {kind}/{key}/editions/{edition}/clauses',
  'POST commits',
  ...STEP_SHAPES,
  'POST {kind}/{key}/replacements',
]
const ONE_PERSON = { fourEyes: false }

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
    const standing = await entriesToStep(service, register)
    for (const { shape, kind, operation } of posts) {
      const answer = await service.request({
        method: 'POST',
        url: operation.path
          .replace('{register}', register)
          .replace('{kind}', kind)
          .replace('{key}', standing.has(shape) ? keyOfStep(shape) : 'needed')
          .replace('{edition}', 'first'),
        ...(has(operation, 'supersedes') && { query: { edition: 'first', language: 'sv' } }),
        payload: JSON.stringify(bodyOf(shape, kind, standing.get(shape))),
        headers: {
          ...(standing.has(shape) &&
            has(operation, 'if-match') && { 'if-match': `"${standing.get(shape)}"` }),
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
function bodyOf(shape: string, kind: string, revision?: number): object {
  if (shape === 'POST {kind}') return make(kind, 'needed', kind === 'settings' ? ONE_PERSON : {})
  if (shape === 'POST steps')
    return { steps: [{ step: 'submit', kind: 'contexts', key: keyOfStep(shape), revision }] }
  if (revision !== undefined) return { reason: 'As read.' }
  if (shape === 'POST {kind}/{key}/replacements') return { with: 'other', delete: true }
  if (shape.endsWith('/editions')) return { text: 'Om en text' }
  if (shape.endsWith('/clauses')) return { clauses: [{ code: 'A', type: 'admin', quote: 'Om en text' }] }
  if (shape === 'POST imports') return { meta: { name: 'Other' }, controller: {}, dataDisclosed: [] }
  const others = KINDS.filter(({ name }) => name !== 'settings')
  return { changes: others.map(({ name }) => ({ op: 'put', kind: name, content: make(name, 'other') })) }
}

const keyOfStep = (shape: string) => `for-${shape.split('/').at(-1)?.replaceAll(' ', '-').toLowerCase()}`

/** An entry for each operation that takes a step, standing where that starts from; by its shape, the revision. */
async function entriesToStep(service: TestService, register: string): Promise<ReadonlyMap<string, number>> {
  const shapes = new Map<string, string>(
    STEP_SHAPES.map((shape, index) => [shape, standingFor(STEPS[index] ?? 'submit')]),
  )
  const keys = [...shapes.keys()].map(keyOfStep)
  await commitAll(service, register, [
    ['settings', make('settings', 'register', ONE_PERSON)],
    ...keys.map((key) => ['contexts', make('contexts', key)] as const),
  ])
  const revisions = new Map<string, number>()
  for (const [shape, standing] of shapes) {
    const isBeside = shape.endsWith('/discard')
    const way = isBeside
      ? ['submit', 'approve']
      : ({ draft: [], 'in-review': ['submit'], approved: ['submit', 'approve'] }[standing] ?? [])
    const key = keyOfStep(shape)
    let revision = 1
    for (const step of way) {
      const steps = [{ step, kind: 'contexts', key, revision }]
      const url = `/v1/registers/${register}/steps`
      revision = (await service.request({ method: 'POST', url, payload: { steps } })).body.revision
    }
    if (isBeside) {
      await commitAll(service, register, [['contexts', make('contexts', key, { notes: 'A draft.' })]])
      revision += 1
    }
    revisions.set(shape, revision)
  }
  const url = `/v1/registers/${register}/settings/register`
  await service.request({ method: 'DELETE', url, headers: { 'if-match': '*' } })
  return revisions
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
