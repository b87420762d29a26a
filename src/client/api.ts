import type { components, paths } from './api-types.ts'

/** A schema of the API by its name in the OpenAPI document. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Method = 'get' | 'put'

/** The paths that answer a method. */
type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, unknown> ? P : never
}[keyof paths]

type Operation<P, M extends Method> = P extends keyof paths
  ? paths[P] extends Record<M, infer O>
    ? O
    : never
  : never

type JsonOf<T> = T extends { content: { 'application/json': infer Json } } ? Json : never

/** What a path answers as JSON. */
export type Answer<P> = Operation<P, 'get'> extends { responses: { 200: infer Told } } ? JsonOf<Told> : never

export type ReadablePath = {
  [P in PathWith<'get'>]: [Answer<P>] extends [never] ? never : P
}[PathWith<'get'>]
export type EditablePath = Extract<ReadablePath, PathWith<'put'>>

/** What a path takes as JSON to replace it. */
export type Sent<P extends EditablePath> = Bodies[P]
type BodyByPath = {
  [P in EditablePath]: Operation<P, 'put'> extends { requestBody: infer Body } ? JsonOf<Body> : never
}
// Its members are resolved, unlike the type's: a word in a body written in place is not widened to a string.
interface Bodies extends BodyByPath {}

export type ListPath = {
  [P in ReadablePath]: Answer<P> extends { data: unknown[]; nextCursor: string | null } ? P : never
}[ReadablePath]

type ParametersOf<P> = Operation<P, 'get'> extends { parameters: infer Wanted } ? Wanted : object
type QueryOf<P> = ParametersOf<P> extends { query?: infer Wanted } ? NonNullable<Wanted> : object

/** The members that a request to a path can ask for with `fields`. */
export type Field<P> = QueryOf<P> extends { fields?: (infer Name)[] } ? Name : never

/** The parameters of a request, in the shape that the client's own GET takes them, and how to send it. */
export type Asked<P, F> = Sending &
  (object extends ParametersOf<P> ? { readonly params?: Params<P, F> } : { readonly params: Params<P, F> })

type Params<P, F> = Omit<ParametersOf<P>, 'query'> & {
  readonly query?: Omit<QueryOf<P>, 'fields'> & { readonly fields?: readonly F[] }
}

/** Where something stands, to be read and replaced. */
export interface Place<P> extends Sending {
  readonly params: Pick<ParametersOf<P>, Extract<keyof ParametersOf<P>, 'path'>>
}

export interface Sending {
  readonly headers?: Record<string, string>
  readonly signal?: AbortSignal
}

/** What a path answers; of entries no more than `meta`, `key` and the members that the request names. */
export type Got<P, F> = [F] extends [never]
  ? Answer<P>
  : Answer<P> extends { data: unknown[] }
    ? Omit<Answer<P>, 'data'> & { data: Item<P, F>[] }
    : Part<Answer<P>, F>

/** An item of a list, whole or in part. */
export type Item<P, F> = Answer<P> extends { data: (infer T)[] } ? Part<T, F> : never
type Part<T, F> = [F] extends [never] ? T : Pick<T, Extract<keyof T, F | 'meta' | 'key'>>

export interface Page<T> {
  readonly data: readonly T[]
  readonly nextCursor: string | null
  /** How many there are on all pages, if the request asks so. */
  readonly total?: number
}
