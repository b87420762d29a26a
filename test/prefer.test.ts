import { recorded } from './described.ts'
import { commitAll, makeRegister, revisionOf } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = recorded(await testService(t))
const root = '/v1/registers/prefer'
await makeRegister(service, 'prefer')
await commitAll(service, 'prefer', [
  ['contexts', make('contexts', 'one')],
  ['legal-bases', make('legal-bases', 'basis')],
  ['organisations', make('organisations', 'unused')],
  ['organisations', make('organisations', 'other')],
])

const PATCH = { 'content-type': 'application/merge-patch+json', 'if-match': '*' }
const ANY = { 'if-match': '*' }

interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH'
  readonly url: string
  readonly payload: object | string
  readonly headers?: Record<string, string>
  readonly creates: boolean
}

/** Each way to write, with names and texts that were not there before. */
function writesOf(turn: number): Write[] {
  const put = (content: object) => ({ changes: [{ op: 'put', kind: 'contexts', content }] })
  const entry = { method: 'PUT', url: `${root}/contexts/p-${turn}` } as const
  const relation = turn % 2 === 0 ? 'sole' : 'allocated'
  return [
    { method: 'POST', url: '/v1/registers', payload: { key: `r-${turn}` }, creates: true },
    { method: 'POST', url: `${root}/contexts`, payload: make('contexts', `k-${turn}`), creates: true },
    { method: 'POST', url: `${root}/commits`, payload: put(make('contexts', `c-${turn}`)), creates: true },
    { method: 'POST', url: `${root}/commits`, payload: put(make('contexts', 'one')), creates: false },
    {
      method: 'POST',
      url: `${root}/organisations/unused/replacements`,
      payload: { with: 'other' },
      creates: false,
    },
    {
      ...entry,
      payload: make('contexts', `p-${turn}`),
      headers: { 'if-none-match': '*' },
      creates: true,
    },
    { ...entry, payload: make('contexts', `p-${turn}`, { notes: 'x' }), headers: ANY, creates: false },
    { ...entry, method: 'PATCH', payload: '{"notes":null}', headers: PATCH, creates: false },
    {
      method: 'PUT',
      url: `${root}/purposes/why-${turn}/legal-bases/basis`,
      payload: { legalBasis: 'basis', relation },
      headers: ANY,
      creates: true,
    },
    {
      method: 'PUT',
      url: `${root}/purposes/why-${turn}/legal-bases/basis`,
      payload: { legalBasis: 'basis', relation: 'cumulative' },
      headers: ANY,
      creates: false,
    },
  ]
}

let turns = 0

/** Sends each way to write with a preference. */
async function sendAll(prefer: string | undefined) {
  turns += 1
  await commitAll(service, 'prefer', [['purposes', make('purposes', `why-${turns}`)]])
  const answers = []
  for (const { creates, headers, ...write } of writesOf(turns)) {
    const preference = prefer === undefined ? {} : { prefer }
    const answer = await service.request({ ...write, headers: { ...headers, ...preference } })
    answers.push({ ...answer, creates, write })
  }
  return answers
}

t.test('return=minimal leaves the body out, and says so', async (t) => {
  for (const { status, headers, text, creates, write } of await sendAll('return=minimal')) {
    t.equal(status, creates ? 201 : 204, `${write.method} ${write.url}`)
    t.equal(text, '')
    t.equal(headers['preference-applied'], 'return=minimal')
    t.equal(headers['content-type'], undefined)
    t.equal(headers.location !== undefined, creates)
    const isNothing = /commits|replacements/.test(write.url) && !creates
    t.equal(headers.etag === undefined, isNothing, 'the ETag is there, unless nothing was done')
    if (creates && !/commits|^\/v1\/registers$/.test(write.url)) {
      const read = await service.request({ method: 'GET', url: String(headers.location) })
      t.equal(read.status, 200)
    }
  }
})

