import type { Role } from '../domain/access/roles.ts'
import type { AnyEntry } from '../domain/entry.ts'

/** Types of columns. A tsvector is its words, parted by spaces; `#` in it is the register's id, which only the commit knows. */
export type ColumnType = 'text' | 'jsonb' | 'date' | 'boolean' | 'integer' | 'text[]' | 'tsvector'
export type Row = Readonly<Record<string, unknown>>

/** A table that holds entries of a kind, or a part of them, as columns. */
export interface Table {
  readonly name: string
  /** Columns with the kind (where the table serves several) and the key of the entry that a row belongs to. */
  readonly owner: { readonly kind?: string; readonly key: string }
  /** Primary key after `register_id`. */
  readonly key: readonly string[]
  /** Columns that are written, with their types, the key's among them. */
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly rows: (content: AnyEntry) => readonly Row[]
}

/** A place in an entry's content that names another entry, or a nested item of one. */
export interface Reference {
  /** Where it stands, by indexes (RFC 6901). */
  readonly pointer: string
  /** Where it stands, by keys: this stays true when items move. */
  readonly path: string
  readonly kind: string
  readonly key: string
  /** Keys down to the nested item that is meant, such as an edition and a clause of it. */
  readonly item?: readonly string[]
}

/** What the database has to know of a kind. */
export interface StoredKind {
  readonly name: string
  /** The least role that writes its entries. */
  readonly writer: Role
  /** The kind's own table first, then those of its parts, then those that all kinds share. */
  readonly tables: readonly [Table, ...Table[]]
  /** Whether entries have a `parent` of the same kind, so that a commit must look for cycles. */
  readonly tree: boolean
  readonly references: (content: AnyEntry) => readonly Reference[]
  /** Places that name a nested item of the entry itself: no usages of it, but they have to lead somewhere too. */
  readonly innerReferences: (content: AnyEntry) => readonly Reference[]
}
