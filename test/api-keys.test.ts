import { noteUse } from '../src/db/credentials.ts'
import { parseApiKey } from '../src/domain/access/api-key.ts'
import { guardedFinago, makeKey } from './credentials.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await guardedFinago(t)
const { as, db, operator } = service
const KEYS = '/v1/api-keys'
const FINAGO = '/v1/registers/finago'
const wanted = { name: 'nightly', role: 'checker', registers: ['finago'] }
const owner = await makeKey(db, { role: 'owner', registers: ['finago'], subject: 'anna', person: 'Anna' })
const create = (token: string, members = {}, headers = {}) =>
  as(token, 'POST', KEYS, { ...wanted, ...members }, headers)

t.test('a key is shown once, when it is made, and works at once', async (t) => {
  const answer = await create(owner.text)
  const { key, ...told } = answer.body
  t.match(answer, { status: 201, headers: { location: `${KEYS}/${told.id}`, 'cache-control': 'no-store' } })
  t.match(told, {
    ...wanted,
    subject: 'anna',
    person: 'Anna',
    createdBy: `key:${owner.credential.id}`,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  })
  t.equal(parseApiKey(key)?.id, told.id)
  t.equal((await as(key, 'GET', FINAGO)).status, 200)
  for (const url of [`${KEYS}/${told.id}`, KEYS]) {
    const read = await as(owner.text, 'GET', url)
    t.equal(read.status, 200)
    t.notMatch(read.text, key.slice(-43), 'nowhere else')
    t.notMatch(read.text, /digest|"key"/)
  }
})

t.test('a key takes no Idempotency-Key, since its answer is not kept', async (t) => {
  const { body } = await create(owner.text)
  for (const [url, payload] of [
    [KEYS, wanted],
    [`${KEYS}/${body.id}/rotations`, { oldValidFor: 60 }],
  ] as const)
    t.match(await as(owner.text, 'POST', url, payload, { 'idempotency-key': 'x' }), {
      status: 400,
      body: { code: 'invalid', errors: [{ in: 'header', pointer: '/idempotency-key' }], detail: /revoke/ },
    })
})

