import { isReferredTo, KINDS } from '../src/register/kinds.ts'
import { answersAsIn, operationsOf, recorded } from './described.ts'
import { commitAll, entriesOf, makeRegister, seen } from './entries.ts'
import { oneSided } from './fuzz-series.ts'
import { serviceOn, testService } from './harness.ts'
import { make } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = recorded(await testService(t))
const root = '/v1/registers/rich'
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
const send = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, headers = {}) =>
  service.request({ method, url, headers, ...(payload && { payload }) })

/** The tests before must have been answered as the document says. */
const asDescribed = (t: { same: (a: unknown, b: unknown) => boolean }) => t.same(service.flaws, [])

t.test('registers, commits, the feed, the file and the service are answered as described', async (t) => {
  for (const url of ['/livez', '/readyz']) {
    t.equal((await get(url)).status, 200)
    t.equal((await get(`${url}?no=1`)).status, 400)
  }
  await makeRegister(service, 'empty')
  await makeRegister(service, 'rich')
  t.equal((await send('POST', '/v1/registers?dryRun=true', { key: 'dry' })).status, 200)
  t.equal((await send('POST', '/v1/registers', { key: 'rich' })).status, 409)
  await commitAll(service, 'rich', RICH)
  const changes = [{ op: 'put', kind: 'contexts', content: make('contexts', 'one') }]
  t.equal((await send('POST', `${root}/commits?dryRun=true`, { changes })).status, 200)
  t.equal((await send('POST', `${root}/commits`, { changes: [{ op: 'put' }] })).status, 400)
  const urls = [
    '',
    '/commits',
    '/commits/1',
    '/changes',
    '/file',
    '/file?format=yaml',
    '/workbook',
    '/workbook?sheet=Purposes',
    '/purpose-legal-bases',
    '/purpose-legal-bases?count=exact',
    '/search?q=rich&count=exact',
    '/diff?from=0',
    '/article-30?format=json',
    '/article-30?format=csv&table=about',
    '/article-30?format=html&role=processor',
    '/article-30?format=turtle',
    '/notice',
    '/notice?format=html',
    '/matrix',
    '/stats',
    '/stats/changes',
    '/stats/entries?bucket=kinds:purposes',
    '/article-30',
    '/processing-activities/rich/article-30',
    '/processor-activities/rich/article-30',
    '/findings?count=exact',
    '/findings/summary',
  ]
  for (const url of urls) {
    t.equal((await get(`${root}${url}`)).status, 200, url)
    t.equal((await get(`${root}${url}`, { 'if-none-match': '*' })).status, 304, url)
    t.equal((await get(`/v1/registers/none${url}`)).status, 404, url)
  }
  for (const url of ['', '/commits', '/changes', '/file', '/purpose-legal-bases', ...urls.slice(-9, -4)])
    t.equal((await get(`/v1/registers/empty${url}`)).status, 200, url)
  t.equal((await get('/v1/registers?limit=1')).status, 200)
  t.equal((await get('/v1/registers?limit=x')).status, 400)
  t.equal((await get(`${root}/file`, { accept: 'image/png' })).status, 406)
  t.equal((await get(`${root}/article-30?format=docx`)).status, 406)
  t.equal((await get(`${root}/notice?format=docx`)).status, 406)
  t.equal((await get('/v1/nothing')).status, 404)
  t.equal((await send('DELETE', '/v1/registers')).status, 405)
  t.equal((await get('/v1/registers', { host: 'evil.com' })).status, 421)
  asDescribed(t)
})

