import { execFile } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { readConfig } from '../src/config.ts'
import { t } from './tap.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

t.test('compose publishes the service on 127.0.0.1 only, and the database not at all', async (t) => {
  const { services } = parse(read('docker-compose.yml'))
  const published = Object.entries<{ ports?: string[] }>(services).map(([name, { ports = [] }]) => [
    name,
    ports,
  ])
  t.strictSame(Object.fromEntries(published), { db: [], migrate: [], service: ['127.0.0.1:3000:3000'] })
})

t.test('the service waits for a healthy database and finished migrations', async (t) => {
  const { service, migrate } = parse(read('docker-compose.yml')).services
  t.match(service.depends_on, {
    db: { condition: 'service_healthy' },
    migrate: { condition: 'service_completed_successfully' },
  })
  t.match(migrate.depends_on, { db: { condition: 'service_healthy' } })
  t.strictSame(migrate.command.slice(-2), ['migrate', 'up'])
  t.ok(readConfig(service.environment).databaseUrl, 'both have an address that the configuration takes')
  t.strictSame(service.environment, migrate.environment)
})

t.test('the image does not run as root', async (t) => {
  t.match(read('Dockerfile'), /^USER node$[\s\S]*^CMD /m)
})

t.test('the image is built from what is copied into it', { timeout: 120_000 }, async (t) => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const image = t.testdir()
  const [, built = ''] = /^FROM \S+ AS build$(.*?)^FROM /ms.exec(read('Dockerfile')) ?? []
  const letIn: readonly string[] = read('.dockerignore').match(/(?<=^!).+/gm) ?? []
  for (const [, line = ''] of built.matchAll(/^COPY (.+)$/gm)) {
    const names = line.split(' ')
    const to = names.pop() ?? ''
    for (const name of names) {
      t.ok(letIn.includes(name), `.dockerignore lets ${name} in`)
      const copy = to.endsWith('/') ? join(image, to, basename(name)) : join(image, to)
      cpSync(join(root, name), copy, { recursive: true })
    }
  }
  symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'))
  const [, command = ''] = /^RUN (npm run .+)$/m.exec(built) ?? []
  await promisify(execFile)('sh', ['-c', command], { cwd: image })
  for (const name of ['src/main.js', 'src/cli/main.js', 'bundle/cli/main.js', 'migrations'])
    t.ok(existsSync(join(image, 'dist', name)), name)
})
