import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import Type from 'typebox'
import type { Role } from '../domain/access/roles.ts'
import { RegisterFile } from './register-file.ts'

/** What a body that is a register file is documented as. */
const BODY = {
  content: {
    'application/json': { schema: RegisterFile },
    'application/yaml': { schema: Type.String({ description: 'The same as YAML.' }) },
  },
}

const MOST_BYTES = 16 * 1024 * 1024

/** What a route whose body is a register file has, for callers of a role: it is read with its places, not by its schema. */
export function fileBody(app: FastifyInstance, role: Role) {
  const validatorCompiler: FastifySchemaCompiler<object> = (route) =>
    (route.httpPart === 'body' ? undefined : app.validatorCompiler?.(route)) ?? (() => true)
  return { body: BODY, options: { bodyLimit: MOST_BYTES, config: { bytes: true, role }, validatorCompiler } }
}
