import type Type from 'typebox'
import type { Table } from '../db/stored-kind.ts'
import { provenances, references } from './references.ts'
import { searchTable } from './search.table.ts'

/** The tables that entries of every kind have rows in: links to other entries, mappings, provenance, what it is found by. */
export function sharedTables(kind: string, schema: Type.TObject): Table[] {
  return [
    {
      name: 'links',
      owner: { kind: 'from_kind', key: 'from_key' },
      key: ['from_kind', 'from_key', 'pointer'],
      columns: {
        from_kind: 'text',
        from_key: 'text',
        pointer: 'text',
        to_kind: 'text',
        to_key: 'text',
        item: 'text[]',
      },
      rows: (content) =>
        references(schema, content).map(({ path, kind: to_kind, key: to_key, item }) => ({
          from_kind: kind,
          from_key: content.key,
          pointer: path,
          to_kind,
          to_key,
          // A key may be the word null, which is not one in quotes.
          item: item === undefined ? null : `{${item.map((key) => `"${key}"`).join(',')}}`,
        })),
    },
    {
      name: 'mappings',
      owner: { kind: 'kind', key: 'key' },
      key: ['kind', 'key', 'position'],
      columns: {
        kind: 'text',
        key: 'text',
        position: 'integer',
        scheme: 'text',
        version: 'text',
        concept: 'text',
        match: 'text',
      },
      rows: ({ key, mappings = [] }) =>
        mappings.map((mapping, position) => ({ kind, key, position, ...mapping })),
    },
    {
      name: 'provenance',
      owner: { kind: 'kind', key: 'key' },
      key: ['kind', 'key', 'position'],
      columns: {
        kind: 'text',
        key: 'text',
        position: 'integer',
        item: 'text',
        relation: 'text',
        document: 'text',
        edition: 'text',
        clause: 'text',
        field: 'text',
        confidence: 'text',
        note: 'text',
      },
      rows: (content) =>
        provenances(schema, content)
          .flatMap(({ item, statement: { clauses = [null], ...statement } }) =>
            clauses.map((clause) => ({ item, clause, ...statement })),
          )
          .map((row, position) => ({ kind, key: content.key, position, ...row })),
    },
    searchTable(kind, schema),
  ]
}
