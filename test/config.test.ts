import { readFileSync } from 'node:fs'
import { ConfigError, readConfig } from '../src/config.ts'
import { configTable } from '../src/environment.ts'
import { LIMIT_VARIABLES, LIMITS } from '../src/limits.ts'
import { isLoopback } from '../src/loopback.ts'
import { t } from './tap.ts'

const ADDRESS = 'postgres://ropa:secret@db.example:5432/ropa'

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}

t.test('an empty environment gives the documented defaults and no database address', async (t) => {
  t.strictSame(readConfig({}), {
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    logLevel: 'info',
    stopDelay: 3,
    stopWithin: 10,
    readCacheBytes: 64 * 1024 * 1024,
    dataLoss: 'refused',
    auth: 'on',
    hosts: [],
    limits: LIMITS,
    corsOrigins: [],
    tracing: false,
  })
})

t.test('the configuration is frozen and the environment is left alone', async (t) => {
  const env = { PORT: '8080', PATH: '/bin' }
  const config = readConfig(env)
  t.ok(Object.isFrozen(config))
  t.strictSame(env, { PORT: '8080', PATH: '/bin' })
})

t.test('every variable is read', async (t) => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    DATABASE_URL: ADDRESS,
    MIGRATE_DATABASE_URL: 'postgresql://direct.example/ropa',
    ROPA_DATA_DIR: '/var/lib/ropa',
    LOG_LEVEL: 'silent',
    ROPA_STOP_DELAY: '0',
    ROPA_STOP_WITHIN: '1',
    ROPA_READ_CACHE_MIB: '1',
    ROPA_DATA_LOSS: 'accepted',
    ROPA_AUTH: 'on',
    ROPA_HOSTS: 'ropa.example,ropa',
    ROPA_OIDC_FILE: '/etc/ropa/oidc.yaml',
    CORS_ORIGINS: 'https://one.example,http://localhost:5173',
    METRICS_HOST: '::1',
    METRICS_PORT: '9100',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318',
    ROPA_MAX_BODY_BYTES: '1024',
    ROPA_REQUEST_SECONDS: '60',
    ROPA_MAX_REQUESTS_A_MINUTE: '0',
  })
  t.strictSame(config, {
    host: '0.0.0.0',
    port: 0,
    databaseUrl: ADDRESS,
    migrateDatabaseUrl: 'postgresql://direct.example/ropa',
    dataDir: '/var/lib/ropa',
    logLevel: 'silent',
    stopDelay: 0,
    stopWithin: 1,
    readCacheBytes: 1024 * 1024,
    dataLoss: 'accepted',
    auth: 'on',
    hosts: ['ropa.example', 'ropa'],
    oidcFile: '/etc/ropa/oidc.yaml',
    limits: { ...LIMITS, bodyBytes: 1_024, requestTime: 60_000, requestsAMinute: 0 },
    corsOrigins: ['https://one.example', 'http://localhost:5173'],
    metrics: { host: '::1', port: 9_100 },
    tracing: true,
  })
})

t.test('migrations go to DATABASE_URL unless they have an address of their own', async (t) => {
  t.equal(readConfig({ DATABASE_URL: ADDRESS }).migrateDatabaseUrl, ADDRESS)
})

