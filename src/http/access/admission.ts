import type { FastifyRequest } from 'fastify'
import { ANONYMOUS, type Caller } from '../../domain/access/caller.ts'

/** A caller who was let in, and a way to hear that the credential has ended meanwhile. */
export interface Admitted extends Caller {
  /** Calls `ended` once, within seconds of the end of the credential; answers how to stop waiting for it. */
  readonly whenEnded: (ended: () => void) => () => void
}

/** Who asks where nobody has to say: somebody who may do nothing else. */
export const NOBODY: Admitted = { ...ANONYMOUS, grants: [], whenEnded: () => () => {} }

/** Where access control is off, everybody is let in, for good. */
export const EVERYBODY: Admitted = { ...ANONYMOUS, whenEnded: () => () => {} }

/**
 * Who a bearer token belongs to; undefined when it is none that is in force, for whatever reason. Throws unavailable when
 * that cannot be told.
 */
export type Admit = (token: string, request: FastifyRequest) => Promise<Admitted | undefined> | undefined