t.test('every operation on every kind is answered as described', async (t) => {
  for (const kind of KINDS) {
    const entries = entriesOf(service, 'rich', kind)
    const found = RICH.find(([name]) => name === kind.name)?.[1] ?? t.bailout(`${kind.name} is not rich`)
    const { key } = found ?? make(kind.name, 'none')
    const { body } = await entries.read(key)
    const [revision, other] = [body.meta.revision, { ...body, key: 'made', meta: undefined }]
    const current = seen(revision)
    const statuses = async (answers: readonly Promise<{ status: number }>[]) => {
      const told: number[] = []
      for (const answer of answers) told.push((await answer).status)
      return told
    }
    t.same(
      await statuses([
        entries.list('?limit=1'),
        entries.list('?limit=x'),
        entries.read(key, `?asOf=${revision}`),
        entries.read(key, '', { 'if-none-match': `"${revision}"` }),
        entries.read('none'),
        entries.read(`${key}/versions`),
        entries.read('none/versions'),
        entries.read(`${key}/versions/${revision}`),
        entries.read(`${key}/versions/999`),
        entries.read(`${key}/usages`),
        entries.read('none/usages'),
        entries.list('?fields=label,notes&count=exact'),
        entries.list('?q=a&fields=label'),
        entries.read(key, '?fields=label'),
        entries.read(key, '?fields=nope'),
        entries.read(`${key}/diff?from=0`),
        entries.read(`none/diff?from=0`),
      ]),
      [200, 400, 200, 304, 404, 200, 404, 200, 404, 200, 404, 200, 200, 200, 400, 200, 404],
      `${kind.name} is read`,
    )
    t.same(
      await statuses([
        entries.create({ ...other, key }),
        entries.create({ ...other, nope: 1 }),
        entries.create(body, '?dryRun=false'),
        entries.replace(key, body, current),
        entries.replace(key, body, seen(999)),
        entries.replace(key, body),
        entries.replace(key, { ...body, meta: { ...body.meta, updatedBy: 'me' } }, current),
        entries.replace(key, body, current, '?dryRun=true'),
        entries.patch(key, {}, current),
        entries.patch(key, { nope: 1 }, current),
        entries.remove(key, seen(999)),
      ]),
      [409, 400, 409, 200, 412, 428, 422, 200, 200, 400, 412],
      `${kind.name} is written`,
    )
    if (kind.name !== 'settings')
      t.same(
        await statuses([
          entries.create(other, '?dryRun=true'),
          entries.create(other),
          entries.replace('put', { ...other, key: 'put' }, { 'if-none-match': '*' }),
        ]),
        [200, 201, 201],
        `${kind.name} is created`,
      )
  }
  asDescribed(t)
})

t.test('writes that are sent again, or prefer no body, are answered as described', async (t) => {
  const headers = { 'idempotency-key': 'again', prefer: 'return=minimal' }
  for (const kind of KINDS.filter(isReferredTo)) {
    const url = `${root}/${kind.name}/made/replacements`
    const { key } = RICH.find(([name]) => name === kind.name)?.[1] ?? make(kind.name, 'none')
    t.equal((await send('POST', url, { with: key })).status, 200)
    t.equal((await send('POST', url, { with: key }, { prefer: headers.prefer })).status, 204)
    t.equal((await send('POST', url, { with: 'made' })).status, 400)
    t.equal((await send('POST', url, { with: 'none' })).status, 422)
    t.equal((await send('POST', url.replace('made', 'none'), { with: key })).status, 404)
  }
  const changes = [{ op: 'put', kind: 'contexts', content: make('contexts', 'again') }]
  for (const [url, payload] of [
    ['/v1/registers', { key: 'again' }],
    [`${root}/commits`, { changes }],
  ] as const) {
    for (const sent of [headers, { ...headers, prefer: 'return=representation' }])
      t.equal((await send('POST', url, payload, sent)).status, 201)
    t.equal((await send('POST', url, { ...payload, key: 'other', reason: 'x' }, headers)).status, 400)
  }
  t.equal((await send('POST', `${root}/commits`, { changes, reason: 'x' }, headers)).status, 422)
  asDescribed(t)
})

