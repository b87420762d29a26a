import { createHash } from 'node:crypto'
import { makeDocx, makePdf } from './files.ts'
import { finagoService, testService } from './harness.ts'
import { loadNotice, NOTICE } from './notice.ts'
import { t } from './tap.ts'

const service = await testService(t)
const register = await loadNotice(service, 'shop')
const documents = `/v1/registers/${register}/documents`
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let notices = 0
/** A document without editions. */
async function newDocument() {
  notices += 1
  const key = `made-${notices}`
  const body = { key, label: { sv: 'Ett dokument' }, type: 'internal-policy' }
  await service.request({ method: 'POST', url: documents, payload: body })
  return key
}

const load = (key: string, type: string, payload: string | Buffer, query = '') =>
  service.request({
    method: 'POST',
    url: `${documents}/${key}/editions?edition=first&language=sv${query}`,
    headers: { 'content-type': type },
    payload,
  })

const passagesOf = async (key: string) => {
  const { body } = await service.request({
    method: 'GET',
    url: `${documents}/${key}/editions/first/passages`,
  })
  return body.data.map(({ type, section, quote }: Record<string, string>) => [type, section, quote])
}
const textOf = (key: string) =>
  service.request({ method: 'GET', url: `${documents}/${key}/editions/first/text` })

const CUT = [
  ['heading', 'Ändamål', 'Ändamål'],
  ['sentence', 'Ändamål', 'Vi säljer cyklar & lagar dem.'],
  ['sentence', 'Ändamål', 'Det är allt.'],
  ['list-item', 'Ändamål', 'Namn'],
  ['list-item', 'Ändamål', 'E-post'],
]

t.test('an edition is loaded from Markdown, its text kept as it stands, byte for byte', async (t) => {
  const key = await newDocument()
  const text =
    '\ufeff# Ändamål\r\n\r\nVi säljer cyklar & lagar dem. Det är allt.\r\n\r\n* Namn\r\n* E-post \u{1F407}\r\n'
  const { status, headers, body } = await load(key, 'text/markdown', text, '&effectiveOn=2026-03-01')
  t.equal(status, 201)
  t.equal(headers.location, `${documents}/${key}/editions/first`)
  t.match(body, {
    document: key,
    edition: 'first',
    dryRun: false,
    text: { sha256: sha256(text), characters: [...text].length },
  })
  const edition = await service.request({ method: 'GET', url: String(headers.location) })
  t.same(edition.body, {
    key: 'first',
    language: 'sv',
    effectiveOn: '2026-03-01',
    mediaType: 'text/markdown',
    sha256: sha256(text),
    file: { mediaType: 'text/markdown', sha256: sha256(text) },
  })
  t.equal(edition.headers.etag, headers.etag, 'an edition has the ETag of its document')
  const read = await textOf(key)
  t.equal(read.text, text)
  t.equal(read.headers['content-type'], 'text/plain; charset=utf-8')
})

