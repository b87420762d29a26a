import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  type Answered,
  createClient,
  edit,
  ifMatch,
  items,
  ok,
  pages,
  read,
  type Schema,
} from '../src/client/index.ts'
import { all, problemOf } from './client-outcomes.ts'
import { commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 })
const client = createClient({ baseUrl })

const CONTEXTS = '/v1/registers/{register}/contexts'
const CONTEXT = '/v1/registers/{register}/contexts/{key}'
const inRegister = (register: string) => ({ params: { path: { register } } })
const at = (register: string, key: string) => ({ params: { path: { register, key } } })

/** A client whose answers are recorded by their status. */
function recording() {
  const statuses: number[] = []
  const recorded = createClient({
    baseUrl,
    headers: { 'x-test': 'yes' },
    fetch: async (request) => {
      t.equal(request.headers.get('x-test'), 'yes')
      const response = await fetch(request)
      statuses.push(response.status)
      return response
    },
  })
  return { client: recorded, statuses }
}

const keys = Array.from({ length: 450 }, (_, index) => `c-${1000 + index}`)
await makeRegister(service, 'long')
await commitAll(
  service,
  'long',
  keys.map((key) => ['contexts', make('contexts', key)]),
)

t.test('a list is read to its end, page by page, each item once and in order', async (t) => {
  const { client, statuses } = recording()
  const found = await all(items(client, CONTEXTS, inRegister('long')))
  t.same(
    found.map(({ key }) => key),
    keys,
  )
  t.equal(found[0]?.label.sv, 'Ett namn')
  t.equal(statuses.length, 9, 'of 50 each')
  const params = { path: { register: 'long' }, query: { limit: 200, sort: '-key', count: 'exact' } } as const
  const read = await all(pages(client, CONTEXTS, { params }))
  t.same(
    read.map(({ data, total }) => [data.length, total]),
    [
      [200, 450],
      [200, 450],
      [50, 450],
    ],
  )
  t.same(
    read.flatMap(({ data }) => data.map(({ key }) => key)),
    keys.toReversed(),
  )
})

t.test('who leaves a list early asks for no further page', async (t) => {
  const { client, statuses } = recording()
  for await (const { key } of items(client, CONTEXTS, inRegister('long'))) if (key === keys[60]) break
  t.equal(statuses.length, 2)
})

t.test('every list has its iterator, also those of what is no entry', async (t) => {
  await makeRegister(service, 'other')
  const registers = await all(items(client, '/v1/registers', { params: { query: { limit: 1 } } }))
  t.same(
    registers.map(({ key }) => key),
    ['long', 'other'],
  )
  const [commit, ...others] = await all(items(client, '/v1/registers/{register}/commits', inRegister('long')))
  t.match(commit, { revision: 1, actor: 'anonymous' })
  t.same(others, [])
})

t.test('entries come in part, and their types say so', async (t) => {
  const params = { path: { register: 'long', key: 'c-1000' }, query: { fields: ['label'] } } as const
  const { data } = await read(client, CONTEXT, { params })
  const { label, key, meta }: Pick<Schema<'ContextEntry'>, 'label' | 'key' | 'meta'> = data
  t.same({ label, key, meta }, data)
  // @ts-expect-error: it was not asked for.
  t.equal(data.notes, undefined)
  const list = { params: { path: { register: 'long' }, query: { fields: ['notes'] } } } as const
  for (const item of (await all(items(client, CONTEXTS, list))).slice(0, 3))
    t.same(Object.keys(item).sort(), ['key', 'meta'])
})

t.test('what has not changed is not sent again, and the value read before is returned', async (t) => {
  await makeRegister(service, 'known')
  await commitAll(service, 'known', [['contexts', make('contexts', 'a')]])
  const { client, statuses } = recording()
  const first = await read(client, CONTEXT, at('known', 'a'))
  t.match(first, { etag: '"1"', revision: 1, data: { key: 'a' } })
  t.equal(await read(client, CONTEXT, at('known', 'a'), first), first)
  const list = await read(client, CONTEXTS, inRegister('known'))
  t.equal(await read(client, CONTEXTS, inRegister('known'), list), list)
  t.same(statuses, [200, 304, 200, 304])
  await commitAll(service, 'known', [['contexts', make('contexts', 'a', { notes: 'New.' })]])
  const next = await read(client, CONTEXT, at('known', 'a'), first)
  t.match(next, { etag: '"2"', revision: 2, data: { notes: 'New.' } })
  t.match(await read(client, CONTEXTS, inRegister('known'), list), { revision: 2 })
  const { etag, revision, data } = await read(client, '/v1/registers', {})
  t.same([etag, revision, data.nextCursor], [undefined, undefined, null], 'what has no ETag is read again')
})

