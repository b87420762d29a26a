import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  onSendHookHandler,
  RouteOptions,
} from 'fastify'
import { isKnownTag } from './etag.ts'
import { atRevision } from './page.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readCacheCounts: ReadCacheCounts
  }
  interface FastifyRequest {
    /** The kept answers of its register, once they are brought up to date for it; null where there is no such register. */
    keptRegister: KeptRegister | null | undefined
    /** Whether its own answer was not among them. */
    isMissed: boolean
  }
  interface FastifyContextConfig {
    /** What the answers of a route inside a register are made from, so that they are kept until that is written. */
    keeps?: 'register' | { readonly entryOf: string }
  }
}

/** What has become of a register since a revision: the entries written since, null when they are too many to name. */
interface News {
  readonly revision: number
  readonly changed: readonly string[] | null
}

/** An answer as it was sent, and what it was made from: an entry, or `EVERYTHING`. */
interface Kept {
  readonly register: KeptRegister
  readonly url: string
  readonly source: string
  readonly tag: string
  readonly type: string
  readonly link: string | undefined
  readonly body: Buffer
}

const EVERYTHING = '*'

/** The answers of a register as of a revision. */
interface KeptRegister {
  revision: number
  readonly byUrl: Map<string, Kept>
  readonly bySource: Map<string, Set<Kept>>
}

/** What a request has to know first: of a credential whether it is in force, of a register what has become of it. */
interface Question {
  readonly credential: string | undefined
  readonly register: string | undefined
  readonly known: number
}

interface Options<Credential> {
  /** Answers by a question that is sent after it was asked, so as of then or later. */
  readonly check: (
    name: string,
    asked: Question,
  ) => Promise<{ readonly credential: Credential | undefined; readonly news: News | undefined } | undefined>
  /** Bytes that are kept at most; the oldest answers go first. 0 keeps none. */
  readonly most: number
}

export interface ReadCache<Credential> {
  /** A credential if it is in force; what else the request has to know is asked with it. */
  readonly credentialOf: (request: FastifyRequest, id: string) => Promise<Credential | undefined>
  readonly counts: Readonly<ReadCacheCounts>
}

/** How often an answer was there already, and how often not; how many are kept, and their size. */
export interface ReadCacheCounts {
  hits: number
  misses: number
  answers: number
  bytes: number
}

/** About what an answer takes besides its texts. */
const OVERHEAD = 500

/** About how many bytes an answer takes; its address may be longer than its body. */
const sizeOf = ({ url, link = '', body }: Kept): number => body.length + url.length + link.length + OVERHEAD

/**
 * Keeps the answers of routes that say what they are made from. Each request first learns, by a check that it shares with
 * others, which revision its register is at, and what was written since the one that is known here: those answers go.
 */
