import { openDesk } from './approval-desk.ts'
import { type Content, make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const desk = await openDesk(t)
const { as, write, edit, step, approved, revisionOf } = desk

const asStep = (step: string) => async (address: string) => {
  const [kind, key] = address.split('/')
  return { step, kind, key, revision: await revisionOf(address) }
}
const batch = async (
  who: 'erik' | 'bo' | 'boAgain' | 'cia',
  way: string,
  addresses: readonly string[],
  query = '',
) =>
  as(who, 'POST', `/steps${query}`, { steps: await Promise.all(addresses.map(asStep(way))), reason: 'All.' })

/** Marketing on a contract is the error ROPA-LB-005. */
const offers = (key: string, legalBasis: string, members = {}): Content =>
  make('purposes', key, {
    tags: ['direct-marketing'],
    legalBases: [{ legalBasis, relation: 'sole' }],
    ...members,
  })

await approved('legal-bases', make('legal-bases', 'contract', { provision: '6.1.b' }))

t.test('what refers to what is not in force is refused, unless both are approved together', async (t) => {
  await write('erik', 'statutes', make('statutes', 'act'))
  const duty = make('legal-bases', 'duty', { provision: '6.1.c', statute: 'act' })
  await write('erik', 'legal-bases', duty)
  await batch('erik', 'submit', ['statutes/act', 'legal-bases/duty'])
  t.match(await step('bo', 'approve', 'legal-bases/duty'), {
    status: 409,
    body: {
      code: 'not-approved',
      errors: [{ detail: /legal-bases\/duty\/statute refers to statutes\/act, which is not in force/ }],
    },
  })
  const together = await batch('bo', 'approve', ['legal-bases/duty', 'statutes/act'])
  t.match(together, { status: 201, body: { changes: [{ op: 'approve' }, { op: 'approve' }] } })
  t.equal(await revisionOf('legal-bases/duty'), await revisionOf('statutes/act'), 'one commit')
  t.match(await step('bo', 'retire', 'statutes/act'), {
    status: 409,
    body: { code: 'in-use', usages: [{ kind: 'legal-bases', key: 'duty', pointer: '/statute' }] },
  })
})

t.test('what refers to what a version in force names stays, whatever newer drafts say', async (t) => {
  await write('erik', 'statutes', make('statutes', 'old-act'))
  await write(
    'erik',
    'legal-bases',
    make('legal-bases', 'old-duty', { provision: '6.1.c', statute: 'old-act' }),
  )
  await batch('erik', 'submit', ['statutes/old-act', 'legal-bases/old-duty'])
  await batch('bo', 'approve', ['statutes/old-act', 'legal-bases/old-duty'])
  await edit('erik', 'legal-bases', make('legal-bases', 'old-duty', { provision: '6.1.c', statute: 'act' }))
  t.match(await step('bo', 'retire', 'statutes/old-act'), { status: 409, body: { code: 'in-use' } })
  t.match(
    await as('erik', 'DELETE', '/statutes/old-act', undefined, {
      'if-match': `"${await revisionOf('statutes/old-act')}"`,
    }),
    { status: 409, body: { code: 'in-force' } },
  )
  await step('erik', 'submit', 'legal-bases/old-duty')
  await step('bo', 'approve', 'legal-bases/old-duty')
  t.match(await step('bo', 'retire', 'statutes/old-act'), { status: 200 })
})

t.test('an item that something in force cites stays in what is approved', async (t) => {
  const notice = (codes: readonly string[]) =>
    make('documents', 'notice', {
      editions: [
        {
          key: '2025',
          language: 'sv',
          clauses: codes.map((code) => ({ code, section: 'A', type: 'purpose', quote: `quote of ${code}` })),
        },
      ],
    })
  const citing = (clause: string) =>
    make('contexts', 'citing', {
      provenance: [{ document: 'notice', edition: '2025', clauses: [clause], relation: 'states' }],
    })
  await approved('documents', notice(['A1', 'A2']))
  await approved('contexts', citing('A1'))
  await edit('erik', 'contexts', citing('A2'))
  await edit('erik', 'documents', notice(['A2']))
  await batch('erik', 'submit', ['documents/notice', 'contexts/citing'])
  t.match(await step('bo', 'approve', 'documents/notice'), {
    status: 409,
    body: { code: 'in-use', usages: [{ kind: 'contexts', key: 'citing' }] },
  })
  t.match(await batch('bo', 'approve', ['documents/notice', 'contexts/citing']), { status: 201 })
})

t.test('parents approved at different times do not meet', async (t) => {
  await approved('contexts', make('contexts', 'x'))
  const tree = (key: string, parent?: string) => make('data-categories', key, { type: 'category', parent })
  await approved('data-categories', tree('up'))
  await approved('data-categories', tree('down', 'up'))
  await edit('erik', 'data-categories', tree('down'))
  await edit('erik', 'data-categories', tree('up', 'down'))
  await batch('erik', 'submit', ['data-categories/up', 'data-categories/down'])
  t.match(await step('bo', 'approve', 'data-categories/up'), {
    status: 422,
    body: { code: 'cycle', detail: /Approve those that move together/ },
  })
  t.match(await batch('bo', 'approve', ['data-categories/up', 'data-categories/down']), { status: 201 })
})

t.test('an entry with an error is not approved, by any way', async (t) => {
  await write('erik', 'purposes', offers('offers', 'contract'))
  await step('erik', 'submit', 'purposes/offers')
  const refused = {
    status: 409,
    body: {
      code: 'blocking-findings',
      findings: [{ rule: /^ROPA-/, severity: 'error', subject: /^purposes\/offers/ }],
    },
  }
  t.match(await step('bo', 'approve', 'purposes/offers'), refused, 'alone')
  t.match(await batch('bo', 'approve', ['purposes/offers']), refused, 'in a batch')
  t.match(await batch('bo', 'approve', ['purposes/offers'], '?dryRun=true'), refused, 'in a dry run')
  const dry = await as(
    'bo',
    'POST',
    '/purposes/offers/approve?dryRun=true',
    {},
    {
      'if-match': `"${await revisionOf('purposes/offers')}"`,
    },
  )
  t.match(dry, refused, 'alone in a dry run')

  const { body: read } = await as('bo', 'GET', '/purposes/offers')
  const claimed = { ...read, meta: { ...read.meta, lifecycle: 'approved', inForce: read.meta.revision } }
  const seen = { 'if-match': `"${read.meta.revision}"` }
  t.match(await as('bo', 'PUT', '/purposes/offers', claimed, seen), {
    status: 422,
    body: { code: 'meta-mismatch' },
  })
  const { meta, ...content } = claimed
  t.match(
    await as('bo', 'POST', '/commits', { changes: [{ op: 'put', kind: 'purposes', content: claimed }] }),
    {
      status: 422,
      body: { code: 'meta-mismatch' },
    },
  )
  t.match(await as('bo', 'POST', '/commits', { changes: [{ op: 'approve', kind: 'purposes', content }] }), {
    status: 400,
    body: { errors: [{ pointer: '/changes/0/op' }] },
  })
  const file = await as('erik', 'GET', '/file')
  const { purposes, ...rest } = file.body
  const changed = purposes.map((each: Content) =>
    each.key === 'offers' ? { ...each, notes: 'Applied.' } : each,
  )
  const revision = String(file.headers['register-revision'])
  t.match(await as('erik', 'PUT', '/file', { ...rest, purposes: changed }, { 'if-match': `"${revision}"` }), {
    status: 200,
    body: { changed: [{ key: 'offers' }] },
  })
  t.match((await as('rut', 'GET', '/purposes/offers')).body, { meta: { lifecycle: 'draft', inForce: null } })
  t.match(await as('rut', 'GET', '/purposes/offers?state=approved'), { status: 404 })
})

t.test('a waiver accepts an error once it is approved itself', async (t) => {
  const found = (await as('rut', 'GET', '/findings?subject=purposes/offers&severity=error')).body.data
  const waivers = found.map(({ rule, subject }: Record<string, string>, index: number) =>
    make('waivers', `for-now-${index}`, { rule, subject, expiresOn: '2999-12-31' }),
  )
  for (const waiver of waivers) await write('erik', 'waivers', waiver)
  await step('erik', 'submit', 'purposes/offers')
  const isRefused = async (says: string) =>
    t.match(
      await step('bo', 'approve', 'purposes/offers'),
      { status: 409, body: { code: 'blocking-findings' } },
      says,
    )
  await isRefused('a draft of a waiver')
  const names = waivers.map(({ key }: Content) => `waivers/${key}`)
  await batch('erik', 'submit', names)
  await isRefused('a waiver in review')
  t.notOk((await as('rut', 'GET', '/findings?subject=purposes/offers&severity=error')).body.data[0].waiver)
  const accepted = await batch('bo', 'approve', names)
  if (accepted.status !== 201) t.comment(JSON.stringify(accepted.body))
  t.equal(accepted.status, 201)
  t.match((await as('rut', 'GET', '/findings?subject=purposes/offers&severity=error')).body.data[0], {
    waiver: 'for-now-0',
  })
  t.match(await step('bo', 'approve', 'purposes/offers'), { status: 200 })
  t.match(
    (await as('rut', 'GET', '/findings?state=approved&subject=purposes/offers&severity=error')).body.data[0],
    {
      waiver: 'for-now-0',
    },
  )
})

t.test('an error that an approval would bring on something else in force keeps it back', async (t) => {
  await approved('legal-bases', make('legal-bases', 'wish', { provision: '6.1.b' }))
  const good = make('purposes', 'letters', { legalBases: [{ legalBasis: 'wish', relation: 'sole' }] })
  await write('erik', 'purposes', good)
  await step('erik', 'submit', 'purposes/letters')
  const first = await step('bo', 'approve', 'purposes/letters')
  if (first.status !== 200) t.comment(JSON.stringify(first.body))
  t.equal(first.status, 200)
  await edit('erik', 'legal-bases', make('legal-bases', 'wish', { provision: '6.1.a' }))
  await step('erik', 'submit', 'legal-bases/wish')
  t.match(await step('bo', 'approve', 'legal-bases/wish'), {
    status: 409,
    body: { code: 'blocking-findings', findings: [{ subject: /^purposes\/letters/ }] },
  })
})

t.test('who wrote it does not approve it, with whatever key', async (t) => {
  await write('bo', 'contexts', make('contexts', 'own'))
  await step('bo', 'submit', 'contexts/own')
  const refused = {
    status: 403,
    body: { code: 'four-eyes', errors: [{ detail: /contexts\/own was written by/ }] },
  }
  t.match(await step('bo', 'approve', 'contexts/own'), refused)
  t.match(await step('boAgain', 'approve', 'contexts/own'), refused, 'another key of the same person')
  t.match(await batch('boAgain', 'approve', ['contexts/own']), refused)
  t.match(await batch('boAgain', 'approve', ['contexts/own'], '?dryRun=true'), refused)
  t.match(await step('cia', 'approve', 'contexts/own'), { status: 200 })

  await edit('erik', 'contexts', make('contexts', 'own', { notes: 'Erik’s.' }))
  await step('erik', 'submit', 'contexts/own')
  t.match(
    await step('bo', 'approve', 'contexts/own'),
    { status: 200 },
    'what was approved since is no longer his',
  )
  await edit('boAgain', 'contexts', make('contexts', 'own', { notes: 'Bo’s.' }))
  await edit('erik', 'contexts', make('contexts', 'own', { notes: 'Erik’s again.' }))
  await step('erik', 'submit', 'contexts/own')
  t.match(await step('bo', 'approve', 'contexts/own'), refused, 'though somebody else wrote last')
  t.match(await step('cia', 'approve', 'contexts/own'), { status: 200 })
})

t.test('a step is no writing: who rejected or submitted may approve', async (t) => {
  await write('erik', 'contexts', make('contexts', 'step'))
  await step('bo', 'submit', 'contexts/step')
  await step('bo', 'reject', 'contexts/step')
  await step('bo', 'submit', 'contexts/step')
  t.match(await step('bo', 'approve', 'contexts/step'), { status: 200 })
})

t.test('a purpose is reopened when the pairs that it inherits are approved anew', async (t) => {
  await approved('legal-bases', make('legal-bases', 'terms', { provision: '6.1.b' }))
  const pairs = (legalBasis: string, necessity?: object) => [
    { legalBasis, relation: 'sole', ...(necessity && { necessity }) },
  ]
  const family = [
    make('purposes', 'whole', { legalBases: pairs('contract') }),
    make('purposes', 'part', { parent: 'whole' }),
    make('purposes', 'part-of-part', { parent: 'part' }),
    make('purposes', 'own-ground', { parent: 'whole', legalBases: pairs('contract') }),
  ]
  for (const purpose of family) {
    await write('erik', 'purposes', purpose)
    await step('erik', 'submit', `purposes/${purpose.key}`)
  }
  const names = family.map(({ key }) => `purposes/${key}`)
  const all = await batch('bo', 'approve', names)
  if (all.status !== 201) t.comment(JSON.stringify(all.body))
  t.equal(all.status, 201)
  await edit('erik', 'purposes', make('purposes', 'whole', { legalBases: pairs('terms') }))
  await step('erik', 'submit', 'purposes/whole')
  const before = await revisionOf('purposes/part')
  const done = await step('bo', 'approve', 'purposes/whole')
  if (done.status !== 200) t.comment(JSON.stringify(done.body))
  for (const key of ['part', 'part-of-part'])
    t.match(
      (await as('rut', 'GET', `/purposes/${key}`)).body.meta,
      { lifecycle: 'draft', inForce: before },
      key,
    )
  t.match((await as('rut', 'GET', '/purposes/own-ground')).body.meta, { lifecycle: 'approved' })
  const { body } = await as('rut', 'GET', `/changes?after=${done.body.meta.revision - 1}`)
  t.same(
    body.data.map(({ key, op }: Record<string, string>) => `${key} ${op}`),
    ['part reopen', 'part-of-part reopen', 'whole approve'],
  )
  t.match(await step('erik', 'submit', 'purposes/part'), { status: 200 })
  t.match(await step('bo', 'approve', 'purposes/part'), { status: 200 })
})

t.test('a batch is all or nothing, and says which one', async (t) => {
  await write('erik', 'contexts', make('contexts', 'one'))
  await write('erik', 'contexts', make('contexts', 'two'))
  await step('erik', 'submit', 'contexts/one')
  t.match(await batch('bo', 'approve', ['contexts/one', 'contexts/two']), {
    status: 409,
    body: { code: 'wrong-lifecycle', errors: [{ pointer: '/steps/1' }] },
  })
  t.match((await as('rut', 'GET', '/contexts/one')).body.meta, { lifecycle: 'in-review' })
  t.match(await batch('bo', 'reject', ['contexts/one', 'contexts/one']), {
    status: 422,
    body: { code: 'duplicate-change', detail: /take one step of it, and the next in another commit/ },
  })
})

t.test('a step that was lost on its way is taken once', async (t) => {
  await write('erik', 'contexts', make('contexts', 'once'))
  await step('erik', 'submit', 'contexts/once')
  const headers = { 'if-match': `"${await revisionOf('contexts/once')}"`, 'idempotency-key': 'approve-once' }
  const first = await as('bo', 'POST', '/contexts/once/approve', {}, headers)
  const again = await as('bo', 'POST', '/contexts/once/approve', {}, headers)
  t.equal(first.status, 200)
  t.match(again, { status: 200, headers: { 'idempotency-replayed': 'true' } })
  t.same(again.body, first.body)
})

t.test('four eyes are a setting, which takes four eyes to change once it is approved', async (t) => {
  const settings = (fourEyes: boolean) => make('settings', 'register', { languages: ['sv'], fourEyes })
  await write('bo', 'contexts', make('contexts', 'alone'))
  await step('bo', 'submit', 'contexts/alone')
  await write('olle', 'settings', settings(true))
  await step('olle', 'submit', 'settings/register')
  await step('bo', 'approve', 'settings/register')
  await edit('olle', 'settings', settings(false))
  t.match(
    await step('bo', 'approve', 'contexts/alone'),
    { status: 403, body: { code: 'four-eyes' } },
    'a draft does nothing',
  )
  await step('olle', 'submit', 'settings/register')
  t.match(await step('olle', 'approve', 'settings/register'), { status: 403, body: { code: 'four-eyes' } })
  t.match(await step('cia', 'approve', 'settings/register'), { status: 200 })
  t.match(await step('bo', 'approve', 'contexts/alone'), { status: 200 })
})
