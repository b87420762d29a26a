import { readFile, writeFile } from 'node:fs/promises'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { buildApp } from './app.ts'
import type { Tables } from './db/schema.ts'
import { shippedRegister } from './first-run.ts'
import { registerFileSchema } from './register/register-file.schema.ts'

/** Writes the generated files of `openapi/`, or with `--check` says which of them are stale and exits 1. */
const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [name, document] of await generated()) {
  const file = new URL(`../../openapi/${name}`, import.meta.url)
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (!isCheck) await writeFile(file, text)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(name)
}
if (stale.length > 0) {
  process.stderr.write(`stale: ${stale.join(', ')} in openapi/. Run: npm run openapi\n`)
  process.exitCode = 1
}

async function generated(): Promise<[string, object][]> {
  // No route is asked for anything, and so the database is none.
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const app = await buildApp({ db, logger: false, examples: await shippedRegister() })
  return [
    ['openapi.json', app.swagger()],
    ['register-file.schema.json', registerFileSchema()],
  ]
}
