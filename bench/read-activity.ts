import { startBare } from './child.ts'
import { load } from './load.ts'
import { activity } from './made-activity.ts'
import { countsOf, makeRegister } from './make-register.ts'
import { randomOf } from './random.ts'
import { commitTo, get, type Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const SIZE = 1_000
const LINES = 20

/** GET one activity with twenty data lines, against the same bytes from memory. */
export async function readActivity(register: Register): Promise<Comparison[]> {
  for (const changes of makeRegister(SIZE)) await commitTo(register, changes)
  const content = activity({ number: 0, counts: countsOf(SIZE), random: randomOf(1) }, LINES)
  await commitTo(register, [{ op: 'put', kind: 'processing-activities', content }])
  const url = `${register.url}/processing-activities/${content.key}`
  const bare = await startBare(url)
  try {
    const rate = (url: string) => async () => (await load({ url, connections: 16, seconds: 3 })).rate
    const { ours, theirs } = await rounds({ ours: rate(url), theirs: rate(bare.url) })
    const kilobytes = (Buffer.byteLength(JSON.stringify(await get(url))) / 1000).toFixed(1)
    return [
      {
        what: `GET one activity with ${LINES} data lines (${kilobytes} KB, uncached, 16 connections)`,
        against: 'bare Fastify, same bytes',
        ours,
        theirs,
        unit: '/s',
        reach: { least: 0.12 },
      },
    ]
  } finally {
    await bare.stop()
  }
}
