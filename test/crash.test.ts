import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { findVersion } from '../src/db/read.ts'
import type { Db } from '../src/db/schema.ts'
import { renderVersion } from '../src/domain/version.ts'
import { inconsistencies } from './consistency.ts'
import { emptyServerDatabase, SERVER } from './harness.ts'
import { type Content, make } from './make.ts'
import { makePlace, startService } from './service-process.ts'
import { t } from './tap.ts'

const KILLS = process.env.ROPA_LONG_TESTS === 'yes' ? 20 : 3
const CLIENTS = 8
const LEAST_ACKNOWLEDGED = 30
t.setTimeout(KILLS * 60_000)

const REGISTER = 'finago'
const ANY_NUMBER = SERVER !== undefined && 'PostgreSQL serves any number of processes'

/** A version that the service said it has: its whole text, or what it holds. */
interface Acknowledged {
  readonly kind: string
  readonly key: string
  readonly revision: number
  readonly text?: string
  readonly content?: Content
}

/** Writes to the service until it is gone, and tells of everything that it acknowledges. */
async function writeOn(
  address: string,
  client: string,
  acknowledge: (what: Acknowledged) => void,
): Promise<void> {
  const send = async (method: string, path: string, payload: unknown, etag?: string) => {
    const response = await fetch(`${address}/v1/registers/${REGISTER}${path}`, {
      method,
      body: JSON.stringify(payload),
      headers: { 'content-type': 'application/json', ...(etag !== undefined && { 'if-match': etag }) },
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status} ${text}`)
    const tag = response.headers.get('etag') ?? ''
    return { text, etag: tag, revision: Number(tag.slice(1, -1)) }
  }
  for (let turn = 0; ; turn++) {
    const kind = 'purposes'
    const key = `${client}-${turn}`
    const created = await send('POST', '/purposes', make(kind, key, { tags: ['support', 'billing'] }))
    acknowledge({ kind, key, revision: created.revision, text: created.text })
    const content = make(kind, key, { tags: ['billing', 'analytics'], notes: 'replaced' })
    const replaced = await send('PUT', `/purposes/${key}`, content, created.etag)
    acknowledge({ kind, key, revision: replaced.revision, text: replaced.text })
    const batch = `${key}-batch`
    const legalBases = [{ legalBasis: batch, relation: 'sole' }]
    const changes = [
      { op: 'put', kind, content: make(kind, batch, { parent: key, legalBases }) },
      { op: 'put', kind: 'legal-bases', content: make('legal-bases', batch) },
      { op: 'put', kind: 'contexts', content: make('contexts', batch) },
    ]
    const { revision } = await send('POST', '/commits', { changes })
    for (const change of changes) acknowledge({ ...change, key: batch, revision })
  }
}

/** What was acknowledged and is not there, byte for byte. */
async function lostOf(db: Db, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const lost: Acknowledged[] = []
  for (const told of acknowledged) {
    const found = await findVersion(db, REGISTER, told.kind, told.key, told.revision).catch(() => undefined)
    const version = found?.value
    const kept =
      version !== undefined &&
      (told.text === undefined || renderVersion(version) === told.text) &&
      (told.content === undefined || isDeepStrictEqual(JSON.parse(version.content ?? ''), told.content))
    if (!kept) lost.push(told)
  }
  return lost
}

/** The register as the service tells it: its ETag, and all of it to the byte. */
async function read(address: string) {
  const register = await fetch(`${address}/v1/registers/${REGISTER}`)
  const file = await fetch(`${address}/v1/registers/${REGISTER}/file`)
  return { etag: register.headers.get('etag'), register: await register.text(), file: await file.text() }
}

// The tests follow each other on one place, as starting is what takes time.
const place = await makePlace(t)
let service = place.start()

t.test('a second process on the same data folder is refused', { skip: ANY_NUMBER }, async (t) => {
  const address = await service.address()
  const { code, stderr } = await place.start().ended
  t.not(code, 0)
  t.match(
    stderr,
    new RegExp(
      `^The registry does not start: The data folder \\S+ is in use by process ${service.pid} since .*ROPA_DATA_DIR`,
    ),
  )
  t.notMatch(stderr, /\n\s+at /, 'without a stack')
  t.equal((await fetch(`${address}/readyz`)).status, 200, 'the first goes on')
})

t.test('stopped and started again, the service has the same revision and the same bytes', async (t) => {
  const before = await read(await service.address())
  t.same(await service.kill('SIGTERM'), { code: 0, signal: null, stderr: '' }, 'it ends when asked to')
  service = place.start()
  t.same(await read(await service.address()), before)
})

t.test(
  `${KILLS} times kill -9 during writes lose nothing acknowledged, and leave nothing half done`,
  async (t) => {
    const all: Acknowledged[] = []
    for (let kill = 1; kill <= KILLS; kill++) {
      const address = await service.address()
      const acknowledged: Acknowledged[] = []
      const clients = Array.from({ length: CLIENTS }, (_, client) =>
        writeOn(address, `k${kill}-c${client}`, (what) => acknowledged.push(what)).catch((error: unknown) => {
          // Its connection broke, as it should; anything else is a finding.
          if (!(error instanceof TypeError)) t.error(error)
        }),
      )
      while (acknowledged.length < LEAST_ACKNOWLEDGED) await sleep(5)
      await sleep(Math.random() * 200)
      t.match(await service.kill('SIGKILL'), { signal: 'SIGKILL' })
      await Promise.all(clients)
      all.push(...acknowledged)
      if (kill < KILLS) service = place.start()
    }
    const database = await place.open()
    t.same(await inconsistencies(database.db, REGISTER), [])
    t.same(await lostOf(database.db, all), [], `${all.length} versions were acknowledged`)
    await database.close()
  },
)

t.test(
  'on PostgreSQL the service does not start before its migrations have run',
  { skip: SERVER === undefined && 'the embedded database is migrated at the start' },
  async (t) => {
    const url = await emptyServerDatabase(t, SERVER ?? '')
    const { code, stderr } = await startService(t, { DATABASE_URL: url }).ended
    t.not(code, 0)
    t.match(stderr, /[1-9][0-9]* migrations? to run .*ropa migrate up/s)
    t.notMatch(stderr, /\n\s+at /, 'without a stack')
  },
)
