import { rolesFrom } from '../../domain/access/roles.ts'
import { problemResponses } from '../problem.ts'
import type { DeclaredAccess } from './access.ts'

export const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key (`ropa_…`), or an access token of an issuer that the service trusts.',
  },
} as const

/** A route's schema with what it declares of access: who may ask, as `security` and `x-roles`, and how others are refused. */
export function withAccess<Schema extends { readonly response?: unknown }>(
  schema: Schema,
  { role, open }: DeclaredAccess,
): Schema {
  if (open === true || role === undefined) return { ...schema, security: [] }
  return {
    ...schema,
    security: [{ bearer: [] }],
    'x-roles': rolesFrom(role),
    response: { ...Object(schema.response), ...problemResponses([401, 403]) },
  }
}
