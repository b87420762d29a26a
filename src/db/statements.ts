import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'

const MOST_NAMES = 200
const LONGEST_TEXT = 20_000

/**
 * Makes a connection prepare what it is asked again and again: planning costs more than running here.
 * At most 200 names a connection; longer texts and statements without parameters stay unnamed.
 */
export function prepareStatements(client: ClientBase): void {
  const names = new Map<string, string>()
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  const named = (...args: unknown[]): unknown => {
    const [text, values] = args
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(...args)
    let name = names.get(text)
    if (name === undefined) {
      if (names.size >= MOST_NAMES || text.length > LONGEST_TEXT) return query(...args)
      name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
      names.set(text, name)
    }
    return query({ name, text, values }, ...args.slice(2))
  }
  Object.assign(client, { query: named })
}
