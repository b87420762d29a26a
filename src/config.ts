import { BlockList, isIP } from 'node:net'
import envSchema from 'env-schema'
import type { Static } from 'typebox'
import Type from 'typebox'
import { LIMIT_VARIABLES, type Limits, limitsOf } from './limits.ts'

const POSTGRES_ADDRESS = '^postgres(ql)?://.'
const HOST_NAMES = '^[A-Za-z0-9.-]+(,[A-Za-z0-9.-]+)*$'
const ORIGIN = 'https?://[a-z0-9.:\\[\\]-]+'

const Environment = Type.Object({
  HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description:
      'Address to listen on. On loopback (127.0.0.0/8, ::1, localhost) only loopback hosts and those of `ROPA_HOSTS` are answered.',
  }),
  PORT: Type.Integer({
    default: 3000,
    minimum: 0,
    maximum: 65535,
    description: 'Port to listen on; 0 takes any free port.',
  }),
  DATABASE_URL: Type.Optional(
    Type.String({
      pattern: POSTGRES_ADDRESS,
      examples: ['postgres://USER:PASSWORD@HOST:5432/DATABASE'],
      description:
        'PostgreSQL 15 or newer, as `postgres://USER:PASSWORD@HOST:5432/DATABASE`. Unset: the embedded database in `ROPA_DATA_DIR`.',
    }),
  ),
  MIGRATE_DATABASE_URL: Type.Optional(
    Type.String({
      pattern: POSTGRES_ADDRESS,
      examples: ['postgres://USER:PASSWORD@HOST:5432/DATABASE'],
      description:
        'The same database without a pooler between, for `ropa migrate`, which needs one session to itself. Unset: `DATABASE_URL`.',
    }),
  ),
  ROPA_DATA_DIR: Type.String({
    default: './data',
    minLength: 1,
    description: 'Folder of the embedded database; one process at a time.',
  }),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description:
      'Least level that is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
  }),
  ROPA_STOP_DELAY: Type.Integer({
    default: 3,
    minimum: 0,
    maximum: 300,
    description:
      'Seconds after SIGTERM in which requests are still taken while `/readyz` answers 503: longer than a load balancer needs to notice.',
  }),
  ROPA_STOP_WITHIN: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 600,
    description:
      'Seconds after SIGTERM when the process ends, whatever is under way; more than `ROPA_STOP_DELAY`, less than the time after which whatever runs it kills it.',
  }),
  ROPA_READ_CACHE_MIB: Type.Integer({
    default: 64,
    minimum: 0,
    maximum: 65536,
    description: 'MiB of answers that are kept for those who ask again; 0 keeps none.',
  }),
  CORS_ORIGINS: Type.Optional(
    Type.String({
      pattern: `^${ORIGIN}(,${ORIGIN})*$`,
      examples: ['https://one.example,https://two.example'],
      description:
        'Origins, with commas between, whose web pages may use the API: `https://one.example,https://two.example`. Unset: none.',
    }),
  ),
  METRICS_PORT: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 65535,
      description:
        'Port on which `/metrics` is answered, for Prometheus; 0 takes any free port. Unset: nowhere.',
    }),
  ),
  METRICS_HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'Address to answer `/metrics` on. Whoever reaches it can read the names of registers.',
  }),
  OTEL_TRACES_EXPORTER: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'Traces are made when this is set and not `none`; see [operations](operations.md#traces).',
    }),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(
    Type.String({ minLength: 1, description: 'The same: traces are made when this is set.' }),
  ),
  OTEL_SDK_DISABLED: Type.Enum(['true', 'false'], {
    default: 'false',
    description: '`true` turns traces off, whatever else is set.',
  }),
  ...LIMIT_VARIABLES,
  ROPA_DATA_LOSS: Type.Enum(['refused', 'accepted'], {
    default: 'refused',
    description:
      '`accepted` starts on a PostgreSQL with `fsync`, `full_page_writes` or `synchronous_commit` off, which can lose what was acknowledged.',
  }),
  ROPA_AUTH: Type.Enum(['on', 'off'], {
    default: 'on',
    description:
      '`off` lets everybody do everything without a credential; only with a `HOST` that is loopback.',
  }),
  ROPA_HOSTS: Type.Optional(
    Type.String({
      minLength: 1,
      pattern: HOST_NAMES,
      description:
        'Names, parted by commas, that the `Host` of a request may have beside loopback. Unset: none if `HOST` is loopback, else any.',
    }),
  ),
  ROPA_OIDC_FILE: Type.Optional(
    Type.String({
      minLength: 1,
      description:
        'File that names the issuers whose access tokens are taken, and what they grant ([access](access.md)). Unset: API keys only.',
    }),
  ),
})

