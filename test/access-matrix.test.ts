import { UnsecuredJWT } from 'jose'
import { insertRegister } from '../src/db/registers.ts'
import { ROLES, type Role } from '../src/domain/access/roles.ts'
import { makeKey } from './credentials.ts'
import { documentOf, type Operation, operationsOf } from './described.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { AUDIENCE, testIssuer } from './issuer.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const database = await testDatabase(t)
const { db } = database
const issuer = await testIssuer(t)
const service = await serviceOn(t, database, { access: { issuers: [issuer.settings] } })
await insertRegister(db, 'finago')
await insertRegister(db, 'other')
const operations = operationsOf(documentOf(service.app))

/** What the table says of the operations, by the words of their names: the least role, or nobody at all is asked. */
const TABLE: readonly [names: RegExp, least: Role | 'open'][] = [
  [/^get(Liveness|Readiness)$/, 'open'],
  [/^(create|replace|patch|delete)Settings$/, 'owner'],
  [/^(create|list|get|revoke)ApiKeys?(Rotation)?$/, 'owner'],
  [/^createRegister$/, 'operator'],
  [/^check[A-Z]/, 'checker'],
  [/^(get|list|find|search|diff|compare)[A-Z]/, 'reader'],
  [/^search$/, 'reader'],
  [/^(approve|reject|retire)Entry$/, 'approver'],
  [/^(create|replace|patch|delete|put|submit|withdraw|review|discard)[A-Z]/, 'editor'],
]

const leastOf = ({ operationId }: Pick<Operation, 'operationId'>): Role | 'open' => {
  const row = TABLE.find(([names]) => names.test(operationId))
  if (row === undefined) throw new Error(`the table has no row for ${operationId}: add one`)
  return row[1]
}

/** An address of the operation, in a register. Whether anything is there does not matter: who asks is looked at first. */
const addressOf = ({ path }: Operation, register: string) =>
  path.replace('{register}', register).replaceAll(/\{\w+\}/g, 'x')

async function ask(operation: Operation, register: string, token: string | undefined) {
  const { status, body } = await service.request({
    method: operation.method,
    url: addressOf(operation, register),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
  return { status, code: body?.code as string | undefined, detail: body?.detail as string | undefined }
}

const isLetIn = ({ status, code }: { status: number; code?: string | undefined }) =>
  status !== 401 && status !== 403 && code !== 'unauthenticated' && code !== 'forbidden'

t.test('the document says what the table says, of every operation', async (t) => {
  t.ok(operations.length > 150)
  for (const operation of operations) {
    const least = leastOf(operation)
    const { security, 'x-roles': roles } = operation
    t.same(security, least === 'open' ? [] : [{ bearer: [] }], operation.operationId)
    t.same(roles, least === 'open' ? undefined : ROLES.slice(ROLES.indexOf(least)), operation.operationId)
    t.equal(
      '401' in operation.responses && '403' in operation.responses,
      least !== 'open',
      operation.operationId,
    )
  }
})

t.test('an operation that no row is for is found out', async (t) => {
  t.throws(() => leastOf({ operationId: 'approvePurpose' }), /no row for approvePurpose/)
})

t.test(
  'each role is let in where it is enough, told the role it lacks elsewhere, and nowhere in another register',
  async (t) => {
    const wrong: string[] = []
    for (const role of ROLES) {
      const { text } = await makeKey(db, { role, registers: role === 'operator' ? 'all' : ['finago'] })
      for (const operation of operations) {
        const least = leastOf(operation)
        const { operationId, path } = operation
        const here = await ask(operation, 'finago', text)
        const isEnough = least === 'open' || ROLES.indexOf(role) >= ROLES.indexOf(least)
        const isRight = isEnough
          ? isLetIn(here)
          : here.status === 403 &&
            here.code === 'forbidden' &&
            here.detail?.includes(`needs the role ${least}`) === true
        if (!isRight) wrong.push(`${role} ${operationId}: ${here.status}`)
        if (!path.includes('{register}') || role === 'operator') continue
        const [there, nowhere] = [await ask(operation, 'other', text), await ask(operation, 'third', text)]
        const isUnseen = there.status === 404 && there.detail?.replace('other', 'third') === nowhere.detail
        if (!isUnseen || nowhere.status !== 404)
          wrong.push(`${role} ${operationId} elsewhere: ${there.status}`)
      }
    }
    t.same(wrong, [])
  },
)

t.test('no other credential is let in anywhere, whatever it says of itself', async (t) => {
  const admin = { groups: ['admins'] }
  const revoked = await makeKey(db, { role: 'operator' })
  const anyOperation = operations.find(({ path }) => path === '/v1/rules')
  if (anyOperation === undefined) throw new Error('there are no rules')
  t.ok(isLetIn(await ask(anyOperation, 'finago', revoked.text)))
  const { text: operator } = await makeKey(db, { role: 'operator' })
  await service.request({
    method: 'DELETE',
    url: `/v1/api-keys/${revoked.credential.id}`,
    headers: { authorization: `Bearer ${operator}` },
  })
  const bad: Record<string, string | undefined> = {
    none: undefined,
    expired: (await makeKey(db, { role: 'operator', expiresAt: '2020-01-01T00:00:00Z' })).text,
    revoked: revoked.text,
    'expired token': await issuer.token(admin, {}, -120),
    'wrong audience': await issuer.token({ ...admin, aud: 'else' }),
    'wrong issuer': await issuer.token({ ...admin, iss: 'https://id.example' }),
    'alg none': new UnsecuredJWT(admin)
      .setIssuer(issuer.settings.issuer)
      .setAudience(AUDIENCE)
      .setSubject('anna')
      .setExpirationTime('1h')
      .encode(),
  }
  const good = await issuer.token(admin)
  const wrong: string[] = []
  for (const operation of operations) {
    const isOpen = leastOf(operation) === 'open'
    if (!isLetIn(await ask(operation, 'finago', good))) wrong.push(`a good token ${operation.operationId}`)
    for (const [what, token] of Object.entries(bad)) {
      const { status, code } = await ask(operation, 'finago', token)
      const isRight = isOpen ? status === 200 : status === 401 && code === 'unauthenticated'
      if (!isRight) wrong.push(`${what} ${operation.operationId}: ${status}`)
    }
  }
  t.same(wrong, [])
})
