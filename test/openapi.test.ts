import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { withAccessTable } from '../scripts/access-table.ts'
import { clientTypes } from '../scripts/client-types.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { shippedRegister } from '../src/first-run.ts'
import { KINDS } from '../src/register/kinds.ts'
import { registerFileSchema } from '../src/register/register-file.schema.ts'
import { documentOf, operationsOf } from './described.ts'
import { testService } from './harness.ts'
import { t } from './tap.ts'

const service = await testService(t)
const document = documentOf(service.app)
const operations = operationsOf(document)

const committed = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../openapi/${name}`, import.meta.url), 'utf8'))

t.test('the committed files are those that the service generates: else run npm run openapi', async (t) => {
  // Only whether they are equal: to show how two texts of a megabyte differ takes minutes.
  const schema: unknown = JSON.parse(JSON.stringify(registerFileSchema()))
  const served = (await service.request({ method: 'GET', url: '/openapi.json' })).body
  t.ok(isDeepStrictEqual(await committed('openapi.json'), document), 'openapi.json')
  t.ok(isDeepStrictEqual(served, document), 'what the service serves')
  t.ok(isDeepStrictEqual(await committed('register-file.schema.json'), schema), 'register-file.schema.json')
  const types = await readFile(new URL('../../src/client/api-types.ts', import.meta.url), 'utf8')
  t.ok(types === (await clientTypes(document)), 'src/client/api-types.ts')
  const page = await readFile(new URL('../../docs/access.md', import.meta.url), 'utf8')
  t.equal(withAccessTable(page, document), page, 'docs/access.md')
})

t.test('every operation has a name of its own, a summary, a tag, and says what it may answer', async (t) => {
  const tags = (document as unknown as { tags: { name: string; description: string }[] }).tags
  const names = new Set(tags.map(({ name }) => name))
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  t.ok(operations.length > 100)
  const wrong = operations.flatMap(({ operationId, summary, tags, responses, parameters = [], path }) => {
    const statuses = Object.keys(responses)
    const described = Object.values(responses).every(({ description }) => description.length > 3)
    const problems = Object.entries(responses).filter(([status]) => /^[45]/.test(status))
    const media = problems.flatMap(([, { content = {} }]) => Object.keys(content))
    const inPath = parameters.flatMap((each) => (each.in === 'path' ? [`{${each.name}}`] : []))
    const right = {
      name: /^[a-z]+([A-Z][a-z]*)+$/.test(operationId),
      summary: summary.length > 5 && summary.length <= 100 && !summary.endsWith('.'),
      tag: tags.length === 1 && tags.every((tag) => names.has(tag)),
      statuses: ['2', '4'].every((hundred) => statuses.some((status) => status.startsWith(hundred))),
      descriptions: described,
      problems: problems.length > 0 && media.every((type) => type === 'application/problem+json'),
      path: inPath.sort().join() === (path.match(/\{\w+\}/g) ?? []).sort().join(),
    }
    return Object.entries(right).flatMap(([what, is]) => (is ? [] : [`${operationId}: ${what}`]))
  })
  t.same(wrong, [])
})

t.test('every content that is written has an example of its own kind, and it is valid', async (t) => {
  const inputs = Object.entries(document.components.schemas).filter(([title]) => title.endsWith('Input'))
  t.equal(inputs.length, KINDS.length)
  // Kinds that the policy says nothing of have no entries in the Finago register, and so none to show.
  const { entries } = shippedRegister()
  const shown = new Set(entries.map(({ kind }) => `${kind.singular}Input`))
  for (const [title, schema] of inputs) {
    const check = compileCheck({ components: document.components, ...schema })
    const examples = Array.isArray(schema.examples) ? schema.examples : []
    t.equal(examples.length, shown.has(title) ? 1 : 0, title)
    for (const example of examples) t.same(check(example), [], title)
  }
})

t.test('what every page and problem leads to is there, from this service alone', async (t) => {
  const { request } = service
  for (const code of (document.components.schemas.Problem as { properties: { code: { enum: string[] } } })
    .properties.code.enum) {
    const page = await request({ method: 'GET', url: `/problems/${code}` })
    t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } }, code)
  }
  t.match(await request({ method: 'GET', url: '/problems/none' }), {
    status: 404,
    body: { code: 'not-found' },
  })
  t.match(await request({ method: 'GET', url: '/problems' }), { status: 200, text: '/problems/in-use' })
  for (const url of ['/livez', '/readyz'])
    t.match(await request({ method: 'GET', url }), { body: { status: 'ok' } })
  const docs = await request({ method: 'GET', url: '/docs/' })
  t.equal(docs.status, 200)
  for (const [, address = ''] of docs.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
    t.match(address, /^(\.|\/docs\/)/)
    const url = new URL(address, 'http://localhost/docs/').pathname
    t.equal((await request({ method: 'GET', url })).status, 200, url)
  }
})

t.test('summaries speak of kinds in words, not by their names in addresses', async (t) => {
  const summaries = operations.map(({ summary }) => summary)
  t.ok(summaries.includes('Create a legal basis'))
  const names = KINDS.map(({ name }) => name).filter((name) => name.includes('-'))
  const wrong = summaries.filter((summary) => names.some((name) => summary.includes(name)))
  t.strictSame(wrong, [])
})
