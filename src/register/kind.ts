import type Type from 'typebox'
import { byDueReview } from '../db/due-review.ts'
import { byClause, byLifecycle, byRelation, type Filter } from '../db/filter.ts'
import type { Reference, Row, StoredKind, Table } from '../db/stored-kind.ts'
import type { Role } from '../domain/access/roles.ts'
import type { AnyEntry } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { references } from './references.ts'
import { sharedTables } from './shared.tables.ts'

/** A kind of entry: its words, its content schema, its tables, and what it can be filtered by. */
export interface Kind extends StoredKind {
  /** One word of its name in PascalCase, for operations and schemas: `LegalBasis`. */
  readonly singular: string
  readonly plural: string
  /** One of it in a sentence: `an organisation`. */
  readonly one: string
  /** Name of its list in the register file: `legalBases`. */
  readonly member: string
  readonly schema: Type.TObject
  readonly filters: readonly Filter[]
  /** Members in which an entry equals any other that may stand in its place: what rests on one does not rest on another. */
  readonly alike: readonly string[]
  /** What is wrong with a content that has the schema's shape. */
  readonly contradictions: (content: AnyEntry) => readonly Flaw[]
}

/** A table as a kind declares it, over the kind's own content type. */
export interface TableOf<Content> extends Omit<Table, 'rows'> {
  readonly rows: (content: Content) => readonly Row[]
}

interface Declared<Schema extends Type.TObject> {
  /** The kind's name in URLs, commits and tables of the log: `legal-bases`. */
  readonly name: string
  readonly schema: Schema
  readonly tables: readonly [TableOf<Type.Static<Schema>>, ...TableOf<Type.Static<Schema>>[]]
  readonly filters: readonly Filter[]
  readonly alike?: readonly string[]
  /** The least role that writes its entries; an editor unless told. */
  readonly writer?: Role
  /** Places that name a nested item of the entry itself, for kinds that have such. */
  readonly innerReferences?: (content: Type.Static<Schema>) => readonly Reference[]
  /** What is wrong between members of a content, where a schema cannot say it. */
  readonly contradictions?: (content: Type.Static<Schema>) => readonly Flaw[]
}

/** Joins what a kind declares with what all kinds have. */
export function kind<Schema extends Type.TObject>({
  name,
  schema,
  tables,
  filters,
  alike = [],
  writer = 'editor',
  innerReferences = () => [],
  contradictions = () => [],
}: Declared<Schema>): Kind {
  const [own, ...parts] = tables
  const words = name.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1))
  const plural = words.join('')
  const singular = String(Reflect.get(schema, 'title'))
  return {
    name,
    singular,
    plural,
    one: withArticle(singular.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()),
    member: plural[0]?.toLowerCase() + plural.slice(1),
    schema,
    writer,
    filters: [...filters, byLifecycle, byDueReview(name, own), byClause, byRelation],
    alike,
    // The door to the tables is passed by validated contents only: this is where the kind's own type ends.
    tables: [erased(own), ...parts.map(erased), ...sharedTables(name, schema)],
    tree: 'parent' in schema.properties,
    references: (content) => references(schema, content),
    innerReferences: (content) => innerReferences(content as Type.Static<Schema>),
    contradictions: (content) => contradictions(content as Type.Static<Schema>),
  }
}

/** `an organisation`, `a legal basis`; the settings of a register are many. */
const withArticle = (noun: string): string =>
  noun === 'settings' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

function erased<Content>({ rows, ...table }: TableOf<Content>): Table {
  return { ...table, rows: (content: AnyEntry) => rows(content as Content) }
}
