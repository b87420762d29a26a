import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { type Access, admitOf } from './access.ts'
import { checkAll, type Question } from './db/check.ts'
import { asRegisterError } from './db/errors.ts'
import { migrationStatus } from './db/migrate.ts'
import type { Db } from './db/schema.ts'
import { RegisterError } from './domain/errors.ts'
import { admitCallers } from './http/access/access.ts'
import { answerClientError, answerUnroutable, badUrls } from './http/before-routing.ts'
import { strictBodies } from './http/body.ts'
import { health } from './http/health.ts'
import { answeredHosts, type Hosts } from './http/host.ts'
import { methodsNotAllowed } from './http/method-not-allowed.ts'
import { openapi } from './http/openapi.ts'
import { problems } from './http/problem.ts'
import { problemPages } from './http/problem-pages.ts'
import { parseQueryString, refuseBadQuery } from './http/query-string.ts'
import { readCache } from './http/read-cache.ts'
import { requestLog } from './http/request-log.ts'
import { validation } from './http/validation.ts'
import { aboutApi } from './register/about.ts'
import { registerRooms } from './register/index.ts'
import type { RegisterFileContents } from './register/register-file.ts'

const KIB = 1024
const MIB = 1024 * KIB

interface AppOptions {
  readonly db: Db
  readonly logger: FastifyServerOptions['logger']
  /** Register whose entries are the examples of the API's description. */
  readonly examples: RegisterFileContents
  /** Bytes of answers that are kept for those who ask again; 0 keeps none. */
  readonly readCacheBytes?: number
  /** What answers the question that every request waits for; the database unless told. */
  readonly check?: (asked: ReadonlyMap<string, Question>) => ReturnType<typeof checkAll>
  readonly access: Access
  /** Hosts that are answered, beside loopback; no others unless told. */
  readonly hosts?: Hosts
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
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 256 * KIB,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    http: {
      headersTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * KIB,
      // Node would refuse without a word; answeredHosts says what is wrong.
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: 500, querystringParser: parseQueryString },
    frameworkErrors: badUrls,
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    // Requests on connections that were there before are answered while the service stops.
    return503OnClosing: false,
  })

  answerUnroutable(app)
  problems(app, fromDatabase)
  strictBodies(app)
  validation(app)
  requestLog(app)
  answeredHosts(app, hosts)
  const cache = readCache(app, { check, most: readCacheBytes })
  admitCallers(app, admitOf(app, { db, access, find: cache.credentialOf }))
  app.addHook('onRequest', refuseBadQuery)
  await openapi(app, aboutApi(examples))
  const close = methodsNotAllowed(app)
  health(app, () => ready(db))
  problemPages(app)
  registerRooms(app, db)
  close()
  await app.ready()
  return app
}

/** What the database refuses, wherever it does so, in the register's words. */
function fromDatabase(error: unknown): RegisterError | undefined {
  try {
    return asRegisterError(error)
  } catch {
    return undefined
  }
}

/** Throws unavailable while the database is out of reach or has migrations to run. */
async function ready(db: Db): Promise<void> {
  const pending = (await migrationStatus(db)).filter(({ at }) => at === null)
  if (pending.length > 0)
    throw new RegisterError(
      'unavailable',
      `${pending.length} migrations have not run; run \`ropa migrate up\`.`,
    )
}
