import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { type Access, admitOf } from './access.ts'
import { checkAll, type Question } from './db/check.ts'
import { asRefusal } from './db/errors.ts'
import { pendingMigrations } from './db/migrate.ts'
import type { Db } from './db/schema.ts'
import { shared } from './db/shared.ts'
import { RegisterError } from './domain/errors.ts'
import { admitCallers } from './http/access/access.ts'
import { limitAddresses } from './http/address-limits.ts'
import { type Answered, answerTimes } from './http/answer-times.ts'
import { answerUnroutable, badUrls, clientErrors } from './http/before-routing.ts'
import { strictBodies } from './http/body.ts'
import { paceBodies } from './http/body-pace.ts'
import { limitConnections } from './http/connections.ts'
import { crossOrigin } from './http/cors.ts'
import { refuseIdleIfMatch } from './http/etag.ts'
import { health } from './http/health.ts'
import { answeredHosts, type Hosts } from './http/host.ts'
import { methodsNotAllowed } from './http/method-not-allowed.ts'
import { openapi } from './http/openapi.ts'
import { problems } from './http/problem.ts'
import { problemPages } from './http/problem-pages.ts'
import { parseQueryString, refuseBadQuery } from './http/query-string.ts'
import { limitRate } from './http/rate-limit.ts'
import { readCache } from './http/read-cache.ts'
import { requestIdOf } from './http/request-id.ts'
import { requestLog } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { shedLoad } from './http/shedding.ts'
import { stateLimits } from './http/stated-limits.ts'
import { traceRequests } from './http/tracing.ts'
import { validation } from './http/validation.ts'
import { LIMITS, type Limits } from './limits.ts'
import { aboutApi } from './register/about.ts'
import { registerRooms } from './register/index.ts'
import type { RegisterFileContents } from './register/register-file.ts'

const MIB = 1024 * 1024

interface AppOptions {
  readonly db: Db
  readonly logger: FastifyServerOptions['logger']
  /** Register whose entries are the examples of the API's description; asked for when that is. */
  readonly examples: () => RegisterFileContents
  /** Bytes of answers that are kept for those who ask again; 0 keeps none. */
  readonly readCacheBytes?: number
  /** What answers the question that every request waits for; the database unless told. */
  readonly check?: (asked: ReadonlyMap<string, Question>) => ReturnType<typeof checkAll>
  readonly access: Access
  /** Hosts that are answered, beside loopback; no others unless told. */
  readonly hosts?: Hosts
  readonly limits?: Limits
  /** Origins whose pages may read answers. */
  readonly corsOrigins?: readonly string[]
  /** Whether requests are traced, by the SDK that is registered with the API of OpenTelemetry. */
  readonly tracing?: boolean
  /** Told of every answer. */
  readonly observe?: ((answered: Answered) => void) | undefined
}

/** The service, ready to listen: what every request meets, then the rooms of the register. */
export async function buildApp({
  db,
  logger = false,
  examples,
  readCacheBytes = 64 * MIB,
  check = (asked) => checkAll(db, asked),
  access,
  hosts = [],
  limits = LIMITS,
  corsOrigins = [],
  tracing = false,
  observe,
}: AppOptions): Promise<FastifyInstance> {
  const answerClientError = clientErrors(limits)
  const app: FastifyInstance = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTime,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    http: {
      headersTimeout: limits.headerTime,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: limits.headerBytes,
      // Node would refuse without a word; answeredHosts says what is wrong.
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: 500, querystringParser: parseQueryString },
    frameworkErrors: badUrls,
    clientErrorHandler: (error, socket) => answerClientError(app, error, socket),
    forceCloseConnections: 'idle',
    // Requests on connections that were there before are answered while the service stops.
    return503OnClosing: false,
  })

  answerUnroutable(app)
  problems(app, asRefusal)
  strictBodies(app, limits.jsonDepth)
  validation(app)
  requestLog(app)
  if (tracing) traceRequests(app)
  if (observe !== undefined) answerTimes(app, observe)
  securityHeaders(app)
  paceBodies(app, limits.bodyTime)
  limitConnections(app, limits.connections)
  answeredHosts(app, hosts)
  await crossOrigin(app, corsOrigins)
  shedLoad(app, limits)
  const count = await limitRate(app, limits.requestsAMinute)
  limitAddresses(app, limits)
  const cache = readCache(app, { check: shared(check), most: readCacheBytes })
  app.decorate('readCacheCounts', cache.counts)
  admitCallers(app, admitOf(app, { db, access, find: cache.credentialOf }), count)
  stateLimits(app, limits)
  app.addHook('onRequest', refuseBadQuery)
  app.addHook('preValidation', refuseIdleIfMatch)
  await openapi(app, aboutApi(examples))
  const close = methodsNotAllowed(app)
  health(app, () => ready(db))
  problemPages(app)
  registerRooms(app, db, limits)
  close()
  await app.ready()
  return app
}

/** Throws unavailable while the database is out of reach or has migrations to run. */
async function ready(db: Db): Promise<void> {
  const pending = await pendingMigrations(db)
  if (pending.length > 0)
    throw new RegisterError(
      'unavailable',
      `${pending.length} migrations have not run; run \`ropa migrate up\`.`,
    )
}
