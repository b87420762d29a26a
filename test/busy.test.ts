import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../src/db/schema.ts'
import { openDoor, put } from './door.ts'
import { SERVER, testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const ONE_SESSION = SERVER === undefined && 'the embedded database has one session, and nobody to wait for'
const five = [1, 2, 3, 4, 5]

/** Takes the lock that commits of a register take, as one that never ends; answers what ends it. */
async function hold(db: Db, register: string): Promise<() => Promise<void>> {
  const trx = await db.startTransaction().execute()
  await sql`select from registers where key = ${register} for no key update`.execute(trx)
  return () => trx.rollback().execute()
}

t.test('who waits too long for another commit is told to try again', { skip: ONE_SESSION }, async (t) => {
  const service = await testService(t)
  const { db } = service.database
  const door = await openDoor(db)
  const free = await openDoor(db)
  const release = await hold(db, door.register)

  const waiting = service.request({
    method: 'POST',
    url: `/v1/registers/${door.register}/contexts`,
    payload: make('contexts', 'waiting'),
  })
  const began = performance.now()
  const read = await service.request({ method: 'GET', url: `/v1/registers/${door.register}/contexts` })
  t.equal(read.status, 200, 'reading goes on')
  t.equal((await free.commit([put('contexts', 'a')])).revision, 1, 'other registers go on')
  const answer = await waiting
  t.match(answer, { status: 503, body: { code: 'busy' }, headers: { 'retry-after': /^[1-9]/ } })
  t.ok(performance.now() - began > 4_000, 'and not at once')

  const stood = performance.now()
  const refusals = await Promise.all(
    five.map((index) => door.refusal([put('contexts', `c-${index}`)], { patience: 1_000 })),
  )
  t.same(
    refusals.map(({ code }) => code),
    five.map(() => 'busy'),
  )
  t.ok(performance.now() - stood < 4_000, 'those who stand in line do not wait one after the other')

  const patient = door.commit([put('contexts', 'patient')])
  await sleep(100)
  await release()
  t.equal((await patient).revision, 1, 'who waits long enough gets through')
})
