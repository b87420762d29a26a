import Fastify from 'fastify'
import { sql } from 'kysely'
import { parseApiKey } from '../src/domain/access/api-key.ts'
import { ROLES } from '../src/domain/access/roles.ts'
import { admitCallers } from '../src/http/access/access.ts'
import { bearer, guardedFinago, makeKey } from './credentials.ts'
import { serviceOn } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await guardedFinago(t)
const { as, db, operator } = service
const REGISTERS = '/v1/registers'
const FINAGO = `${REGISTERS}/finago`
const SECRET = 'A'.repeat(43)

t.test('a route that does not say who may ask keeps the service from starting', async (t) => {
  const started = async (config: object) => {
    const app = Fastify()
    admitCallers(app, undefined)
    app.get('/new', { config }, () => 'x')
    await app.ready()
    await app.close()
  }
  const sentence = /GET \/new must declare its least role/
  await t.rejects(started({}), { message: sentence })
  await t.rejects(started({ role: 'reader', open: true }), { message: sentence }, 'nor may it say both')
  await t.resolves(started({ role: 'reader' }))
  await t.resolves(started({ open: true }))
})

t.test('what needs no credential is there for everybody', async (t) => {
  for (const url of [
    '/livez',
    '/readyz',
    '/docs/',
    '/docs/static/index.css',
    '/openapi.json',
    '/problems',
    '/problems/unauthenticated',
    '/docs/rules',
    '/docs/rules/ROPA-LB-005',
  ])
    t.equal((await as(undefined, 'GET', url)).status, 200, url)
})

t.test('nothing else is answered without a credential, be it there or not', async (t) => {
  for (const [method, url] of [
    ['GET', REGISTERS],
    ['GET', FINAGO],
    ['HEAD', FINAGO],
    ['GET', `${REGISTERS}/none`],
    ['GET', '/v1/nothing'],
    ['GET', `${REGISTERS}?nope=1`],
    ['DELETE', REGISTERS],
    ['OPTIONS', FINAGO],
    ['POST', `${FINAGO}/commits`],
    ['GET', '/v1/rules'],
    ['GET', '/v1/api-keys'],
  ] as const) {
    const { status, headers, body } = await as(undefined, method, url)
    t.equal(status, 401, `${method} ${url}`)
    t.equal(headers['www-authenticate'], 'Bearer realm="ropa"')
    if (method !== 'HEAD') t.equal(body.code, 'unauthenticated')
  }
})

t.test('expired, revoked, mistyped and unknown credentials are answered alike', async (t) => {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  const expired = (await makeKey(db, { expiresAt: yesterday })).text
  const { credential, text: revoked } = await makeKey(db)
  t.equal((await as(operator, 'DELETE', `/v1/api-keys/${credential.id}`)).status, 204)
  const { id } = parseApiKey(operator) ?? { id: '' }
  const answers = []
  for (const token of [
    expired,
    revoked,
    `ropa_${id}_${SECRET}`,
    `ropa_000000000000_${SECRET}`,
    'ropa_',
    'a.b.c',
    'x',
  ]) {
    const { status, headers, body } = await as(token, 'GET', FINAGO)
    answers.push({ status, authenticate: headers['www-authenticate'], ...body, instance: '' })
  }
  const [first, ...others] = answers
  t.match(first, {
    status: 401,
    code: 'unauthenticated',
    authenticate: 'Bearer realm="ropa", error="invalid_token"',
  })
  for (const other of others) t.same(other, first)
})

t.test('only one Authorization line is taken, and only Bearer', async (t) => {
  for (const authorization of [
    `Basic ${operator}`,
    operator,
    'Bearer',
    'Bearer ',
    `Bearer ${operator} x`,
    '',
  ])
    t.equal((await as(undefined, 'GET', FINAGO, undefined, { authorization })).status, 401, authorization)
  t.equal(
    (await as(undefined, 'GET', FINAGO, undefined, { authorization: `bearer  ${operator}` })).status,
    200,
  )
})

t.test('a bad credential costs one look-up in the database, a malformed one none', async (t) => {
  const asked: string[] = []
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('from ropa_check')) asked.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const counted = await serviceOn(t, { ...service.database, db: counting }, { access: { issuers: [] } })
  const cost = async (token: string) => {
    asked.length = 0
    const { status } = await counted.request({ method: 'GET', url: FINAGO, headers: bearer(token) })
    return [status, asked.length]
  }
  t.same(await cost(`ropa_000000000000_${SECRET}`), [401, 1])
  t.same(await cost(`${operator.slice(0, 18)}${SECRET}`), [401, 1])
  for (const token of ['ropa_x', `${operator}x`, 'a.b.c', 'x'.repeat(10_000)])
    t.same(await cost(token), [401, 0])
  t.same(await cost(operator), [200, 1])
})

t.test('each role may do what the address asks for, and is told the role that it lacks', async (t) => {
  const statute = make('statutes', 'new', {})
  const asking = [
    ['reader', 'GET', `${FINAGO}/stats`],
    ['checker', 'POST', `${FINAGO}/checks/citations`, { citations: [] }],
    ['editor', 'POST', `${FINAGO}/statutes?dryRun=true`, statute],
    ['owner', 'POST', `${FINAGO}/settings?dryRun=true`, make('settings', 'register')],
    ['owner', 'GET', '/v1/api-keys'],
    ['operator', 'POST', `${REGISTERS}?dryRun=true`, { key: 'new' }],
  ] as const
  for (const role of ROLES) {
    const registers = role === 'operator' ? 'all' : ['finago']
    const { text } = await makeKey(db, { role, registers })
    for (const [needed, method, url, body] of asking) {
      const answer = await as(text, method, url, body)
      if (ROLES.indexOf(role) >= ROLES.indexOf(needed))
        t.ok(![401, 403, 404].includes(answer.status), `${role} ${url}`)
      else
        t.match(
          answer,
          { status: 403, body: { code: 'forbidden', detail: `needs the role ${needed}` } },
          `${role} ${url}`,
        )
    }
  }
})

