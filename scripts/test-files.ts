import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Prints what `npm test` runs: all test files; on PostgreSQL those that a database has a part in, as the others say
// there what they have said before. Most files share a process with others: a process of its own costs each more than
// its tests do.
const folder = fileURLToPath(new URL('../test', import.meta.url))

/**
 * Tests of what is decided before or after the database is asked, or of commands; or many more questions of the kinds that
 * others ask both databases: one is enough for them.
 */
const ONE_ENGINE = new Set(
  `access-matrix activities-model api-docs approved-state article-30-api as-code as-code-docs backup-command bad-texts
  change-stream-access checklists checks client client-example contract-history cors coverage export-command
  findings-api import-command import-templates imports limits list-options log-canaries matrix-api next-edition
  notice-commands notice-out oidc operations pair-checks-api prefer rate-limit record-dpv record-formats record-hostile
  record-queue record-tilt refusals-in-words security-headers shedding slow-requests stats-api tilt-round-trip tracing
  workbook`
    .split(/\s+/)
    .map((name) => join(folder, `${name}.test.js`)),
)

/** Tests of a process as a whole: how late, slow or large it is, or what it makes. Others in it would be seen. */
const ALONE = new Set(
  'busy regular-expressions shedding slow-listeners slow-requests'
    .split(' ')
    .map((name) => join(folder, `${name}.test.js`)),
)

/** The tests that take longest: begun first, each in its own process, so that no core has to wait for them at the end. */
const LONGEST = new Set(['fuzz', 'isolation-operations'].map((name) => join(folder, `${name}.test.js`)))

/** How many files share a process: more where each opens an embedded database, which takes as long as some tests. */
const FILES = process.env.ROPA_TEST_DATABASE_URL === undefined ? 16 : 8

const run = (file: string) =>
  `await runFile('${basename(file, '.test.js')}', () => import('../test/${basename(file)}'))`

/** What opens databases for tests. */
const DOORS = ['harness.js', 'service-process.js'].map((name) => join(folder, name))
const IMPORT = /(?:from|import) ["'](\.[^"']+)["']/g

function reaches(file: string, seen = new Set<string>()): boolean {
  if (DOORS.includes(file)) return true
  if (seen.has(file) || dirname(file) !== folder) return false
  seen.add(file)
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].some(([, path = '']) =>
    reaches(join(dirname(file), path), seen),
  )
}

const wanted = readdirSync(folder)
  .filter((name) => name.endsWith('.test.js'))
  .sort()
  .map((name) => join(folder, name))
  .filter(
    (file) => process.env.ROPA_TEST_DATABASE_URL === undefined || (reaches(file) && !ONE_ENGINE.has(file)),
  )
const alone = wanted.filter((file) => ALONE.has(file))
const longest = wanted.filter((file) => LONGEST.has(file))
const together = wanted.filter((file) => !ALONE.has(file) && !LONGEST.has(file))

const count = Math.ceil(together.length / FILES)
// Not one after the other: those with like names take alike long.
const shared = Array.from({ length: count }, (_, place) =>
  together.filter((_file, index) => index % count === place),
)
const groups = join(folder, '../test-groups')
rmSync(groups, { recursive: true, force: true })
mkdirSync(groups)
const made = [...longest.map((file) => [file]), ...shared].map((files, place) => {
  // Node runs files in the order of their names.
  const group = join(groups, `group-${String(place).padStart(2, '0')}.test.js`)
  writeFileSync(group, [`import { runFile } from '../test/tap.js'`, ...files.map(run), ''].join('\n'))
  return group
})
process.stdout.write(
  `${[...alone, ...made].map((file) => file.slice(process.cwd().length + 1)).join('\n')}\n`,
)
