import Type from 'typebox'
import { type AnyEntry, Key } from '../domain/entry.ts'
import { fits } from '../domain/fits.ts'
import { canonical, type Json } from '../domain/log/canonical.ts'
import type { PlacedFlaw } from '../domain/placed-flaw.ts'
import { type Format, notValid, parseStructured, type Structured } from '../domain/structured-text.ts'
import { type Check, compileCheck } from '../domain/validate.ts'
import { printYaml } from '../domain/yaml/print.ts'
import { collectionOf } from '../domain/yaml/tree.ts'
import { checkContent } from './check-content.ts'
import type { Kind } from './kind.ts'
import { KINDS } from './kinds.ts'

const mostFlaws = 100

const fileOf = (schemaOf: (kind: Kind) => Type.TSchema): Type.TObject =>
  Type.Object(
    {
      register: Key('Key of the register.'),
      ...Object.fromEntries(
        KINDS.map((kind) => [
          kind.member,
          Type.Optional(
            Type.Array(schemaOf(kind), {
              maxItems: 10_000,
              'x-unique-by': 'key',
              description: `Every entry of ${kind.name}.`,
            }),
          ),
        ]),
      ),
    },
    {
      title: 'RegisterFile',
      additionalProperties: false,
      description: 'A whole register as one file: its key, and the contents of its entries by kind.',
    },
  )

/** A whole register as one file. */
export const RegisterFile = fileOf(({ schema }) => schema)

/** What a register file holds; `pointer` is where the content stands in it. */
export interface RegisterFileContents {
  readonly register: string
  readonly entries: readonly { readonly kind: Kind; readonly content: AnyEntry; readonly pointer: string }[]
}

/** An entry of a register to be written to a file; `kind` is the kind's name. */
export interface FiledEntry {
  readonly kind: string
  readonly content: AnyEntry
}

const OUTLINE = fileOf(() => Type.Unknown())
let outline: Check | undefined
const EMPTY = 'is empty; begin with the key of the register, as in "register: my-register"'

/** What is wrong with a register file apart from its contents: these are checked each on its own, to be told of them all. */
export const checkOutline: Check = (value) => {
  if (value === null) return [{ in: 'body', pointer: '', detail: EMPTY }]
  if (fits(OUTLINE, value)) return []
  outline ??= compileCheck(OUTLINE)
  return outline(value)
}

/**
 * Reads a register file, JSON or YAML, and checks it whole. Throws `invalid` with every flaw (at most 100, in YAML with
 * line and column), `too-large` over 16 MiB. Whether references lead anywhere is for the register to say.
 */
export function readRegisterFile(bytes: Uint8Array, format?: Format): RegisterFileContents {
  return registerIn(parseStructured(bytes, 'The register file', format))
}

/** The same of a file that has been parsed. */
export function registerIn({ value, placeOf }: Pick<Structured, 'value' | 'placeOf'>): RegisterFileContents {
  const entries = entriesIn(value)
  const flaws = [...checkOutline(value)]
  for (const { kind, content, pointer } of entries) {
    if (flaws.length >= mostFlaws) break
    flaws.push(...checkContent(kind, content, pointer))
  }
  if (flaws.length > 0)
    throw notValid(
      'The register file',
      flaws.slice(0, mostFlaws).map((flaw): PlacedFlaw => ({ ...flaw, ...placeOf(flaw.pointer) })),
    )
  const { register } = value as { readonly register: string }
  return { register, entries }
}

function entriesIn(file: unknown): RegisterFileContents['entries'] {
  if (typeof file !== 'object' || file === null) return []
  return KINDS.flatMap((kind) => {
    const list: unknown = Reflect.get(file, kind.member)
    if (!Array.isArray(list)) return []
    return list.map((content, index) => ({ kind, content, pointer: `/${kind.member}/${index}` }))
  })
}

/** The text of a register file: kinds in their order, entries by key, members in the order of their schema. */
export function printRegisterFile(register: string, entries: readonly FiledEntry[], format: Format): string {
  const lists = listsOf(entries).map(({ kind, contents }) => ({
    [kind.member]: contents.map((content) => ordered(kind.schema, content)),
  }))
  const file: object = Object.assign({ register }, ...lists)
  return format === 'json' ? `${JSON.stringify(file, null, 2)}\n` : printYaml(collectionOf(file))
}

/** One text for all register files with the same entries: entries by key in their kinds, as RFC 8785 writes it. */
export function canonicalRegister(register: string, entries: readonly FiledEntry[]): string {
  const lists = listsOf(entries).map(({ kind, contents }) => [kind.member, contents as readonly Json[]])
  return canonical({ register, ...Object.fromEntries(lists) })
}

/** The kinds that have entries, in their order, with their contents by key. */
function listsOf(entries: readonly FiledEntry[]): { kind: Kind; contents: AnyEntry[] }[] {
  const unknown = entries.find((entry) => !KINDS.some(({ name }) => name === entry.kind))
  if (unknown !== undefined) throw new Error(`a register file has no place for the kind ${unknown.kind}`)
  const byKey = (a: AnyEntry, b: AnyEntry) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  return KINDS.map((kind) => ({
    kind,
    contents: entries
      .filter((entry) => entry.kind === kind.name)
      .map(({ content }) => content)
      .sort(byKey),
  })).filter(({ contents }) => contents.length > 0)
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
}

/** A value with its members in the order of its schema; those that the schema does not name come last, as they are. */
function ordered({ properties, items }: SchemaNode, value: unknown): unknown {
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => ordered(items, item))
  if (typeof value !== 'object' || value === null || properties === undefined) return value
  const given = new Map(Object.entries(value))
  const named = Object.keys(properties).filter((name) => given.has(name))
  const others = [...given.keys()].filter((name) => !Object.hasOwn(properties, name))
  return Object.fromEntries(
    [...named, ...others].map((name) => [name, ordered(properties[name] ?? {}, given.get(name))]),
  )
}