t.test('a register that is not reached is answered like one that is not there, in every byte', async (t) => {
  const { text } = await makeKey(db, { role: 'owner', registers: ['finago'] })
  const requests = [
    ['GET', ''],
    ['GET', '/purposes'],
    ['GET', '/purposes/nope?nope=1'],
    ['GET', '/changes'],
    ['DELETE', ''],
    ['POST', '/commits', { nope: true }],
    ['PUT', '/file', { register: 'x' }],
  ] as const
  for (const [method, path, body] of requests) {
    const told = async (register: string) => {
      const { status, headers, text: said } = await as(text, method, `${REGISTERS}/${register}${path}`, body)
      const { 'x-request-id': id, date: _, 'content-length': __, ...rest } = headers
      return { status, rest, said: said.replaceAll(String(id), '').replaceAll(register, '') }
    }
    const foreign = await told('other')
    t.match(foreign, { status: 404, said: 'not-found' })
    t.same(await told('nowhere'), foreign, `${method} ${path}`)
  }
  const open = await as(operator, 'GET', `${REGISTERS}/nowhere`)
  const shut = await as(text, 'GET', `${REGISTERS}/nowhere`)
  t.same(
    { ...open.body, instance: '' },
    { ...shut.body, instance: '' },
    'nor does it differ from what an operator is told',
  )
})

t.test('the list of registers is of those that are reached', async (t) => {
  const keys = async (token: string, query = '') =>
    (await as(token, 'GET', `${REGISTERS}${query}`)).body.data.map(({ key }: { key: string }) => key)
  t.same(await keys(operator), ['finago', 'other'])
  const { text } = await makeKey(db, { registers: ['other', 'nowhere'] })
  t.same(await keys(text), ['other'])
  t.same(await keys(text, '?limit=1'), ['other'])
})

t.test('settings are an owner’s to change, in batches and files too', async (t) => {
  const { text: editor } = await makeKey(db, { role: 'editor', registers: ['other'] })
  const { text: owner } = await makeKey(db, { role: 'owner', registers: ['other'] })
  const settings = make('settings', 'register')
  const statute = make('statutes', 'one', {})
  const batch = {
    changes: [statute, settings].map((content, at) => ({
      op: 'put',
      kind: ['statutes', 'settings'][at],
      content,
    })),
  }
  const url = `${REGISTERS}/other`
  for (const path of ['/commits', '/commits?dryRun=true'])
    t.match(await as(editor, 'POST', `${url}${path}`, batch), {
      status: 403,
      body: { detail: /needs the role owner/ },
    })
  const file = { register: 'other', settings: [settings], statutes: [statute] }
  const any = { 'if-match': '*' }
  t.equal((await as(editor, 'PUT', `${url}/file`, file, any)).status, 403)
  t.equal((await as(owner, 'PUT', `${url}/file`, file, any)).status, 200)
  t.equal(
    (await as(editor, 'PUT', `${url}/file`, file, any)).status,
    200,
    'as they are they may be sent back',
  )
  t.equal((await as(editor, 'DELETE', `${url}/settings/register`, undefined, any)).status, 403)
})

t.test('a commit tells the credential that it was made with, and whose that was', async (t) => {
  const { text, credential } = await makeKey(db, {
    role: 'editor',
    registers: ['other'],
    person: 'Åsa Öberg',
  })
  const answer = await as(text, 'POST', `${REGISTERS}/other/statutes`, make('statutes', 'by-asa', {}))
  t.match(answer, {
    status: 201,
    body: { meta: { createdBy: `key:${credential.id}`, updatedBy: `key:${credential.id}` } },
  })
  const { data } = (await as(text, 'GET', `${REGISTERS}/other/commits?limit=1`)).body
  t.match(data, [{ actor: `key:${credential.id}`, name: 'Åsa Öberg' }])
})

t.test('an Idempotency-Key is of one credential, and outlives the rotation of its secret', async (t) => {
  const made = [await makeKey(db, { role: 'editor' }), await makeKey(db, { role: 'editor' })] as const
  const post = (token: string) =>
    as(token, 'POST', `${REGISTERS}/other/statutes`, make('statutes', 'once', {}), {
      'idempotency-key': 'once',
    })
  t.equal((await post(made[0].text)).status, 201)
  t.equal((await post(made[1].text)).status, 409)
  const { body } = await as(operator, 'POST', `/v1/api-keys/${made[0].credential.id}/rotations`, {
    oldValidFor: 0,
  })
  t.equal((await post(made[0].text)).status, 401)
  t.match(await post(body.key), { status: 201, headers: { 'idempotency-replayed': 'true' } })
})

t.test('when the database cannot say who asks, nobody is let in', async (t) => {
  const { text } = await makeKey(db)
  await sql`alter table credential_secrets rename to away`.execute(db)
  t.teardown(() => sql`alter table away rename to credential_secrets`.execute(db))
  t.match((await as(text, 'GET', FINAGO)).status, /^5/)
})
