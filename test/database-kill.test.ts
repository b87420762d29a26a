import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openPostgres } from '../src/db/open.ts'
import { type Cluster, makeCluster } from './cluster.ts'
import { inconsistencies } from './consistency.ts'
import { SERVER } from './harness.ts'
import { startService } from './service-process.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'
import { type Answered, type Kept, startTraffic } from './traffic.ts'

const NO_SERVER =
  SERVER === undefined && 'the embedded database ends with the service; crash.test.ts kills that'
const KILLS = process.env.ROPA_LONG_TESTS === 'yes' ? 50 : 3
const LEAST = 30
/** How long traffic may take to get on, in milliseconds. */
const PATIENCE = 30_000
const REGISTER = 'finago'
t.setTimeout(KILLS * 60_000)

/**
 * Stops the server from writing its log of its own accord: so what a crash may take, a crash does take. Commits that are
 * durable before they are acknowledged do not depend on it.
 */
async function stopLogWriter({ url }: Cluster): Promise<void> {
  const { db, close } = openPostgres({ url, prepare: false, connections: 1 })
  for (;;) {
    const { rows } = await sql<{ pid: number; wait: string | null }>`
      select pid, wait_event as wait from pg_stat_activity where backend_type = 'walwriter'`.execute(db)
    // Asleep it holds no lock that others would wait for.
    const asleep = rows.find(({ wait }) => wait === 'WalWriterMain')
    if (asleep !== undefined) {
      process.kill(asleep.pid, 'SIGSTOP')
      break
    }
    await sleep(5)
  }
  await close()
}

/** What was told during one life of a server, its sudden death, and a second after it was back. */
interface Told {
  readonly answers: readonly Answered[]
  readonly kept: readonly Kept[]
  readonly back: number
}

/** Kills a server under traffic, and starts it again with settings. */
async function killUnderTraffic(cluster: Cluster, address: string, name: string): Promise<Told> {
  const { answers, kept, stop } = startTraffic(address, REGISTER, { clients: 8, writes: 2, name })
  const reach = async (least: number) => {
    const end = performance.now() + PATIENCE
    while (kept.length < least) {
      if (performance.now() > end) throw new Error(`it does not go on: ${answers.at(-1)?.flaw}`)
      await sleep(5)
    }
  }
  await reach(LEAST)
  await sleep(Math.random() * 200)
  await cluster.kill()
  await sleep(200)
  await cluster.start()
  const back = performance.now()
  await stopLogWriter(cluster)
  await sleep(1_200)
  await reach(kept.length + LEAST)
  await stop()
  return { answers, kept, back }
}

/** What was acknowledged and is not there. */
async function lostOf(cluster: Cluster, kept: readonly Kept[]): Promise<Kept[]> {
  const { db, close } = openPostgres({ url: cluster.url, prepare: false, connections: 1 })
  const { rows } = await sql<Kept>`
    select v.key, v.revision from versions v join registers r on r.id = v.register_id
    where r.key = ${REGISTER} and v.kind = 'contexts'`.execute(db)
  await close()
  const there = new Set(rows.map(({ key, revision }) => `${key} ${revision}`))
  return kept.filter(({ key, revision }) => !there.has(`${key} ${revision}`))
}

/** A service on a server of its own whose log is written by commits alone; the tests follow each other on it. */
async function serviceOnCluster(t: Test) {
  const cluster = await makeCluster(t)
  await stopLogWriter(cluster)
  const service = startService(t, { DATABASE_URL: cluster.url })
  return { cluster, service, address: await service.address() }
}

t.test(`${KILLS} times kill -9 of PostgreSQL under load`, { skip: NO_SERVER }, async (t) => {
  const { cluster, service, address } = await serviceOnCluster(t)

  await t.test('lose nothing that was acknowledged', async (t) => {
    const all: Kept[] = []
    for (let kill = 1; kill <= KILLS; kill++) {
      const { answers, kept, back } = await killUnderTraffic(cluster, address, `k${kill}`)
      const flaws = answers.flatMap(({ flaw }) => flaw ?? [])
      t.same(flaws, [], `only successes and 503 among ${answers.length} answers`)
      const refused = answers.filter(({ status }) => status === 503)
      t.ok(refused.length > 0, `${refused.length} times 503`)
      const late = refused.filter(({ at }) => at > back + 1_000)
      t.same(late, [], 'none later than 1 s after it is back')
      all.push(...kept)
    }
    t.same(await lostOf(cluster, all), [], `${all.length} commits were acknowledged`)
    const { db, close } = openPostgres({ url: cluster.url, prepare: false, connections: 1 })
    t.same(await inconsistencies(db, REGISTER), [])
    await close()
  })

  await t.test('would be seen to lose what a server acknowledges before it is written', async (t) => {
    await cluster.kill()
    await cluster.start(['synchronous_commit=off'])
    await stopLogWriter(cluster)
    const { kept } = await killUnderTraffic(cluster, address, 'careless')
    const lost = await lostOf(cluster, kept)
    t.ok(lost.length >= LEAST, `${lost.length} of ${kept.length} acknowledged commits were lost`)
  })

  t.match(await service.kill('SIGTERM'), { code: 0 }, 'the service has been there all the time')
})
