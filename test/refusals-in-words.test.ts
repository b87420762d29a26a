import { inWords } from '../src/domain/patterns.ts'
import { registerFileSchema } from '../src/register/register-file.schema.ts'
import { documentOf } from './described.ts'
import { commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const service = await testService(t)
const { request } = service
const root = '/v1/registers/words'
await makeRegister(service, 'words')
await commitAll(service, 'words', [
  ['purposes', make('purposes', 'billing')],
  ['data-categories', make('data-categories', 'name')],
])

const post = (kind: string, payload: unknown, headers = {}) =>
  request({
    method: 'POST',
    url: `${root}/${kind}`,
    payload: JSON.stringify(payload),
    headers: { ...JSON_TYPE, ...headers },
  })
const JSON_TYPE = { 'content-type': 'application/json' }

/** What an answer says of each place: `in pointer: detail`. */
async function said(answer: ReturnType<typeof request>): Promise<string[]> {
  const { status, body } = await answer
  if (status !== 400) throw new Error(`was answered ${status}`)
  return body.errors.map((flaw: Record<string, string>) => `${flaw.in} ${flaw.pointer}: ${flaw.detail}`)
}
const asked = (address: string) => said(request({ method: 'GET', url: `${root}/${address}` }))

/** All patterns in a document, but for those with a message of their own. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { pattern, patternProperties, 'x-message': message } = value as Record<string, unknown>
  return [
    ...(typeof pattern === 'string' && message === undefined ? [pattern] : []),
    ...Object.keys(patternProperties ?? {}),
    ...Object.values(value).flatMap(patternsIn),
  ]
}

t.test('no pattern of the API and of register files is told as a regular expression', async (t) => {
  const patterns = new Set([...patternsIn(documentOf(service.app)), ...patternsIn(registerFileSchema())])
  // Of members that may have any name; no text is refused for it.
  patterns.delete('^.*$')
  t.same([...patterns].sort(), Object.keys(inWords).sort())
})

t.test('what has a pattern is told in words, with an example', async (t) => {
  const edition = {
    key: '2025',
    language: 'Swedish',
    clauses: [{ code: 'a b', section: 'A', type: 'purpose', quote: 'q' }],
  }
  t.match(await said(post('documents', make('documents', 'Notice', { editions: [edition] }))), [
    'body /key: must be a key such as customer-support: lower-case words joined by hyphens; got "Notice"',
    'body /editions/0/language: must be a language tag such as sv or en-GB; got "Swedish"',
    'body /editions/0/clauses/0/code: must be a code such as SYF-4a: letters and digits, joined by hyphens; got "a b"',
  ])
  t.match(await said(post('retention-rules', make('retention-rules', 'r', { period: '2 years' }))), [
    /^body \/period: must be a period such as P2Y, .*; got "2 years"$/,
  ])
  t.match(await said(post('contexts', { key: 'a', label: { Swedish: 'A' } })), [
    'body /label/Swedish: is not a member of this object; each name must be a language tag such as sv or en-GB',
  ])
})

t.test('what is required is told with what it has to be', async (t) => {
  t.same(await said(post('waivers', {})), [
    'body /key: is required; give a key such as customer-support: lower-case words joined by hyphens',
    'body /label: is required; give an object whose every name is a language tag such as sv or en-GB',
    'body /rule: is required; give the code of a rule, such as ROPA-RT-001',
    'body /subject: is required; give kind and key of an entry, such as purposes/billing, and below it member names and keys, such as purposes/billing/legalBases/contract',
    'body /reason: is required; give an object whose every name is a language tag such as sv or en-GB',
    'body /expiresOn: is required; give a calendar date such as 2025-11-13, from 1900 to 2999',
  ])
  t.match(
    await said(post('transfers', make('transfers', 'a', { recipient: undefined, country: undefined }))),
    [
      'body : needs exactly one of country and internationalOrganisation',
      /^body \/recipient: is required; give a key/,
    ],
  )
  t.match(await said(post('data-categories', make('data-categories', 'a', { type: undefined }))), [
    /^body \/type: is required; give one of [a-z, ]+$/,
  ])
})

t.test('a condition is not held against what is absent: only that is told', async (t) => {
  const line = (use: object) =>
    make('processing-activities', 'one', {
      purposes: [{ purpose: 'billing' }],
      data: [{ key: 'l', dataCategory: 'name', purposes: [{ purpose: 'billing', ...use }] }],
    })
  t.same(await said(post('processing-activities', line({}))), [
    'body /data/0/purposes/0/grounds: is required; give one of inherited, own, excluded',
  ])
  t.same(await said(post('processing-activities', line({ grounds: 'own' }))), [
    'body /data/0/purposes/0: needs legalBases, because its grounds are own',
  ])
  t.equal((await post('processing-activities', line({ grounds: 'inherited' }))).status, 201)
  t.match(
    await said(post('contexts', make('contexts', 'a', { provenance: [{ document: 'd', edition: 'e' }] }))),
    ['body /provenance/0/relation: is required; give one of states, implies, contradicts, silent'],
  )
})

t.test(
  'a name that is nearly that of a member is told with it, and any other with all members',
  async (t) => {
    const activity = make('processing-activities', 'a', { recipient: [], colour: 'red' })
    const [near, far = ''] = await said(post('processing-activities', activity))
    t.equal(near, 'body /recipient: is not a member of this object (did you mean recipients?)')
    t.match(
      far,
      /^body \/colour: is not a member of this object; known members: meta, key, label, .*, purposes, /,
    )
  },
)

t.test('a parameter that an address does not take is told with those that it takes', async (t) => {
  t.match(await asked('matrix?gap=true'), [
    /^query \/gap: is no parameter of this address \(did you mean gaps\?\), which takes limit, cursor, asOf, state, purpose, /,
  ])
  t.match(await asked('purposes?page=2'), [
    /^query \/page: is no parameter of this address, which takes .*limit, /,
  ])
  t.same(await said(request({ method: 'GET', url: '/openapi.json?pretty=1' })), [
    'query /pretty: is no parameter of this address, which takes none',
  ])
})

t.test('a search that is asked of the past says why that is not answered', async (t) => {
  const why = 'the words of entries are kept for the newest state only'
  t.same(await asked('search?q=a&asOf=1'), [`query /asOf: is no parameter of this address: ${why}`])
  t.match(await asked('search?asOf=1'), [
    'query /q: is required; give a string',
    `query /asOf: is no parameter of this address: ${why}`,
  ])
  t.match(await asked('purposes?q=a&asOf=1'), [`query /asOf: cannot go with q, as ${why}; got 1`])
})

t.test('of a long list of words those like the one given are told, or a dozen', async (t) => {
  const at = 'processing-activities?evidence'
  t.same(await asked(`${at}=recipients:silnt`), [
    'query /evidence/0: must be one of 40 words (did you mean recipients:silent, recipients:stated or recipients:stated-none?); got "recipients:silnt"',
  ])
  const [none = ''] = await asked(`${at}=xyz`)
  t.match(none, /^query \/evidence\/0: must be one of controller:stated, .* … \(40 in all\); got "xyz"$/)
  t.equal(none.split(', ').length, 12)
})

t.test('a time whose + arrived as a space is told how to write it', async (t) => {
  const hint = 'a + in an address is a space, write it as %2B'
  t.match(await asked('purposes?asOf=2025-11-13T09:30:00+02:00'), [
    new RegExp(`; ${hint.replace('+', '\\+')}$`),
  ])
  for (const asOf of ['2025-11-13 09:30:00', '2025-11-13T09:30:00+99:00', 'now'])
    t.notMatch(await asked(`purposes?asOf=${asOf}`), [hint], asOf)
})

t.test('a body that is wrong as a whole is called so', async (t) => {
  t.match(await post('contexts', []), {
    status: 400,
    body: { detail: 'The body must be an object; got a list of 0 items.', errors: [{ pointer: '' }] },
  })
  t.match(await post('contexts', { key: 'A', label: { sv: 'A' } }), {
    body: { detail: /^body \/key: must be a key .*; got "A"\.$/ },
  })
})

t.test('an Idempotency-Key that is refused is shown, in 80 characters', async (t) => {
  const key = `${'k'.repeat(90)} z`
  t.match(await said(post('contexts', make('contexts', 'a'), { 'idempotency-key': key })), [
    `header /idempotency-key: must be 1 to 255 visible ASCII characters without spaces, plain or in double quotes; got "${'k'.repeat(80)}…"`,
  ])
})

t.test('a meta that is not whole is refused in one sentence', async (t) => {
  const url = `${root}/purposes/billing`
  const { body } = await request({ method: 'GET', url })
  const put = (meta: unknown) =>
    request({ method: 'PUT', url, payload: { ...body, meta }, headers: { 'if-match': '*' } })
  const whole = 'body /meta: must be the whole of the current meta, as it was read, or be left out'
  t.same(await said(put({ revision: 1 })), [whole])
  t.same(await said(put({})), [whole])
  t.equal((await put(body.meta)).status, 200)
  t.match(await put({ ...body.meta, createdBy: 'me' }), { status: 422, body: { code: 'meta-mismatch' } })
})
