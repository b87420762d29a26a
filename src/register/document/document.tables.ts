import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Document, Edition } from './document.ts'

/** A part of an edition: one row for each, with the edition it belongs to. */
const part = (
  name: string,
  key: readonly string[],
  columns: TableOf<Document>['columns'],
  rows: (edition: Edition) => readonly Record<string, unknown>[],
): TableOf<Document> => ({
  name,
  owner: { key: 'document' },
  key: ['document', ...key],
  columns: { document: 'text', ...columns },
  rows: ({ key: document, editions = [] }) =>
    editions.flatMap((edition) => rows(edition).map((row) => ({ document, ...row }))),
})

const editions: TableOf<Document> = {
  name: 'document_editions',
  owner: { key: 'document' },
  key: ['document', 'key'],
  columns: {
    document: 'text',
    key: 'text',
    position: 'integer',
    language: 'text',
    effective_on: 'date',
    published_on: 'date',
    address: 'text',
    media_type: 'text',
    sha256: 'text',
    pages: 'integer',
    superseded_by: 'text',
    file_media_type: 'text',
    file_sha256: 'text',
  },
  rows: ({ key: document, editions: given = [] }) =>
    given.map(
      (
        { key, language, effectiveOn, publishedOn, address, mediaType, sha256, file, pages, supersededBy },
        position,
      ) => ({
        document,
        key,
        position,
        language,
        effective_on: effectiveOn,
        published_on: publishedOn,
        address,
        media_type: mediaType,
        sha256,
        pages,
        superseded_by: supersededBy,
        file_media_type: file?.mediaType,
        file_sha256: file?.sha256,
      }),
    ),
}

const clauses = part(
  'document_clauses',
  ['edition', 'code'],
  {
    edition: 'text',
    code: 'text',
    position: 'integer',
    section: 'text',
    type: 'text',
    quote: 'text',
    start_offset: 'integer',
    end_offset: 'integer',
    sha256: 'text',
    gloss: 'jsonb',
    must_represent: 'boolean',
  },
  ({ key: edition, clauses: given = [] }) =>
    given.map(({ code, section, type, quote, start, end, sha256, gloss, mustRepresent }, position) => ({
      edition,
      code,
      position,
      section,
      type,
      quote,
      start_offset: start,
      end_offset: end,
      sha256,
      gloss,
      must_represent: mustRepresent,
    })),
)

const references = part(
  'document_references',
  ['edition', 'key'],
  { edition: 'text', key: 'text', position: 'integer', title: 'text', target: 'text', note: 'text' },
  ({ key: edition, references: given = [] }) =>
    given.map(({ key, title, document, note }, position) => ({
      edition,
      key,
      position,
      title,
      target: document,
      note,
    })),
)

const referenceClauses = part(
  'document_reference_clauses',
  ['edition', 'reference', 'clause'],
  { edition: 'text', reference: 'text', clause: 'text', position: 'integer' },
  ({ key: edition, references: given = [] }) =>
    given.flatMap(({ key: reference, clauses: cited }) =>
      cited.map((clause, position) => ({ edition, reference, clause, position })),
    ),
)

export const tables: [TableOf<Document>, ...TableOf<Document>[]] = [
  ownTable('documents', { type: 'text', audience: 'jsonb', owner: 'text' }, ({ type, audience, owner }) => ({
    type,
    audience,
    owner,
  })),
  editions,
  clauses,
  references,
  referenceClauses,
]
