import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  /** Makes the body of each POST; without it, GET. */
  readonly body?: () => string
}

/** What a load was answered with: answers a second, and the median time to one in ms. */
export interface Measured {
  readonly rate: number
  readonly latency: number
}

/** Sends requests for some seconds from this process. Throws when any is not answered with 2xx. */
export async function load({ url, connections, seconds, body }: Load): Promise<Measured> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(
      {
        url,
        connections,
        duration: seconds,
        ...(body !== undefined && {
          requests: [
            {
              method: 'POST' as const,
              headers: { 'content-type': 'application/json' },
              setupRequest: (request: autocannon.Request) => ({ ...request, body: body() }),
            },
          ],
        }),
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    ).on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0)
    throw new Error(
      `${url}: ${result['2xx']} answers 2xx, ${result.non2xx} others, ${result.errors} errors; all must be 2xx`,
    )
  return { rate: times.length / result.duration, latency: median(times) }
}

/** The middle of some numbers, the mean of the two middle ones of an even count. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('there is no median of nothing')
  return (low + high) / 2
}