t.test('return=representation is what comes anyway, and is confirmed', async (t) => {
  const plain = await sendAll(undefined)
  const preferred = await sendAll('return=representation')
  for (const [index, { status, headers, text }] of preferred.entries()) {
    t.equal(status, plain[index]?.status)
    t.not(text, '')
    t.equal(headers['preference-applied'], 'return=representation')
    t.equal(plain[index]?.headers['preference-applied'], undefined)
  }
})

t.test('preferences are read as RFC 7240 has them, and unknown ones ignored', async (t) => {
  let made = 0
  const applied = async (prefer: string) => {
    const payload = make('contexts', `read-${made++}`)
    const url = `${root}/contexts`
    const { status, headers } = await service.request({ method: 'POST', url, payload, headers: { prefer } })
    t.equal(status, 201, prefer)
    return headers['preference-applied']
  }
  for (const prefer of [
    'RETURN=minimal',
    'return="minimal"',
    'return = minimal',
    ' , return=minimal',
    'respond-async, wait=10, return=minimal',
    'return=minimal; foo="a, b;\\"c"; bar, handling=lenient',
    'odd="return=representation", return=minimal',
    'return=minimal, return=representation',
  ])
    t.equal(await applied(prefer), 'return=minimal', prefer)
  for (const prefer of [
    '',
    ' ',
    ',',
    'minimal',
    'return',
    'return=',
    'return=none',
    'return=none, return=minimal',
    'returns=minimal',
    'x-return=minimal',
    'odd="return=minimal',
    'odd; return=minimal',
    'a b, return=minimal',
    '=, return=minimal',
    'handling=strict',
    `${' '.repeat(900)}x`,
    'a;'.repeat(450),
  ])
    t.equal(await applied(prefer), undefined, prefer)
  const url = `${root}/contexts`
  t.match(
    await service.request({
      method: 'POST',
      url,
      payload: make('contexts', 'long'),
      headers: { prefer: 'a'.repeat(1001) },
    }),
    { status: 400, body: { errors: [{ in: 'header', pointer: '/prefer' }] } },
  )
})

t.test('a preference changes nothing about refusals, dry runs and deleting', async (t) => {
  const prefer = 'return=minimal'
  const refused = await service.request({
    method: 'POST',
    url: `${root}/contexts`,
    payload: make('contexts', 'one'),
    headers: { prefer },
  })
  t.match(refused, { status: 409, headers: { 'preference-applied': undefined }, body: { code: 'taken' } })
  const before = await revisionOf(service, 'prefer')
  const dry = await service.request({
    method: 'POST',
    url: `${root}/contexts?dryRun=true`,
    payload: make('contexts', 'dry'),
    headers: { prefer },
  })
  t.match(dry, {
    status: 204,
    text: '',
    headers: { 'dry-run': 'true', 'preference-applied': prefer, location: undefined, etag: undefined },
  })
  t.equal(await revisionOf(service, 'prefer'), before)
  const removed = await service.request({
    method: 'DELETE',
    url: `${root}/contexts/one`,
    headers: { ...ANY, prefer },
  })
  t.match(removed, { status: 204, headers: { 'preference-applied': undefined } })
})

t.test('an answer that is given again has as much as that request prefers', async (t) => {
  const send = (prefer: string) =>
    service.request({
      method: 'POST',
      url: `${root}/contexts`,
      payload: make('contexts', 'again'),
      headers: { prefer, 'idempotency-key': 'again' },
    })
  const minimal = await send('return=minimal')
  const whole = await send('return=representation')
  t.match(minimal, { status: 201, text: '' })
  t.match(whole, { status: 201, headers: { 'idempotency-replayed': 'true' }, body: { key: 'again' } })
  t.same([whole.headers.etag, whole.headers.location], [minimal.headers.etag, minimal.headers.location])
  const read = await service.request({ method: 'GET', url: String(minimal.headers.location) })
  t.equal(whole.text, read.text)
})

t.test('all of it was as described', async (t) => {
  t.same(service.flaws, [])
})
