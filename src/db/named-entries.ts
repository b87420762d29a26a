import { type RawBuilder, sql } from 'kysely'

/** What tells an entry from the others of its register. */
export interface EntryName {
  readonly kind: string
  readonly key: string
}

/** Entries as rows of kind and key, to select from, as two parameters: however many there are, the statement is one. */
export const namedEntries = (entries: readonly EntryName[]): RawBuilder<unknown> =>
  sql`unnest(${entries.map(({ kind }) => kind)}::text[], ${entries.map(({ key }) => key)}::text[])`
