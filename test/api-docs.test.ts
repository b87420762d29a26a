import { readFile } from 'node:fs/promises'
import { STEPS } from '../src/domain/lifecycle.ts'
import { KINDS } from '../src/register/kinds.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const text = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8')
const { request } = await finagoService(t)

t.test('the activity in docs/api.md is accepted, and answered as it was sent', async (t) => {
  const [, url = '', json = ''] = /as `POST (\S+)` takes it:\n\n```json\n(.*?)\n```/s.exec(text) ?? []
  const activity = JSON.parse(json)
  const created = await request({ method: 'POST', url, payload: activity })
  t.equal(created.status, 201, created.text)
  const { meta: _, ...content } = created.body
  t.same(content, activity)
  t.equal(activity.data.length, 1)
})

t.test('the commit in docs/api.md is accepted, with every change in it', async (t) => {
  const [, json = ''] = /`reason` stands in the commit:\n\n```json\n(.*?)\n```/s.exec(text) ?? []
  const payload = JSON.parse(json)
  const url = '/v1/registers/finago/commits'
  const made = await request({ method: 'POST', url: `${url}?dryRun=true`, payload })
  t.match(made, { status: 200, body: { changes: payload.changes.map(() => ({ changed: true })) } }, made.text)
})

t.test('docs/api.md names every step of approval', async (t) => {
  const [, row = ''] = /^\| `POST \/\{kind\}\/\{key\}\/(approve.+)$/m.exec(text) ?? []
  t.same(row.match(/(?<=`)[a-z]+(?=`)|^[a-z]+/g)?.sort(), [...STEPS].sort())
})

t.test('the table of stats names every section, and no other', async (t) => {
  const { body } = await request({ method: 'GET', url: '/v1/registers/finago/stats' })
  const [, table = ''] = /counted, and by what:\n\n(.*?)\n\n/s.exec(text) ?? []
  const named = table.split('\n').flatMap((row) => row.split(' | ')[0]?.match(/\w+/g) ?? [])
  t.same(named, Object.keys(body))
})

t.test(
  'the names that docs/api.md has for kinds in addresses and in register files are theirs',
  async (t) => {
    const [, inAddresses, inFiles = ''] =
      /written with hyphens \(`([^`]+)`\).*sections of a register file:\n(.*?)\./s.exec(text) ?? []
    t.ok(KINDS.some(({ name }) => name === inAddresses))
    const members: string[] = KINDS.map(({ member }) => member)
    const unknown = (inFiles.match(/\w+/g) ?? ['nothing']).filter((name) => !members.includes(name))
    t.same(unknown, [])
  },
)

t.test('the label of a register is that of its settings, and null without any', async (t) => {
  const label = async () => (await request({ method: 'GET', url: '/v1/registers/labelled' })).body.label
  await request({ method: 'POST', url: '/v1/registers', payload: { key: 'labelled' } })
  t.equal(await label(), null)
  const settings = { key: 'register', label: { en: 'Ours' }, languages: ['en'] }
  const url = '/v1/registers/labelled/settings'
  t.equal((await request({ method: 'POST', url, payload: settings })).status, 201)
  t.same(await label(), { en: 'Ours' })
})
