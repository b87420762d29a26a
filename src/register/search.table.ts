import type Type from 'typebox'
import { levelOf, lexemesOf } from '../db/lexemes.ts'
import type { Table } from '../db/stored-kind.ts'
import { stemsIn } from '../domain/searched.ts'
import { searchedTexts } from './searched-texts.ts'

/** The table that entries are searched in: one row each, with the words of its texts. */
export const searchTable = (kind: string, schema: Type.TObject): Table => ({
  name: 'search',
  owner: { kind: 'kind', key: 'key' },
  key: ['kind', 'key'],
  columns: { kind: 'text', key: 'text', level: 'integer', words: 'tsvector' },
  rows: (content) => {
    const { name, text } = searchedTexts(schema, content)
    const words = lexemesOf(kind, content.key, { name: stemsIn(name), text: stemsIn(text) })
    return [{ kind, key: content.key, level: levelOf(kind, content.key), words }]
  },
})
