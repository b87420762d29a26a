import { sql } from 'kysely'
import { buildApp } from '../src/app.ts'
import { isolationFlaws } from '../src/db/isolation.ts'
import { type Database, openPostgres } from '../src/db/open.ts'
import { shippedRegister } from '../src/first-run.ts'
import { CANARY } from './canary.ts'
import { SERVER, serverDatabase, serviceOn } from './harness.ts'
import { heardInOurs, repeatedInOurs } from './isolation-acts.ts'
import {
  answersAboutNothing,
  answersAboutTheirs,
  answersOfOurs,
  eachOf,
  placesIn,
  placesOfOneKind,
  unlike,
} from './isolation-table.ts'
import { throughPgBouncer } from './pgbouncer.ts'
import { stripped } from './stripped.ts'
import { t } from './tap.ts'
import { loadTwoRegisters } from './two-registers.ts'

/** Connections that the service has to PgBouncer, which shares three of the database's among them. */
const CONNECTIONS = 20
const SHARED = 3

if (SERVER === undefined)
  t.test(
    'registers are apart through PgBouncer',
    { skip: 'nothing stands before an embedded one' },
    async () => {},
  )
else await throughPooler(SERVER)

async function throughPooler(server: string): Promise<void> {
  t.setTimeout(600_000)
  const url = await serverDatabase(t, server)
  const direct = openPostgres({ url, prepare: true })
  const two = await loadTwoRegisters(direct.db)
  const own = await answersOfOurs(await serviceOn(t, direct), two)
  await direct.close()

  const pooled = openPostgres({
    url: await throughPgBouncer(t, url),
    prepare: false,
    connections: CONNECTIONS,
  })
  t.teardown(() => pooled.close())
  const service = await serviceOn(t, pooled)
  /** On statements that name no register, so that only what a transaction has set holds the registers apart. */
  const bare: Database = { ...pooled, db: stripped(pooled.db).db }
  const bareService = await serviceOn(t, bare)

  t.test('through PgBouncer, every operation tells the same', async (t) => {
    t.strictSame(await isolationFlaws(pooled.db), [])
    const through = await answersOfOurs(service, two)
    t.strictSame(through.leaks, [])
    t.strictSame(unlike(own.told, through.told), [])
  })

  t.test(
    'on statements that name no register, what theirs has is answered as what never existed',
    async (t) => {
      const all = (await placesIn(service, two)).filter(({ theirs }) => theirs !== '')
      const places = process.env.ROPA_LONG_TESTS === 'yes' ? all : placesOfOneKind(service, all)
      t.ok(places.length > 200, `${places.length} places`)
      const about = await answersAboutTheirs(bareService, two, places)
      t.strictSame(about.leaks, [])
      t.strictSame(unlike(about.told, await answersAboutNothing(bareService, two, places)), [])
    },
  )

  t.test('writes, their keys and the feed of theirs stay there', async (t) => {
    const { withTheirs, withNew } = await repeatedInOurs(bareService, 'a')
    t.strictSame(unlike(withTheirs, withNew), [])
    const { text, revisions } = await heardInOurs(t, bareService, two)
    t.notMatch(text, CANARY)
    t.strictSame(revisions.slice(1), [(revisions[0] ?? 0) + 1], 'but the commit to ours')
  })

  t.test('2,000 reads of two registers, 200 at once on three connections, tell each its own', async (t) => {
    // Nothing is answered from what is kept.
    const app = await buildApp({
      db: bare.db,
      logger: false,
      examples: shippedRegister,
      access: 'off',
      readCacheBytes: 0,
    })
    t.teardown(() => app.close())
    const paths = ['/purposes?limit=5', '/commits?limit=5', '/data-categories?limit=5', '/contexts/']
    const [answered, wrong] = [{ ours: 0, theirs: 0 }, new Set<string>()]
    const read = async (at: number) => {
      const name = at % 2 === 0 ? 'ours' : 'theirs'
      const side = two[name]
      const path = paths[(at >> 1) % paths.length] ?? ''
      const url = `/v1/registers/${side.register}${path}${path.endsWith('/') ? side.id(two.chosen('contexts')) : ''}`
      const { statusCode, payload } = await app.inject(url)
      if (statusCode === 200) answered[name] += 1
      if (payload.includes(CANARY) !== (name === 'theirs')) wrong.add(`${url}: ${payload.slice(0, 300)}`)
    }
    await eachOf([...Array(2_000).keys()], read, 200)
    t.strictSame([...wrong], [])
    t.strictSame(answered, { ours: 1_000, theirs: 1_000 })
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from pg_stat_activity where datname = current_database()`.execute(pooled.db)
    t.ok((rows[0]?.n ?? 0) <= SHARED, `${rows[0]?.n} connections of the database`)
  })

  t.test('what a transaction was inside does not outlive it', async (t) => {
    const settings = await Promise.all(
      Array.from({ length: 50 }, () =>
        sql<{ register: string; role: string }>`
          select coalesce(current_setting('ropa.register', true), '') as register, current_setting('role') as role`.execute(
          pooled.db,
        ),
      ),
    )
    t.ok(settings.every(({ rows: [row] }) => row?.register === '' && row.role === 'none'))
  })
}