t.test('what is read from HTML is what its readers see; nothing else is taken', async (t) => {
  const key = await newDocument()
  const html = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body onload="alert(1)">
    <script>document.write('nej')</script><noscript>nej</noscript><h2>Ändamål</h2>
    <p>Vi säljer&nbsp;cyklar &amp; <b>lagar</b>\n dem. Det är allt.<img src="http://127.0.0.1:1/pixel" alt="nej"></p>
    <div hidden>nej</div><ul><li>Namn<li><p>E-post</p></ul><iframe src="http://127.0.0.1:1/"></iframe></body>`
  t.match(await load(key, 'text/html; charset=utf-8', html), { status: 201 })
  t.same(await passagesOf(key), CUT)
  t.equal(
    (await textOf(key)).text,
    '## Ändamål\n\nVi säljer cyklar & lagar dem. Det är allt.\n\n- Namn\n- E-post\n',
  )
})

t.test('an edition is loaded from a Word file, which is named by its hash', async (t) => {
  const key = await newDocument()
  const file = await makeDocx('Ändamål', ['Vi säljer cyklar & lagar dem. Det är allt.', '- Namn', '- E-post'])
  t.match(await load(key, DOCX, file), { status: 201 })
  t.same(await passagesOf(key), CUT)
  const { body } = await service.request({ method: 'GET', url: `${documents}/${key}/editions/first` })
  t.match(body, { mediaType: 'text/markdown', file: { mediaType: DOCX, sha256: sha256(file) } })
})

t.test('an edition is loaded from a PDF, with its pages', async (t) => {
  const key = await newDocument()
  const pdf = makePdf([['Ändamål', '', 'Vi säljer cyklar & lagar', 'dem. Det är allt.'], ['Sida två.']])
  t.match(await load(key, 'application/pdf', pdf), { status: 201 })
  t.same(await passagesOf(key), [...CUT.slice(0, 3), ['sentence', 'Ändamål', 'Sida två.']])
  const { body } = await service.request({ method: 'GET', url: `${documents}/${key}/editions/first` })
  t.match(body, {
    pages: 2,
    mediaType: 'text/plain',
    file: { mediaType: 'application/pdf', sha256: sha256(pdf) },
  })
})

t.test('a dry run tells what would be, and keeps nothing', async (t) => {
  const key = await newDocument()
  const { status, body, headers } = await load(key, 'text/plain', 'Vi säljer cyklar.', '&dryRun=true')
  t.equal(status, 200)
  t.equal(headers['dry-run'], 'true')
  t.match(body, { dryRun: true, text: { passages: 1 }, findings: { appear: [], go: [] } })
  t.match(await textOf(key), { status: 404 })
})

t.test('a request that is repeated with its Idempotency-Key is done once', async (t) => {
  const key = await newDocument()
  const send = (payload: string) =>
    service.request({
      method: 'POST',
      url: `${documents}/${key}/editions?edition=first&language=sv`,
      headers: { 'content-type': 'text/plain', 'idempotency-key': `load-${key}` },
      payload,
    })
  const [first, again] = [await send('Vi säljer cyklar.'), await send('Vi säljer cyklar.')]
  t.match([first.status, again.status, again.headers['idempotency-replayed']], [201, 201, 'true'])
  t.same(again.body, first.body)
  t.match(await send('Vi säljer något annat.'), { status: 422, body: { code: 'idempotency-key-reused' } })
})

t.test('it is answered alike when the text is forgotten since, or the document gone', async (t) => {
  const key = await newDocument()
  const editions = `${documents}/${key}/editions`
  const any = { 'if-match': '*' }
  const send = (url: string, payload: string | object, type: string) =>
    service.request({
      method: 'POST',
      url,
      headers: { 'content-type': type, 'idempotency-key': `gone-${key}-${type}` },
      payload,
    })
  const load = () => send(`${editions}?edition=first&language=sv`, 'Vi säljer cyklar.', 'text/plain')
  const clauses = [{ code: 'A', type: 'purpose', quote: 'Vi säljer cyklar.' }]
  const code = () => send(`${editions}/first/clauses`, { clauses }, 'application/json')
  const [loaded, coded] = [await load(), await code()]
  t.same([loaded.status, coded.status], [201, 200])
  await service.request({ method: 'DELETE', url: `${editions}/first/text`, headers: any })
  t.match(await code(), { status: 200, body: coded.body, headers: { 'idempotency-replayed': 'true' } })
  t.match(await service.request({ method: 'DELETE', url: `${documents}/${key}`, headers: any }), {
    status: 204,
  })
  t.match(await code(), { status: 200, body: coded.body, headers: { 'idempotency-replayed': 'true' } })
  t.match(await load(), { status: 201, body: loaded.body, headers: { 'idempotency-replayed': 'true' } })
})

t.test(
  'a long heading is cut off where no character is halved, so that what stands under it can be coded',
  async (t) => {
    const key = await newDocument()
    await load(key, 'text/markdown', `# ${'a'.repeat(99)}\u{1F407} och mer\n\nVi säljer cyklar.\n`)
    const { body } = await service.request({
      method: 'POST',
      url: `${documents}/${key}/editions/first/clauses`,
      payload: { clauses: [{ code: 'A', type: 'purpose', quote: 'Vi säljer cyklar.' }] },
    })
    t.match(body.clauses, [{ code: 'A', section: 'a'.repeat(99) }])
  },
)

