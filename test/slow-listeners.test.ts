import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { commitAll, makeRegister } from './entries.ts'
import { listen } from './event-source.ts'
import type { TestService } from './harness.ts'
import { feedOf, instancesOn } from './instances.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const range = (length: number) => Array.from({ length }, (_, index) => index)
const STALLED = 4
const REVISIONS = 50
const A_REVISION = 1_000
const LONGEST_KIND = 'data-subject-categories'

/** Writes a long log past the door: what it says is of no matter here, its length is. */
async function makeLongLog({ db }: TestService['database']): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const ones = REVISIONS.toString(2).replaceAll('0', '').length
    await sql`update registers set revision = ${REVISIONS}, committed_at = now(), frontier = ${Buffer.alloc(32 * ones)}
      where key = 'long'`.execute(trx)
    await sql`insert into commits (register_id, revision, at, actor, entries, root, leaf, line)
      select r.id, n, now() + n * interval '1 ms', 'anonymous', ${A_REVISION}::int, ${Buffer.alloc(32)}, ${Buffer.alloc(32)}, ''
      from registers r, generate_series(1, ${REVISIONS}::int) n where r.key = 'long'`.execute(trx)
    await sql`insert into versions (register_id, revision, kind, key, position, op, lifecycle, created_at, created_by, at, actor)
      select r.id, n, ${LONGEST_KIND}, rpad('k' || i, 64, 'x'), i, 'delete', 'deleted', now(), 'anonymous', now(), 'anonymous'
      from registers r, generate_series(1, ${REVISIONS}::int) n, generate_series(1, ${A_REVISION}::int) i
      where r.key = 'long'`.execute(trx)
  })
  await sql`analyze versions`.execute(db)
}

t.test('listeners that do not read hold up nobody, and nothing piles up for them', async (t) => {
  const [service] = await instancesOn(t)
  if (service === undefined) return t.bailout('there is one')
  await makeRegister(service, 'long')
  await makeRegister(service, 'short')
  await makeLongLog(service.database)
  const reader = await listen(`${service.address}${feedOf('long', '?after=0')}`)
  await reader.until(REVISIONS + 1)
  const whole = reader.text().length
  t.ok(whole > 5_000_000)
  reader.hangUp()

  const accepted = new Set<Socket>()
  service.app.server.on('connection', (socket) => accepted.add(socket))
  const { port } = new URL(service.address)
  const stalled = await Promise.all(
    range(STALLED).map(async () => {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
      await once(socket, 'connect')
      socket.write(
        `GET ${feedOf('long', '?after=0')} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n`,
      )
      return socket
    }),
  )
  const written = () => [...accepted].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
  for (let before = -1; before !== written(); await sleep(500)) before = written()
  const waiting = [...accepted].map(({ writableLength }) => writableLength)
  t.equal(accepted.size, STALLED)
  t.ok(written() > STALLED * 10_000, 'they were sent something')
  t.ok(written() < STALLED * whole * 0.75, `${written()} of ${STALLED * whole} bytes were made`)
  t.ok(Math.max(...waiting) < 200 * 1024, `${Math.max(...waiting)} bytes wait at most`)

  const listener = await listen(`${service.address}${feedOf('short')}`)
  await listener.until(1)
  for (const round of range(10)) {
    const start = performance.now()
    await commitAll(service, 'short', [['contexts', make('contexts', `c-${round}`)]])
    await listener.until(round + 2)
    t.ok(performance.now() - start < 3_000)
  }
  listener.hangUp()

  const [late] = stalled
  if (late === undefined) return t.bailout('nobody is late')
  let text = ''
  for await (const chunk of late) {
    text += chunk
    if (String(chunk).includes(`id: ${REVISIONS}\n`)) break
  }
  t.same(
    text.match(/(?<=^id: )\d+$/gm)?.map(Number),
    range(REVISIONS + 1),
    'who begins to read after all is told everything',
  )
  for (const socket of stalled) socket.destroy()
})
