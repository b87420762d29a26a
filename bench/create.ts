import { type Content, dataCategory, purpose } from './content.ts'
import { insertLoop } from './insert-loop.ts'
import { load } from './load.ts'
import type { Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const SECONDS = 2

/** POST one entry after the other, against a loop that inserts rows of the same bytes. */
export async function create(register: Register, databaseUrl: string): Promise<Comparison[]> {
  let made = 0
  const bodies = (content: (key: string) => Content) => () => JSON.stringify(content(`created-${++made}`))
  const creates = (kind: string, body: () => string, connections: number) => async () =>
    (await load({ url: `${register.url}/${kind}`, connections, seconds: SECONDS, body })).rate
  const inserts = (content: () => string, connections: number) => () =>
    insertLoop(databaseUrl, { connections, seconds: SECONDS, content })

  const average = bodies(dataCategory)
  const big = bodies(purpose)
  const numbers = await rounds({
    ours: creates('data-categories', average, 1),
    theirs: inserts(average, 1),
    ours8: creates('data-categories', average, 8),
    theirs8: inserts(average, 8),
    oursBig: creates('purposes', big, 1),
    theirsBig: inserts(big, 1),
  })
  const what = `POST one entry (${size(average())} KB`
  const against = 'bare single-row INSERT loop, same bytes'
  const unit = '/s'
  return [
    {
      what: `${what}, 1 connection)`,
      against,
      ours: numbers.ours,
      theirs: numbers.theirs,
      unit,
      reach: { least: 0.2 },
    },
    {
      what: `${what}, 8 connections, one register)`,
      against,
      ours: numbers.ours8,
      theirs: numbers.theirs8,
      unit,
    },
    {
      what: `POST one purpose with three pairs (${size(big())} KB, 1 connection)`,
      against,
      ours: numbers.oursBig,
      theirs: numbers.theirsBig,
      unit,
    },
  ]
}

const size = (body: string): string => (Buffer.byteLength(body) / 1000).toFixed(1)
