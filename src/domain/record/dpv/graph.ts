import { PREFIXES } from './terms.ts'

/** A term by its prefix and name, such as `dpv:Purpose`. */
export type Term = `${keyof typeof PREFIXES}:${string}`

/** What a node has: other nodes by their IRI, or texts, with a language or a datatype of XML Schema. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly text: string; readonly datatype: 'xsd:dateTime' | 'xsd:duration' | 'xsd:integer' }

/** A thing of the record, with what is said of it. */
export interface Node {
  readonly iri: string
  readonly types: readonly string[]
  readonly values: readonly (readonly [property: Term, value: Value])[]
}

/** The IRI of a term. */
export function iriOf(term: Term): string {
  const [prefix = '', name = ''] = term.split(':')
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`
}

/** What a node has under a property, if there is something. */
export const to = (property: Term, iris: readonly string[]): Node['values'] =>
  [...new Set(iris)].map((iri) => [property, { iri }] as const)

/** Texts by language. */
export const texts = (
  property: Term,
  byLanguage: Readonly<Record<string, string>> | undefined,
): Node['values'] =>
  Object.entries(byLanguage ?? {}).map(([language, text]) => [property, { text, language }] as const)
