import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { openPostgres } from '../src/db/open.ts'
import { answersAsIn, documentOf } from './described.ts'
import { serviceOn } from './harness.ts'
import { t } from './tap.ts'

type Teardown = Parameters<typeof serviceOn>[0]

/** Asks for everything on a service whose database is at a port; what was not a 503, or not as described. */
async function asked(t: Teardown, port: number): Promise<string[]> {
  const database = openPostgres({ url: `postgres://ropa@127.0.0.1:${port}/none`, prepare: true })
  t.teardown(() => database.close())
  const { app, request } = await serviceOn(t, database)
  const { flawsIn } = answersAsIn(documentOf(app))
  const wrong: string[] = []
  const root = '/v1/registers/any'
  const content = { key: 'a', label: { sv: 'a' } }
  for (const [method, url, payload] of [
    ['GET', '/readyz'],
    ['GET', '/v1/registers'],
    ['POST', '/v1/registers', { key: 'any' }],
    ['GET', root],
    ['GET', `${root}/file`],
    ['GET', `${root}/changes`],
    ['GET', `${root}/purpose-legal-bases`],
    ['GET', `${root}/contexts`],
    ['GET', `${root}/contexts/a`],
    ['POST', `${root}/contexts`, content],
    ['POST', `${root}/commits`, { changes: [{ op: 'put', kind: 'contexts', content }] }],
    ['DELETE', `${root}/contexts/a`],
  ] as const) {
    const headers = method === 'DELETE' ? { 'if-match': '*' } : {}
    const answer = await request({ method, url, headers, ...(payload && { payload }) })
    const { status, body } = answer
    if (status !== 503 || body.code !== 'unavailable' || answer.headers['retry-after'] === undefined)
      wrong.push(`${method} ${url}: ${answer.text}`)
    wrong.push(...flawsIn(method, url, answer).map((flaw) => `${method} ${url}: ${flaw}`))
  }
  const { status } = await request({ method: 'GET', url: '/livez' })
  return status === 200 ? wrong : [...wrong, `/livez is ${status}`]
}

t.test('while there is no database the service lives, and says to try again', async (t) => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  t.same(await asked(t, port), [])
})

t.test('so it does while the database drops its connections', async (t) => {
  const dropping = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await once(dropping, 'listening')
  t.teardown(() => dropping.close())
  t.same(await asked(t, (dropping.address() as AddressInfo).port), [])
})
