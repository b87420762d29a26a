import type { Kind } from '../src/register/kind.ts'
import type { Answer, TestService } from './harness.ts'
import { neededBy } from './make.ts'

type Headers = Record<string, string>

/** Requests about the entries of one kind in a register. A `query` starts with its question mark. */
export interface Entries {
  readonly collection: string
  readonly at: (key: string) => string
  readonly create: (content: object, query?: string) => Promise<Answer>
  readonly list: (query?: string, headers?: Headers) => Promise<Answer>
  readonly read: (key: string, query?: string, headers?: Headers) => Promise<Answer>
  readonly replace: (key: string, content: object, headers?: Headers, query?: string) => Promise<Answer>
  readonly patch: (key: string, patch: object, headers?: Headers, query?: string) => Promise<Answer>
  readonly remove: (key: string, headers?: Headers, query?: string) => Promise<Answer>
}

export function entriesOf({ request }: TestService, register: string, { name }: Pick<Kind, 'name'>): Entries {
  const collection = `/v1/registers/${register}/${name}`
  const at = (key: string) => `${collection}/${key}`
  return {
    collection,
    at,
    create: (payload, query = '') => request({ method: 'POST', url: `${collection}${query}`, payload }),
    list: (query = '', headers = {}) => request({ method: 'GET', url: `${collection}${query}`, headers }),
    read: (key, query = '', headers = {}) => request({ method: 'GET', url: `${at(key)}${query}`, headers }),
    replace: (key, payload, headers = {}, query = '') =>
      request({ method: 'PUT', url: `${at(key)}${query}`, payload, headers }),
    patch: (key, patch, headers = {}, query = '') =>
      request({
        method: 'PATCH',
        url: `${at(key)}${query}`,
        payload: JSON.stringify(patch),
        headers: { 'content-type': 'application/merge-patch+json', ...headers },
      }),
    remove: (key, headers = {}, query = '') =>
      request({ method: 'DELETE', url: `${at(key)}${query}`, headers }),
  }
}

/** Makes an empty register. */
export async function makeRegister({ request }: TestService, key: string): Promise<void> {
  const { status } = await request({ method: 'POST', url: '/v1/registers', payload: { key } })
  if (status !== 201) throw new Error(`the register ${key} was not made: ${status}`)
}

/** Makes a register with what entries of a kind refer to, and answers its revision: 0 if that is nothing. */
export async function makeRegisterFor(service: TestService, kind: string, key: string): Promise<number> {
  await makeRegister(service, key)
  const needed = neededBy(kind)
  return needed.length === 0 ? 0 : commitAll(service, key, needed)
}

/** How many commits a register has. */
export async function revisionOf({ request }: TestService, register: string): Promise<number> {
  return (await request({ method: 'GET', url: `/v1/registers/${register}` })).body.revision
}

/** Commits contents of any kinds at once, and answers the revision. Throws unless it was accepted. */
export async function commitAll(
  { request }: TestService,
  register: string,
  contents: readonly (readonly [kind: string, content: object])[],
): Promise<number> {
  const changes = contents.map(([kind, content]) => ({ op: 'put', kind, content }))
  const answer = await request({
    method: 'POST',
    url: `/v1/registers/${register}/commits`,
    payload: { changes },
  })
  if (answer.status !== 201) throw new Error(`the commit was refused: ${answer.text}`)
  return answer.body.revision
}

/** `If-Match` with the ETag of a revision. */
export const seen = (revision: number): Headers => ({ 'if-match': `"${revision}"` })

/** Every page of a list, by its cursors; each is checked to be linked from the one before. */
export async function allPages({ request }: TestService, url: string): Promise<Answer[]> {
  const pages: Answer[] = []
  for (let next: string | undefined = url; next !== undefined; ) {
    const page: Answer = await request({ method: 'GET', url: next })
    if (page.status !== 200) throw new Error(`${next} was answered ${page.status}: ${page.text}`)
    pages.push(page)
    const { nextCursor } = page.body
    const link = String(page.headers.link ?? '')
    if ((nextCursor === null) !== (link === ''))
      throw new Error(`${next} has cursor ${nextCursor}, link ${link}`)
    next = link === '' ? undefined : /^<(.+)>; rel="next"$/.exec(link)?.[1]
    if (nextCursor !== null && new URL(`http://x${next}`).searchParams.get('cursor') !== nextCursor)
      throw new Error(`the link ${link} does not lead to the cursor ${nextCursor}`)
  }
  return pages
}