t.test('steps are answered as described', async (t) => {
  const settings = make('settings', 'register', { fourEyes: false })
  await send('PUT', `${root}/settings/register`, settings, { 'if-match': '*' })
  const address = `${root}/contexts/stepped`
  t.equal((await send('POST', `${root}/contexts`, make('contexts', 'stepped'))).status, 201)
  const take = async (step: string, headers = {}) => {
    const { headers: read } = await get(address)
    return (
      await send('POST', `${address}/${step}`, { reason: 'Read.' }, { 'if-match': read.etag, ...headers })
    ).status
  }
  for (const step of [
    'submit',
    'withdraw',
    'submit',
    'reject',
    'submit',
    'approve',
    'review',
    'discard',
    'retire',
  ]) {
    if (step === 'discard')
      await send('PUT', address, make('contexts', 'stepped', { notes: 'A draft.' }), { 'if-match': '*' })
    t.equal(await take(step, { 'if-match': '"1"' }), 412, step)
    t.equal(await take(step), 200, step)
  }
  t.equal(await take('approve'), 409)
  t.equal(await take('approve', { 'if-match': '*' }), 428)
  const revision = (await get(address)).body.meta.revision
  const other = make('contexts', 'stepped-too')
  const created = (await send('POST', `${root}/contexts`, other)).body.meta.revision
  const steps = (key: string, seen: number) => ({
    steps: [{ step: 'submit', kind: 'contexts', key, revision: seen }],
  })
  t.equal((await send('POST', `${root}/steps`, steps('stepped', revision))).status, 409)
  t.equal((await send('POST', `${root}/steps?dryRun=true`, steps('stepped-too', created))).status, 200)
  t.equal((await send('POST', `${root}/steps`, steps('stepped-too', created))).status, 201)
  for (const list of ['contexts', 'file', 'findings', 'findings/summary', 'stats', 'matrix', 'article-30'])
    t.equal((await get(`${root}/${list}?state=approved`)).status, 200, list)
  asDescribed(t)
})

t.test('pairs and their check are answered as described', async (t) => {
  const pairs = `${root}/purposes/rich/legal-bases`
  const { revision } = (await get(`${root}/purposes/rich`)).body.meta
  const pair = (await get(`${pairs}/duty`)).body
  t.equal((await get(`${pairs}/none`)).status, 404)
  for (const url of [pairs, `${root}/purposes/part/legal-bases?effective=true`])
    t.equal((await get(url)).status, 200)
  t.equal((await get(`${root}/purposes/none/legal-bases`)).status, 404)
  t.equal((await get(`${root}/purpose-legal-bases?effective=true&limit=1`)).status, 200)
  t.equal((await send('PUT', `${pairs}/duty`, pair, seen(revision))).status, 200)
  t.equal((await send('PUT', `${pairs}/duty`, pair)).status, 428)
  const consent = { legalBasis: 'explicit', relation: 'sole' }
  t.equal((await send('PUT', `${pairs}/explicit`, consent, { 'if-match': '*' })).status, 201)
  t.equal((await send('DELETE', `${pairs}/explicit`, undefined, { 'if-match': '*' })).status, 204)
  t.equal((await send('DELETE', `${pairs}/explicit`, undefined, { 'if-match': '*' })).status, 404)
  const check = `${root}/checks/purpose-legal-bases`
  const questions = ['rich', 'part', 'none'].map((purpose) => ({ purpose, legalBasis: 'duty' }))
  t.match(await send('POST', check, { pairs: questions }), { status: 200, body: { verdict: 'fail' } })
  t.equal((await send('POST', check, { pairs: [] })).status, 400)
  const citations = [{ address: 'purposes/rich', version: 1 }, { address: 'purposes/none' }]
  t.equal((await send('POST', `${root}/checks/citations`, { citations })).status, 200)
  t.equal((await send('POST', `${root}/checks/citations`, { citations: [] })).status, 400)
  asDescribed(t)
})

