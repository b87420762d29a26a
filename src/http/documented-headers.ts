import type { Json } from '../domain/log/canonical.ts'

type Node = Record<string, Json>

const header = (description: string, schema: Node = { type: 'string' }): Node => ({ description, schema })
const INTEGER: Node = { type: 'integer' }

const HEADERS: Readonly<Record<string, Node>> = {
  ETag: header('Strong entity tag: the revision in double quotes.'),
  Location: header('Address of what was created.'),
  Link: header('Address of the next page, with rel="next"; absent on the last.'),
  'Register-Revision': header('Revision of the register that the answer holds for.', INTEGER),
  'WWW-Authenticate': header('How to authenticate: `Bearer`, with an `error` when a credential was refused.'),
  'Cache-Control': header('`no-store`: the answer holds a secret.'),
  RateLimit: header(
    'How many requests the caller has left (`r`), for how many seconds (`t`); with every answer, unless the limit is off.',
  ),
  'RateLimit-Policy': header('How many requests a caller has (`q`) in how many seconds (`w`); the same.'),
  'Retry-After': header('Seconds to wait before trying again.', INTEGER),
  'Dry-Run': header('`true` when nothing was changed, because the request asked so.'),
  'Preference-Applied': header(
    'The preference of `Prefer` that was followed: `return=minimal` or `return=representation`.',
  ),
  'Idempotency-Replayed': header(
    '`true` when the request was answered before, and this is that answer again.',
  ),
  'X-Request-Id': header('Id of the request, as the log has it.'),
}

const IF_NONE_MATCH: Node = {
  in: 'header',
  name: 'if-none-match',
  required: false,
  schema: { type: 'string' },
  description: 'ETags that the caller has, or `*`: the answer is 304 when the current one is among them.',
}

/** Says in an OpenAPI document which headers come with which requests and answers, as the routes' helpers have them. */
export function documentHeaders(paths: Node): void {
  for (const item of Object.values(paths)) {
    for (const [method, operation] of Object.entries(item as Node)) {
      const {
        operationId,
        responses,
        parameters = [],
      } = operation as {
        operationId?: string
        responses?: Node
        parameters?: Json[]
      }
      // Not in the routes' schemas, so that reading need not validate its header.
      if (responses?.[304] !== undefined)
        Object.assign(operation as Node, { parameters: [...parameters, IF_NONE_MATCH] })
      for (const [status, response] of Object.entries(responses ?? {})) {
        const names = namesOf(method, String(operationId), status)
        Object.assign(response as Node, {
          headers: Object.fromEntries(names.map((name) => [name, HEADERS[name] ?? {}])),
        })
      }
    }
  }
}

function namesOf(method: string, operationId: string, status: string): string[] {
  const names = ['X-Request-Id']
  if (status === '401') names.push('WWW-Authenticate')
  if (status === '4XX') names.push('RateLimit', 'RateLimit-Policy')
  if (status === '503' || status === '4XX' || status === '5XX') names.push('Retry-After')
  if (!/^(2|304)/.test(status) || /iveness|eadiness/.test(operationId)) return names
  if (status === '201') names.push('Location')
  if (/ApiKey(Rotation)?$/.test(operationId) && method === 'post') return [...names, 'Cache-Control']
  if (/^(list|get|revoke)ApiKeys?$/.test(operationId))
    return method === 'get' && operationId === 'listApiKeys' ? [...names, 'Link'] : names
  if (operationId.startsWith('check')) return [...names, 'Register-Revision']
  if (method === 'post') names.push('Idempotency-Replayed')
  if (method !== 'get' && method !== 'delete') names.push('Preference-Applied')
  if (method !== 'get') return [...names, 'ETag', 'Dry-Run']
  if (operationId === 'listRegisters') return [...names, 'Link']
  return [...names, 'ETag', 'Register-Revision', ...(operationId.startsWith('list') ? ['Link'] : [])]
}
