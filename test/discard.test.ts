import { sql } from 'kysely'
import { faultsIn } from '../src/db/faults.ts'
import { inRegister } from '../src/db/in-register.ts'
import { faultText } from '../src/domain/log/fault.ts'
import { KINDS } from '../src/register/kinds.ts'
import { openDesk } from './approval-desk.ts'
import { letGo } from './flipped.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const desk = await openDesk(t)
const { as, write, edit, step, approved, revisionOf } = desk

const faultsNow = () =>
  inRegister(desk.db, desk.register, async (trx, scope) => {
    const found: string[] = []
    for await (const fault of faultsIn(trx, scope, KINDS)) found.push(faultText(fault))
    return found
  })

t.test('a draft beside what is in force is discarded: that is the newest text again', async (t) => {
  const first = make('contexts', 'beside', { notes: 'Antagen.' })
  const inForce = await approved('contexts', first)
  const draft = await edit('erik', 'contexts', make('contexts', 'beside', { notes: 'Utkast.' }))
  const done = await step('erik', 'discard', 'contexts/beside', draft, { reason: 'Not now.' })
  t.match(done, { status: 200, headers: { etag: `"${draft + 1}"` } })
  t.match(done.body, { meta: { revision: draft + 1, lifecycle: 'approved', inForce }, notes: 'Antagen.' })
  t.same((await as('rut', 'GET', '/contexts/beside')).body, done.body)
  t.match(
    (await as('rut', 'GET', '/contexts/beside?state=approved')).body,
    { meta: { revision: inForce }, notes: 'Antagen.' },
    'what was in force is so as before',
  )
  t.match((await as('rut', 'GET', `/contexts/beside?asOf=${draft}`)).body, { notes: 'Utkast.' })
  t.match((await as('rut', 'GET', `/commits/${draft + 1}`)).body, { reason: 'Not now.', name: 'Erik' })
  const found = async (word: string) =>
    (await as('rut', 'GET', `/contexts?q=${word}`)).body.data.map(({ key }: { key: string }) => key)
  t.same([await found('antagen'), await found('utkast')], [['beside'], []], 'it is found by its words')
  t.match(await step('erik', 'review', 'contexts/beside'), { status: 200 })
})

t.test('what is nested in it is put back too, and the log of it agrees with itself', async (t) => {
  await approved('legal-bases', make('legal-bases', 'contract', { provision: '6.1.b' }))
  const clause = (code: string) => ({ code, type: 'purpose', section: 'Ändamål', quote: `Ändamål ${code}.` })
  const editions = [{ key: '2026', language: 'sv', clauses: [clause('A-1'), clause('A-2')] }]
  const states = [{ document: 'nested', edition: '2026', clauses: ['A-1'], relation: 'states' }]
  const pair = { legalBasis: 'contract', relation: 'sole', provenance: states }
  await approved('documents', make('documents', 'nested', { editions }))
  await approved(
    'purposes',
    make('purposes', 'nested', { legalBases: [pair], provenance: states, tags: ['billing', 'support'] }),
  )
  const read = async (address: string) => ({ ...(await as('rut', 'GET', `/${address}`)).body, meta: 0 })
  const before = [await read('purposes/nested'), await read('documents/nested')]
  await edit('erik', 'purposes', make('purposes', 'nested', { tags: ['procurement'] }))
  await edit(
    'erik',
    'documents',
    make('documents', 'nested', { editions: [{ key: '2027', language: 'sv' }] }),
  )
  t.match(
    await step('erik', 'discard', 'purposes/nested'),
    {
      status: 422,
      body: {
        code: 'reference-missing',
        errors: [{ pointer: '', detail: /^\/legalBases\/contract\/provenance/ }],
      },
    },
    'it cites what the draft of the document does not have',
  )
  const revisions = await Promise.all(['documents/nested', 'purposes/nested'].map(revisionOf))
  const steps = ['documents', 'purposes'].map((kind, index) => ({
    step: 'discard',
    kind,
    key: 'nested',
    revision: revisions[index],
  }))
  t.match(await as('erik', 'POST', '/steps', { steps }), { status: 201 }, 'so both are, together')
  t.same([await read('purposes/nested'), await read('documents/nested')], before)
  t.same(await faultsNow(), [])
})

