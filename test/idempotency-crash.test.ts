import { setTimeout as sleep } from 'node:timers/promises'
import { inconsistencies } from './consistency.ts'
import { SERVER } from './harness.ts'
import { make } from './make.ts'
import { makePlace, type ServiceProcess } from './service-process.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const REQUESTS = SERVER === undefined && !LONG ? 200 : 1_000
const KILLS = LONG ? 10 : 3
const AT_ONCE = 16
t.setTimeout(KILLS * 60_000)

const range = (length: number) => Array.from({ length }, (_, index) => index)
const place = await makePlace(t)
let service: ServiceProcess = place.start()

interface Told {
  readonly status: number
  readonly replayed: boolean
  /** All that a caller goes by. */
  readonly answer: string
}

/** Sends a request with its key until it is answered by anything but silence or `busy`. */
async function send(path: string, payload: object, key: string): Promise<Told> {
  for (;;) {
    try {
      const response = await fetch(`${await service.address()}/v1/registers${path}`, {
        method: 'POST',
        body: JSON.stringify(payload),
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      })
      const { status, headers } = response
      const text = await response.text()
      if (status !== 503)
        return {
          status,
          replayed: headers.has('idempotency-replayed'),
          answer: JSON.stringify([status, headers.get('location'), headers.get('etag'), text]),
        }
    } catch (error) {
      // The service is gone; another is on its way.
      if (!(error instanceof TypeError)) throw error
    }
    await sleep(20 + Math.random() * 50)
  }
}

/** Every other creates an entry; those between change a few entries again and again, so that doing one twice would show. */
const requestOf = (index: number): [path: string, payload: object] =>
  index % 2 === 0
    ? ['/once/contexts', make('contexts', `made-${index}`)]
    : [
        '/once/commits',
        {
          changes: [
            {
              op: 'put',
              kind: 'contexts',
              content: make('contexts', `shared-${index % 5}`, { notes: `${index}` }),
            },
          ],
        },
      ]

t.test(
  `${REQUESTS} writes, sent 1 to 5 times each while the service is killed ${KILLS} times, are each done once`,
  async (t) => {
    t.match(await Promise.all(range(3).map(() => send('', { key: 'once' }, 'register'))), [
      { status: 201 },
      { status: 201 },
      { status: 201 },
    ])
    const answers = new Map<number, Told[]>()
    let answered = 0
    let next = 0
    const client = async () => {
      for (let index = next++; index < REQUESTS; index = next++) {
        const [path, payload] = requestOf(index)
        const times = 1 + ((index * 7) % 5)
        const told = await Promise.all(range(times).map(() => send(path, payload, `key-${index}`)))
        answers.set(index, told)
        answered += 1
      }
    }
    const clients = Promise.all(range(AT_ONCE).map(client))
    for (let kill = 1; kill <= KILLS; kill++) {
      while (answered < (REQUESTS * kill) / (KILLS + 1)) await sleep(2)
      await sleep(Math.random() * 20)
      t.match(await service.kill('SIGKILL'), { signal: 'SIGKILL' })
      service = place.start()
    }
    await clients

    const told = [...answers.values()]
    t.equal(told.length, REQUESTS)
    t.same(new Set(told.flat().map(({ status }) => status)), new Set([201]))
    t.same(
      told.filter((each) => new Set(each.map(({ answer }) => answer)).size !== 1),
      [],
      'each was answered alike, to the byte',
    )
    const replayed = told.flat().filter((each) => each.replayed).length
    t.ok(
      replayed >= told.flat().length - REQUESTS,
      `${replayed} of ${told.flat().length} answers were given again`,
    )

    for (const index of range(REQUESTS).filter((each) => each % 17 === 0)) {
      const [path, payload] = requestOf(index)
      const again = await send(path, payload, `key-${index}`)
      t.equal(again.answer, answers.get(index)?.[0]?.answer, 'and is later, too')
      t.equal((await send(...requestOf(index + 2), `key-${index}`)).status, 422)
    }

    await service.kill('SIGTERM')
    const database = await place.open()
    const { revision } = await database.db
      .selectFrom('registers')
      .select('revision')
      .where('key', '=', 'once')
      .executeTakeFirstOrThrow()
    t.equal(revision, REQUESTS, 'a revision for each, and no more')
    t.same(await inconsistencies(database.db, 'once'), [])
    await database.close()
  },
)
