import { insertCredential } from '../src/db/credentials.ts'
import { openPostgres } from '../src/db/open.ts'
import { type Child, startBare, startService } from './child.ts'
import { dataCategory, GROUNDWORK } from './content.ts'
import { load } from './load.ts'
import { commitTo, createRegister } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const CONNECTIONS = 16
const SECONDS = 3
/** Reads for each write, where both are asked for. */
const READS = 19

/**
 * Reads of answers that were given before, with access control on: by key, of what the caller has, and with one write
 * in twenty; each with the read cache and without.
 */
export async function cached(databaseUrl: string): Promise<Comparison[]> {
  const headers = { authorization: `Bearer ${await operatorKey(databaseUrl)}` }
  const started: Child[] = []
  const start = async (child: Promise<Child>) => {
    started.push(await child)
    return child
  }
  try {
    const open = await start(startService(databaseUrl))
    const register = await createRegister(open.url, 'cached')
    await commitTo(register, GROUNDWORK)
    await commitTo(register, [{ op: 'put', kind: 'data-categories', content: dataCategory('read') }])
    const path = '/v1/registers/cached/data-categories'
    const bare = await start(startBare(`${open.url}${path}/read`))
    const on = await start(startService(databaseUrl, { ROPA_AUTH: 'on' }))
    const off = await start(startService(databaseUrl, { ROPA_AUTH: 'on', ROPA_READ_CACHE_MIB: '0' }))
    const tag = await tagOf(`${on.url}${path}/read`, headers)

    const reads = (of: Child) => async () =>
      (await load({ url: `${of.url}${path}/read`, connections: CONNECTIONS, seconds: SECONDS, headers })).rate
    const known = (of: Child) => async () =>
      (
        await load({
          url: `${of.url}${path}/read`,
          connections: CONNECTIONS,
          seconds: SECONDS,
          headers: { ...headers, 'if-none-match': tag },
          status: 304,
        })
      ).rate
    let made = 0
    const mixed = (of: Child) => async () =>
      (
        await load({
          url: `${of.url}${path}/read`,
          connections: CONNECTIONS,
          seconds: SECONDS,
          headers,
          beside: {
            url: `${of.url}${path}`,
            body: () => JSON.stringify(dataCategory(`beside-${++made}`)),
            after: READS,
          },
        })
      ).rate
    const numbers = await rounds({
      theirs: async () => (await load({ url: bare.url, connections: CONNECTIONS, seconds: SECONDS })).rate,
      readOn: reads(on),
      readOff: reads(off),
      knownOn: known(on),
      knownOff: known(off),
      mixedOn: mixed(on),
      mixedOff: mixed(off),
    })
    const { theirs } = numbers
    const compared = (what: string, ours: readonly number[], least?: number): Comparison => ({
      what: `${what}, access on, ${least === undefined ? 'read cache off' : 'read cache on'} (${CONNECTIONS} connections)`,
      against: 'bare Fastify, same bytes',
      ours,
      theirs,
      unit: '/s',
      ...(least !== undefined && { reach: { least } }),
    })
    return [
      compared('GET by key', numbers.readOn, 0.55),
      compared('GET by key', numbers.readOff),
      compared('GET by key with If-None-Match: 304', numbers.knownOn, 0.6),
      compared('GET by key with If-None-Match: 304', numbers.knownOff),
      compared(`${READS} reads by key to one create`, numbers.mixedOn, 0.2),
      compared(`${READS} reads by key to one create`, numbers.mixedOff),
    ]
  } finally {
    for (const child of started) await child.stop()
  }
}

async function operatorKey(databaseUrl: string): Promise<string> {
  const { db, close } = openPostgres({ url: databaseUrl, prepare: true })
  try {
    const { text } = await insertCredential(db, {
      name: 'bench',
      role: 'operator',
      registers: 'all',
      subject: 'bench',
      person: 'Bench',
      createdBy: 'system',
      expiresAt: null,
    })
    return text
  } finally {
    await close()
  }
}

async function tagOf(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers })
  const tag = response.headers.get('etag')
  if (!response.ok || tag === null) throw new Error(`${url} answered ${response.status} without an ETag`)
  return tag
}