export function readCache<Credential>(
  app: FastifyInstance,
  { check, most }: Options<Credential>,
): ReadCache<Credential> {
  const registers = new Map<string, KeptRegister>()
  const kept = new Set<Kept>()
  const counts: ReadCacheCounts = { hits: 0, misses: 0, answers: 0, bytes: 0 }
  app.decorateRequest('keptRegister')
  app.decorateRequest('isMissed', false)

  function ask(request: FastifyRequest, credential?: string): Promise<Credential | undefined> {
    const register = most > 0 ? registerOf(request) : undefined
    const known = (register === undefined ? undefined : registers.get(register)?.revision) ?? -1
    return check(`${credential} ${register}`, { credential, register, known }).then((verdict) => {
      if (register !== undefined)
        request.keptRegister = verdict?.news === undefined ? null : brought(register, verdict.news)
      return verdict?.credential
    })
  }

  /** What is kept of a register, brought to a revision. */
  function brought(key: string, { revision, changed }: News): KeptRegister {
    const register = registers.get(key) ?? { revision, byUrl: new Map(), bySource: new Map() }
    registers.set(key, register)
    if (revision === register.revision) return register
    // An older one than was known is another history: a backup was restored.
    const sources =
      changed === null || revision < register.revision
        ? [...register.bySource.keys()]
        : [EVERYTHING, ...changed]
    for (const source of sources) for (const answer of register.bySource.get(source) ?? []) forget(answer)
    register.revision = revision
    return register
  }

  function forget(answer: Kept): void {
    const { register, url, source } = answer
    kept.delete(answer)
    register.byUrl.delete(url)
    const others = register.bySource.get(source)
    others?.delete(answer)
    if (others?.size === 0) register.bySource.delete(source)
    counts.answers -= 1
    counts.bytes -= sizeOf(answer)
  }

  // Hooks that call back: what waits for nothing goes on in the same turn.
  const serve: onRequestHookHandler = (request, reply, done) => {
    const goOn = (isAnswered: boolean) => {
      if (!isAnswered) done()
    }
    if (request.keptRegister !== undefined || registerOf(request) === undefined) goOn(answer(request, reply))
    else
      ask(request)
        .then(() => answer(request, reply))
        .then(goOn, done)
  }

  /** Answers with what is kept; false if that is nothing. */
  function answer(request: FastifyRequest, reply: FastifyReply): boolean {
    const register = request.keptRegister
    // That there is none is the handler's to tell.
    if (register === undefined || register === null) return false
    const kept = register.byUrl.get(request.url)
    if (kept === undefined) {
      counts.misses += 1
      request.isMissed = true
      return false
    }
    counts.hits += 1
    atRevision(reply, register.revision)
    if (isKnownTag(request, reply, kept.tag)) {
      reply.code(304).send()
      return true
    }
    if (kept.link !== undefined) reply.header('link', kept.link)
    reply.type(kept.type).send(kept.body)
    return true
  }

  const keep: onSendHookHandler = (request, reply, payload, done) => {
    const register = request.keptRegister
    if (!request.isMissed || !register || reply.statusCode !== 200 || typeof payload !== 'string')
      return done(null, payload)
    const body = Buffer.from(payload)
    keepBody(register, request, reply, body)
    done(null, body)
  }

  function keepBody(
    register: KeptRegister,
    request: FastifyRequest,
    reply: FastifyReply,
    body: Buffer,
  ): void {
    const { tag, revision, type, link } = headersOf(reply)
    // What was read at another revision than the one that is known here is left to a later request.
    if (revision !== register.revision || tag === undefined || type === undefined) return
    const answer: Kept = { register, url: request.url, source: sourceOf(request), tag, type, link, body }
    if (register.byUrl.has(request.url) || sizeOf(answer) > most) return
    kept.add(answer)
    register.byUrl.set(answer.url, answer)
    register.bySource.set(answer.source, (register.bySource.get(answer.source) ?? new Set()).add(answer))
    counts.answers += 1
    counts.bytes += sizeOf(answer)
    for (const oldest of kept) {
      if (counts.bytes <= most) break
      forget(oldest)
    }
  }

  if (most > 0)
    app.addHook('onRoute', (route: RouteOptions) => {
      if (route.config?.keeps === undefined) return
      route.onRequest = [...listed(route.onRequest), serve]
      route.onSend = [...listed(route.onSend), keep]
    })
  return { credentialOf: ask, counts }
}

/** The register of a request whose answer may be kept: one of the newest state. */
function registerOf(request: FastifyRequest): string | undefined {
  const { method, query, params, routeOptions } = request
  if (routeOptions.config.keeps === undefined || method !== 'GET' || 'asOf' in Object(query)) return undefined
  return (params as { readonly register: string }).register
}

function sourceOf({ params, routeOptions: { config } }: FastifyRequest): string {
  if (typeof config.keeps !== 'object') return EVERYTHING
  return `${config.keeps.entryOf}/${(params as { readonly key: string }).key}`
}

function headersOf(reply: FastifyReply) {
  const text = (name: string) => {
    const value = reply.getHeader(name)
    return typeof value === 'string' ? value : undefined
  }
  return {
    tag: text('etag')?.slice(1, -1),
    revision: reply.getHeader('register-revision'),
    type: text('content-type'),
    link: text('link'),
  }
}

const listed = <Hook>(hooks: Hook | Hook[] | undefined): Hook[] =>
  hooks === undefined ? [] : Array.isArray(hooks) ? hooks : [hooks]