t.test('edits at the same time are all there in the end', async (t) => {
  await makeRegister(service, 'shared')
  await commitAll(service, 'shared', [['contexts', make('contexts', 'a')]])
  const names = ['ann', 'bo', 'cia', 'dag', 'eva', 'finn', 'gro', 'hans']
  const { client, statuses } = recording()
  let applied = 0
  const edited = await Promise.all(
    names.map((name) =>
      edit(client, CONTEXT, at('shared', 'a'), (context) => {
        applied += 1
        return { ...context, notes: `${context.notes ?? ''}${name} ` }
      }),
    ),
  )
  const { data } = await read(client, CONTEXT, at('shared', 'a'))
  t.same((data.notes ?? '').trim().split(' ').sort(), names)
  t.equal(data.meta.revision, 1 + names.length)
  t.same(
    edited.map(({ etag }) => etag).sort(),
    names.map((_, index) => `"${index + 2}"`),
    'each was told the version it made',
  )
  const refused = statuses.filter((status) => status === 412).length
  t.equal(applied, names.length + refused, 'a change is applied afresh to what is there')
  t.ok(refused > 0, 'and they did meet')
})

t.test(
  'an edit that never gets its turn ends with the problem, after as many attempts as it may take',
  async (t) => {
    await makeRegister(service, 'busy')
    await commitAll(service, 'busy', [['contexts', make('contexts', 'a')]])
    let applied = 0
    const work = edit(
      client,
      CONTEXT,
      at('busy', 'a'),
      async (context) => {
        applied += 1
        await commitAll(service, 'busy', [['contexts', make('contexts', 'a', { notes: `${applied}` })]])
        return { ...context, notes: 'Mine.' }
      },
      { attempts: 3 },
    )
    t.match(await problemOf(work), { status: 412, code: 'stale', problem: { currentRevision: 4 } })
    t.equal(applied, 3)
  },
)

t.test('an edit may leave what it read, and is not tried again when it is wrong', async (t) => {
  const { client, statuses } = recording()
  const left = await edit(client, CONTEXT, at('long', 'c-1000'), () => undefined)
  t.match(left, { etag: '"1"', data: { key: 'c-1000' } })
  t.same(statuses, [200])
  const wrong = edit(client, CONTEXT, at('long', 'c-1000'), (context) => ({ ...context, notes: '' }))
  const { code, errors, message } = await problemOf(wrong)
  t.equal(code, 'invalid')
  t.match(errors, [{ in: 'body', pointer: '/notes' }])
  t.match(message, /^invalid: /)
  t.same(statuses, [200, 200, 400])
  t.match(await problemOf(edit(client, CONTEXT, at('long', 'none'), () => undefined)), { code: 'not-found' })
})

t.test('a pair of a purpose is edited like an entry', async (t) => {
  await makeRegister(service, 'pairs')
  const legalBases = [{ legalBasis: 'contract', relation: 'sole' }]
  await commitAll(service, 'pairs', [
    ['legal-bases', make('legal-bases', 'contract')],
    ['purposes', make('purposes', 'sales', { legalBases })],
  ])
  const path = { register: 'pairs', key: 'sales', legalBasis: 'contract' }
  const PAIR = '/v1/registers/{register}/purposes/{key}/legal-bases/{legalBasis}'
  const { data } = await edit(client, PAIR, { params: { path } }, (pair) => ({
    ...pair,
    relation: 'alternative',
  }))
  t.equal(data.relation, 'alternative')
})

t.test('the verbs answer data or a problem, both typed; ok() throws the problem', async (t) => {
  await makeRegister(service, 'verbs')
  const body = { key: 'a', label: { sv: 'A' } }
  const created = await ok(client.POST(CONTEXTS, { ...inRegister('verbs'), body }))
  t.match(created, { etag: '"1"', data: { key: 'a', meta: { revision: 1 } } })
  const { data, error, response } = await client.POST(CONTEXTS, { ...inRegister('verbs'), body })
  t.equal(data, undefined)
  const code: Schema<'Problem'>['code'] | undefined = error?.code
  t.same([code, response.status], ['taken', 409])
  const params = { path: { register: 'verbs', key: 'a' }, header: ifMatch('"7"') }
  t.match(await problemOf(ok(client.PUT(CONTEXT, { params, body }))), { status: 412, code: 'stale' })
  const header = ifMatch(created.etag ?? '')
  const removed = await ok(client.DELETE(CONTEXT, { params: { ...params, header } }))
  t.equal(removed.data, undefined)
  // @ts-expect-error: there is no such path.
  t.equal((await client.GET('/v1/none')).response.status, 404)
  const query = { sort: 'label' }
  // @ts-expect-error: lists have no such sort.
  const wrong: Promise<Answered<unknown>> = read(client, CONTEXTS, { params: { ...params, query } })
  t.match(await problemOf(wrong), { code: 'invalid', errors: [{ in: 'query', pointer: '/sort' }] })
})

t.test('an answer that is no problem of the service is told as what it is', async (t) => {
  const proxy = createServer((_, response) => response.writeHead(502).end('<p>Bad gateway</p>'))
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => new Promise((resolve) => proxy.close(resolve)))
  const address = proxy.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const behind = createClient({ baseUrl: `http://127.0.0.1:${port}` })
  const error = await problemOf(read(behind, '/v1/registers', {}))
  t.same([error.status, error.code, error.problem, error.errors], [502, undefined, undefined, []])
  t.match(error.message, /v1\/registers answered 502 Bad Gateway/)
  await t.rejects(read(createClient({ baseUrl: 'http://127.0.0.1:1' }), '/v1/registers', {}), TypeError)
})
