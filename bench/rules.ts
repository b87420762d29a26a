import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPostgres } from '../src/db/open.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { readSnapshot } from '../src/register/reports/read-snapshot.ts'
import { startService } from './child.ts'
import { freshDatabase } from './database.ts'
import { cpuOf, DAY, judged, parsedEntries, storedRegister, yamlOf } from './judging.ts'
import { median } from './load.ts'
import { makeRegister } from './make-register.ts'
import { parseYaml } from './parse-yaml.ts'
import { answerTo, commitTo, createRegister, get } from './register.ts'

/** `node dist/bench/rules.js [size]`: what judging a register takes, in its own process, over HTTP and by the command. */
const SIZE = Number(process.argv[2] ?? 100_000)
const RESULTS = new URL('../../bench/RULES.md', import.meta.url)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REPEATS = 5
/** Rounds that do not count: a service that judges has judged before, and V8 has compiled what judging takes. */
const FIRST = 3
/** Of requests, which a service that has run for a while answers. */
const REQUESTS = 40
/** Of processes, each of which begins anew. */
const PROCESSES = 15

interface Line {
  readonly what: string
  readonly took: number
  readonly unit: 'ms' | 'MiB'
  readonly most?: number
  /** Milliseconds that parsing the same register as YAML takes, of what takes time. */
  readonly yaml?: number
  /** What else it is compared with, in the same unit. */
  readonly against?: { readonly what: string; readonly took: number; readonly most?: number }
}

const server = process.env.ROPA_TEST_DATABASE_URL
if (server === undefined)
  throw new Error('Set ROPA_TEST_DATABASE_URL to a PostgreSQL to measure on, or use `npm run bench:rules`.')
const database = await freshDatabase(server)
const folder = mkdtempSync(join(tmpdir(), 'ropa-bench-'))
try {
  // The command first: a database that has just been filled would go on working beside it.
  const command = byCommand()
  const stored = storedRegister(SIZE)
  const judging = inProcess(stored)
  const yaml = parsingTime(stored)
  const http = (await overHttp(database.url, stored)).map((line) => ({ ...line, yaml }))
  const lines = [
    ...judging.map((line) => (line.unit === 'ms' ? { ...line, yaml } : line)),
    ...http,
    ...command,
  ]
  const page = report(lines)
  process.stdout.write(page)
  writeFileSync(RESULTS, page)
} finally {
  rmSync(folder, { recursive: true })
  await database.drop()
}

/** The middle of what work takes, after rounds that do not count. */
function repeated(work: () => number, repeats = REPEATS): number {
  for (let round = 0; round < FIRST; round += 1) work()
  return median(Array.from({ length: repeats }, work))
}

