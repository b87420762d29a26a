import { faultsIn } from '../src/db/faults.ts'
import { inRegister } from '../src/db/in-register.ts'
import { KINDS } from '../src/register/kinds.ts'
import { openDesk } from './approval-desk.ts'
import { make, neededBy } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const desk = await openDesk(t)
const { as, write, edit, step, approved, revisionOf } = desk

t.test('a draft is submitted, approved and retired; each step is a version', async (t) => {
  const first = await write('erik', 'contexts', make('contexts', 'way'))
  const submitted = await step('erik', 'submit', 'contexts/way')
  t.match(submitted, { status: 200, headers: { etag: `"${first + 1}"` } })
  t.match(submitted.body, { meta: { lifecycle: 'in-review', inForce: null, updatedBy: /^key:/ }, key: 'way' })
  const done = await step('bo', 'approve', 'contexts/way', first + 1, { reason: 'Read twice.' })
  t.match(done.body, { meta: { revision: first + 2, lifecycle: 'approved', inForce: first + 2 } })
  t.match((await as('rut', 'GET', `/commits/${first + 2}`)).body, { reason: 'Read twice.', name: 'Bo' })
  const retired = await step('bo', 'retire', 'contexts/way')
  t.match(retired.body, { meta: { revision: first + 3, lifecycle: 'retired', inForce: null } })
  const { body } = await as('rut', 'GET', `/changes?after=${first - 1}`)
  t.same(
    body.data.map(({ op, lifecycle }: Record<string, string>) => `${op} ${lifecycle}`),
    ['put draft', 'submit in-review', 'approve approved', 'retire retired'],
  )
})

t.test('for every kind there is a way to approval and back', async (t) => {
  for (const { name } of KINDS) {
    const who = name === 'settings' ? 'olle' : 'erik'
    for (const [kind, content] of neededBy(name))
      if ((await as('rut', 'GET', `/${kind}/${content.key}`)).status === 404) await write(who, kind, content)
    const content = make(name, 'every')
    const address = `${name}/${content.key}`
    await write(who, name, content)
    for (const [person, way, lifecycle] of [
      [who, 'submit', 'in-review'],
      [who, 'withdraw', 'draft'],
      [who, 'submit', 'in-review'],
      ['bo', 'reject', 'draft'],
    ] as const) {
      const { status, body } = await step(person, way, address)
      t.match({ status, body }, { status: 200, body: { meta: { lifecycle } } }, `${way} ${address}`)
    }
  }
})

t.test('a step from elsewhere is refused, and says where the entry stands', async (t) => {
  await write('erik', 'contexts', make('contexts', 'elsewhere'))
  const address = 'contexts/elsewhere'
  const refused = { status: 409, body: { code: 'wrong-lifecycle' } }
  for (const way of ['approve', 'reject', 'withdraw', 'review', 'retire'] as const)
    t.match(await step(way === 'withdraw' || way === 'review' ? 'erik' : 'bo', way, address), refused, way)
  t.match((await step('bo', 'approve', address)).body.detail, /is a draft.*in review.*Submit it first/)
  await step('erik', 'submit', address)
  for (const way of ['submit', 'review', 'retire'] as const)
    t.match(await step('bo', way, address), refused, way)
  await step('bo', 'approve', address)
  for (const way of ['submit', 'approve', 'reject', 'withdraw'] as const)
    t.match(await step('cia', way, address), refused, way)
  await step('bo', 'retire', address)
  for (const way of ['submit', 'approve', 'review', 'retire'] as const)
    t.match(await step('cia', way, address), refused, way)
  t.match(await step('bo', 'submit', 'contexts/nowhere', 1), { status: 404, body: { code: 'not-found' } })
})

t.test('a step names the version that was seen', async (t) => {
  const first = await write('erik', 'contexts', make('contexts', 'seen'))
  t.match(await step('erik', 'submit', 'contexts/seen', '*'), {
    status: 428,
    body: { code: 'precondition-required', detail: /names no version/ },
  })
  t.match(await as('erik', 'POST', '/contexts/seen/submit', {}), { status: 428 })
  t.match(await step('erik', 'submit', 'contexts/seen', first - 1), {
    status: 412,
    body: { code: 'stale', currentRevision: first },
  })
  t.match(await step('erik', 'submit', 'contexts/seen', first + 1), { status: 412 }, 'nor one to come')
})

