import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
  /** Makes the body of each POST; without it, GET. */
  readonly body?: () => string
  /** What else is sent in turn, after so many of these. */
  readonly beside?: { readonly url: string; readonly body: () => string; readonly after: number }
  /** The status that every answer must have; any 2xx unless told. */
  readonly status?: number
}

/** What a load was answered with: answers a second, and the median time to one in ms. */
export interface Measured {
  readonly rate: number
  readonly latency: number
}

/** Sends requests for some seconds from this process. Throws when any is not answered as it must be. */
export async function load({
  url,
  connections,
  seconds,
  headers,
  body,
  beside,
  status,
}: Load): Promise<Measured> {
  const times: number[] = []
  const others = new Map<number, number>()
  const requests = [
    ...Array.from({ length: beside?.after ?? 1 }, () => requestOf(url, body)),
    ...(beside === undefined ? [] : [requestOf(beside.url, beside.body)]),
  ]
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(
      { url, connections, duration: seconds, requests, ...(headers !== undefined && { headers }) },
      (error, done) => (error ? reject(error) : resolve(done)),
    ).on('response', (_client, code, _bytes, milliseconds) => {
      if (status === undefined ? code < 300 : code === status) times.push(milliseconds)
      else others.set(code, (others.get(code) ?? 0) + 1)
    })
  })
  if (others.size > 0 || result.errors > 0 || times.length === 0)
    throw new Error(
      `${url}: ${times.length} answers as they must be, ${result.errors} errors, others by status: ${JSON.stringify([...others])}`,
    )
  return { rate: times.length / result.duration, latency: median(times) }
}

function requestOf(url: string, body: Load['body']): autocannon.Request {
  const { pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  if (body === undefined) return { method: 'GET', path }
  return {
    method: 'POST',
    path,
    setupRequest: (request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
      body: body(),
    }),
  }
}

/** The middle of some numbers, the mean of the two middle ones of an even count. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('there is no median of nothing')
  return (low + high) / 2
}
