import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import Type, { type TSchema } from 'typebox'
import type { Role } from '../domain/access/roles.ts'
import { JSON_TYPE, YAML_TYPE } from '../http/body.ts'
import { RegisterFile } from './register-file.ts'

const MIB = 1024 * 1024

/** The files that a route takes: a schema for each media type, which documents it, and the most bytes. */
interface Files {
  readonly content: Readonly<Record<string, { readonly schema: TSchema }>>
  readonly mostBytes: number
}

const REGISTER_FILES: Files = {
  content: {
    [JSON_TYPE]: { schema: RegisterFile },
    [YAML_TYPE]: { schema: Type.String({ description: 'The same as YAML.' }) },
  },
  mostBytes: 16 * MIB,
}

/** What a route whose body is a file has, for callers of a role: it is read as it was sent, not by a schema. */
export function fileBody(app: FastifyInstance, role: Role, { content, mostBytes }: Files = REGISTER_FILES) {
  const validatorCompiler: FastifySchemaCompiler<object> = (route) =>
    (route.httpPart === 'body' ? undefined : app.validatorCompiler?.(route)) ?? (() => true)
  const config = { takes: Object.keys(content), role }
  return { body: { content }, options: { bodyLimit: mostBytes, config, validatorCompiler } }
}
