import { setTimeout as sleep } from 'node:timers/promises'
import { serviceOn, testDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const database = await testDatabase(t)

/** Holds the event loop for `ms` milliseconds. */
function hold(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

t.test('who is late time after time refuses requests, until it is not', async (t) => {
  const { request } = await serviceOn(t, database, { limits: { delay: 100 } })
  const ask = (url: string) => request({ method: 'GET', url })
  hold(2_000)
  await sleep(300)
  t.equal((await ask('/v1/registers')).status, 200, 'once is not enough, however long')

  const end = performance.now() + 3_500
  while (performance.now() < end) {
    hold(400)
    await sleep(1)
  }
  t.match(await ask('/v1/registers'), {
    status: 503,
    headers: { 'retry-after': /^[1-9]/, 'content-type': /^application\/problem\+json/ },
    body: {
      code: 'overloaded',
      detail:
        'Requests wait for longer than 100 ms here, which is the most. Try again after Retry-After seconds.',
    },
  })
  t.equal((await ask('/livez')).status, 200, 'the process lives')
  await sleep(600)
  t.equal((await ask('/v1/registers')).status, 200)
})

t.test('who has too little memory left refuses requests', async (t) => {
  const { request } = await serviceOn(t, database, { limits: { heap: 0.1 } })
  t.equal((await request({ method: 'GET', url: '/v1/registers' })).status, 200)
  await sleep(1_500)
  t.match(await request({ method: 'GET', url: '/v1/registers' }), {
    status: 503,
    body: { code: 'overloaded', detail: /^More than 0\.1 % of the memory is in use/ },
  })
})

t.test('requests that leave the event loop no turn are no reason to refuse any', async (t) => {
  const { request } = await serviceOn(t, database)
  const end = performance.now() + 2_500
  const statuses = new Set<number>()
  while (performance.now() < end) statuses.add((await request({ method: 'GET', url: '/none' })).status)
  await sleep(300)
  statuses.add((await request({ method: 'GET', url: '/none' })).status)
  t.same([...statuses], [404])
})
