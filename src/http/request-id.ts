import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

// Ids of machines: a UUID, or a trace id. What could be a name or a number of a person does not get into the log.
const WELL_FORMED = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i

/** The id of a request: its `X-Request-Id` if that is a UUID or 32 hexadecimal digits, else a new UUID. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()
}
