import envSchema from 'env-schema'
import {
  Environment,
  HOST_NAMES,
  POSTGRES_ADDRESS,
  type Variable,
  type VariableSchema,
  variables,
} from './environment.ts'
import { type Limits, limitsOf } from './limits.ts'
import { isLoopback } from './loopback.ts'

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
