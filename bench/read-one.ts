import { isDeepStrictEqual } from 'node:util'
import { startAssembled, startBare } from './child.ts'
import { purpose } from './content.ts'
import { load } from './load.ts'
import { commitTo, get, type Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

/** GET one purpose by its key, against the same bytes from memory and against the same purpose from its tables. */
export async function readOne(register: Register, databaseUrl: string): Promise<Comparison[]> {
  await commitTo(register, [{ op: 'put', kind: 'purposes', content: purpose('read-one') }])
  const url = `${register.url}/purposes/read-one`
  const bare = await startBare(url)
  const assembled = await startAssembled(databaseUrl, register.key)
  try {
    const assembledUrl = `${assembled.url}/read-one`
    await refuseUnlessSame(url, assembledUrl)
    const rate = (url: string) => async () => (await load({ url, connections: 16, seconds: 3 })).rate
    const { ours, fromMemory, fromTables } = await rounds({
      ours: rate(url),
      fromMemory: rate(bare.url),
      fromTables: rate(assembledUrl),
    })
    const kilobytes = (Buffer.byteLength(JSON.stringify(await get(url))) / 1000).toFixed(1)
    const what = `GET one purpose by key (${kilobytes} KB, uncached, 16 connections)`
    const unit = '/s'
    return [
      { what, against: 'bare Fastify, same bytes', ours, theirs: fromMemory, unit, reach: { least: 0.15 } },
      {
        what,
        against: 'the same from its tables with `jsonArrayFrom`',
        ours,
        theirs: fromTables,
        unit,
        reach: { least: 4 },
      },
    ]
  } finally {
    await assembled.stop()
    await bare.stop()
  }
}

/** The comparison holds only if both answers say the same; tables say null or an empty list for what is left out. */
async function refuseUnlessSame(ours: string, theirs: string): Promise<void> {
  const [expected, given] = [said(await get(ours)), said(await get(theirs))]
  if (!isDeepStrictEqual(given, expected)) throw new Error(`${theirs} and ${ours} answer differently`)
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  const isSaid = (member: unknown) => member !== null && !(Array.isArray(member) && member.length === 0)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => isSaid(member))
      .map(([name, member]) => [name, said(member)]),
  )
}
