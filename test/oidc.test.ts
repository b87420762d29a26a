import { createPublicKey } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { admitTokens } from '../src/http/access/oidc.ts'
import { readIssuers } from '../src/http/access/oidc-file.ts'
import { bearer } from './credentials.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { AUDIENCE, testIssuer } from './issuer.ts'
import { make } from './make.ts'
import { type Test, t } from './tap.ts'

t.setTimeout(60_000)
const issuer = await testIssuer(t)
const { settings, token, server } = issuer
const admit = admitTokens([settings])

t.test('a token of a configured issuer lets in its person, with what its claims grant', async (t) => {
  const admitted = await admit(await token())
  t.match(admitted, {
    actor: `oidc:${settings.issuer}#anna`,
    subject: `oidc:${settings.issuer}#anna`,
    name: 'Anna',
    grants: [{ role: 'approver', registers: ['finago'] }],
    expiresAt: /Z$/,
  })
  t.same((await admit(await token({ groups: ['strangers'] })))?.grants, [], 'nothing, where no claim does')
  t.match(await admit(await token({ aud: ['x', AUDIENCE] })), { subject: /anna/ })
  t.equal((await admit(await token({ name: undefined })))?.name, 'anna')
})

t.test('what is not signed, or by somebody else, or for somebody else, or over, is refused', async (t) => {
  const now = Math.floor(Date.now() / 1000)
  const wrong: Record<string, string> = {
    'another audience': await token({ aud: 'else' }),
    'no audience': await token({ aud: undefined }),
    'another issuer': await token({ iss: 'https://id.example' }),
    'an issuer that only begins alike': await token({ iss: `${settings.issuer}/` }),
    expired: await token({}, {}, -120),
    'no expiry': await token({ exp: undefined }),
    'not yet valid': await token({ nbf: now + 600 }),
    'no subject': await token({ sub: undefined }),
    'a subject that cannot be kept': await token({ sub: 'a\u0000' }),
    'a subject that is too long': await token({ sub: 'a'.repeat(256) }),
    'an unknown key': await token({}, { kid: 'none' }),
    'alg none': new UnsecuredJWT({ sub: 'anna', groups: ['admins'] })
      .setIssuer(settings.issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('1h')
      .encode(),
    'a signature that was cut off': (await token()).replace(/[^.]+$/, ''),
  }
  const [head, , signature] = (await token()).split('.')
  const claims = Buffer.from(
    JSON.stringify({ iss: settings.issuer, aud: AUDIENCE, sub: 'anna', exp: now + 60, groups: ['admins'] }),
  ).toString('base64url')
  wrong['other claims under a signature'] = `${head}.${claims}.${signature}`
  for (const [what, each] of Object.entries(wrong)) t.equal(await admit(each), undefined, what)
})

t.test('a public key is no secret: signing with it by HMAC lets nobody in', async (t) => {
  const [jwk] = server.issuer.keys.toJSON()
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
  const secrets = [
    key.export({ type: 'spki', format: 'pem' }),
    key.export({ type: 'spki', format: 'der' }),
    JSON.stringify(jwk),
  ]
  for (const secret of secrets)
    for (const alg of ['HS256', 'HS512'])
      t.equal(
        await admit(
          await new SignJWT({ groups: ['admins'] })
            .setProtectedHeader({ alg, kid: 'first' })
            .setIssuer(settings.issuer)
            .setAudience(AUDIENCE)
            .setSubject('anna')
            .setExpirationTime('1h')
            .sign(Buffer.from(secret)),
        ),
        undefined,
      )
})

t.test('a key that a token brings along, or says where to find, is neither used nor fetched', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  let visits = 0
  const own = createServer((_request, response) => {
    visits += 1
    response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'own' }] }))
  }).listen(0, '127.0.0.1')
  await once(own, 'listening')
  t.teardown(() => own.close())
  const address = `http://127.0.0.1:${(own.address() as AddressInfo).port}/`
  for (const header of [{ jwk }, { jku: address }, { x5u: address }, { jku: address, kid: 'own' }])
    t.equal(
      await admit(
        await new SignJWT({ groups: ['admins'] })
          .setProtectedHeader({ alg: 'RS256', ...header })
          .setIssuer(settings.issuer)
          .setAudience(AUDIENCE)
          .setSubject('anna')
          .setExpirationTime('1h')
          .sign(privateKey),
      ),
      undefined,
    )
  t.equal(visits, 0)
})

