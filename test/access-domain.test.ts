import { randomBytes } from 'node:crypto'
import {
  apiKeyId,
  isSecretOf,
  parseApiKey,
  renderApiKey,
  secretDigest,
} from '../src/domain/access/api-key.ts'
import { type ClaimGrant, grantsOf, nameIn } from '../src/domain/access/claims.ts'
import { type Grant, isWithin, mayGrant, registersOf, roleIn } from '../src/domain/access/grants.ts'
import { isAtLeast, ROLES, rolesFrom } from '../src/domain/access/roles.ts'
import { API_KEY_ID_PATTERN } from '../src/domain/patterns.ts'
import { t } from './tap.ts'

const grant = (role: Grant['role'], ...registers: string[]): Grant => ({ role, registers })
const OPERATOR: Grant = { role: 'operator', registers: 'all' }

t.test('each role may do what those before it may', async (t) => {
  t.same(ROLES, ['reader', 'checker', 'editor', 'approver', 'owner', 'operator'])
  for (const [at, role] of ROLES.entries())
    for (const [neededAt, needed] of ROLES.entries()) t.equal(isAtLeast(role, needed), at >= neededAt)
  t.notOk(isAtLeast(undefined, 'reader'), 'no role is less than any')
  t.same(rolesFrom('approver'), ['approver', 'owner', 'operator'])
})

t.test('a key is read back as it was made, and is 256 bits of secret', async (t) => {
  for (let round = 0; round < 200; round += 1) {
    const key = { id: apiKeyId(randomBytes(12)), secret: randomBytes(32) }
    const text = renderApiKey(key)
    t.match(text, /^ropa_[0-9a-z]{12}_[A-Za-z0-9_-]{43}$/)
    t.match(key.id, new RegExp(API_KEY_ID_PATTERN))
    t.same(parseApiKey(text), key)
  }
})

t.test('what is no key to the last bit is none', async (t) => {
  const text = renderApiKey({ id: apiKeyId(new Uint8Array(12)), secret: Buffer.alloc(32) })
  t.equal(text, `ropa_000000000000_${'A'.repeat(43)}`)
  const wrong = [
    '',
    text.slice(1),
    text.slice(0, -1),
    `${text}A`,
    `${text}\n`,
    ` ${text}`,
    text.toUpperCase(),
    text.replace('ropa_', 'ropa-'),
    text.replace('_0', '_i'),
    `${text.slice(0, -1)}=`,
    `${text.slice(0, -1)}+`,
    // The last character has two bits that no secret has.
    `${text.slice(0, -1)}B`,
    `${text.slice(0, -1)}é`,
  ]
  for (const each of wrong) t.equal(parseApiKey(each), undefined, each)
})

t.test('a secret is known by its digest, and any other is not', async (t) => {
  const [secret, older] = [randomBytes(32), randomBytes(32)]
  const digests = [secretDigest(older), secretDigest(secret)]
  t.ok(isSecretOf(secret, digests))
  t.ok(isSecretOf(older, digests))
  t.notOk(isSecretOf(randomBytes(32), digests))
  t.notOk(isSecretOf(secret, []))
  t.notOk(isSecretOf(secret, [secret]), 'the secret itself is not what is kept')
})

t.test('a role holds in the registers that it was granted in, the highest of several', async (t) => {
  const grants = [grant('reader', 'a', 'b'), grant('owner', 'b')]
  t.equal(roleIn(grants, 'a'), 'reader')
  t.equal(roleIn(grants, 'b'), 'owner')
  t.equal(roleIn(grants, 'c'), undefined)
  t.equal(roleIn([OPERATOR], 'c'), 'operator')
  t.same(registersOf(grants), ['a', 'b'])
  t.same(registersOf(grants, 'editor'), ['b'])
  t.same(registersOf([]), [])
  t.equal(registersOf([...grants, { role: 'checker', registers: 'all' }]), 'all')
})

t.test('one reach lies within another', async (t) => {
  t.ok(isWithin(['a'], ['a', 'b']))
  t.ok(isWithin(['a'], 'all'))
  t.ok(isWithin('all', 'all'))
  t.notOk(isWithin('all', ['a']))
  t.notOk(isWithin(['a', 'c'], ['a', 'b']))
})

t.test('nobody grants more than it has', async (t) => {
  for (const role of ROLES) {
    t.ok(mayGrant([OPERATOR], { role, registers: 'all' }))
    t.equal(mayGrant([grant('owner', 'a')], grant(role, 'a')), role !== 'operator', role)
    t.notOk(mayGrant([grant('owner', 'a')], grant(role, 'a', 'b')), 'not in another register')
    t.notOk(mayGrant([grant('owner', 'a'), grant('approver', 'b')], grant(role, 'b')), 'only an owner')
    t.notOk(mayGrant([grant('owner', 'a')], { role, registers: 'all' }), 'not in all')
    t.equal(mayGrant([{ role: 'owner', registers: 'all' }], { role, registers: 'all' }), role !== 'operator')
  }
})

t.test('claims grant what their mappings say, in any of the shapes that issuers send', async (t) => {
  const to = (claim: string): ClaimGrant => ({ claim, value: 'dpo', role: 'approver', registers: ['a'] })
  const granted = [{ role: 'approver', registers: ['a'] }]
  t.same(grantsOf({ groups: ['x', 'dpo'] }, [to('groups')]), granted)
  t.same(grantsOf({ scope: 'openid dpo' }, [to('scope')]), granted)
  t.same(grantsOf({ realm: { roles: ['dpo'] } }, [to('realm.roles')]), granted)
  t.same(grantsOf({ 'https://x.example/roles': ['dpo'] }, [to('https://x.example/roles')]), granted)
  for (const claims of [
    {},
    { groups: ['DPO'] },
    { groups: 'dpox' },
    { groups: { dpo: true } },
    { groups: 7 },
  ])
    t.same(grantsOf(claims, [to('groups')]), [])
  t.same(grantsOf({ groups: ['dpo'] }, [to('groups.length'), to('constructor.name')]), [])
})

t.test('a name is the first claim that has one, fit to be shown', async (t) => {
  const names = ['name', 'email']
  t.equal(nameIn({ name: 'Åsa', email: 'a@b' }, names), 'Åsa')
  t.equal(nameIn({ name: ' \u0000 ', email: 'a@b' }, names), 'a@b')
  t.equal(nameIn({ name: 'A\u0000\nB\ud800C' }, names), 'A B C')
  t.equal(nameIn({ name: 'x'.repeat(500) }, names)?.length, 200)
  t.equal(nameIn({ name: 7 }, names), undefined)
})
