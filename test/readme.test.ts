import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SERVER, serverDatabase } from './harness.ts'
import { npxFolder } from './npx.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

/** Commands of README for PostgreSQL, which are run there; what the others answer is the same on either database. */
const OF_POSTGRES = ['npx ropa keys create --name first', 'npx ropa migrate up']

/** Commands of README that are not run here: the file that runs each, or checks what it needs, and the words there. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci && npm start': ['package.json', '"start": "node dist/src/main.js"'],
  'npm ci && npm test': ['.ci/run', 'step npm test'],
  'npm start': ['package.json', '"start": "node dist/src/main.js"'],
  'docker-compose up --build': ['.ci/run', 'docker-compose config'],
  'docker-compose run --rm migrate node dist/src/cli/main.js keys create --name first': [
    'docker-compose.yml',
    'docker compose run --rm migrate node dist/src/cli/main.js keys create --name first',
  ],
  'curl -N -H "Accept: text/event-stream" "$R/changes"': ['test/change-stream.test.ts', 'text/event-stream'],
  'npx ropa verify-anchors --text policy.txt': ['test/verify-anchors.test.ts', 'verifyAnchorsCommand('],
  ...(SERVER === undefined && {
    'npx ropa keys create --name first': ['test/first-key.test.ts', 'ropa keys makes the first key'],
    'npx ropa migrate up': ['package.json', '"test:postgres": "scripts/postgres.sh run npm test"'],
  }),
}

t.setTimeout(200_000)

const PATH = `${npxFolder(t)}:${process.env.PATH}`

const COMMANDS = SERVER === undefined ? 'every command of README' : 'what README has for PostgreSQL'
t.test(`${COMMANDS} works and answers what README shows`, { timeout: 180_000 }, async (t) => {
  const database = SERVER === undefined ? undefined : await serverDatabase(t, SERVER)
  const { base, key } = await startService(t, database)
  const left = new Set(Object.keys(ELSEWHERE))
  const settings: string[] = []
  for (const { commands, shown } of steps(read('README.md'))) {
    for (const [index, command] of commands.entries()) {
      const here = command
        .replaceAll('http://127.0.0.1:3000', base)
        .replace('ropa_…', key)
        .replace('command curl', 'measured')
        .replace(/postgres:\/\/\S+/, (address) => database ?? address)
      if (/^(export )?[A-Z_]+=\S*$|^curl\(\)/.test(command)) settings.push(here)
      else if (command in ELSEWHERE) left.delete(command)
      else if (SERVER === undefined || OF_POSTGRES.includes(command)) {
        const expected = index === commands.length - 1 ? shown : undefined
        const refusal = /^HTTP\/1\.1 (4\d\d)/m.exec(expected?.text ?? '')?.[1]
        const { status, statuses, out, err } = await bash([...settings, here].join('\n'))
        const refused = statuses.filter((answer) => Number(answer) >= 400 && answer !== refusal)
        const notShown = expected === undefined ? undefined : difference(expected, out)
        t.strictSame(
          { status, refused, notShown },
          { status: 0, refused: [], notShown: undefined },
          command,
          { err },
        )
      }
    }
  }
  t.strictSame([...left], [], 'only what README says is listed as run elsewhere')
})

t.test('npx finds the command in the package', async (t) => {
  const { out } = await bash('npx ropa --version', process.env.PATH)
  t.equal(out.trim(), JSON.parse(read('package.json')).version)
})

t.test('what is not run here is looked after elsewhere', async (t) => {
  for (const [command, [file, words]] of Object.entries(ELSEWHERE)) t.match(read(file), words, command)
})

t.test('the comparison sees a difference', async (t) => {
  const json = (shown: unknown, output: unknown) =>
    difference({ language: 'json', text: JSON.stringify(shown) }, JSON.stringify(output))
  t.equal(json({ a: [1, '…'], '…': '…' }, { a: [1, 2], b: 3 }), undefined)
  t.equal(json({ a: 1 }, { a: 2 }), '/a: 2')
  t.equal(json({ a: 1 }, {}), '/a: undefined')
  t.equal(json([1], [1, 2]), ': [1,2]')
  t.equal(json([1, 2, '…'], [1]), ': [1]')
  const text = (shown: string) =>
    difference({ language: 'http', text: shown }, 'HTTP/1.1 200 OK\r\netag: "1"\r\n')
  t.equal(text('HTTP/1.1 200 OK\n…\netag: …'), undefined)
  t.equal(text('etag: "1"\nHTTP/1.1 200 OK'), 'HTTP/1.1 200 OK')
  t.equal(text('etag: "2"'), 'etag: "2"')
})

t.test('every file that the documentation links to is there', async (t) => {
  const pages = (await readdir(join(root, 'docs'), { recursive: true })).map((page) => join('docs', page))
  for (const page of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...pages.filter((p) => p.endsWith('.md')),
  ])
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      t.ok(existsSync(join(root, dirname(page), target)), `${page}: ${target}`)
})

interface Block {
  readonly language: string
  readonly text: string
}

interface Step {
  readonly commands: readonly string[]
  /** What the last of the commands answers, if the page shows it. */
  readonly shown: Block | undefined
}