t.test('only the algorithms that are configured are taken', async (t) => {
  await server.issuer.keys.generate('ES256', { kid: 'curve' })
  await server.issuer.keys.generate('RS512', { kid: 'long' })
  const fresh = admitTokens([settings])
  const of = (kid: string) =>
    server.issuer.buildToken({
      kid,
      scopesOrTransform: (_head, payload) => Object.assign(payload, { sub: 'anna', aud: AUDIENCE }),
    })
  t.match(await fresh(await of('curve')), { subject: /anna/ })
  t.equal(await fresh(await of('long')), undefined)
})

t.test('garbage is refused without asking anybody', async (t) => {
  const before = issuer.asked()
  const fresh = admitTokens([settings])
  const long = `a.${'b'.repeat(20_000)}.c`
  for (const each of [
    '',
    '.',
    '..',
    'a.b.c',
    'e30.e30.',
    '.e30.x',
    long,
    Buffer.from('{"alg":1}').toString('base64url'),
  ])
    t.equal(await fresh(each), undefined)
  t.equal(issuer.asked(), before)
})

t.test('a flood of unknown keys asks the issuer once in its cooldown', async (t) => {
  const fresh = admitTokens([settings], { bounds: { cooldown: 500 } })
  t.ok(await fresh(await token()))
  const before = issuer.asked()
  const flood = async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, (_, n) => token({}, { kid: `none-${n}` })))
    for (const each of tokens) t.equal(await fresh(each), undefined)
  }
  await flood()
  t.equal(issuer.asked(), before, 'not yet')
  await new Promise((resolve) => setTimeout(resolve, 600))
  await flood()
  t.equal(issuer.asked(), before + 1)
})

t.test('without the issuer’s keys nobody is let in: it is refused as unavailable', async (t) => {
  let asked = 0
  const answers: Record<string, (response: import('node:http').ServerResponse) => void> = {
    '/error': (response) => void response.writeHead(500).end(),
    '/elsewhere': (response) => void response.writeHead(302, { location: settings.keys }).end(),
    '/nonsense': (response) => void response.end('nonsense'),
    '/no-keys': (response) => void response.end('{}'),
    '/endless': (response) => {
      const chunk = Buffer.alloc(64 * 1024, 0x20)
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      more()
    },
    '/silent': () => {},
  }
  const bad = createServer((request, response) => {
    asked += 1
    answers[request.url ?? '']?.(response)
  }).listen(0, '127.0.0.1')
  await once(bad, 'listening')
  t.teardown(() => {
    bad.closeAllConnections()
    bad.close()
  })
  const { port } = bad.address() as AddressInfo
  const addresses = [
    ...Object.keys(answers).map((path) => `http://127.0.0.1:${port}${path}`),
    'http://127.0.0.1:1/',
  ]
  for (const keys of addresses) {
    asked = 0
    const failing = admitTokens([{ ...settings, keys }], { bounds: { patience: 300 } })
    for (let tries = 0; tries < 3; tries += 1) await refusedAsUnavailable(t, failing, await token(), keys)
    t.ok(asked <= 1, `${keys} was asked ${asked} times`)
  }
})

async function refusedAsUnavailable(
  t: Test,
  admit: ReturnType<typeof admitTokens>,
  token: string,
  what: string,
) {
  const outcome = await admit(token).catch((error: unknown) => error)
  t.match(outcome, { code: 'unavailable' }, what)
}