type Environment = Static<typeof Environment>
type Variable = keyof Environment

/** What the operator chose, read once at the start; frozen. `migrateDatabaseUrl` is `databaseUrl` unless set apart. */
export interface Config {
  readonly host: string
  /** 0 is any free port. */
  readonly port: number
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl?: string
  readonly migrateDatabaseUrl?: string
  /** As given: relative to the working directory. */
  readonly dataDir: string
  readonly logLevel: Environment['LOG_LEVEL']
  /** Seconds. */
  readonly stopDelay: number
  /** Seconds, counted from the same moment. */
  readonly stopWithin: number
  readonly readCacheBytes: number
  /** Whether a PostgreSQL that can lose what was acknowledged will do. */
  readonly dataLoss: Environment['ROPA_DATA_LOSS']
  /** Whether requests need a credential. */
  readonly auth: 'on' | 'off'
  /** Hosts that are answered beside loopback. */
  readonly hosts: 'any' | readonly string[]
  /** Absent: no access tokens are taken. */
  readonly oidcFile?: string
  readonly limits: Limits
  readonly corsOrigins: readonly string[]
  /** Where `/metrics` is answered; absent: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number }
  /** Whether traces are made. */
  readonly tracing: boolean
}

/** The environment is wrong. Print the message without a stack (one line a variable) and exit with `exitCode`. */
export class ConfigError extends Error {
  readonly exitCode = 2

  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/** Reads the configuration from the environment; throws ConfigError naming every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = validated(env)
  if (read.ROPA_AUTH === 'off' && !isLoopback(read.HOST)) throw new ConfigError(notLoopback(read.HOST))
  if (read.ROPA_STOP_DELAY >= read.ROPA_STOP_WITHIN) throw new ConfigError(endsTooSoon(read))
  const migrateDatabaseUrl = read.MIGRATE_DATABASE_URL ?? read.DATABASE_URL
  return Object.freeze({
    host: read.HOST,
    port: read.PORT,
    ...(read.DATABASE_URL !== undefined && { databaseUrl: read.DATABASE_URL }),
    ...(migrateDatabaseUrl !== undefined && { migrateDatabaseUrl }),
    dataDir: read.ROPA_DATA_DIR,
    logLevel: read.LOG_LEVEL,
    stopDelay: read.ROPA_STOP_DELAY,
    stopWithin: read.ROPA_STOP_WITHIN,
    dataLoss: read.ROPA_DATA_LOSS,
    readCacheBytes: read.ROPA_READ_CACHE_MIB * 1024 * 1024,
    auth: read.ROPA_AUTH,
    hosts: read.ROPA_HOSTS?.split(',') ?? (isLoopback(read.HOST) ? [] : 'any'),
    ...(read.ROPA_OIDC_FILE !== undefined && { oidcFile: read.ROPA_OIDC_FILE }),
    limits: limitsOf(read),
    corsOrigins: read.CORS_ORIGINS?.split(',') ?? [],
    ...(read.METRICS_PORT !== undefined && {
      metrics: { host: read.METRICS_HOST, port: read.METRICS_PORT },
    }),
    tracing: makesTraces(read),
  })
}

function makesTraces(read: Environment): boolean {
  const { OTEL_TRACES_EXPORTER: exporter, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = read
  if (read.OTEL_SDK_DISABLED === 'true' || exporter === 'none') return false
  return exporter !== undefined || endpoint !== undefined
}

/** True for 127.0.0.0/8, ::1 and the name localhost: addresses that no other machine can reach. */
export function isLoopback(host: string): boolean {
  const version = isIP(host)
  if (version === 0) return host.toLowerCase() === 'localhost'
  return loopback.check(host, version === 6 ? 'ipv6' : 'ipv4')
}

/** The variables as a Markdown table, made from the schema; docs/configuration.md holds exactly this. */
export function configTable(): string {
  const rows = variables().map(([name, schema]) => {
    const fallback = schema.default === undefined ? 'unset' : `\`${schema.default}\``
    return `| \`${name}\` | ${fallback} | ${schema.description} |`
  })
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

interface VariableSchema {
  readonly default?: unknown
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: unknown
  readonly pattern?: string
}

function variables(): [Variable, VariableSchema][] {
  // TypeBox's types hide annotations such as `description`; as JSON Schema they are there.
  const properties: Record<Variable, VariableSchema> = JSON.parse(JSON.stringify(Environment.properties))
  return Object.entries(properties) as [Variable, VariableSchema][]
}

function validated(env: NodeJS.ProcessEnv): Environment {
  let read: Environment
  try {
    read = envSchema<Environment>({ schema: Environment, data: env, env: false })
  } catch (error) {
    const wrong = variables().filter(([name]) => isWrong(error, name))
    if (wrong.length === 0) throw error
    throw new ConfigError(wrong.map(([name, schema]) => complaint(name, schema, env[name] ?? '')).join('\n'))
  }
  const unreadable = (['DATABASE_URL', 'MIGRATE_DATABASE_URL'] as const).filter(
    (name) => !isAddress(read[name]),
  )
  if (unreadable.length > 0) throw new ConfigError(unreadable.map(unreadableAddress).join('\n'))
  return read
}

function isWrong(error: unknown, name: Variable): boolean {
  const flaws = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return flaws.some((flaw: { instancePath?: string }) => flaw.instancePath === `/${name}`)
}

function complaint(name: Variable, schema: VariableSchema, value: string): string {
  // An address holds a password, so it is never repeated.
  const found = value === '' ? 'empty' : schema.examples ? 'something else' : JSON.stringify(value)
  const fallback = schema.default === undefined ? '' : ` for the default ${schema.default}`
  return `${name} is ${found}: it must be ${expected(schema)}. Correct it, or unset it${fallback}.`
}

function expected(schema: VariableSchema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  if (schema.maximum !== undefined) return `a whole number from ${schema.minimum} to ${schema.maximum}`
  if (schema.pattern === HOST_NAMES) return 'host names without ports, parted by commas'
  if (schema.examples)
    return `${schema.pattern === POSTGRES_ADDRESS ? 'a PostgreSQL address' : 'a list'} like ${schema.examples}`
  return 'some text'
}

// pg takes addresses with a user but no host (a socket folder in ?host=), which URL does not.
function isAddress(address: string | undefined): boolean {
  return address === undefined || URL.canParse(address.replace('@/', '@socket/'))
}

function unreadableAddress(name: Variable): string {
  return (
    `${name} cannot be read as an address: it must look like postgres://USER:PASSWORD@HOST:5432/DATABASE. ` +
    'Write special characters in the user name and the password as %XX (for example # as %23).'
  )
}

function notLoopback(host: string): string {
  return (
    `ROPA_AUTH is off and HOST is ${JSON.stringify(host)}: whoever reaches it could read and change everything. ` +
    'Unset ROPA_AUTH, or set HOST to 127.0.0.1, ::1 or localhost.'
  )
}

function endsTooSoon({ ROPA_STOP_DELAY, ROPA_STOP_WITHIN }: Environment): string {
  return (
    `ROPA_STOP_WITHIN is ${ROPA_STOP_WITHIN}: it must be more than ROPA_STOP_DELAY, which is ${ROPA_STOP_DELAY}, ` +
    'or what is under way would be cut off. Raise it, or lower the other.'
  )
}
