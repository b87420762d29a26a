import { contexts } from '../src/register/context/index.ts'
import { entriesOf, makeRegister, revisionOf } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const NO_REVISION = ['"x"', '"01"', '"99", W/"1"', '""', '"1-yaml"', `"${'9'.repeat(20)}"`]
const NO_LIST = [
  '"1',
  '',
  ',',
  '"1 "',
  '"1" "2"',
  '*, "1"',
  '"1\u00e5"',
  'w/"1"',
  '"1";',
  `"${'1'.repeat(1000)}"`,
]

t.test('tags that name no revision never match, and what is no list of tags is refused', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'tags')
  const entries = entriesOf(service, 'tags', contexts)
  const content = make('contexts', 'one')
  await entries.create(content)
  const verbs = [
    (tags: string) => entries.replace('one', { ...content, notes: 'second' }, { 'if-match': tags }),
    (tags: string) => entries.patch('one', { notes: 'second' }, { 'if-match': tags }),
    (tags: string) => entries.remove('one', { 'if-match': tags }),
  ]
  for (const verb of verbs) {
    for (const tags of NO_REVISION)
      t.match(await verb(tags), { status: 412, body: { code: 'stale', currentRevision: 1 } }, tags)
    for (const tags of NO_LIST)
      t.match(
        await verb(tags),
        { status: 400, body: { code: 'invalid', errors: [{ in: 'header', pointer: '/if-match' }] } },
        tags,
      )
  }
  t.equal(await revisionOf(service, 'tags'), 1)
  t.equal((await verbs[0]?.(' "7" ,W/"1",\t"1"'))?.status, 200)
})

t.test('a write that does not look at If-Match is refused with it, and does nothing', async (t) => {
  const service = await testService(t)
  await makeRegister(service, 'idle')
  const root = '/v1/registers/idle'
  const entries = entriesOf(service, 'idle', contexts)
  await entries.create(make('contexts', 'one'))
  const two = make('contexts', 'two')
  const writes: [string, object][] = [
    [`${root}/contexts`, two],
    [`${root}/commits`, { changes: [{ op: 'put', kind: 'contexts', content: two }] }],
    [`${root}/steps`, { steps: [{ step: 'submit', kind: 'contexts', key: 'one', revision: 1 }] }],
    [`${root}/contexts/one/replacements`, { with: 'two', delete: true }],
    ['/v1/registers', { key: 'another' }],
  ]
  const post = (url: string, payload: object, tags: string) =>
    service.request({ method: 'POST', url, payload, headers: { 'if-match': tags } })
  for (const [url, payload] of writes)
    t.match(
      await post(url, payload, '"0"'),
      { status: 400, body: { code: 'invalid', errors: [{ in: 'header', pointer: '/if-match' }] } },
      url,
    )
  t.equal(await revisionOf(service, 'idle'), 1)
  t.equal((await post(`${root}/contexts`, two, '*')).status, 201, 'any revision does')
  t.equal((await entries.read('one', '', { 'if-match': '"0"' })).status, 200, 'reads do not care')
})
