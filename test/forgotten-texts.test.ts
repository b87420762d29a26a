import { testService } from './harness.ts'
import { loadNotice, NOTICE } from './notice.ts'
import { t } from './tap.ts'

const service = await testService(t)
const DAY = '2026-11-22'

/** A register of its own with the notice, and ways to ask it. */
async function shop(register: string) {
  const root = `/v1/registers/${await loadNotice(service, register)}`
  const document = `${root}/documents/notice`
  const edition = `${document}/editions/2026`
  const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
  const forget = async (url = edition, headers?: Record<string, string>) =>
    service.request({
      method: 'DELETE',
      url: url.includes('/text') ? url : `${url}/text`,
      headers: headers ?? { 'if-match': String((await get(document)).headers.etag) },
    })
  const give = async (url = edition, payload = NOTICE) =>
    service.request({
      method: 'PUT',
      url: `${url}/text`,
      headers: { 'content-type': 'text/markdown', 'if-match': '*' },
      payload,
    })
  return { root, document, edition, get, forget, give }
}

t.test('a text is forgotten; the edition stays as it is, and nothing is committed', async (t) => {
  const { root, document, edition, get, forget } = await shop('forgets')
  const before = await get(edition)
  const { revision } = (await get(root)).body
  t.match(await forget(), { status: 204, text: '' })
  t.match(await get(`${edition}/text`), {
    status: 404,
    body: { code: 'not-found', detail: /The text of the edition 2026 .* is not kept here/ },
  })
  t.match(await get(`${edition}/passages`), { status: 404 })
  t.match(await get(`${edition}/text?asOf=${revision}`), { status: 404 }, 'nor was it there before')
  t.same((await get(edition)).body, before.body, 'its clauses, places and hashes are there')
  t.equal((await get(document)).headers.etag, before.headers.etag)
  t.equal((await get(root)).body.revision, revision)
})

t.test('what needs the text is not checkable then, whoever has asked before', async (t) => {
  const { root, edition, get, forget, give } = await shop('asks')
  const coverage = `${edition}/coverage?date=${DAY}`
  const findings = `${root}/findings?date=${DAY}`
  const summary = `${root}/findings/summary?date=${DAY}`
  const before = await Promise.all([coverage, findings].map((url) => get(url)))
  const notCheckable = async () =>
    (await get(summary)).body.notCheckable.map(({ rule }: { rule: string }) => rule)
  t.notOk((await notCheckable()).includes('ROPA-PV-003'))
  await forget()
  t.ok((await notCheckable()).includes('ROPA-PV-003'))
  t.match((await get(coverage)).body, { notCheckable: ['missing', 'uncoded'] })
  for (const [index, url] of [coverage, findings].entries())
    t.equal((await get(url, { 'if-none-match': before[index]?.headers.etag })).status, 200, url)
  t.match(await give(), { status: 200, body: { missing: [] } })
  for (const [index, url] of [coverage, findings].entries())
    t.equal(
      (await get(url, { 'if-none-match': before[index]?.headers.etag })).status,
      304,
      'given again, it is the same text',
    )
})

t.test('that one text is there and another is not, an ETag tells, too', async (t) => {
  const { root, document, get, forget, give } = await shop('changes')
  const second = await service.request({
    method: 'POST',
    url: `${document}/editions?edition=2027&effectiveOn=2027-01-01`,
    headers: { 'content-type': 'text/markdown' },
    payload: `${NOTICE}\nVi säljer inga uppgifter.\n`,
  })
  t.equal(second.status, 201)
  const findings = `${root}/findings?date=${DAY}`
  await forget(`${document}/editions/2027`)
  const one = (await get(findings)).headers.etag
  await give(`${document}/editions/2027`, `${NOTICE}\nVi säljer inga uppgifter.\n`)
  await forget()
  t.not((await get(findings)).headers.etag, one)
})

t.test('what would come of it, and why it cannot be', async (t) => {
  const { document, edition, get, forget } = await shop('refuses')
  const dry = await forget(`${edition}/text?dryRun=true`)
  t.match(dry, { status: 204, headers: { 'dry-run': 'true' } })
  t.equal((await get(`${edition}/text`)).text, NOTICE)
  t.match(await forget(edition, {}), { status: 428, body: { code: 'precondition-required' } })
  t.match(await forget(edition, { 'if-match': '"1"' }), { status: 412, body: { code: 'stale' } })
  t.match(await forget(`${document}/editions/none`), { status: 404, body: { detail: /has no edition none/ } })
  t.match(await forget(`${document}-too/editions/2026`), { status: 404 })
  t.equal((await get(`${edition}/text`)).text, NOTICE)
  t.equal((await forget()).status, 204)
  t.match(await forget(), { status: 404, body: { detail: /is not kept here/ } })
})

t.test('the next edition is compared by quotes where the text is forgotten', async (t) => {
  const { document, forget } = await shop('goes-on')
  await forget()
  const { body } = await service.request({
    method: 'POST',
    url: `${document}/editions?effectiveOn=2027-01-01&dryRun=true`,
    headers: { 'content-type': 'text/markdown' },
    payload: NOTICE,
  })
  t.match(body.change, { counts: { gone: 0 } })
  t.ok(body.change.notCheckable.includes('uncoded'))
})

t.test('it is forgotten in its register alone, for all editions that name it', async (t) => {
  const { root, forget } = await shop('one')
  const other = await shop('other')
  const twin = `${root}/documents/twin`
  await service.request({
    method: 'POST',
    url: `${root}/documents`,
    payload: { key: 'twin', label: { sv: 'Samma text' }, type: 'internal-policy' },
  })
  const loaded = await service.request({
    method: 'POST',
    url: `${twin}/editions?edition=first&language=sv`,
    headers: { 'content-type': 'text/markdown' },
    payload: NOTICE,
  })
  t.equal(loaded.status, 201)
  await forget()
  t.equal((await other.get(`${twin}/editions/first/text`)).status, 404)
  t.equal((await other.get(`${other.edition}/text`)).text, NOTICE)
})
