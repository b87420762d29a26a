import type { FastifyInstance } from 'fastify'
import { type Flaw, RegisterError } from '../domain/errors.ts'
import { lazy } from '../domain/lazy.ts'
import { type Check, compileCheck } from '../domain/validate.ts'

interface ParameterSchema {
  readonly type?: string
  readonly anyOf?: readonly ParameterSchema[]
  /** What parts the items of a list that are given as one text. */
  readonly 'x-separator'?: string
}
interface ObjectSchema {
  readonly properties?: Readonly<Record<string, ParameterSchema>>
}

const PLACES: Readonly<Record<string, Flaw['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
}

const NO_QUERY = { type: 'object', properties: {}, additionalProperties: false }

const checks = new Map<string, Check>()

/** The check of a schema at a place, compiled once however many routes say the same. */
function checkOf(schema: object, place: Flaw['in']): Check {
  const text = `${place} ${JSON.stringify(schema)}`
  const check = checks.get(text) ?? compileCheck(schema, place)
  checks.set(text, check)
  return check
}

/** Validates requests against the routes' schemas; only texts of query and path are turned into numbers and lists. */
export function validation(app: FastifyInstance): void {
  app.setValidatorCompiler<ObjectSchema>(({ schema, httpPart = 'body' }) => {
    const place = PLACES[httpPart] ?? 'body'
    const check = lazy(() => checkOf(schema, place))
    return (given: unknown) => {
      const value = place === 'body' ? given : typed(schema, given)
      const flaws = check()(value)
      return flaws.length === 0 ? { value } : { error: refusal(flaws) }
    }
  })
  // A parameter that nobody asked for is refused everywhere, also where there is none to take.
  app.addHook('onRoute', ({ schema }) => {
    if (schema !== undefined) schema.querystring ??= NO_QUERY
  })
  // Answers are JSON texts already.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
}

function refusal(errors: readonly Flaw[]): RegisterError {
  const [first] = errors
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : ''
  return new RegisterError('invalid', `${first === undefined ? 'not valid' : told(first)}${more}.`, {
    details: { errors },
  })
}

const told = ({ in: place, pointer, detail }: Flaw): string =>
  pointer === '' ? `The ${place} ${detail}` : `${place} ${pointer}: ${detail}`

function typed({ properties = {} }: ObjectSchema, given: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, text]) => {
      const { type, anyOf = [], 'x-separator': separator } = properties[name] ?? {}
      if (type === 'array') return [name, itemsOf([text].flat(), separator)]
      const takesInteger = type === 'integer' || anyOf.some((one) => one.type === 'integer')
      if (takesInteger && typeof text === 'string' && /^(0|-?[1-9][0-9]{0,15})$/.test(text))
        return [name, Number(text)]
      if (type === 'boolean' && (text === 'true' || text === 'false')) return [name, text === 'true']
      return [name, text]
    }),
  )
}

const itemsOf = (given: readonly unknown[], separator: string | undefined): readonly unknown[] =>
  separator === undefined ? given : given.flatMap((text) => String(text).split(separator))