t.test('what would make a circle of parents is not put back, and tells its place', async (t) => {
  for (const key of ['above', 'below'])
    await approved(
      'data-categories',
      make('data-categories', key, key === 'below' ? { parent: 'above' } : {}),
    )
  await edit('erik', 'data-categories', make('data-categories', 'below'))
  await edit('erik', 'data-categories', make('data-categories', 'above', { parent: 'below' }))
  const refused = {
    status: 422,
    body: { code: 'cycle', kind: 'data-categories', key: 'below', errors: [{ in: 'body', pointer: '' }] },
  }
  t.match(await step('erik', 'discard', 'data-categories/below'), refused)
  const steps = await Promise.all(
    ['below', 'above'].map(async (key) => ({
      step: 'discard',
      kind: 'data-categories',
      key,
      revision: await revisionOf(`data-categories/${key}`),
    })),
  )
  t.match(await as('erik', 'POST', '/steps', { steps: steps.slice(0, 1) }), {
    status: 422,
    body: { errors: [{ pointer: '/steps/0' }] },
  })
  t.match(await as('erik', 'POST', '/steps', { steps }), { status: 201 }, 'together they are a tree again')
})

t.test('where there is nothing to discard, it is refused, and says why', async (t) => {
  const address = 'contexts/nothing'
  const refused = async (detail: RegExp, who: 'erik' | 'cia' = 'erik') =>
    t.match(await step(who, 'discard', address), {
      status: 409,
      body: { code: 'wrong-lifecycle', detail },
    })
  await write('erik', 'contexts', make('contexts', 'nothing'))
  await refused(
    /is a draft, and nothing of it is in force that it could go back to\. Edit it, or delete it\./,
  )
  await step('erik', 'submit', address)
  await refused(/is in review, and discard starts from what is a draft\. Withdraw it first/)
  await step('bo', 'approve', address)
  await refused(/is approved, and discard starts from what is a draft.*there is no draft to discard/)
  await step('bo', 'retire', address)
  await refused(/is retired/)
  await edit('erik', 'contexts', make('contexts', 'nothing', { notes: 'Again.' }))
  await refused(/nothing of it is in force/)
  t.match(await step('erik', 'discard', 'contexts/nowhere', 1), { status: 404, body: { code: 'not-found' } })
})

t.test('the draft that is discarded is the one that was seen, by whom who may write it', async (t) => {
  await approved('contexts', make('contexts', 'seen'))
  const draft = await edit('erik', 'contexts', make('contexts', 'seen', { notes: 'One.' }))
  await edit('erik', 'contexts', make('contexts', 'seen', { notes: 'Two.' }))
  t.match(await step('erik', 'discard', 'contexts/seen', draft), { status: 412, body: { code: 'stale' } })
  t.match(await step('erik', 'discard', 'contexts/seen', '*'), { status: 428 })
  t.match(await step('rut', 'discard', 'contexts/seen'), { status: 403, body: { code: 'forbidden' } })
  t.match(await step('bo', 'discard', 'settings/register', 1), {
    status: 403,
    body: { detail: /role owner/ },
  })
  const steps = [{ step: 'discard', kind: 'contexts', key: 'seen', revision: draft + 1 }]
  t.match(await as('erik', 'POST', '/steps?dryRun=true', { steps }), { status: 200 })
  t.match((await as('rut', 'GET', '/contexts/seen')).body, { notes: 'Two.' }, 'a dry run changes nothing')
  t.match(await as('erik', 'POST', '/steps', { steps }), {
    status: 201,
    body: { changes: [{ kind: 'contexts', key: 'seen', op: 'discard' }] },
  })
})

