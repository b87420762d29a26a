import { startBare } from './child.ts'
import { purpose } from './content.ts'
import { load } from './load.ts'
import { commitTo, get, type Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

/** GET a page of 50 purposes, against the same bytes from memory. */
export async function list(register: Register): Promise<Comparison[]> {
  await commitTo(
    register,
    Array.from({ length: 60 }, (_, index) => ({
      op: 'put',
      kind: 'purposes',
      content: purpose(`a-listed-${index}`),
    })),
  )
  const url = `${register.url}/purposes?limit=50`
  const bare = await startBare(url)
  try {
    const rate = (url: string) => async () => (await load({ url, connections: 16, seconds: 3 })).rate
    const { ours, theirs } = await rounds({ ours: rate(url), theirs: rate(bare.url) })
    const kilobytes = Math.round(Buffer.byteLength(JSON.stringify(await get(url))) / 1000)
    return [
      {
        what: `GET a list of 50 purposes (${kilobytes} KB, uncached, 16 connections)`,
        against: 'bare Fastify, same bytes',
        ours,
        theirs,
        unit: '/s',
        reach: { least: 0.1 },
      },
    ]
  } finally {
    await bare.stop()
  }
}