async function repeatedly(work: () => Promise<unknown>, repeats = REPEATS): Promise<number> {
  for (let round = 0; round < FIRST; round += 1) await work()
  const times: number[] = []
  for (let round = 0; round < repeats; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

type Stored = ReturnType<typeof storedRegister>

/** Of the register as YAML, with the library alone. */
function parsingTime(stored: Stored): number {
  const text = yamlOf(parsedEntries(stored))
  return cpuOf(() => parseYaml(text))
}

function inProcess(stored: Stored): Line[] {
  const file = join(folder, 'register.json')
  writeFileSync(file, JSON.stringify(stored))
  const child = execFileSync(process.execPath, [here('./judge-process.js'), file], { encoding: 'utf8' })
  const { mebibytes } = JSON.parse(child) as { mebibytes: number }
  const entries = parsedEntries(stored)
  // Each time on a new snapshot: its indexes are part of what judging takes.
  const judging = repeated(() => cpuOf(() => judged(snapshotOf(entries))))
  return [
    { what: `all rules over ${SIZE} entries, processor time`, took: judging, unit: 'ms', most: 1000 },
    { what: `most memory of a process that judges them`, took: mebibytes, unit: 'MiB', most: 1024 },
  ]
}

async function overHttp(url: string, stored: Stored): Promise<Line[]> {
  const parsing = repeated(() => cpuOf(() => parsedEntries(stored)))
  const service = await startService(url)
  try {
    const register = await createRegister(service.url, 'made')
    let revision = 0
    for (const changes of makeRegister(SIZE)) revision = await commitTo(register, changes)
    const loading = await loadedFrom(url, revision, stored.length)
    const first = await timed(() => get(`${register.url}/findings?limit=50&date=${DAY}`))
    const again = await repeatedly(() => get(`${register.url}/findings?limit=50&date=${DAY}`), REQUESTS)
    const pairs = Array.from({ length: 1000 }, (_, index) => ({
      purpose: `no-such-purpose-${index}`,
      provision: '6.1.b',
    }))
    const list = (await get(`${register.url}/purpose-legal-bases?limit=200`)) as {
      data: { purpose: string; legalBasis: string }[]
    }
    for (const [index, { purpose, legalBasis }] of list.data.entries())
      for (let at = index; at < 900; at += list.data.length) pairs[at] = { purpose, legalBasis } as never
    // As they are sent and come: what a client then makes of the answer is its own.
    const asked = JSON.stringify({ pairs })
    const check = await repeatedly(
      () => answerTo(`${register.url}/checks/purpose-legal-bases?date=${DAY}`, asked),
      REQUESTS,
    )
    const [change] = [...makeRegister(1000)].flat().filter(({ kind }) => kind === 'contexts')
    if (change === undefined) throw new Error('there is no context to change')
    const commit = { ...change, content: { ...change.content, notes: 'looked at again' } }
    await commitTo(register, [commit])
    const after = await timed(() => get(`${register.url}/findings?limit=50&date=${DAY}`))
    return [
      {
        what: 'loading it from the database',
        took: loading,
        unit: 'ms',
        against: { what: 'parsing the same JSON', took: parsing, most: 3 },
      },
      { what: 'findings, the first time', took: first, unit: 'ms' },
      { what: 'findings, the revision not having moved', took: again, unit: 'ms', most: 5 },
      {
        what: 'findings after a small commit',
        took: after,
        unit: 'ms',
        against: { what: 'the first time', took: first, most: 1.2 },
      },
      { what: 'a check of 1,000 pairs', took: check, unit: 'ms', most: 50 },
    ]
  } finally {
    await service.stop()
  }
}

async function loadedFrom(url: string, revision: number, count: number): Promise<number> {
  const { db, close } = openPostgres({ url, prepare: true })
  try {
    return await repeatedly(async () => {
      const { entries } = await readSnapshot(db, 'made', revision)
      if (entries.length !== count) throw new Error(`${entries.length} of ${count} entries were loaded`)
    })
  } finally {
    await close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** `ropa check` on the register that is shipped, beside a process that only parses it. */
function byCommand(): Line[] {
  const file = 'registers/finago.yaml'
  const took = repeated(() => processTime(`dist/bundle/cli/main.js check ${file}`), PROCESSES)
  const yaml = repeated(() => processTime(`dist/bench/parse-process.js ${file}`), PROCESSES)
  return [{ what: `\`ropa check ${file}\`, processor time`, took, unit: 'ms', most: 500, yaml }]
}

/** Milliseconds of processor time of a Node process, as the shell counts them. */
function processTime(words: string): number {
  const command = `TIMEFORMAT='%U %S'; time ${process.execPath} ${words} >/dev/null`
  const { stderr } = spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' })
  const [user = Number.NaN, system = Number.NaN] =
    stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return (user + system) * 1000
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}

function report(lines: readonly Line[]): string {
  const rows = lines.map(({ what, took, unit, most, yaml, against }) => {
    const ratio = against && took / against.took
    const reached = [
      ...(most === undefined ? [] : [took <= most]),
      ...(against?.most === undefined || ratio === undefined ? [] : [ratio <= against.most]),
    ]
    const cells = [
      what,
      `${digits(took)} ${unit}`,
      most === undefined ? '–' : `≤ ${digits(most)} ${unit}`,
      yaml === undefined ? '–' : `${digits(took / yaml)} (${digits(yaml)} ms)`,
      against === undefined
        ? '–'
        : `${digits(ratio ?? Number.NaN)} of ${against.what} (${digits(against.took)} ${unit})`,
      against?.most === undefined ? '–' : `≤ ${against.most}`,
      reached.length === 0 ? '' : reached.every(Boolean) ? 'yes' : '**no**',
    ]
    return `| ${cells.join(' | ')} |`
  })
  return `# Judging in numbers

Made by \`npm run bench:rules\`: Node ${process.versions.node}, a made register of ${SIZE.toLocaleString('en')} entries
(\`bench/make-register.ts\`), PostgreSQL and the service on the same machine; medians of ${REPEATS} rounds, of ${REQUESTS}
requests and of ${PROCESSES} processes, after ${FIRST} that do not count; the first findings are asked once.

| what | took | reach | of parsing it as YAML | ratio | reach | reached |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

function digits(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)))
}