t.test('what was discarded is not counted by four eyes', async (t) => {
  await approved('contexts', make('contexts', 'eyes'))
  await edit('bo', 'contexts', make('contexts', 'eyes', { notes: 'Mine.' }))
  await step('erik', 'discard', 'contexts/eyes')
  await edit('erik', 'contexts', make('contexts', 'eyes', { notes: 'Another.' }))
  await step('erik', 'submit', 'contexts/eyes')
  t.match(await step('bo', 'approve', 'contexts/eyes'), { status: 200 })
})

t.test('a draft that others rest on by now is not discarded', async (t) => {
  const clause = { code: 'A-1', type: 'purpose', section: 'Ändamål', quote: 'Vi säljer cyklar.' }
  const notice = (clauses: object[]) =>
    make('documents', 'rested', { editions: [{ key: '2026', language: 'sv', clauses }] })
  await approved('documents', notice([]))
  await edit('erik', 'documents', notice([clause]))
  await write(
    'erik',
    'contexts',
    make('contexts', 'resting', {
      provenance: [{ document: 'rested', edition: '2026', clauses: ['A-1'], relation: 'states' }],
    }),
  )
  t.match(await step('erik', 'discard', 'documents/rested'), {
    status: 409,
    body: { code: 'in-use', usages: [{ kind: 'contexts', key: 'resting' }] },
  })
})

t.test('what is in force keeps what it names, so that it can be put back', async (t) => {
  await approved('statutes', make('statutes', 'act'))
  const duty = { provision: '6.1.c', statute: 'act' }
  await approved('legal-bases', make('legal-bases', 'duty', duty))
  await edit('erik', 'legal-bases', make('legal-bases', 'duty', { provision: '6.1.f' }))
  t.match(await step('bo', 'retire', 'statutes/act'), { status: 409, body: { code: 'in-use' } })
  t.match(await step('erik', 'discard', 'legal-bases/duty'), { status: 200, body: duty })
})

t.test('a purpose that was reopened is not approved by discarding', async (t) => {
  for (const key of ['one', 'other'])
    await approved('legal-bases', make('legal-bases', key, { provision: '6.1.b' }))
  const pairs = (legalBasis: string) => ({ legalBases: [{ legalBasis, relation: 'sole' }] })
  await approved('purposes', make('purposes', 'whole', pairs('one')))
  await approved('purposes', make('purposes', 'part', { parent: 'whole' }))
  await edit('erik', 'purposes', make('purposes', 'whole', pairs('other')))
  await step('erik', 'submit', 'purposes/whole')
  const { body } = await step('bo', 'approve', 'purposes/whole')
  const refused = {
    status: 409,
    body: {
      code: 'wrong-lifecycle',
      detail: new RegExp(`was reopened in revision ${body.meta.revision}, .* have that approved\\.$`),
    },
  }
  t.match(await step('erik', 'discard', 'purposes/part'), refused)
  await edit('erik', 'purposes', make('purposes', 'part', { parent: 'whole', notes: 'Edited.' }))
  t.match(await step('erik', 'discard', 'purposes/part'), refused, 'nor once it was edited')
  await step('erik', 'submit', 'purposes/part')
  await step('bo', 'approve', 'purposes/part')
  await edit('erik', 'purposes', make('purposes', 'part', { parent: 'whole', notes: 'Once more.' }))
  t.match(await step('erik', 'discard', 'purposes/part'), { status: 200, body: { notes: 'Edited.' } })
})

t.test('a discard that puts back another text than the one in force is found', async (t) => {
  t.same(await faultsNow(), [])
  await letGo(desk.db)
  const revision = await revisionOf('contexts/beside')
  await sql`
    update versions v set content = d.content, salt = d.salt, digest = d.digest
    from versions d where d.key = 'beside' and d.kind = 'contexts' and d.content like '%Utkast%'
      and v.key = 'beside' and v.kind = 'contexts' and v.op = 'discard'`.execute(desk.db)
  const faults = (await faultsNow()).join('\n')
  t.match(
    faults,
    new RegExp(
      `versions contexts/beside revision ${revision - 1}: digest is not that of the version in force, whose text discard puts back`,
    ),
  )
})