t.test('people code clauses by offsets or by quotes, and the text says the rest', async (t) => {
  const key = await newDocument()
  const text = '# Ändamål\n\nVi säljer cyklar. Vi lagar dem också, om det går.\n'
  await load(key, 'text/markdown', text)
  const url = `${documents}/${key}/editions/first/clauses`
  const start = text.indexOf('Vi lagar')
  const clauses = [
    { code: 'B', type: 'purpose', start, end: text.length - 1, mustRepresent: true, gloss: { en: 'Repair' } },
    { code: 'A', type: 'purpose', quote: 'Vi säljer  cyklar.' },
  ]
  const { status, body } = await service.request({ method: 'POST', url, payload: { clauses } })
  t.equal(status, 200)
  t.match(body.clauses, [
    {
      code: 'A',
      section: 'Ändamål',
      start: text.indexOf('Vi säljer'),
      end: start - 1,
      sha256: /^[0-9a-f]{64}$/,
    },
    { code: 'B', section: 'Ändamål', quote: 'Vi lagar dem också, om det går.', start, end: text.length - 1 },
  ])
  const passages = await service.request({
    method: 'GET',
    url: `${documents}/${key}/editions/first/passages`,
  })
  t.same(
    passages.body.data.map(({ codes }: { codes: string[] }) => codes),
    [[], ['A'], ['B']],
  )
  const again = { clauses: [{ code: 'A', type: 'admin', quote: 'Vi säljer cyklar.' }] }
  t.match((await service.request({ method: 'POST', url, payload: again })).body.clauses, [
    { code: 'A', type: 'admin' },
    { code: 'B' },
  ])
  const wrong = {
    clauses: [
      { code: 'C', type: 'admin', quote: 'Vi hyr ut cyklar.' },
      { code: 'C', type: 'admin', start: 0, end: 10_000 },
      { code: 'D', type: 'admin', start: 0, end: 10_000 },
      { code: 'E', type: 'admin' },
      { code: 'F', type: 'admin', quote: 'Vi säljer cyklar.', start, end: text.length - 1 },
    ],
  }
  t.match(await service.request({ method: 'POST', url, payload: wrong }), {
    status: 400,
    body: {
      errors: [
        { pointer: '/clauses/0', detail: /quote that the text does not have: "Vi hyr ut cyklar\."/ },
        { pointer: '/clauses/1', detail: /only one with the code "C"/ },
        { pointer: '/clauses/2', detail: new RegExp(`ends at ${text.length}; got 0 to 10000`) },
        { pointer: '/clauses/3', detail: /needs its offsets, start and end, or its quote/ },
        { pointer: '/clauses/4', detail: /does not stand at its offsets.*from 11 to 28/ },
      ],
    },
  })
})

t.test('an edition that was there is given its text, and its clauses are put where they stand', async (t) => {
  const key = await newDocument()
  const url = `${documents}/${key}`
  const clause = { section: 'S', type: 'admin' }
  const editions = [
    {
      key: 'first',
      language: 'sv',
      clauses: [
        { ...clause, code: 'A', quote: 'Vi säljer cyklar.' },
        { ...clause, code: 'B', quote: 'Vi hyr ut dem.', start: 3, end: 9 },
      ],
    },
  ]
  const before = await service.request({ method: 'GET', url })
  const { meta: _, ...content } = before.body
  const put = await service.request({
    method: 'PUT',
    url,
    headers: { 'if-match': String(before.headers.etag) },
    payload: { ...content, editions },
  })
  const give = (etag: unknown, payload: string, query = '') =>
    service.request({
      method: 'PUT',
      url: `${url}/editions/first/text${query}`,
      headers: { 'content-type': 'text/plain', ...(etag !== undefined && { 'if-match': String(etag) }) },
      payload,
    })
  t.match(await give(undefined, 'x'), { status: 428 })
  t.match(await give('"1"', 'x'), { status: 412 })
  const given = await give(put.headers.etag, 'Ett.\nVi säljer cyklar.\n')
  t.match(given, { status: 200, body: { missing: ['B'], edition: 'first' } })
  const { body } = await service.request({ method: 'GET', url: `${url}/editions/first` })
  t.match(body, {
    sha256: sha256('Ett.\nVi säljer cyklar.\n'),
    clauses: [{ code: 'A', start: 5, end: 22 }, { code: 'B' }],
  })
  t.notOk('start' in body.clauses[1], 'offsets that are not of this text are gone')
  t.match(await give(given.headers.etag, 'En annan text.'), {
    status: 400,
    body: { errors: [{ detail: /must have the SHA-256 [0-9a-f]{64}, .* Load it as an edition of its own/ }] },
  })
})

