import { readFile, writeFile } from 'node:fs/promises'
import type { InjectOptions } from 'fastify'
import { parseApiKey } from '../src/domain/access/api-key.ts'
import { bearer, guardedService } from './credentials.ts'
import { type Operation, operationsOf, recorded } from './described.ts'
import { fuzzer, oneSided, type Series } from './fuzz-series.ts'
import { SERVER } from './harness.ts'
import { t } from './tap.ts'

const { ROPA_FUZZ_REQUESTS, ROPA_FUZZ_SEED, ROPA_LONG_TESTS } = process.env
const isLong = ROPA_LONG_TESTS === 'yes'
/** In CI both databases are asked, each with seeds of its own: 10,000 requests. */
const REQUESTS = Number(ROPA_FUZZ_REQUESTS ?? (isLong ? 20_000 : 5_000))
const isNew = isLong || ROPA_FUZZ_REQUESTS !== undefined
const FIRST = Number(ROPA_FUZZ_SEED ?? (isNew ? Date.now() % 2 ** 31 : SERVER === undefined ? 1_400 : 2_012))

/** Seeds that found something, and what; they are asked again before any other. */
const KEPT = new URL('../../test/fuzz-seeds.json', import.meta.url)
const kept: { seed: number; found: string }[] = JSON.parse(await readFile(KEPT, 'utf8'))

t.setTimeout(REQUESTS * 60)
const guarded = await guardedService(t)
const service = recorded({ ...guarded, request: (options) => guarded.request(withOperator(options)) })
const operations = operationsOf(service.document)

/** A request with the operator's key, unless it has a credential of its own. That key is left as it is. */
function withOperator({ headers, url, ...options }: InjectOptions): InjectOptions {
  const { id = '' } = parseApiKey(guarded.operator) ?? {}
  return {
    ...options,
    url: String(url).replace(id, '000000000000'),
    headers: { ...bearer(guarded.operator), ...headers },
  }
}

/** The seeds to ask with: one if it is named, else those that were kept, and then ever others. */
function* seeds(): Generator<number> {
  const before = ROPA_FUZZ_SEED === undefined ? kept.map(({ seed }) => seed) : []
  yield* before
  for (let seed = FIRST; ; seed++) if (!before.includes(seed)) yield seed
}

async function keep(seed: number, { failures }: Series): Promise<void> {
  if (kept.some((each) => each.seed === seed)) return
  kept.push({ seed, found: failures[0]?.slice(0, 300) ?? '' })
  await writeFile(KEPT, `${JSON.stringify(kept, null, 2)}\n`)
}

const WANTED = [200, 201, 204, 304, 400, 401, 404, 405, 409, 410, 412, 413, 415, 421, 422, 428]

function untold(all: readonly Series[]): number[] {
  const told = new Set(all.flatMap(({ reads, writes }) => [...reads, ...writes]))
  return WANTED.filter((status) => !told.has(status))
}

/** To be accepted they need a way of several steps on one entry, by two people: `operations.test.ts` goes it. */
const STEP = /^((submit|withdraw|approve|reject|review|discard|retire)Entry|createSteps) 2xx$/

/** What is told of operations that were not yet both accepted and refused. */
const missing = () => oneSided(service, operations).filter((name) => !STEP.test(name))

/** Those that something is missing of, with the others about the same; all, when nothing is. */
function askedFor(names: readonly string[]): readonly Operation[] {
  const about = operations.filter(({ operationId }) =>
    names.some((name) => name.startsWith(`${operationId} `)),
  )
  const tags = new Set(about.flatMap(({ tags }) => tags))
  return tags.size === 0 ? operations : operations.filter((each) => each.tags.some((tag) => tags.has(tag)))
}

const shareOf = (statuses: readonly number[]) =>
  statuses.filter((status) => status < 300).length / statuses.length

t.test('whatever is asked, it is answered as described, and never with a failure', async (t) => {
  const all: Series[] = []
  const count = () => all.reduce((sum, { reads, writes }) => sum + reads.length + writes.length, 0)
  // What few requests in a hundred achieve may take some more.
  const isEnough = () =>
    count() >= 2 * REQUESTS || (count() >= REQUESTS && missing().length === 0 && untold(all).length === 0)
  for (const seed of seeds()) {
    const about = count() < REQUESTS ? operations : askedFor(missing())
    const series = await fuzzer(service, about)(
      seed,
      ROPA_FUZZ_SEED === undefined ? { most: Math.max(REQUESTS - count(), REQUESTS / 10) } : {},
    )
    all.push(series)
    t.same(series.failures, [], `seed ${seed}: ROPA_FUZZ_SEED=${seed} asks the same again`)
    if (series.failures.length > 0) await keep(seed, series)
    if (ROPA_FUZZ_SEED !== undefined || isEnough()) break
  }
  const [reads, writes] = [all.flatMap(({ reads }) => reads), all.flatMap(({ writes }) => writes)]
  t.comment(`${reads.length} reads and ${writes.length} writes from seed ${FIRST} on`)
  if (ROPA_FUZZ_SEED !== undefined) return
  for (const [group, statuses] of Object.entries({ reads, writes }))
    t.ok(shareOf(statuses) >= 0.3, `${Math.round(100 * shareOf(statuses))} % of the ${group} were accepted`)
  t.same(missing(), [], 'every operation was accepted and refused')
  t.same(untold(all), [], 'the statuses of the API were among them')
})

t.test('a failure is found, and its seed finds it again', async (t) => {
  const failing = recorded({
    ...service,
    request: async (options) => {
      const answer = await service.request(options)
      const isHit = options.method === 'PATCH' && answer.status === 200
      return isHit ? { ...answer, body: { ...answer.body, key: 5 } } : answer
    },
  })
  const about = operations.filter(({ path }) => path.includes('/contexts'))
  const askAgain = fuzzer(failing, about)
  const [found, again] = [await askAgain(7, { register: 'one' }), await askAgain(7, { register: 'two' })]
  t.ok(found.failures.length > 0)
  const requests = ({ failures }: Series) => failures.map((each) => each.split('\n', 1)[0])
  t.same(
    requests(again).map((each) => each?.replace('/two/', '/one/')),
    requests(found),
  )
})
