import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { highest, roleIn } from '../../domain/access/grants.ts'
import { isAtLeast, type Role } from '../../domain/access/roles.ts'
import { unknownRegister } from '../../domain/unknown-register.ts'
import { linesOf } from '../header-lines.ts'
import type { CountRequest } from '../rate-limit.ts'
import { type Admit, type Admitted, EVERYBODY, NOBODY } from './admission.ts'
import { badCredential, missingCredential, tooLittle } from './refusals.ts'

/** Who may ask, as a route says it: one of the two. */
export interface DeclaredAccess {
  /** The least role: in the register of the address, or in any where the address names none. */
  readonly role?: Role
  /** Everybody, without a credential. */
  readonly open?: true
}

declare module 'fastify' {
  interface FastifyContextConfig extends DeclaredAccess {}
  interface FastifyRequest {
    /** Who asks; everybody where no credential is needed. */
    caller: Admitted
  }
}

const BEARER = /^bearer +([\x21-\x7e]+)$/i

/**
 * Lets in who may ask, before anything else of a request is looked at: a credential that is in force (401), a register
 * that it reaches (404, as for one that is not there), and the route's least role there (403). Without `admit` access
 * control is off. A route that says neither its role nor that it is open keeps the app from starting. `count` is told of
 * every request once it is known who asks, and of who is not let in.
 */
export function admitCallers(app: FastifyInstance, admit: Admit | undefined, count?: CountRequest): void {
  app.decorateRequest('caller')
  refuseUndeclared(app)
  app.addHook('onRequest', async (request, reply) => {
    const { role = 'reader', open } = request.routeOptions.config
    const isGuarded = admit !== undefined && open !== true
    request.caller = admit === undefined ? EVERYBODY : NOBODY
    try {
      if (isGuarded) request.caller = await admitted(request, reply, admit)
    } finally {
      await count?.(request, reply)
    }
    if (isGuarded) refuseTooLittle(request, role)
  })
}

/** Throws forbidden when the caller of a request has less than a role where it asks; not-found where it reaches nothing. */
export function refuseTooLittle({ caller, params }: FastifyRequest, needed: Role): void {
  const register = registerOf(params)
  if (register === undefined) {
    const has = highest(caller.grants)
    if (!isAtLeast(has, needed)) throw tooLittle(needed, has)
    return
  }
  const has = roleIn(caller.grants, register)
  if (has === undefined) throw unknownRegister(register)
  if (!isAtLeast(has, needed)) throw tooLittle(needed, has, register)
}

function registerOf(params: unknown): string | undefined {
  const register: unknown = Reflect.get(Object(params), 'register')
  return typeof register === 'string' ? register : undefined
}

async function admitted(request: FastifyRequest, reply: FastifyReply, admit: Admit): Promise<Admitted> {
  const { authorization } = request.headers
  if (authorization === undefined) throw missingCredential(reply)
  const [, token] = BEARER.exec(authorization) ?? []
  const isOne = linesOf(request.raw.rawHeaders, 'authorization') === 1
  const found = token === undefined || !isOne ? undefined : await admit(token, request)
  if (found === undefined) throw badCredential(reply)
  return found
}

function refuseUndeclared(app: FastifyInstance): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    routes.push(route)
  })
  // Not at once: a plugin says it of its routes in a hook of its own, which comes later.
  app.addHook('onReady', async () => {
    for (const { method, url, config } of routes)
      if ((config?.role === undefined) === (config?.open === undefined))
        throw new Error(
          `${method} ${url} must declare its least role or that it is open: config: { role: 'reader' }`,
        )
  })
}