t.test('who has less than the role for a step is refused', async (t) => {
  await write('erik', 'contexts', make('contexts', 'roles'))
  t.match(await step('rut', 'submit', 'contexts/roles'), { status: 403, body: { code: 'forbidden' } })
  await step('erik', 'submit', 'contexts/roles')
  for (const way of ['approve', 'reject', 'retire'] as const)
    t.match(await step('erik', way, 'contexts/roles'), { status: 403, body: { detail: /role approver/ } })
  const steps = [
    { step: 'approve', kind: 'contexts', key: 'roles', revision: await revisionOf('contexts/roles') },
  ]
  t.match(await as('erik', 'POST', '/steps', { steps }), { status: 403, body: { detail: /role approver/ } })
  t.match(await step('bo', 'submit', 'settings/register'), { status: 403, body: { detail: /role owner/ } })
})

t.test('to reject needs a reason', async (t) => {
  await write('erik', 'contexts', make('contexts', 'unreasoned'))
  await step('erik', 'submit', 'contexts/unreasoned')
  t.match(await step('bo', 'reject', 'contexts/unreasoned', undefined, {}), {
    status: 400,
    body: { errors: [{ pointer: '/reason' }] },
  })
  const revision = await revisionOf('contexts/unreasoned')
  const steps = [{ step: 'reject', kind: 'contexts', key: 'unreasoned', revision }]
  t.match(await as('bo', 'POST', '/steps', { steps }), {
    status: 400,
    body: { errors: [{ pointer: '/reason' }] },
  })
  t.match(await as('bo', 'POST', '/steps', { steps, reason: 'Say which.' }), { status: 201 })
})

t.test('an edit of what is approved is a draft beside it, which stays in force', async (t) => {
  const inForce = await approved('contexts', make('contexts', 'beside', { notes: 'First.' }))
  const draft = await edit('erik', 'contexts', make('contexts', 'beside', { notes: 'Second.' }))
  t.match((await as('rut', 'GET', '/contexts/beside')).body, {
    meta: { revision: draft, lifecycle: 'draft', inForce },
    notes: 'Second.',
  })
  const read = await as('rut', 'GET', '/contexts/beside?state=approved')
  t.match(read.body, { meta: { revision: inForce, lifecycle: 'approved', inForce }, notes: 'First.' })
  t.equal(read.headers.etag, `"${inForce}"`)
  await step('erik', 'submit', 'contexts/beside')
  t.match((await as('rut', 'GET', '/contexts/beside?state=approved')).body, { notes: 'First.' })
  await step('bo', 'approve', 'contexts/beside')
  t.match((await as('rut', 'GET', '/contexts/beside?state=approved')).body, { notes: 'Second.' })
  t.match((await as('rut', 'GET', `/contexts/beside?state=approved&asOf=${draft}`)).body, { notes: 'First.' })
  t.match(await as('rut', 'GET', `/contexts/beside?state=approved&asOf=${inForce - 1}`), {
    status: 404,
    body: { code: 'not-found', detail: /Nothing of contexts\/beside was at revision \d+ in force/ },
  })
})

t.test('what is in force is not deleted; what was retired can be', async (t) => {
  await approved('contexts', make('contexts', 'kept'))
  const gone = async () =>
    as('erik', 'DELETE', '/contexts/kept', undefined, {
      'if-match': `"${await revisionOf('contexts/kept')}"`,
    })
  t.match(await gone(), { status: 409, body: { code: 'in-force', detail: /Retire it first/ } })
  await edit('erik', 'contexts', make('contexts', 'kept', { notes: 'A draft.' }))
  t.match(await gone(), { status: 409, body: { code: 'in-force' } }, 'nor when a draft is newer')
  t.match(await step('bo', 'retire', 'contexts/kept'), { status: 409, body: { code: 'wrong-lifecycle' } })
  await step('erik', 'submit', 'contexts/kept')
  await step('bo', 'approve', 'contexts/kept')
  await step('bo', 'retire', 'contexts/kept')
  t.match(await gone(), { status: 204 })
  t.match(await as('erik', 'POST', '/contexts', make('contexts', 'kept')), {
    status: 201,
    body: { meta: { lifecycle: 'draft', inForce: null } },
  })
})

t.test('a review is a version with the text as it was', async (t) => {
  const inForce = await approved('contexts', make('contexts', 'reviewed'))
  const { body } = await step('erik', 'review', 'contexts/reviewed', undefined, { reason: 'Looked at it.' })
  t.match(body, { meta: { lifecycle: 'approved' } })
  t.ok(body.meta.revision > inForce)
  t.equal(body.meta.inForce, body.meta.revision)
})

t.test('the log of all this agrees with itself', async (t) => {
  const faults = await inRegister(desk.db, desk.register, async (trx, scope) => {
    const found: unknown[] = []
    for await (const fault of faultsIn(trx, scope, KINDS)) found.push(fault)
    return found
  })
  t.same(faults, [])
})
