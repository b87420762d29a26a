import { readRegisterFile } from '../src/register/register-file.ts'
import { allPages, entriesOf, makeRegister, seen } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { NAUGHTY } from './naughty.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
await makeRegister(service, 'naughty')
const entries = entriesOf(service, 'naughty', { name: 'contexts' })
const keyOf = (index: number) => `k${String(index).padStart(3, '0')}`

/** A context that has the text wherever texts can be. */
function contextOf(text: string, index: number) {
  const [label, concept] = [[...text].slice(0, 300).join(''), [...text].slice(0, 300).join('')]
  return make('contexts', keyOf(index), {
    label: { sv: label },
    description: { 'sv-SE': text },
    notes: text,
    mappings: [{ scheme: 'dpv', version: [...text].slice(0, 40).join(''), concept, match: 'exact' }],
  })
}

t.test('every naughty text is kept to the character, wherever it is read', async (t) => {
  t.ok(NAUGHTY.length > 60)
  t.equal(new Set(NAUGHTY).size, NAUGHTY.length)
  const contents = NAUGHTY.map(contextOf)
  for (const [index, content] of contents.entries()) {
    const created = await entries.create(content)
    t.equal(created.status, 201, content.key)
    t.same(created.body, { meta: created.body.meta, ...content })
    const read = await entries.read(content.key)
    t.equal(read.text, created.text)
    t.equal((await entries.replace(content.key, read.body, seen(index + 1))).text, created.text)
  }
  const listed = (await allPages(service, `${entries.collection}?limit=7`)).flatMap(({ body }) => body.data)
  t.same(
    listed.map(({ meta: _, ...content }) => content),
    contents,
  )
  for (const format of ['json', 'yaml'] as const) {
    const url = `/v1/registers/naughty/file?format=${format}`
    const { text } = await service.request({ method: 'GET', url })
    const file = readRegisterFile(Buffer.from(text), format)
    t.same(
      file.entries.map(({ content }) => content),
      contents,
      format,
    )
  }
})

t.test('a reason is kept to the character too', async (t) => {
  const url = '/v1/registers/naughty/commits'
  for (const [index, text] of NAUGHTY.entries()) {
    const reason = [...text].slice(0, 1000).join('')
    const changes = [{ op: 'put', kind: 'contexts', content: make('contexts', 'changed', { notes: reason }) }]
    const made = await service.request({ method: 'POST', url, payload: { reason, changes } })
    const { body } = await service.request({ method: 'GET', url: `${url}/${made.body.revision}` })
    t.equal(body.reason, reason, keyOf(index))
  }
})
