import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { drain } from '../src/http/drain.ts'
import { makeRegister } from './entries.ts'
import { listen } from './event-source.ts'
import { testService } from './harness.ts'
import { feedOf } from './instances.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

t.test('a service that stops answers all that it is asked, and says to go elsewhere', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'acme')
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
  const listener = await listen(`${address}${feedOf('acme')}`)
  await listener.until(1)
  t.equal((await fetch(`${address}/readyz`)).status, 200)

  const content = JSON.stringify(make('contexts', 'slowly'))
  const slow = request(`${address}/v1/registers/acme/contexts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) },
  })
  const answered = once(slow, 'response')
  slow.write(content.slice(0, 5))
  await sleep(50)

  const stopped = drain(service.app, 300)
  const unready = await fetch(`${address}/readyz`)
  t.equal(unready.status, 503)
  t.ok(unready.headers.has('retry-after'))
  t.match(await unready.json(), { code: 'unavailable', detail: /stops/ })
  const read = await fetch(`${address}/v1/registers/acme`)
  t.equal(read.status, 200, 'others than balancers are answered as before')
  t.equal(read.headers.get('connection'), 'close')
  t.equal((await fetch(`${address}/livez`)).status, 200)
  await sleep(400)
  await t.rejects(fetch(`${address}/livez`), 'then it listens no more')
  slow.end(content.slice(5))
  const [response] = await answered
  t.equal(response.statusCode, 201, 'what was under way is done')
  response.resume()
  await stopped
  t.equal(await listener.over, 'ended', 'event streams end')
  const { rows } = await sql<{ key: string }>`select key from versions`.execute(service.database.db)
  t.same(rows, [{ key: 'slowly' }])
})
