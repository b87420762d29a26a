import { dataCategory } from './content.ts'
import { load } from './load.ts'
import { creating, post, type Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const SIZE = 10_000
const SECONDS = 2

/** Batches of 10,000 entries in one commit, against single creates; and what others meet while they are written. */
export async function largeBatch(register: Register, other: Register): Promise<Comparison[]> {
  let made = 0
  const body = (): string =>
    creating(
      'data-categories',
      Array.from({ length: SIZE }, () => dataCategory(`large-${++made}`)),
    )
  const postBatch = async (text: string): Promise<number> => {
    const start = performance.now()
    await post(`${register.url}/commits`, text)
    return (SIZE * 1000) / (performance.now() - start)
  }
  const creates = async () =>
    load({
      url: `${other.url}/data-categories`,
      connections: 1,
      seconds: SECONDS,
      body: () => JSON.stringify(dataCategory(`beside-${++made}`)),
    })

  const { alone, beside, ours, singles } = await rounds({
    singles: async () => (await creates()).rate,
    ours: () => postBatch(body()),
    alone: async () => (await creates()).latency,
    beside: async () => {
      const text = body()
      let isOver = false
      const batches = (async () => {
        while (!isOver) await postBatch(text.replaceAll('large-', `again-${++made}-`))
      })()
      const { latency } = await creates()
      isOver = true
      await batches
      return latency
    },
  })
  return [
    {
      what: 'POST a batch of 10,000 entries in one commit',
      against: 'single creates, 1 connection',
      ours,
      theirs: singles,
      unit: 'entries/s',
      reach: { least: 6 },
    },
    {
      what: 'POST one entry in another register while such batches are written, median latency',
      against: 'while none is',
      ours: beside,
      theirs: alone,
      unit: 'ms',
      reach: { most: 2 },
    },
  ]
}
