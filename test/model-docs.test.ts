import { access, readFile } from 'node:fs/promises'
import { KINDS } from '../src/register/kinds.ts'
import { t } from './tap.ts'

const root = new URL('../../', import.meta.url)
const text = await readFile(new URL('docs/model.md', root), 'utf8')

/** The table's rows without its two lines of heading: what is needed, where it is, what is left out and why. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const spansIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)

/** `a.{b, c}` as `a.b` and `a.c`; `*` as each kind. */
function namesIn(span: string): string[] {
  const [, path = span, members] = /^(.*)\.\{(.*)\}$/.exec(span) ?? []
  const names = members === undefined ? [path] : members.split(', ').map((member) => `${path}.${member}`)
  return names.flatMap((name) =>
    name.startsWith('*') ? KINDS.map((kind) => name.replace('*', kind.name)) : [name],
  )
}

interface SchemaNode {
  readonly title?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
}

/** What statements of provenance, mappings and texts have in them is told once, in the OpenAPI document. */
const TOLD_ELSEWHERE = ['Provenance', 'Mapping', 'Label', 'LongText']

/** Paths of the members of a schema; of what all nested items have, only where `all` are asked for. */
function membersOf({ title = '', items, properties = {} }: SchemaNode, path: string, all: boolean): string[] {
  if (items !== undefined) return membersOf(items, path, all)
  if (TOLD_ELSEWHERE.includes(title)) return []
  return Object.entries(properties).flatMap(([name, member]) =>
    !all && path.includes('.') && ['key', 'provenance'].includes(name)
      ? []
      : [`${path}.${name}`, ...membersOf(member, `${path}.${name}`, all)],
  )
}

const named = rows.flatMap(([, where]) => spansIn(where).flatMap(namesIn))

t.test('the table names nothing that there is not', async (t) => {
  const there = new Set(KINDS.flatMap(({ name, schema }) => [name, ...membersOf(schema, name, true)]))
  t.same(
    named.filter((name) => !there.has(name)),
    [],
  )
  for (const file of text.match(/src\/domain\/gdpr(\/[a-z0-9-]+\.ts)?/g) ?? [])
    await t.resolves(access(new URL(file, root)), file)
})

t.test('the table names every kind and every member that there is', async (t) => {
  const there = KINDS.flatMap(({ name, schema }) => [name, ...membersOf(schema, name, false)])
  const told = new Set(named)
  t.ok(there.length > 250, `${there.length} of them`)
  t.same(
    there.filter((name) => !told.has(name)),
    [],
  )
})

t.test('a row says where a thing is, or why it is left out', async (t) => {
  for (const row of rows) {
    const [what = '', where = '', left = '', ...others] = row
    t.same(others, [], what)
    t.equal(what.startsWith('**'), where === '' && left === '', what)
    t.equal(
      where,
      spansIn(where)
        .map((span) => `\`${span}\``)
        .join(', '),
      what,
    )
    if (where === '' && left !== '') t.match(left, /: /, what)
  }
})
