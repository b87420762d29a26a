import { readFile, writeFile } from 'node:fs/promises'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { buildApp } from '../src/app.ts'
import type { Tables } from '../src/db/schema.ts'
import { shippedRegister } from '../src/first-run.ts'
import { registerFileSchema } from '../src/register/register-file.schema.ts'
import { withAccessTable } from './access-table.ts'
import { clientTypes } from './client-types.ts'

/** Writes what is generated from the routes, or with `--check` says which of it is stale and exits 1. */
const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [name, text] of await generated()) {
  const file = new URL(`../../${name}`, import.meta.url)
  if (!isCheck) await writeFile(file, text)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(name)
}
if (stale.length > 0) {
  process.stderr.write(`stale: ${stale.join(', ')}. Run: npm run openapi\n`)
  process.exitCode = 1
}

async function generated(): Promise<[name: string, text: string][]> {
  // No route is asked for anything, and so the database is none.
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const app = await buildApp({ db, logger: false, examples: shippedRegister, access: 'off' })
  const document = app.swagger()
  return [
    ['openapi/openapi.json', jsonText(document)],
    ['openapi/register-file.schema.json', jsonText(registerFileSchema())],
    ['src/client/api-types.ts', await clientTypes(document)],
    [
      'docs/access.md',
      withAccessTable(await readFile(new URL('../../docs/access.md', import.meta.url), 'utf8'), document),
    ],
  ]
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