t.test('nobody grants more than it has', async (t) => {
  const everything = await makeKey(db, { role: 'owner' })
  t.match(await create(owner.text, { registers: 'all' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await create(owner.text, { role: 'operator', registers: 'all' }), { status: 403 })
  t.match(await create(everything.text, { role: 'operator', registers: 'all' }), { status: 403 })
  t.match(await create(everything.text, { role: 'owner', registers: 'all' }), { status: 201 })
  t.match(await create(owner.text, { role: 'owner' }), { status: 201 })
  t.match(await create(operator, { role: 'operator', registers: 'all' }), { status: 201 })
})

t.test('a register that its maker does not reach is one that is not there', async (t) => {
  const refusal = async (register: string) => {
    const { status, body } = await create(owner.text, { registers: ['finago', register] })
    return { status, text: JSON.stringify({ ...body, instance: '' }).replaceAll(register, '') }
  }
  const foreign = await refusal('other')
  t.match(foreign, { status: 422, text: /reference-missing.*\/registers\/1/ })
  t.same(await refusal('none-such'), foreign)
  t.equal((await create(operator, { registers: ['nowhere'] })).status, 422, 'nor for an operator')
})

t.test('what makes no sense is refused with its place', async (t) => {
  const past = '2020-01-01T00:00:00Z'
  t.match(await create(operator, { expiresAt: past }), {
    status: 400,
    body: { errors: [{ pointer: '/expiresAt' }] },
  })
  t.match(await create(operator, { role: 'operator' }), {
    status: 400,
    body: { errors: [{ pointer: '/registers' }] },
  })
  for (const members of [
    { registers: [] },
    { role: 'king' },
    { name: '' },
    { subject: 'x' },
    { key: 'x' },
    { expiresAt: 'x' },
  ])
    t.equal((await create(operator, members)).status, 400, JSON.stringify(members))
})

t.test('a key may belong to another person, and one that it makes to the same', async (t) => {
  const { body } = await create(owner.text, {
    role: 'owner',
    subject: 'oidc:https://id.example#7',
    person: 'Bo',
  })
  t.match(body, { subject: 'oidc:https://id.example#7', person: 'Bo' })
  t.match((await create(body.key)).body, { subject: 'oidc:https://id.example#7', person: 'Bo' })
})

t.test('an owner sees the keys of its registers, and no others at all', async (t) => {
  const mine = await makeKey(db, { role: 'editor', registers: ['finago'] })
  const foreign = [
    await makeKey(db, { role: 'editor', registers: ['finago', 'other'] }),
    await makeKey(db, { role: 'reader' }),
    await makeKey(db, { role: 'operator' }),
  ]
  const ids = new Set<string>()
  for (let next: string | null = `${KEYS}?limit=2`; next !== null; ) {
    const { status, body, headers } = await as(owner.text, 'GET', next)
    t.equal(status, 200)
    t.ok(body.data.length <= 2)
    for (const { id } of body.data) ids.add(id)
    next = /<(.+)>/.exec(String(headers.link ?? ''))?.[1] ?? null
  }
  t.ok(ids.has(mine.credential.id) && ids.has(owner.credential.id))
  for (const {
    credential: { id },
  } of foreign) {
    t.notOk(ids.has(id))
    const unknown = '000000000000'
    for (const [method, path, body] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/rotations', { oldValidFor: 0 }],
    ] as const) {
      const told = async (of: string) => {
        const answer = await as(owner.text, method, `${KEYS}/${of}${path}`, body)
        return {
          status: answer.status,
          text: JSON.stringify({ ...answer.body, instance: '' }).replaceAll(of, ''),
        }
      }
      t.match(await told(id), { status: 404 })
      t.same(await told(id), await told(unknown), 'like one that is not there')
    }
    t.equal((await as(operator, 'GET', `${KEYS}/${id}`)).status, 200)
  }
})

t.test('a rotated key is valid beside the old one for the stated time, and no longer', async (t) => {
  const { text, credential } = await makeKey(db, { registers: ['finago'] })
  const rotate = (oldValidFor: number) =>
    as(owner.text, 'POST', `${KEYS}/${credential.id}/rotations`, { oldValidFor })
  const statuses = async (...tokens: string[]) =>
    Promise.all(tokens.map(async (token) => (await as(token, 'GET', FINAGO)).status))
  const first = await rotate(3600)
  t.match(first, { status: 200, headers: { 'cache-control': 'no-store' }, body: { id: credential.id } })
  const remaining = Date.parse(first.body.oldValidUntil) - Date.now()
  t.ok(remaining > 3_500_000 && remaining <= 3_601_000, `${remaining}`)
  t.same(await statuses(text, first.body.key), [200, 200])
  const second = await rotate(0)
  t.same(await statuses(text, first.body.key, second.body.key), [401, 401, 200])
  t.equal((await rotate(-1)).status, 400)
  t.equal((await rotate(31 * 86_400)).status, 400)
})

t.test('a revoked key is refused from the next request on, and stays revoked', async (t) => {
  const { text, credential } = await makeKey(db, { registers: ['finago'] })
  const url = `${KEYS}/${credential.id}`
  t.equal((await as(text, 'GET', FINAGO)).status, 200)
  t.equal((await as(owner.text, 'DELETE', url)).status, 204)
  t.equal((await as(text, 'GET', FINAGO)).status, 401)
  const { body } = await as(owner.text, 'GET', url)
  t.match(body, { revokedBy: `key:${owner.credential.id}`, revokedAt: /Z$/ })
  t.equal((await as(operator, 'DELETE', url)).status, 204)
  t.same((await as(owner.text, 'GET', url)).body, body, 'as it was first revoked')
  t.match(await as(owner.text, 'POST', `${url}/rotations`, { oldValidFor: 0 }), { status: 410 })
})

t.test('the last use is noted, once a minute at most', async (t) => {
  const { text, credential } = await makeKey(db, { registers: ['finago'] })
  const lastUse = async () => (await as(operator, 'GET', `${KEYS}/${credential.id}`)).body.lastUsedAt
  t.equal(await lastUse(), null)
  await as(text, 'GET', FINAGO)
  let noted = await lastUse()
  for (let tries = 0; noted === null && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    noted = await lastUse()
  }
  t.match(noted, /Z$/)
  await noteUse(db, credential.id)
  t.equal(await lastUse(), noted)
})