t.test('editions, their texts and clauses are answered as described', async (t) => {
  const document = `${root}/documents/texts`
  t.equal((await send('POST', `${root}/documents`, make('documents', 'texts'))).status, 201)
  const first = `${document}/editions/first`
  const text = { 'content-type': 'text/markdown' }
  const load = (query: string, payload: string, headers = text) =>
    service.request({ method: 'POST', url: `${document}/editions${query}`, headers, payload })
  const give = (url: string, payload: string, headers = {}) =>
    service.request({ method: 'PUT', url: `${url}/text`, headers: { ...text, ...headers }, payload })
  t.equal((await load('?edition=first&language=sv&dryRun=true', '# Ett')).status, 200)
  t.equal((await load('?edition=first&language=sv', '# Ett\n\nVi säljer. Vi lagar.')).status, 201)
  t.equal((await load('?edition=first', '# Ett')).status, 409)
  t.equal((await load('?edition=second', '# Ett\n\nVi hyr ut.')).status, 201)
  t.equal((await load('?edition=third', '')).status, 400)
  t.equal((await get(`${document}/editions/second/change`)).status, 200)
  t.equal((await get(`${document}/editions/second/change`, { 'if-none-match': '*' })).status, 304)
  t.equal((await get(`${first}/change`)).status, 400)
  for (const path of ['', '/text', '/passages', '/coverage']) {
    t.equal((await get(`${first}${path}`)).status, 200, path)
    t.equal((await get(`${first}${path}`, { 'if-none-match': '*' })).status, 304, path)
    t.equal((await get(`${document}/editions/none${path}`)).status, 404, path)
  }
  const clauses = [{ code: 'A', type: 'purpose', quote: 'Vi lagar.' }]
  t.equal((await send('POST', `${first}/clauses`, { clauses })).status, 200)
  t.equal((await send('POST', `${first}/clauses`, { clauses: [{ code: 'B', type: 'purpose' }] })).status, 400)
  t.equal((await give(first, '# Ett\n\nVi säljer. Vi lagar.', { 'if-match': '*' })).status, 200)
  t.equal((await give(first, '# Två', { 'if-match': '*' })).status, 400)
  const forget = (headers = {}) => send('DELETE', `${document}/editions/second/text`, undefined, headers)
  for (const [headers, status] of [
    [{}, 428],
    [{ 'if-match': '"1"' }, 412],
    [{ 'if-match': '*' }, 204],
    [{ 'if-match': '*' }, 404],
  ] as const)
    t.equal((await forget(headers)).status, status)
  t.equal((await give(first, '# Ett')).status, 428)
  asDescribed(t)
})

t.test('rules, and files that are posted, are answered as described', async (t) => {
  for (const url of ['/v1/rules', '/v1/rules/ROPA-LB-005', '/v1/tag-matrix'])
    t.equal((await get(url, { 'accept-language': 'sv' })).status, 200, url)
  for (const url of ['/v1/rules?ruleset=none', '/v1/rules?no=1', '/v1/tag-matrix?no=1'])
    t.equal((await get(url)).status, 400, url)
  t.equal((await get('/v1/rules/none')).status, 404)
  const file = (await get(`${root}/file`)).body
  t.equal((await send('POST', '/v1/checks/register?limit=3', file)).status, 200)
  t.equal((await send('POST', '/v1/checks/register', { register: 'R' })).status, 400)
  const seen = { 'if-match': '*' }
  t.equal((await send('PUT', `${root}/file?dryRun=true&prune=true`, file, seen)).status, 200)
  t.equal((await send('PUT', `${root}/file`, file, seen)).status, 200)
  t.equal((await send('PUT', `${root}/file`, file)).status, 428)
  const document = { meta: { name: 'Somebody' }, controller: { name: 'Somebody' }, dataDisclosed: [] }
  t.equal((await send('POST', `${root}/imports?dryRun=true`, document)).status, 200)
  t.equal((await send('POST', `${root}/imports`, document)).status, 201)
  t.equal((await send('POST', `${root}/imports`, file)).status, 400)
  asDescribed(t)
})

