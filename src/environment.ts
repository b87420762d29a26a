import type { Static } from 'typebox'
import Type from 'typebox'
import { LIMIT_VARIABLES } from './limits.ts'

export const POSTGRES_ADDRESS = '^postgres(ql)?://.'
export const HOST_NAMES = '^[A-Za-z0-9.-]+(,[A-Za-z0-9.-]+)*$'
const ORIGIN = 'https?://[a-z0-9.:\\[\\]-]+'

/** The environment variables that the service reads. */
export const Environment = Type.Object({
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
        'The same database as the user that migrates, without a pooler between: `ropa migrate` needs one session to itself. Unset: `DATABASE_URL`.',
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

export type Environment = Static<typeof Environment>
export type Variable = keyof Environment

/** The variables as a Markdown table, made from the schema; docs/configuration.md holds exactly this. */
export function configTable(): string {
  const rows = variables().map(([name, schema]) => {
    const fallback = schema.default === undefined ? 'unset' : `\`${schema.default}\``
    return `| \`${name}\` | ${fallback} | ${schema.description} |`
  })
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

export interface VariableSchema {
  readonly default?: unknown
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: unknown
  readonly pattern?: string
}

/** The variables, each with what its schema says. */
export function variables(): [Variable, VariableSchema][] {
  // TypeBox's types hide annotations such as `description`; as JSON Schema they are there.
  const properties: Record<Variable, VariableSchema> = JSON.parse(JSON.stringify(Environment.properties))
  return Object.entries(properties) as [Variable, VariableSchema][]
}
