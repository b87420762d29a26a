import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { t } from './tap.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One wrong arrow each: the rule that it breaks, the file it starts in and what that file imports. */
const WRONG: readonly [rule: string, from: string, imports: string][] = [
  ['domain-knows-no-other-room', 'src/domain/a.ts', '../config.ts'],
  ['domain-knows-no-other-room', 'src/domain/b.ts', '../http/problem.ts'],
  ['domain-knows-no-engine', 'src/domain/c.ts', 'kysely'],
  ['domain-knows-no-engine', 'src/domain/d.ts', 'fastify'],
  ['domain-knows-no-engine', 'src/domain/e.ts', '@electric-sql/pglite'],
  ['domain-knows-no-engine', 'src/domain/f.ts', 'pino'],
  ['domain-knows-no-machine', 'src/domain/g.ts', 'node:fs'],
  ['domain-knows-no-machine', 'src/domain/h.ts', 'node:fs/promises'],
  ['db-knows-no-http', 'src/db/a.ts', '../http/problem.ts'],
  ['db-knows-no-http', 'src/db/b.ts', '../register/kinds.ts'],
  ['db-knows-no-server', 'src/db/c.ts', '@fastify/swagger'],
  ['http-knows-no-sql', 'src/http/a.ts', '../db/schema.ts'],
  ['http-knows-no-sql', 'src/http/b.ts', '../register/kinds.ts'],
  ['http-knows-no-database', 'src/http/c.ts', 'pg'],
  ['http-knows-no-database', 'src/http/d.ts', 'kysely'],
  ['register-is-below-the-app', 'src/register/a.ts', '../app.ts'],
  ['cli-speaks-no-http', 'src/cli/a.ts', '../http/problem.ts'],
  ['client-stands-alone', 'src/client/a.ts', '../register/kinds.ts'],
  ['client-stands-alone', 'src/client/b.ts', '../http/problem.ts'],
  ['client-runs-in-browsers', 'src/client/c.ts', 'node:url'],
  ['client-runs-in-browsers', 'src/client/d.ts', 'buffer'],
  ['client-needs-one-package', 'src/client/e.ts', 'typebox'],
  ['nobody-imports-main', 'src/app.ts', './main.ts'],
  ['migrations-are-frozen', 'migrations/1-a.ts', '../src/config.ts'],
  ['nothing-of-development', 'src/b.ts', '../test/make.ts'],
  ['nothing-of-development', 'src/e.ts', '../scripts/x.ts'],
  ['no-package-of-development', 'src/c.ts', 'tap'],
  ['nothing-missing', 'src/d.ts', './not-there.ts'],
]

/** Arrows that are as they should be. */
const RIGHT: readonly [from: string, imports: string][] = [
  ['src/domain/x.ts', 'node:crypto'],
  ['src/domain/x.ts', 'typebox'],
  ['src/db/x.ts', '../domain/x.ts'],
  ['src/db/x.ts', 'kysely'],
  ['src/http/x.ts', '../domain/x.ts'],
  ['src/http/x.ts', 'fastify'],
  ['src/register/x.ts', '../http/x.ts'],
  ['src/register/x.ts', '../db/x.ts'],
  ['src/cli/x.ts', '../register/x.ts'],
  ['src/cli/x.ts', '../db/x.ts'],
  ['src/client/x.ts', 'openapi-fetch'],
  ['migrations/x.ts', 'kysely'],
]

const PLACES = ['config', 'main', 'http/problem', 'db/schema', 'register/kinds'].map(
  (name) => `src/${name}.ts`,
)

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'))
  const { output } = await cruise(['src', 'migrations'], { ...options, validate: true, baseDir })
  if (typeof output === 'string') throw new Error(output)
  return output
}

function told({ rule, from, to }: IViolation): string {
  return `${rule.name}: ${from} → ${to}`
}

/** Writes files that import what the arrows say, all with type-only imports: those count like any other. */
function makeProject(folder: string, arrows: readonly (readonly [from: string, imports: string])[]): string {
  const files = new Map(
    [...PLACES, 'test/make.ts', 'scripts/x.ts'].map((place) => [place, 'export type It = 1\n']),
  )
  for (const [from, imports] of arrows) {
    files.set(from, `${files.get(from) ?? ''}import type * as it${files.size} from '${imports}'\n`)
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

t.test('every arrow of the project points the way it may', async (t) => {
  const { summary, modules } = await cruised(ROOT)
  t.strictSame(summary.violations.map(told), [])
  for (const room of [
    'src/domain/',
    'src/db/',
    'src/http/',
    'src/register/',
    'src/cli/',
    'src/client/',
    'migrations/',
  ]) {
    t.ok(
      modules.some(({ source }) => source.startsWith(room)),
      `${room} was looked at`,
    )
  }
})

t.test('each wrong arrow is found, and named by its rule', async (t) => {
  const folder = makeProject(
    t.testdir(),
    WRONG.map(([, from, imports]) => [from, imports]),
  )
  const { summary } = await cruised(folder)
  const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))
  for (const [rule, from, imports] of WRONG)
    t.ok(found.has(`${rule}: ${from}`), `${rule}: ${from} → ${imports}`)
})

t.test('a circle is found', async (t) => {
  const folder = makeProject(t.testdir(), [
    ['src/db/a.ts', './b.ts'],
    ['src/db/b.ts', './a.ts'],
    ['migrations/x.ts', 'kysely'],
  ])
  const { summary } = await cruised(folder)
  t.match(summary.violations.map(told), ['no-circle: src/db/a.ts → src/db/b.ts'])
})

t.test('right arrows are let through', async (t) => {
  const { summary, modules } = await cruised(makeProject(t.testdir(), RIGHT))
  t.strictSame(summary.violations.map(told), [])
  t.equal(modules.filter(({ source }) => source.endsWith('/x.ts')).length, 7)
})

t.test('the environment is read in one place for the service, and in one for commands', async (t) => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const readers = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      /process\.env|env.*node:process/.test(readFileSync(join(ROOT, 'src', file), 'utf8')),
  )
  t.strictSame(readers.toSorted(), ['config.ts', 'terminal-environment.ts'])
})
