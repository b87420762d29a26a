import { batch } from './batch.ts'
import { cached } from './cached.ts'
import { startService } from './child.ts'
import { GROUNDWORK } from './content.ts'
import { create } from './create.ts'
import { freshDatabase, withClient } from './database.ts'
import { largeBatch } from './large-batch.ts'
import { list } from './list.ts'
import { pages } from './pages.ts'
import { readActivity } from './read-activity.ts'
import { readOne } from './read-one.ts'
import { commitTo, createRegister, through } from './register.ts'
import { type Comparison, report, row } from './report.ts'
import { keep } from './results.ts'

/** `node dist/bench/main.js [case…]`: all cases, which are kept in RESULTS.md, or some of them, which are only printed. */
const only = process.argv.slice(2)

const server = process.env.ROPA_TEST_DATABASE_URL
if (server === undefined)
  throw new Error('Set ROPA_TEST_DATABASE_URL to a PostgreSQL to measure on, or use `npm run bench`.')

const database = await freshDatabase(server)
try {
  const service = await startService(database.url)
  const uncached = await startService(database.url, { ROPA_READ_CACHE_MIB: '0' })
  try {
    const page = report(await versionOf(server), await measured(service.url, uncached.url, database.url))
    process.stdout.write(page)
    if (only.length === 0) await keep('service', page)
  } finally {
    await uncached.stop()
    await service.stop()
  }
} finally {
  await database.drop()
}

/** Every case after the other: two at once would measure each other. */
async function measured(service: string, uncached: string, databaseUrl: string): Promise<Comparison[]> {
  const register = await createRegister(service, 'bench')
  await commitTo(register, GROUNDWORK)
  const cases: Record<string, () => Promise<Comparison[]>> = {
    'GET one': () => readOne(through(uncached, register), databaseUrl),
    list: () => list(through(uncached, register)),
    'GET an activity': async () => readActivity(await createRegister(uncached, 'activities')),
    cached: () => cached(databaseUrl),
    create: () => create(register, databaseUrl),
    batch: () => batch(register, databaseUrl),
    'large batch': async () => {
      const batches = await createRegister(service, 'batches')
      await commitTo(batches, GROUNDWORK)
      return largeBatch(batches, register)
    },
    pages: async () => pages(await createRegister(service, 'large')),
  }
  const comparisons: Comparison[] = []
  for (const [name, run] of Object.entries(cases)) {
    if (only.length > 0 && !only.includes(name)) continue
    const start = performance.now()
    const found = await run()
    comparisons.push(...found)
    const seconds = Math.round((performance.now() - start) / 1000)
    process.stderr.write(`${name}: ${seconds} s\n${found.map(row).join('\n')}\n`)
  }
  return comparisons
}

async function versionOf(server: string): Promise<string> {
  return withClient(server, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version`,
    )
    return rows[0]?.version ?? 'of an unknown version'
  })
}
