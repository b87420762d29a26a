import { readFile } from 'node:fs/promises'
import { migrateUp } from '../src/db/migrate.ts'
import { openInMemory } from '../src/db/open.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { canonicalRegister, type FiledEntry, readRegisterFile } from '../src/register/register-file.ts'
import { allPages, makeRegister } from './entries.ts'
import { finagoService, SERVER, serviceOn, testService } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
const finago = '/v1/registers/finago'
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })

const shipped = readRegisterFile(await readFile(new URL('../../registers/finago.yaml', import.meta.url)))
const filed = (file: typeof shipped): FiledEntry[] =>
  file.entries.map(({ kind, content }) => ({ kind: kind.name, content }))
const canonical = canonicalRegister('finago', filed(shipped))
const canonicalOf = (text: string, format: 'json' | 'yaml'): string => {
  const file = readRegisterFile(Buffer.from(text), format)
  return canonicalRegister('finago', filed(file))
}

t.test('purposes are listed as the policy numbers them, each followed by its parts', async (t) => {
  const { body } = await get(`${finago}/purposes?limit=50`)
  const listed: { key: string; parent?: string }[] = body.data
  const numbered = listed.filter(({ key }) => /^p\d-/.test(key))
  t.same(
    numbered.map(({ key }) => key.slice(0, 2)),
    ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
  )
  const expected = numbered.flatMap(({ key }) => [
    key,
    ...listed.filter(({ parent }) => parent === key).map((part) => part.key),
  ])
  t.same(
    listed.map(({ key }) => key),
    [...expected, ...listed.filter(({ key }) => key.startsWith('unlisted-')).map(({ key }) => key)],
  )
  t.equal(listed.length, 23)
  t.equal(body.nextCursor, null)
})

t.test('activities are found by what the policy says of them, and by what it is silent on', async (t) => {
  const numbersBy = async (query: string) => {
    const { body } = await get(`${finago}/processing-activities?limit=50&${query}`)
    return body.data.map(({ key }: { key: string }) => key.split('-')[0]).join(' ')
  }
  const all = Array.from({ length: 21 }, (_, index) => `a${String(index + 1).padStart(2, '0')}`)
  const without = (...left: string[]) => all.filter((number) => !left.includes(number)).join(' ')
  for (const [query, expected] of [
    ['', all.join(' ')],
    ['evidence=controller:silent', all.join(' ')],
    ['evidence=transfers:silent', all.join(' ')],
    ['evidence=security-measures:silent', all.join(' ')],
    ['evidence=retention:implied', 'a08'],
    ['evidence=retention:silent', without('a08')],
    ['evidence=recipients:implied', 'a17'],
    ['recipient=tax-authority', 'a17'],
    ['evidence=purposes:silent', 'a18 a19 a20'],
    ['evidence=purposes:implied', without('a18', 'a19', 'a20')],
    ['dataCategory=national-identity-number', 'a03'],
    ['dataSubjectCategory=marketing-recipient', 'a08 a09'],
    ['source=generated-service-use', 'a06'],
    ['purpose=p1-sales-and-customer-relations', 'a01 a02'],
    ['country=US&country=GB&country=IN', ''],
  ] as const)
    t.equal(await numbersBy(query), expected, query)
  t.match((await get(`${finago}/data-categories/sanctions-register-data/usages`)).body, {
    data: [{ kind: 'processing-activities', key: 'a03-customer-due-diligence' }],
  })
})

t.test('the file answered, as YAML or JSON, is the file that was loaded', async (t) => {
  for (const [url, headers, format] of [
    [`${finago}/file?format=yaml`, {}, 'yaml'],
    [`${finago}/file`, { accept: 'application/yaml' }, 'yaml'],
    [`${finago}/file`, { accept: 'application/json;q=0.5, text/yaml' }, 'yaml'],
    [`${finago}/file?format=json`, { accept: 'application/yaml' }, 'json'],
    [`${finago}/file?asOf=1`, {}, 'json'],
    [`${finago}/file`, { accept: 'text/html, application/yaml;q=0, */*;q=0.1' }, 'json'],
  ] as const) {
    const answer = await get(url, headers)
    t.equal(answer.status, 200)
    t.match(answer.headers, { 'content-type': `application/${format}; charset=utf-8`, vary: 'accept' })
    t.equal(answer.headers.etag, format === 'json' ? '"1"' : '"1-yaml"')
    t.equal(canonicalOf(answer.text, format), canonical)
    const tag = String(answer.headers.etag)
    t.equal((await get(url, { ...headers, 'if-none-match': tag })).status, 304)
    t.equal((await get(url, { ...headers, 'if-none-match': `${tag.slice(0, -1)}0"` })).status, 200)
  }
  t.match(await get(`${finago}/file`, { accept: 'text/html' }), {
    status: 406,
    body: { code: 'not-acceptable' },
  })
  t.match(await get(`${finago}/file?format=xml`), { status: 400 })
  t.same((await get(`${finago}/file?asOf=0`)).body, { register: 'finago' })
})

