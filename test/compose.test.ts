import { readFileSync } from 'node:fs'
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