t.test('API keys are answered as described, and so is who has none or too little of one', async (t) => {
  const url = '/v1/api-keys'
  const made = await send('POST', url, { name: 'one', role: 'reader', registers: ['rich'] })
  t.equal(made.status, 201)
  const { id, key } = made.body
  t.equal((await send('POST', url, { name: 'one', role: 'king', registers: 'all' })).status, 400)
  t.equal((await send('POST', url, { name: 'one', role: 'reader', registers: ['none'] })).status, 422)
  t.equal((await get(`${url}?limit=1`)).status, 200)
  t.equal((await get(`${url}?limit=x`)).status, 400)
  t.equal((await get(`${url}/${id}`)).status, 200)
  t.equal((await get(`${url}/000000000000`)).status, 404)
  t.equal((await send('POST', `${url}/${id}/rotations`, { oldValidFor: 60 })).status, 200)
  t.equal((await send('POST', `${url}/000000000000/rotations`, { oldValidFor: 60 })).status, 404)
  const guarded = recorded(await serviceOn(t, service.database, { access: { issuers: [] } }))
  const ask = (headers = {}) => guarded.request({ method: 'DELETE', url: `${root}/contexts/rich`, headers })
  t.equal((await ask()).status, 401)
  t.equal((await ask({ authorization: 'Bearer x' })).status, 401)
  t.equal((await ask({ authorization: `Bearer ${key}` })).status, 403)
  t.same(guarded.flaws, [])
  t.equal((await send('DELETE', `${url}/${id}`)).status, 204)
  t.equal((await send('DELETE', `${url}/000000000000`)).status, 404)
  asDescribed(t)
})

t.test('an answer that is not as described is found out', async (t) => {
  const { flawsIn } = answersAsIn(service.document)
  const url = `${root}/contexts/rich`
  const answer = await get(url)
  const problem = await get(`${root}/contexts/none`)
  t.same(flawsIn('GET', url, answer), [])
  const { label: _, ...unlabelled } = answer.body
  for (const wrong of [
    { ...answer, body: unlabelled },
    { ...answer, body: { ...answer.body, extra: 1 } },
    { ...answer, body: { ...answer.body, meta: { ...answer.body.meta, createdAt: 'today' } } },
    { ...answer, status: 201 },
    { ...answer, status: 204 },
    { ...answer, headers: { ...answer.headers, location: '/' } },
    { ...answer, headers: { 'content-type': 'text/html' } },
    { ...problem, status: 200 },
    { ...problem, headers: { 'content-type': 'application/json' } },
    { ...problem, body: { ...problem.body, code: 'none' } },
  ])
    t.not(flawsIn('GET', url, wrong).length, 0)
  t.not(flawsIn('GET', '/v1/none', answer).length, 0)
})

t.test('what is deleted is answered as described', async (t) => {
  for (const kind of KINDS.filter(({ name }) => name !== 'settings')) {
    const entries = entriesOf(service, 'rich', kind)
    t.equal((await entries.remove('put', { 'if-match': '*' }, '?dryRun=true')).status, 204)
    t.equal((await entries.remove('put', { 'if-match': '*' })).status, 204)
    t.equal((await entries.read('put')).status, 410)
    const { data } = (await entries.read('put/versions')).body
    t.equal((await entries.read(`put/versions/${data[0].meta.revision}`)).status, 200)
    t.equal((await entries.read(`put/versions/${data[1].meta.revision}`)).status, 200)
  }
  const documents = entriesOf(service, 'rich', { name: 'documents' })
  t.equal((await documents.remove('rich', { 'if-match': '*' })).status, 409)
  const settings = entriesOf(service, 'rich', { name: 'settings' })
  t.equal((await settings.remove('register', { 'if-match': '*' })).status, 204)
  t.equal((await settings.create(make('settings', 'register'))).status, 201)
  asDescribed(t)
})

t.test('every operation there is was answered, well and badly', async (t) => {
  t.same(oneSided(service, operationsOf(service.document)), [])
})
