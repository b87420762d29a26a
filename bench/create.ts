import { purpose } from './content.ts'
import { insertLoop } from './insert-loop.ts'
import { load } from './load.ts'
import type { Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

/** POST one purpose after the other, against a loop that inserts rows of about the same bytes. */
export async function create(register: Register, databaseUrl: string): Promise<Comparison[]> {
  let made = 0
  const body = () => JSON.stringify(purpose(`created-${++made}`))
  const creates = (connections: number) => async () =>
    (await load({ url: `${register.url}/purposes`, connections, seconds: 3, body })).rate
  const inserts = (connections: number) => () =>
    insertLoop(databaseUrl, { connections, seconds: 3, content: body })
  const numbers = await rounds({
    ours1: creates(1),
    theirs1: inserts(1),
    ours8: creates(8),
    theirs8: inserts(8),
  })
  const what = 'POST one purpose'
  const against = 'bare single-row INSERT of the same bytes'
  return [
    {
      what: `${what}, 1 connection`,
      against,
      ours: numbers.ours1,
      theirs: numbers.theirs1,
      unit: '/s',
      reach: { least: 0.2 },
    },
    {
      what: `${what}, 8 connections, one register`,
      against,
      ours: numbers.ours8,
      theirs: numbers.theirs8,
      unit: '/s',
    },
  ]
}
