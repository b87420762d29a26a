import { dataCategory } from './content.ts'
import { copyDatabase, insertCopies, insertsOf } from './copied-tables.ts'
import { withClient } from './database.ts'
import { load } from './load.ts'
import { creating, post, type Register, revisionOf } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const SIZE = 1_000
const A_ROUND = 3

/** Batches of 1,000 entries in one commit, against single creates and against multi-row INSERTs of the same rows. */
export async function batch(register: Register, databaseUrl: string): Promise<Comparison[]> {
  return withClient(databaseUrl, async (client) => {
    await copyDatabase(client)
    let made = 0
    const notCopied: number[] = []

    const postBatch = async (): Promise<number> => {
      const contents = Array.from({ length: SIZE }, () => dataCategory(`batched-${++made}`))
      const body = creating('data-categories', contents)
      const start = performance.now()
      const answer = await post(`${register.url}/commits`, body)
      const milliseconds = performance.now() - start
      notCopied.push(revisionOf(answer))
      return milliseconds
    }
    const insertBatch = async (): Promise<number> => {
      const inserts = await insertsOf(client, register.key, notCopied.shift() ?? 0)
      const start = performance.now()
      await insertCopies(client, inserts)
      return performance.now() - start
    }
    const single = () => JSON.stringify(dataCategory(`single-${++made}`))

    // In rounds that go backwards the copies come first, so some batches are to be there before.
    await perSecond(postBatch)
    const { ours, singles, theirs } = await rounds({
      singles: async () =>
        (await load({ url: `${register.url}/data-categories`, connections: 1, seconds: 2, body: single }))
          .rate,
      ours: () => perSecond(postBatch),
      theirs: () => perSecond(insertBatch),
    })
    const what = 'POST a batch of 1,000 entries in one commit'
    const unit = 'entries/s'
    return [
      { what, against: 'single creates, 1 connection', ours, theirs: singles, unit, reach: { least: 10 } },
      { what, against: 'multi-row INSERTs of the same rows', ours, theirs, unit, reach: { least: 0.2 } },
    ]
  })
}

/** Entries a second over a few batches; `work` answers the milliseconds that one took. */
async function perSecond(work: () => Promise<number>): Promise<number> {
  let milliseconds = 0
  for (let batch = 0; batch < A_ROUND; batch++) milliseconds += await work()
  return (A_ROUND * SIZE * 1000) / milliseconds
}