t.test('what is missing or taken is told, with the parameter that cures it', async (t) => {
  const key = await newDocument()
  const post = (query: string) =>
    service.request({
      method: 'POST',
      url: `${documents}/${key}/editions${query}`,
      headers: { 'content-type': 'text/plain' },
      payload: 'Vi säljer cyklar.',
    })
  t.match(await post(''), {
    status: 400,
    body: { errors: [{ pointer: '/edition' }, { pointer: '/language' }] },
  })
  t.match(await post('?effectiveOn=2026-01-01&language=sv'), { status: 201, body: { edition: '2026-01-01' } })
  t.match(await post('?effectiveOn=2026-01-01'), {
    status: 409,
    body: { code: 'taken', detail: /PUT …\/editions\/2026-01-01\/text/ },
  })
  t.match(await post('?edition=next&supersedes=none'), {
    status: 400,
    body: {
      errors: [
        { pointer: '/supersedes', detail: /must be an edition of the document: 2026-01-01; got "none"/ },
      ],
    },
  })
  t.match(
    await post('?edition=next&language=en'),
    { status: 201 },
    'another language has editions of its own',
  )
  const third = await post('?edition=third')
  t.match(third.body.errors, [
    { pointer: '/supersedes', detail: /none of 2026-01-01, next is superseded yet/ },
  ])
  t.match(await post('?edition=third&supersedes=2026-01-01'), {
    status: 201,
    body: { supersedes: '2026-01-01' },
  })
})

t.test('an older edition does not take the place of a newer one', async (t) => {
  const key = await newDocument()
  const url = `${documents}/${key}`
  const post = (query: string) =>
    service.request({
      method: 'POST',
      url: `${url}/editions${query}`,
      headers: { 'content-type': 'text/plain' },
      payload: 'Vi säljer cyklar.',
    })
  t.match(await post('?effectiveOn=2026-01-01&language=sv'), { status: 201 })
  t.match(await post('?effectiveOn=2025-01-01'), {
    status: 400,
    body: {
      errors: [
        {
          in: 'query',
          pointer: '/effectiveOn',
          detail: /must not lie before 2026-01-01, .* got 2025-01-01\. .* PATCH of the document/,
        },
      ],
    },
  })

  const patch = async (editions: object[]) => {
    const { headers } = await service.request({ method: 'GET', url })
    return service.request({
      method: 'PATCH',
      url,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': String(headers.etag) },
      payload: JSON.stringify({ editions }),
    })
  }
  const newer = { key: '2026-01-01', language: 'sv', effectiveOn: '2026-01-01' }
  const older = { key: '2025-01-01', language: 'sv', effectiveOn: '2025-01-01' }
  t.match(await patch([{ ...newer, supersededBy: older.key }, older]), {
    status: 400,
    body: {
      errors: [
        {
          pointer: '/editions/0/supersededBy',
          detail: /must hold from no earlier day than "2026-01-01", 2026-01-01; "2025-01-01" holds from 2025/,
        },
      ],
    },
  })
  const backAndForth = [
    { ...newer, effectiveOn: '2025-01-01', supersededBy: older.key },
    { ...older, supersededBy: newer.key },
  ]
  t.match(await patch(backAndForth), {
    status: 400,
    body: { errors: [{ detail: /does not lead back to it/ }, { detail: /does not lead back to it/ }] },
  })
  t.match(await patch([newer, { ...older, supersededBy: newer.key }]), { status: 200 })
  t.match(await post('?effectiveOn=2027-01-01'), { status: 201, body: { supersedes: newer.key } })
})

t.test('the text of the shipped policy is asked for, and nothing else stands for it', async (t) => {
  const finago = await finagoService(t)
  const url = '/v1/registers/finago/documents/integritetspolicy-kunder-intressenter/editions/2025-11-13'
  t.match(await finago.request({ method: 'GET', url: `${url}/text` }), {
    status: 404,
    body: { detail: /is not kept here. Give it with PUT/ },
  })
  t.match(await finago.request({ method: 'GET', url: `${url}x` }), {
    status: 404,
    body: { detail: /it has 2025-11-13/ },
  })
})

t.test('the notice of the tests is the one that they load', async (t) => {
  const { body } = await service.request({ method: 'GET', url: `${documents}/notice/editions/2026` })
  t.equal(body.sha256, sha256(NOTICE))
})
