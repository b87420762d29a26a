import { ROLES, type Role } from '../src/domain/access/roles.ts'
import { KINDS } from '../src/register/kinds.ts'

interface Described {
  readonly paths?: Readonly<Record<string, unknown>> | undefined
}

interface Row {
  readonly role: Role | 'nobody'
  readonly request: string
  /** The request of the first operation, as it is. */
  readonly first: string
  readonly operations: readonly string[]
}

const names = KINDS.map(({ name }) => name).join('|')
const OF_KIND = new RegExp(`^/v1/registers/\\{register\\}/(${names})(?=/|$)`)
const START = '<!-- table:start -->\n\n'
const END = '\n\n<!-- table:end -->'

/** A page with the table of an OpenAPI document's operations, and the least role that each takes, between its marks. */
export function withAccessTable(page: string, document: Described): string {
  const [start, end] = [page.indexOf(START), page.lastIndexOf(END)]
  if (start < 0 || end < start) throw new Error('the page has no marks for its table')
  return `${page.slice(0, start)}${START}${accessTable(document)}${page.slice(end)}`
}

/** Requests that all kinds have are one row, but for kinds that another role writes. */
function accessTable(document: Described): string {
  const rows = new Map<string, Row>()
  for (const { method, path, role, operation } of operationsOf(document)) {
    const [, kind] = OF_KIND.exec(path) ?? []
    const isOfMost = KINDS.some(({ name, writer }) => name === kind && writer === 'editor')
    const general = isOfMost ? path.replace(OF_KIND, '/v1/registers/{register}/{kind}') : path
    const request = `${method.toUpperCase()} ${general}`
    const { first = `${method.toUpperCase()} ${path}`, operations = [] } =
      rows.get(`${role} ${request}`) ?? {}
    rows.set(`${role} ${request}`, { role, request, first, operations: [...operations, operation] })
  }
  const roles = ['nobody', ...ROLES]
  const sorted = [...rows.values()].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return [
    '| least role | request | operation |',
    '| --- | --- | --- |',
    ...sorted.map(
      ({ role, request, first, operations }) =>
        `| ${role} | \`${operations.length === 1 ? first : request}\` | ${told(operations)} |`,
    ),
  ].join('\n')
}

function told([first, ...others]: readonly string[]): string {
  return others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${others.length} of other kinds`
}

function operationsOf({ paths = {} }: Described) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(Object(item)).map(([method, operation]) => {
      const { operationId, 'x-roles': roles = [] }: { operationId: string; 'x-roles'?: Role[] } =
        Object(operation)
      return { method, path, role: roles[0] ?? ('nobody' as const), operation: operationId }
    }),
  )
}