t.test('one batch made from the file puts every entry, alike, into an empty register', async (t) => {
  const { body: file } = await get(`${finago}/file`)
  const changes = filed(readRegisterFile(Buffer.from(JSON.stringify(file)), 'json')).map(
    ({ kind, content }) => ({
      op: 'put',
      kind,
      content,
    }),
  )
  await makeRegister(service, 'copy')
  // Backwards, so that references point forward.
  const payload = { reason: 'A copy.', changes: changes.toReversed() }
  const url = '/v1/registers/copy/commits'
  const dry = await service.request({ method: 'POST', url: `${url}?dryRun=true`, payload })
  t.match(dry, {
    status: 200,
    headers: { 'dry-run': 'true', etag: undefined },
    body: { dryRun: true, revision: 1 },
  })
  const made = await service.request({ method: 'POST', url, payload })
  t.match(made, {
    status: 201,
    headers: { etag: '"1"', location: `${url}/1` },
    body: { revision: 1, dryRun: false },
  })
  t.equal(made.body.changes.length, changes.length)
  t.ok(made.body.changes.every(({ created, changed }: Record<string, boolean>) => created && changed))
  t.equal(canonicalOf((await get('/v1/registers/copy/file')).text, 'json'), canonical)

  const again = await service.request({ method: 'POST', url, payload })
  t.match(again, { status: 200, headers: { etag: undefined }, body: { revision: 1, at: null } })
  t.ok(again.body.changes.every(({ created, changed }: Record<string, boolean>) => !created && !changed))
  for (const { kind, content } of filed(shipped)) {
    const read = await get(`/v1/registers/copy/${kind}/${content.key}`)
    t.same({ ...content, meta: read.body.meta }, read.body, `${kind}/${content.key}`)
  }
})

t.test(
  'the file of one engine, loaded on the other, has the same contents',
  { skip: SERVER === undefined },
  async (t) => {
    const database = await openInMemory()
    t.teardown(() => database.close())
    await migrateUp(database.db)
    const embedded = await serviceOn(t, database)
    await loadRegister(database.db, shippedRegister())
    t.not(embedded.database.engine, service.database.engine)
    const { text } = await embedded.request({ method: 'GET', url: `${finago}/file?format=yaml` })
    const other = await testService(t)
    const entries = readRegisterFile(Buffer.from(text)).entries
    await makeRegister(other, 'finago')
    const changes = entries.map(({ kind, content }) => ({ op: 'put', kind: kind.name, content }))
    const made = await other.request({ method: 'POST', url: `${finago}/commits`, payload: { changes } })
    t.equal(made.status, 201)
    for (const format of ['json', 'yaml'] as const) {
      const url = `${finago}/file?format=${format}`
      t.equal(
        (await other.request({ method: 'GET', url })).text,
        (await embedded.request({ method: 'GET', url })).text,
      )
    }
  },
)

t.test('registers are created once, listed by key, and read with their counts', async (t) => {
  const create = (key: unknown) => service.request({ method: 'POST', url: '/v1/registers', payload: { key } })
  const keys = ['b', 'a-1', 'a1', 'a']
  for (const key of keys) {
    const created = await create(key)
    t.match(created, { status: 201, headers: { location: `/v1/registers/${key}`, etag: '"0"' } })
    t.match(created.body, { key, label: null, revision: 0, committedAt: null })
  }
  t.match(await create('a'), { status: 409, body: { code: 'taken', errors: [{ pointer: '/key' }] } })
  for (const key of ['', 'A', 'a b', '-a', 'a'.repeat(65), 'å', 1, null, undefined, '__proto__'])
    t.match(await create(key), { status: 400, body: { code: 'invalid' } }, String(key))
  const listed = (await allPages(service, '/v1/registers?limit=2')).flatMap(({ body }) => body.data)
  t.same(
    listed.map(({ key }: { key: string }) => key),
    ['a', 'a-1', 'a1', 'b', 'copy', 'finago'],
  )
  const read = await get(finago)
  t.match(read, { status: 200, headers: { etag: '"1"' } })
  t.match(read.body, {
    counts: { purposes: 23, documents: 1, recipients: 2, 'processing-activities': 21 },
    label: { sv: 'Finagos register över behandling' },
  })
  for (const kind of [
    'statutes',
    'transfers',
    'security-measures',
    'systems',
    'processor-activities',
    'waivers',
  ])
    t.notOk(kind in read.body.counts, kind)
  const { counts: _, ...register } = read.body
  t.same(listed.at(-1), register)
  t.equal((await get(finago, { 'if-none-match': '"1"' })).status, 304)
  t.match((await get('/v1/registers/a')).body, { counts: {}, revision: 0 })
  for (const path of [
    '',
    '/purposes',
    '/purposes/x',
    '/commits',
    '/changes',
    '/file',
    '/purpose-legal-bases',
  ])
    t.match(await get(`/v1/registers/none${path}`), { status: 404, body: { code: 'not-found' } }, path)
})