t.test('through the service: roles, registers, the actor of a commit, and 503 without keys', async (t) => {
  const database = await testDatabase(t)
  const down = { ...settings, issuer: 'https://down.example', keys: 'http://127.0.0.1:1/' }
  const service = await serviceOn(t, database, { access: { issuers: [settings, down] } })
  const as = async (claims: object, method: 'GET' | 'POST', url: string, payload?: object) =>
    service.request({ method, url, headers: bearer(await token({ ...claims })), ...(payload && { payload }) })
  const admin = { groups: ['admins'], sub: 'root', name: 'Rut' }
  t.equal((await as(admin, 'POST', '/v1/registers', { key: 'finago' })).status, 201)
  t.equal((await as(admin, 'POST', '/v1/registers', { key: 'other' })).status, 201)
  const url = '/v1/registers/finago'
  t.match(await as({}, 'POST', `${url}/statutes`, make('statutes', 'one')), {
    status: 201,
    body: { meta: { createdBy: `oidc:${settings.issuer}#anna` } },
  })
  t.match((await as({}, 'GET', `${url}/commits`)).body.data, [{ name: 'Anna' }])
  t.equal((await as({}, 'GET', '/v1/registers/other')).status, 404)
  t.equal((await as({}, 'POST', '/v1/registers', { key: 'x' })).status, 403)
  t.equal((await as({ groups: [] }, 'GET', url)).status, 404)
  t.equal((await as({ groups: [] }, 'GET', '/v1/rules')).status, 403)
  t.equal((await as({ aud: 'else' }, 'GET', url)).status, 401)
  const { status, headers } = await as({ iss: down.issuer }, 'GET', url)
  t.equal(status, 503)
  t.ok(headers['retry-after'])
  const made = await as(admin, 'POST', '/v1/api-keys', {
    name: 'mine',
    role: 'reader',
    registers: ['finago'],
  })
  t.match(made, { status: 201, body: { subject: `oidc:${settings.issuer}#root`, person: 'Rut' } })
})

const EXAMPLE = `
issuers:
  - issuer: https://login.example.com/realms/finago
    audiences: [ropa]
    keys: https://login.example.com/realms/finago/protocol/openid-connect/certs
    grants:
      - { claim: groups, value: privacy, role: approver, registers: [finago] }
`

t.test('the file of issuers is read, with careful defaults', async (t) => {
  const [read] = readIssuers(Buffer.from(EXAMPLE), 'oidc.yaml')
  t.match(read, { issuer: 'https://login.example.com/realms/finago', audiences: ['ropa'], names: ['name'] })
  t.notOk(read?.algorithms.some((name) => name.startsWith('HS')))
  t.same(readIssuers(Buffer.from(JSON.stringify({ issuers: [read] })), 'oidc.json'), [read])
})

t.test('the example in the documentation is one', async (t) => {
  const page = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8')
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? []
  t.match(readIssuers(Buffer.from(example), 'the example'), [{ audiences: ['ropa'], algorithms: ['RS256'] }])
})

t.test('a file of issuers that is wrong is refused with the place in it', async (t) => {
  const refusal = (from: string, to: string) => {
    try {
      readIssuers(Buffer.from(EXAMPLE.replace(from, to)), 'oidc.yaml')
    } catch (error) {
      return String(error)
    }
    return 'accepted'
  }
  t.match(
    refusal('keys: https', 'keys: http'),
    /oidc\.yaml is not valid: \/issuers\/0\/keys must be an https/,
  )
  t.match(refusal('audiences: [ropa]', 'audiences: []'), /audiences .*line 4/)
  t.match(refusal('audiences: [ropa]', 'audiences: [ropa]\n    algorithms: [HS256]'), /algorithms/)
  t.match(refusal('audiences: [ropa]', 'audiences: [ropa]\n    algorithms: [none]'), /algorithms/)
  t.match(refusal('role: approver', 'role: king'), /role/)
  t.match(refusal('issuers:', 'issuer:'), /issuers/)
  t.match(refusal(EXAMPLE, 'a: [b'), /oidc\.yaml is not valid/)
})
