import type { FastifyInstance } from 'fastify'
import type { Limits } from '../limits.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * Puts the limits of this service into the routes' schemas, so that they are checked with them and described in
 * OpenAPI: the size of pages and bodies, and the changes of a commit. Goes before the routes.
 */
export function stateLimits(app: FastifyInstance, limits: Limits): void {
  const { largeBodyBytes } = limits
  app.addHook('onRoute', (route) => {
    if (route.bodyLimit !== undefined) route.bodyLimit = Math.min(route.bodyLimit, largeBodyBytes)
    const { schema = {} } = route
    // What a route has no schema for stays without: Fastify minds one that is undefined.
    if (isNode(schema.querystring) && isPaged(schema.querystring))
      schema.querystring = withBound(schema.querystring, ['properties', 'limit', 'maximum'], limits.page)
    if (isNode(schema.body))
      schema.body = withBound(schema.body, ['properties', 'changes', 'maxItems'], limits.changes)
  })
}

/** The schema with another bound where it has one at that place; itself where it has none, or the same. */
function withBound(schema: unknown, [step = '', ...rest]: readonly string[], bound: number): unknown {
  if (!isNode(schema) || !(step in schema)) return schema
  const before = schema[step]
  const after = rest.length === 0 ? bound : withBound(before, rest, bound)
  return after === before ? schema : { ...schema, [step]: after }
}

/** What has no cursor is no page, though it may have a limit. */
const isPaged = ({ properties }: Node): boolean => isNode(properties) && 'cursor' in properties

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
