import { verifyAnchors } from '../src/domain/anchors.ts'
import type { Document } from '../src/register/document/document.ts'
import { formatRegisterFile } from '../src/register/format-register-file.ts'
import { KINDS } from '../src/register/kinds.ts'
import { COMPLETE, COMPLETE_NOTICE, completeEntries, loadComplete } from './complete-register.ts'
import { testService } from './harness.ts'
import { membersIn, membersOf, type SchemaNode } from './schema-members.ts'
import { t } from './tap.ts'

const service = await testService(t)
const register = await loadComplete(service)
const get = (path: string) => service.request({ method: 'GET', url: `/v1/registers/${register}${path}` })

t.test('it uses every kind and every member of every schema', async (t) => {
  const there = new Set(KINDS.flatMap(({ schema }) => [...membersOf(schema)]))
  const used = new Set(
    KINDS.flatMap(({ name, schema }) =>
      completeEntries(name).flatMap((entry) => [...membersIn(schema, entry)]),
    ),
  )
  t.ok(there.size > 300, `${there.size} of them`)
  t.same(
    [...there].filter((member) => !used.has(member)),
    [],
  )
})

t.test('a title stands for one schema, so that a member that is used once is used', async (t) => {
  const shapes = new Map<string, string>()
  const look = (node: SchemaNode): void => {
    const { title, items, properties = {} } = node
    if (title !== undefined) {
      const shape = JSON.stringify(node)
      t.equal(shapes.get(title) ?? shape, shape, title)
      shapes.set(title, shape)
    }
    for (const inner of [...(items === undefined ? [] : [items]), ...Object.values(properties)]) look(inner)
  }
  for (const { schema } of KINDS) look(schema)
  t.ok(shapes.size > 40)
})

t.test('it is answered byte for byte as it was loaded', async (t) => {
  const { status, text } = await get('/file?format=yaml')
  t.equal(status, 200)
  t.equal(text, COMPLETE.toString())
  t.equal(formatRegisterFile(COMPLETE), text, 'and formatted already')
})

t.test('every entry is answered as the file has it', async (t) => {
  for (const { name } of KINDS)
    for (const entry of completeEntries(name)) {
      const { meta, ...content } = (await get(`/${name}/${entry.key}`)).body
      t.same(content, entry, `${name}/${entry.key}`)
      t.equal(meta.revision, 1)
    }
})

t.test('the clauses of its notice stand in the text where it says', async (t) => {
  const documents = completeEntries('documents') as Document[]
  const edition = documents
    .find(({ key }) => key === 'customer-notice')
    ?.editions?.find(({ clauses }) => clauses !== undefined)
  t.ok(edition)
  if (edition === undefined) return
  const report = verifyAnchors(edition, COMPLETE_NOTICE)
  t.ok(report.ok)
  t.equal(report.clauses.length, edition.clauses?.length)
  t.same(
    report.clauses.filter(({ anchoring }) => anchoring !== 'at-offset'),
    [],
  )
})

t.test('nobody in it can be reached: its addresses are those kept for examples', async (t) => {
  const addresses = COMPLETE.toString().match(/[\w.]+@[\w.]+\w|https?:\/\/[\w.]+/g) ?? []
  t.ok(addresses.length > 20)
  t.same(
    addresses.filter((address) => !/[@/](example\.(com|org)|w3id\.org)$/.test(address)),
    [],
  )
})
