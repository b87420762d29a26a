import { sql } from 'kysely'
import { openPostgres } from '../src/db/open.ts'
import { SERVER, serverDatabase, serviceOn } from './harness.ts'
import { makeLink } from './link.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const NO_LINK = SERVER === undefined && 'the embedded database is in the process: there is no link to break'

t.test(
  'while the database is out of reach the answer is 503, and afterwards all is well',
  { skip: NO_LINK },
  async (t) => {
    const direct = await serverDatabase(t, SERVER ?? '')
    const link = await makeLink(t, direct)
    const database = openPostgres({ url: link.url, prepare: true })
    t.teardown(() => database.close())
    const { request } = await serviceOn(t, database)
    const get = (url: string) => request({ method: 'GET', url })
    const create = (key: string) =>
      request({ method: 'POST', url: '/v1/registers/acme/contexts', payload: make('contexts', key) })
    await request({ method: 'POST', url: '/v1/registers', payload: { key: 'acme' } })
    t.equal((await create('before')).status, 201)

    const unavailable = { status: 503, body: { code: 'unavailable' }, headers: { 'retry-after': /^[1-9]/ } }
    const other = openPostgres({ url: direct, prepare: false })
    t.teardown(() => other.close())
    const holder = await other.db.startTransaction().execute()
    await sql`select from registers where key = 'acme' for no key update`.execute(holder)
    const waiting = create('waiting')
    await get('/v1/registers/acme')
    await link.cut()
    t.match(await waiting, unavailable, 'a commit that is under way')
    await holder.rollback().execute()
    t.match(await get('/v1/registers/acme'), unavailable, 'a read')
    t.match(await get('/v1/registers/acme/contexts'), unavailable, 'a list')
    t.match(await create('meanwhile'), unavailable, 'a write')
    t.match(await get('/readyz'), { status: 503 }, 'readiness')
    t.match(await get('/livez'), { status: 200 }, 'the process itself lives')

    await link.mend()
    t.match(await get('/readyz'), { status: 200 })
    t.match(await create('after'), { status: 201, body: { meta: { revision: 2 } } })
    const keys = (await get('/v1/registers/acme/contexts')).body.data.map(({ key }: { key: string }) => key)
    t.same(keys, ['after', 'before'], 'what was not acknowledged was not done')
  },
)