function steps(page: string): Step[] {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(
    ([, language = '', text = '']): Block => ({ language, text }),
  )
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'sh') return []
    const next = blocks[index + 1]
    // A command goes on after a backslash or a pipe; comments are for the reader.
    const commands = text.split(/(?<![\\|])\n/).map((command) => command.replace(/\s+# .*$/, ''))
    return [{ commands, shown: next === undefined || next.language === 'sh' ? undefined : next }]
  })
}

/** What is shown but is not in the output; nothing when all is. `…` stands for anything that is left out. */
function difference({ language, text }: Block, output: string): string | undefined {
  if (language === 'json') return jsonDifference(JSON.parse(text), JSON.parse(output), '')
  const ahead = output.split(/\r?\n/)
  return text.split('\n').find((line) => {
    if (line === '…') return false
    const pattern = new RegExp(`^${line.split('…').map(escaped).join('.*')}$`)
    const at = ahead.findIndex((candidate) => pattern.test(candidate))
    ahead.splice(0, at + 1)
    return at === -1
  })
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function jsonDifference(shown: unknown, actual: unknown, path: string): string | undefined {
  const differs = `${path}: ${JSON.stringify(actual)}`
  if (shown === '…') return undefined
  if (typeof shown !== 'object' || shown === null) return shown === actual ? undefined : differs
  if (typeof actual !== 'object' || actual === null) return differs
  const members = Object.entries(shown)
  const isOpen = !Array.isArray(shown) || shown.at(-1) === '…'
  if (Array.isArray(actual) && !isOpen && actual.length !== members.length) return differs
  if (Array.isArray(actual) && isOpen && actual.length < members.length - 1) return differs
  for (const [name, value] of members) {
    if (value === '…') continue
    const found = jsonDifference(value, Reflect.get(actual, name), `${path}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

const CURL = `measured() { command curl -sS --max-time 60 -w '%{stderr}status %{http_code}\\n' "$@"; }
curl() { measured "$@"; }`

interface Ran {
  readonly status: number
  /** What HTTP answered, request by request. */
  readonly statuses: readonly string[]
  readonly out: string
  readonly err: string
}

function bash(script: string, path = PATH): Promise<Ran> {
  // Offline, so that a command of ours that is not there is never fetched from a registry.
  const env = { ...process.env, PATH: path, npm_config_offline: 'true' }
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-euo', 'pipefail', '-c', `${CURL}\n${script}`],
      { cwd: root, env },
      (error, out, err) => {
        const statuses = [...err.matchAll(/^status (\d+)$/gm)].map(([, status = '']) => status)
        resolve({ status: error === null ? 0 : Number(error.code), statuses, out, err })
      },
    )
  })
}

interface Started {
  readonly base: string
  /** The first key: made by the start, or on PostgreSQL as README says. */
  readonly key: string
}

/** Starts the service as `npm start` does, on data of its own and a free port. */
async function startService(t: Test, database: string | undefined): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'ropa-readme-'))
  const { DATABASE_URL: _, MIGRATE_DATABASE_URL: __, ...others } = process.env
  const service = spawn(process.execPath, [...process.execArgv, 'dist/src/main.js'], {
    cwd: root,
    env: {
      ...others,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ROPA_DATA_DIR: folder,
      ...(database !== undefined && { DATABASE_URL: database }),
    },
  })
  const ended = new Promise((resolve) => service.once('close', resolve))
  t.teardown(async () => {
    service.kill()
    await ended
    await rm(folder, { recursive: true })
  })
  const base = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (words: Buffer) => {
      said += words
      const [, address] = /listens on (http:\S+),/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    }
    service.stdout.on('data', hear)
    service.stderr.on('data', hear)
    service.once('close', () => reject(new Error(`the service ended: ${said}`)))
  })
  if (database === undefined) return { base, key: readFileSync(join(folder, 'first-key'), 'utf8').trim() }
  const { out } = await bash(`export DATABASE_URL='${database}'\nnpx ropa keys create --name first`)
  return { base, key: out.trim() }
}