t.test('a wrong value is refused in a sentence that names variable, value and cure', async (t) => {
  t.equal(
    refusal({ PORT: 'eighty' }),
    'PORT is "eighty": it must be a whole number from 0 to 65535. Correct it, or unset it for the default 3000.',
  )
  t.match(refusal({ PORT: '65536' }), /^PORT is "65536"/)
  t.match(refusal({ PORT: '-1' }), /^PORT is "-1"/)
  t.match(refusal({ PORT: '30.5' }), /^PORT is "30.5"/)
  t.match(refusal({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL is "loud": it must be one of fatal, .*silent\./)
  t.match(refusal({ ROPA_AUTH: 'no' }), /^ROPA_AUTH is "no": it must be one of on, off\./)
  t.match(refusal({ ROPA_HOSTS: 'a:80' }), /^ROPA_HOSTS is "a:80": it must be host names without ports/)
})

t.test('stopping takes more time than is waited before', async (t) => {
  t.match(
    refusal({ ROPA_STOP_DELAY: '10' }),
    /^ROPA_STOP_WITHIN is 10: it must be more than ROPA_STOP_DELAY, which is 10.*Raise it/,
  )
  t.equal(readConfig({ ROPA_STOP_DELAY: '9' }).stopDelay, 9)
})

t.test('an empty value is refused for every variable', async (t) => {
  for (const name of configTable().matchAll(/^\| `(\w+)`/gm)) {
    t.match(refusal({ [name[1] ?? '']: '' }), new RegExp(`^${name[1]} is empty: it must be`))
  }
})

t.test('a limit beyond what can be promised, and origins that are none, are refused', async (t) => {
  t.equal(
    refusal({ ROPA_MAX_PAGE: '20' }),
    'ROPA_MAX_PAGE is "20": it must be a whole number from 50 to 1000. Correct it, or unset it for the default 200.',
  )
  for (const CORS_ORIGINS of [
    '*',
    'one.example',
    'https://one.example/',
    'https://a.example, https://b.example',
  ])
    t.match(refusal({ CORS_ORIGINS }), /^CORS_ORIGINS is something else: it must be a list like https:/)
})

t.test('traces are made when an exporter or its address is told, unless they are turned off', async (t) => {
  const traces = (env: NodeJS.ProcessEnv) => readConfig(env).tracing
  const address = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }
  t.ok(traces({ OTEL_TRACES_EXPORTER: 'otlp' }))
  t.ok(traces(address))
  t.notOk(traces({ ...address, OTEL_TRACES_EXPORTER: 'none' }))
  t.notOk(traces({ ...address, OTEL_SDK_DISABLED: 'true' }))
})

t.test('several wrong values are all named, one a line', async (t) => {
  t.match(refusal({ PORT: 'x', LOG_LEVEL: 'y', HOST: '' }), /^HOST .*\nPORT .*\nLOG_LEVEL .*$/)
})

t.test('a database address that is not PostgreSQL is refused without repeating its password', async (t) => {
  for (const name of ['DATABASE_URL', 'MIGRATE_DATABASE_URL']) {
    const wrong = [
      'mysql://ropa:secret@db/ropa',
      'db.example',
      'postgres://',
      'postgres://ropa:se#cret@:x/ropa',
    ]
    for (const address of wrong) {
      const message = refusal({ [name]: address })
      t.match(message, new RegExp(`^${name} .*postgres://USER:PASSWORD@HOST`), address)
      t.notMatch(message, 'cret')
    }
  }
})

t.test('addresses that pg takes are accepted', async (t) => {
  const right = [
    'postgresql://db/ropa',
    'postgres://u:p%23@db/ropa?sslmode=require',
    'postgres://u@/ropa?host=/run',
  ]
  for (const address of right) t.equal(readConfig({ DATABASE_URL: address }).databaseUrl, address)
})

t.test(
  'without access control a listener that is not loopback is refused, and the cure is named',
  async (t) => {
    for (const HOST of [
      '0.0.0.0',
      '::',
      '192.168.1.4',
      '10.0.0.1',
      'ropa.example',
      '128.0.0.1',
      '127.0.0.1.nip.io',
    ]) {
      const message = refusal({ HOST, ROPA_AUTH: 'off' })
      t.match(message, `ROPA_AUTH is off and HOST is "${HOST}"`)
      t.match(message, /Unset ROPA_AUTH.*127\.0\.0\.1, ::1 or localhost/)
      t.match(readConfig({ HOST }), { host: HOST, auth: 'on', hosts: 'any' })
      t.match(readConfig({ HOST, ROPA_HOSTS: 'ropa.example' }), { hosts: ['ropa.example'] })
    }
  },
)

t.test('every loopback address is accepted', async (t) => {
  for (const HOST of ['127.0.0.1', '127.8.9.10', '::1', '0:0:0:0:0:0:0:1', 'localhost', 'LOCALHOST']) {
    t.ok(isLoopback(HOST), HOST)
    t.match(readConfig({ HOST, ROPA_AUTH: 'off' }), { host: HOST, auth: 'off', hosts: [] })
  }
})

t.test('a wrong configuration asks for exit code 2', async (t) => {
  t.equal(new ConfigError('x').exitCode, 2)
})

t.test('docs/configuration.md holds exactly the table made from the schema', async (t) => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
  const table = /<!-- table:start -->\n\n(.*)\n\n<!-- table:end -->/s.exec(page)?.[1]
  t.equal(table, configTable())
  t.equal(table?.split('\n').length, 2 + 19 + Object.keys(LIMIT_VARIABLES).length)
})
