import { writeFile } from 'node:fs/promises'
import { startService } from './child.ts'
import { freshDatabase } from './database.ts'
import { load, median } from './load.ts'
import { keyOf } from './made-keys.ts'
import { countsOf, makeRegister } from './make-register.ts'
import { commitTo, createRegister, get, type Register } from './register.ts'
import { rounds } from './rounds.ts'

/** `node dist/bench/sizes.js [sizes…]`: how lists, filters and search keep pace as a register grows. */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000]
const RESULTS = new URL('../../bench/SIZES.md', import.meta.url)
const BASE = 10_000

const PACE = '≤ 1.5 × 10,000'
const REACH: Readonly<Record<string, string>> = {
  'first page of purposes': PACE,
  'a page far into the list of purposes': PACE,
  'newest changed first': PACE,
  'activities by purpose': PACE,
  'activities by data category and owner': PACE,
  'data categories by parent': PACE,
  'recipients by organisation': PACE,
  'search, a rare word': '≤ 10 ms',
  'search, a common word': '≤ 10 ms',
}

const server = process.env.ROPA_TEST_DATABASE_URL
if (server === undefined)
  throw new Error('Set ROPA_TEST_DATABASE_URL to a PostgreSQL to measure on, or use `npm run bench:sizes`.')
const database = await freshDatabase(server)
try {
  // Answers that are kept take as long whatever they were made of.
  const service = await startService(database.url, { ROPA_READ_CACHE_MIB: '0' })
  try {
    const page = report(await measured(service.url))
    process.stdout.write(page)
    await writeFile(RESULTS, page)
  } finally {
    await service.stop()
  }
} finally {
  await database.drop()
}

interface Case {
  readonly name: string
  readonly most: string
  /** Median latency in ms of each round, by size. */
  readonly medians: ReadonlyMap<number, number>
}

async function measured(service: string): Promise<Case[]> {
  const registers = new Map<number, Register>()
  for (const size of SIZES) {
    const start = performance.now()
    const register = await createRegister(service, `made-${size}`)
    for (const changes of makeRegister(size)) await commitTo(register, changes)
    registers.set(size, register)
    process.stderr.write(`${size} entries: ${Math.round((performance.now() - start) / 1000)} s\n`)
  }
  const questions = await Promise.all(
    [...registers].map(async ([size, register]) => [size, await questionsTo(register, size)] as const),
  )
  const cases: Case[] = []
  for (const [name, most] of Object.entries(REACH)) {
    const subjects = Object.fromEntries(
      questions.map(([size, urls]) => [
        String(size),
        async () => (await load({ url: urls[name] ?? '', connections: 1, seconds: 1 })).latency,
      ]),
    )
    const found = await rounds(subjects)
    cases.push({
      name,
      most,
      medians: new Map(Object.entries(found).map(([size, numbers]) => [Number(size), median(numbers)])),
    })
  }
  return cases
}

async function questionsTo({ url }: Register, size: number): Promise<Record<string, string>> {
  const counts = countsOf(size)
  const middle = (kind: string) => keyOf(kind, Math.floor((counts.get(kind) ?? 0) / 2))
  return {
    'first page of purposes': `${url}/purposes`,
    'a page far into the list of purposes': await farPage(`${url}/purposes`),
    'newest changed first': `${url}/purposes?sort=-updatedAt`,
    'activities by purpose': `${url}/processing-activities?purpose=${middle('purposes')}`,
    'activities by data category and owner': `${url}/processing-activities?dataCategory=${middle('data-categories')}&owner=Unit%207`,
    'data categories by parent': `${url}/data-categories?parent=${keyOf('data-categories', 3)}`,
    'recipients by organisation': `${url}/recipients?organisation=${middle('organisations')}`,
    'search, a rare word': `${url}/search?q=${Math.floor(size / 1000) + 7}`,
    'search, a common word': `${url}/search?q=fakturering`,
  }
}

/** The address of the last page but some, found by going through the list in the largest steps, up to 100 of them. */
async function farPage(first: string): Promise<string> {
  let url = first
  for (let step = 0; step < 100; step++) {
    const cursor: unknown = Reflect.get(Object(await get(url)), 'nextCursor')
    if (typeof cursor !== 'string') break
    url = `${first}?limit=200&cursor=${encodeURIComponent(cursor)}`
  }
  return url.replace('limit=200', 'limit=50')
}

function report(cases: readonly Case[]): string {
  const rows = cases.map(({ name, most, medians }) => {
    const cells = SIZES.map((size) => (medians.get(size) ?? Number.NaN).toFixed(2))
    const ratio = (medians.get(SIZES.at(-1) ?? BASE) ?? Number.NaN) / (medians.get(BASE) ?? Number.NaN)
    return `| ${[name, ...cells, ratio.toFixed(2), most].join(' | ')} |`
  })
  return `# Registers of different sizes

Made by \`npm run bench:sizes\`: median latency in ms of a page of 50, one request at a time, of registers that lie in
one database (medians of five rounds in which the sizes take turns). The ratio is that of the largest register to the
one of ${BASE.toLocaleString('en')} entries.

| what | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} | ratio | reach |
| --- | ${SIZES.map(() => '---:').join(' | ')} | ---: | --- |
${rows.join('\n')}
`
}
