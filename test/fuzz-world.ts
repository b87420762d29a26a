import type { InjectOptions } from 'fastify'
import type { Operation } from './described.ts'
import type { Answer } from './harness.ts'

/** What was read or written at an address, as it was sent. */
interface Known {
  readonly type: string
  readonly text: string
}

/** What a caller has learnt of a service from its answers. Addresses have neither host nor query. */
export interface World {
  /** The register that is asked about, unless another one is. */
  readonly register: string
  /** What there is one segment below an address, in the order in which it was learnt. */
  readonly below: (address: string) => readonly string[]
  /** What there was below an address, until it was deleted. */
  readonly goneBelow: (address: string) => readonly string[]
  readonly tagOf: (address: string) => string | undefined
  /** What was there last: what was deleted can be made again. */
  readonly contentOf: (address: string) => Known | undefined
  /** Where the next page is of a list that was read. */
  readonly nextOf: (address: string) => string | undefined
  /** The newest revision of the register that an answer told. */
  readonly revision: () => number
  /** A key that nothing has had. */
  readonly freshKey: () => string
  readonly learn: (asked: InjectOptions, answer: Answer) => void
}

export const pathOf = (url: unknown): string => String(url).split('?', 1)[0] ?? ''

/** What is known before anything was asked: nothing but the operations that there are. `newKeys` begins all new keys. */
export function emptyWorld(operations: readonly Operation[], register: string, newKeys: string): World {
  const templates = [...new Set(operations.map(({ path }) => path))].map((path) => path.split('/'))
  const [present, gone] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const tags = new Map<string, string>()
  const contents = new Map<string, Known>()
  const nexts = new Map<string, string>()
  let [keys, revision] = [0, 0]

  const templateOf = (address: string) => {
    const segments = address.split('/')
    return templates.find(
      (template) =>
        template.length === segments.length &&
        template.every((each, at) => each.startsWith('{') || each === segments[at]),
    )
  }
  /** The name of what stands one segment below an address, such as `key` below a collection. */
  const nameBelow = (address: string) => templateOf(`${address}/?`)?.at(-1)?.slice(1, -1)

  function know(address: string): void {
    const segments = address.split('/')
    for (const [at, each] of (templateOf(address) ?? []).entries())
      if (each.startsWith('{')) move(segments.slice(0, at).join('/'), segments[at] ?? '', gone, present)
  }

  function forget(address: string): void {
    const at = address.lastIndexOf('/')
    move(address.slice(0, at), address.slice(at + 1), present, gone)
    tags.delete(address)
  }

  function learnItem(address: string, name: string, item: object, isWhole: boolean): void {
    const { meta, key, id, revision, [name]: own } = item as Record<string, unknown>
    const version = Reflect.get(Object(meta), 'revision')
    const segment = own ?? (name === 'version' ? version : (key ?? id ?? revision))
    if (segment === undefined) return
    const at = `${address}/${segment}`
    know(at)
    if (name !== 'key' || version === undefined || !isWhole) return
    learnTag(at, `"${version}"`)
    contents.set(at, { type: 'application/json', text: JSON.stringify(item) })
  }

  function learnTag(address: string, tag: string): void {
    tags.set(address, tag)
    if (nameBelow(`${address}/versions`) !== undefined) know(`${address}/versions/${tag.slice(1, -1)}`)
  }

  function learn({ method, url }: InjectOptions, { status, headers, body, text }: Answer): void {
    const path = pathOf(url)
    if (status === 412 && body?.currentRevision > 0) tags.set(path, `"${body.currentRevision}"`)
    if (status === 410 && templateOf(path)?.at(-1)?.startsWith('{')) forget(path)
    if (status < 200 || status > 299 || headers['dry-run'] !== undefined || String(url).includes('asOf='))
      return
    if (method === 'DELETE') {
      forget(path)
      return
    }
    const address = String(headers.location ?? path)
    know(address)
    const { etag, link, 'content-type': type } = headers
    if (path.startsWith(`/v1/registers/${register}/`))
      revision = Math.max(revision, Number(headers['register-revision'] ?? 0), ofTag(etag))
    if (etag !== undefined && nameBelow(path) === undefined) learnTag(address, String(etag))
    if (method === 'GET') nexts.set(path, /^<([^>]+)>; rel="next"$/.exec(String(link))?.[1] ?? '')
    const name = nameBelow(path)
    const isWhole = !/[?&](fields|q)=/.test(String(url))
    if (method === 'GET' && name !== undefined && Array.isArray(body?.data))
      for (const item of body.data) learnItem(path, name, item, isWhole)
    else if (text !== '' && isWhole)
      contents.set(address, { type: String(type).split(';', 1)[0] ?? '', text })
  }

  return {
    register,
    below: (address) => [...(present.get(address) ?? [])],
    goneBelow: (address) => [...(gone.get(address) ?? [])],
    tagOf: (address) => tags.get(address),
    contentOf: (address) => contents.get(address),
    nextOf: (address) => nexts.get(address) || undefined,
    revision: () => revision,
    freshKey: () => `${newKeys}-${++keys}`,
    learn,
  }
}

const ofTag = (tag: unknown): number => Number(/^"(\d+)"$/.exec(String(tag))?.[1] ?? 0)

type Segments = Map<string, Set<string>>

function move(below: string, segment: string, from: Segments, to: Segments): void {
  from.get(below)?.delete(segment)
  to.set(below, (to.get(below) ?? new Set()).add(segment))
}
