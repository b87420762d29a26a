import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Prints the test files that `npm test` runs: all of them; on PostgreSQL those that a database has a part in, as the
// others say there what they have said before.
const folder = fileURLToPath(new URL('../test', import.meta.url))

/** Tests of what is decided before or after the database is asked, or of commands: one database is enough for them. */
const ONE_ENGINE = new Set(
  `access-matrix api-docs article-30-api as-code as-code-docs checklists checks client client-example complete cors
  findings-api limits matrix-api oidc pair-checks-api prefer rate-limit refusals-in-words security-headers
  shedding slow-requests tracing`
    .split(/\s+/)
    .map((name) => join(folder, `${name}.test.js`)),
)

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

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.js'))
  .sort()
  .map((name) => join(folder, name))
const wanted =
  process.env.ROPA_TEST_DATABASE_URL === undefined
    ? files
    : files.filter((file) => reaches(file) && !ONE_ENGINE.has(file))
process.stdout.write(`${wanted.map((file) => file.slice(process.cwd().length + 1)).join('\n')}\n`)
