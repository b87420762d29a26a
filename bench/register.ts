import type { Content, NewChange } from './content.ts'

/** A register of the running service, reached over HTTP as any client would. `url` is its address. */
export interface Register {
  readonly url: string
  readonly key: string
}

/** Creates a register. */
export async function createRegister(service: string, key: string): Promise<Register> {
  await post(`${service}/v1/registers`, { key })
  return { url: `${service}/v1/registers/${key}`, key }
}

/** The same register, through another instance of the service. */
export const through = (service: string, { key }: Register): Register => ({
  url: `${service}/v1/registers/${key}`,
  key,
})

/** Makes one commit of some changes; answers its revision. */
export async function commitTo({ url }: Register, changes: readonly NewChange[]): Promise<number> {
  return revisionOf(await post(`${url}/commits`, { changes }))
}

/** The body of a commit that creates one entry of each content. */
export const creating = (kind: string, contents: readonly Content[]): string =>
  JSON.stringify({ changes: contents.map((content) => ({ op: 'put', kind, content, revision: 0 })) })

/** Posts JSON, or JSON text, and reads JSON. Throws unless the answer is 2xx. */
export async function post(url: string, body: object | string): Promise<unknown> {
  return JSON.parse((await answerTo(url, body)).toString())
}

/** Posts JSON, or JSON text; answers the bytes, which nobody has looked into. Throws unless the answer is 2xx. */
export async function answerTo(url: string, body: object | string): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return read(url, response)
}

/** Reads JSON. Throws unless the answer is 2xx. */
export async function get(url: string): Promise<unknown> {
  return JSON.parse((await read(url, await fetch(url))).toString())
}

async function read(url: string, response: Response): Promise<Buffer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.ok) return bytes
  throw new Error(`${url} answered ${response.status}: ${bytes.toString().slice(0, 500)}`)
}

/** The revision that an answer names. */
export function revisionOf(answer: unknown): number {
  const revision: unknown = Reflect.get(Object(answer), 'revision')
  if (typeof revision !== 'number') throw new Error('the answer names no revision')
  return revision
}
