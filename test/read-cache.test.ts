import { commitAll, entriesOf, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { instancesOn } from './instances.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const contexts = { name: 'contexts' } as const

t.test('an answer that is kept is the same, byte for byte, and so is its ETag', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'kept')
  await commitAll(service, 'kept', [
    ['contexts', make('contexts', 'sales')],
    ['contexts', make('contexts', 'support')],
  ])
  const entries = entriesOf(service, 'kept', contexts)
  for (const query of ['', '?fields=key&fields=label']) {
    const first = await entries.read('sales', query)
    const again = await entries.read('sales', query)
    t.equal(again.text, first.text)
    for (const name of ['etag', 'register-revision', 'content-type', 'cache-control'])
      t.equal(again.headers[name], first.headers[name], name)
    const known = await entries.read('sales', query, { 'if-none-match': String(first.headers.etag) })
    t.equal(known.status, 304)
    t.equal(known.text, '')
  }
  const page = await entries.list('?limit=1')
  const again = await entries.list('?limit=1')
  t.equal(again.text, page.text)
  t.equal(again.headers.link, page.headers.link)
})

t.test('what is written is told at once, and what is not stays as it was', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'kept')
  const entries = entriesOf(service, 'kept', contexts)
  await commitAll(service, 'kept', [
    ['contexts', make('contexts', 'sales')],
    ['contexts', make('contexts', 'support')],
  ])
  const before = await entries.read('support')
  await entries.read('sales')
  await entries.list()

  const changed = await entries.patch('sales', { notes: 'changed' }, { 'if-match': '*' })
  t.equal((await entries.read('sales')).body.notes, 'changed')
  t.equal((await entries.read('sales')).headers.etag, changed.headers.etag)
  const support = await entries.read('support')
  t.equal(support.text, before.text)
  t.equal(support.headers['register-revision'], '2', 'of the revision that the register is at now')
  t.equal((await entries.list()).body.data[0].notes, 'changed')

  await entries.remove('sales', { 'if-match': '*' })
  t.equal((await entries.read('sales')).status, 410)
  t.equal((await entries.list()).body.data.length, 1)
})

t.test('answers of the past are read, and so are those of other registers with the same keys', async (t) => {
  const service = await testService(t)
  for (const register of ['one', 'other']) {
    await makeRegister(service, register)
    await commitAll(service, register, [['contexts', make('contexts', 'sales', { notes: register })]])
  }
  const one = entriesOf(service, 'one', contexts)
  for (let round = 0; round < 2; round += 1) {
    t.equal((await one.read('sales')).body.notes, 'one')
    t.equal((await entriesOf(service, 'other', contexts).read('sales')).body.notes, 'other')
    t.equal((await entriesOf(service, 'none', contexts).read('sales')).status, 404)
  }
  await one.patch('sales', { notes: 'now' }, { 'if-match': '*' })
  t.equal((await one.read('sales', '?asOf=1')).body.notes, 'one')
  t.equal((await one.read('sales')).body.notes, 'now')
  t.equal((await one.read('sales', '?asOf=1')).headers['register-revision'], '1')
})

t.test('a commit of more entries than are named forgets them all', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'many')
  const keys = Array.from({ length: 120 }, (_, index) => `context-${index}`)
  await commitAll(
    service,
    'many',
    keys.map((key) => ['contexts', make('contexts', key)]),
  )
  const entries = entriesOf(service, 'many', contexts)
  await entries.read('context-7')
  await commitAll(
    service,
    'many',
    keys.map((key) => ['contexts', make('contexts', key, { notes: 'again' })]),
  )
  t.equal((await entries.read('context-7')).body.notes, 'again')
})

t.test('what another instance writes is told by the next answer', async (t) => {
  const instances = await instancesOn(t)
  const [writer] = instances
  const reader = instances.at(-1)
  if (writer === undefined || reader === undefined) throw new Error('there are no instances')
  await makeRegister(writer, 'shared')
  await commitAll(writer, 'shared', [['contexts', make('contexts', 'sales')]])
  for (let round = 0; round < 20; round += 1) {
    const notes = `round ${round}`
    await entriesOf(writer, 'shared', contexts).patch('sales', { notes }, { 'if-match': '*' })
    t.equal((await entriesOf(reader, 'shared', contexts).read('sales')).body.notes, notes)
  }
})

t.test('what is kept counts with its address, which may be longer than it', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'kept')
  const address = `?${Array.from({ length: 20 }, (_, index) => `clause=${'x'.repeat(60)}${index}`).join('&')}`
  const { bytes } = service.app.readCacheCounts
  const { text } = await entriesOf(service, 'kept', contexts).list(address)
  const taken = service.app.readCacheCounts.bytes - bytes
  t.ok(taken > address.length + text.length, `${taken} bytes`)
})
