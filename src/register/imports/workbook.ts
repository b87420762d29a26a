import { expected } from '../../domain/expected.ts'
import { columnName } from '../../domain/spreadsheet/cells.ts'
import { writeCsv } from '../../domain/spreadsheet/write-csv.ts'
import { type WrittenColumn, type WrittenSheet, writeXlsx } from '../../domain/spreadsheet/write-xlsx.ts'
import { findKind } from '../kinds.ts'
import type { FiledEntry } from '../register-file.ts'
import { GUIDE_SHEETS, readMe } from './guide.ts'
import { type Column, type Node, SHARED_SHEETS, SHEETS, type SharedSheet, type Sheet } from './layout.ts'
import { sharedTableOf, type Table, tableOf } from './sheet-rows.ts'

/** The languages that texts have columns for, unless a register's settings name its own. */
const LANGUAGES = ['sv', 'en']

/** The contents of a register, and the languages that texts have columns for at least: those of its settings unless told. */
export interface Filed {
  readonly entries: readonly FiledEntry[]
  readonly languages?: readonly string[]
}

/** A register as our workbook (.xlsx), a sheet a kind and a sheet a list; without entries it is a template to fill in. */
export function writeWorkbook(register: string, filed: Filed): Promise<Buffer> {
  const words = vocabularies()
  const sheets = [...SHEETS, ...SHARED_SHEETS]
  const columns = sheets.flatMap((sheet) => sheet.columns.map((column) => guideRow(sheet, column)))
  return writeXlsx([
    { name: GUIDE_SHEETS.readMe, columns: [plain('', 110)], rows: readMe(register).map((line) => [line]) },
    ...sheets.map((sheet) => written(sheet, tableIn(sheet, filed), words)),
    {
      name: GUIDE_SHEETS.columns,
      columns: [
        plain('sheet', 30),
        plain('column', 36),
        plain('required', 10),
        plain('takes', 50),
        plain('description', 80),
      ],
      rows: columns,
    },
    wordSheet(words),
  ])
}

/** One sheet of it as CSV. */
export const writeSheetCsv = (sheet: Sheet | SharedSheet, filed: Filed): Promise<string> => {
  const { header, rows } = tableIn(sheet, filed)
  return writeCsv([header.map(({ name }) => name), ...rows])
}

/** The sheet with a name, whichever case it is written in; of a kind also by the kind's own name. */
export function findSheet(name: string): Sheet | SharedSheet | undefined {
  const asked = name.toLowerCase()
  const entries = SHEETS.find(({ kind, steps }) => steps.length === 0 && kind.name === asked)
  return entries ?? [...SHEETS, ...SHARED_SHEETS].find((sheet) => sheet.name.toLowerCase() === asked)
}

function tableIn(sheet: Sheet | SharedSheet, { entries, languages = languagesOf(entries) }: Filed): Table {
  if ('kind' in sheet) return tableOf(sheet, entries, languages)
  const known = entries.map((entry) => {
    const kind = findKind(entry.kind)
    if (kind === undefined) throw new Error(`a workbook has no sheet for the kind ${entry.kind}`)
    return { ...entry, schema: kind.schema as Node }
  })
  return sharedTableOf(
    sheet,
    known.toSorted((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1)),
  )
}

/** The languages of a register, by its settings. */
export function languagesOf(entries: readonly FiledEntry[]): readonly string[] {
  const settings = entries.find(({ kind }) => kind === 'settings')
  const languages: unknown = Reflect.get(Object(settings?.content), 'languages')
  return Array.isArray(languages) ? languages : LANGUAGES
}

const addressOf = ({ kind, content }: FiledEntry): string => `${kind}/${content.key}`

const WIDTHS = { text: 40, languages: 44, words: 36, word: 24, boolean: 12, integer: 12 } as const

function written(
  { name }: Sheet | SharedSheet,
  { header, rows }: Table,
  words: ReadonlyMap<string, Vocabulary>,
): WrittenSheet {
  return {
    name,
    columns: header.map(({ name: title, column }): WrittenColumn => {
      if (column === undefined) return { ...plain(title, 28), required: true }
      const text = [column.node.description ?? '', takesIn(column)].filter((part) => part !== '').join(' — ')
      const vocabulary = column.takes === 'word' ? words.get(wordsKey(column)) : undefined
      return {
        header: title,
        width: WIDTHS[column.takes],
        required: column.required,
        note: { title, text },
        words: vocabulary?.range,
      }
    }),
    rows,
  }
}

const plain = (header: string, width: number): WrittenColumn => ({ header, width })

const guideRow = (sheet: Sheet | SharedSheet, column: Column) => [
  sheet.name,
  column.takes === 'languages' ? `${column.name}.<language>` : column.name,
  column.required,
  takesIn(column),
  column.node.description ?? '',
]

/** What a column takes, in words. */
function takesIn({ takes, node }: Column): string {
  switch (takes) {
    case 'boolean':
      return 'TRUE or FALSE'
    case 'integer':
      return 'a whole number'
    case 'text':
      return `a text of at most ${node.maxLength ?? ''} characters`.replace(' of at most  characters', '')
    case 'languages':
      return 'a text; a column for each language'
    case 'word':
      return node.enum === undefined ? (expected(node) ?? '') : `one of ${node.enum.join(', ')}`
    case 'words':
      return `parted by commas: ${node.items?.enum?.join(', ') ?? expected(node.items) ?? ''}`
    default:
      return takes satisfies never
  }
}

interface Vocabulary {
  readonly title: string
  readonly words: readonly string[]
  /** Where its words stand in their sheet. */
  readonly range: string
}

const wordsOf = ({ node }: Column): readonly string[] => node.enum ?? node.items?.enum ?? []
const wordsKey = (column: Column): string => wordsOf(column).join(' ')

/** The vocabularies of all columns, each once. */
function vocabularies(): Map<string, Vocabulary> {
  const known = new Map<string, Vocabulary>()
  for (const sheet of [...SHEETS, ...SHARED_SHEETS])
    for (const column of sheet.columns) {
      const [words, key] = [wordsOf(column), wordsKey(column)]
      if (words.length === 0 || known.has(key)) continue
      const letters = columnName(known.size)
      const range = `${GUIDE_SHEETS.words}!$${letters}$2:$${letters}$${words.length + 1}`
      known.set(key, { title: `${sheet.name}.${column.name}`, words, range })
    }
  return known
}

function wordSheet(vocabularies: ReadonlyMap<string, Vocabulary>): WrittenSheet {
  const all = [...vocabularies.values()]
  const most = Math.max(...all.map(({ words }) => words.length))
  return {
    name: GUIDE_SHEETS.words,
    columns: all.map(({ title }) => plain(title, 30)),
    rows: Array.from({ length: most }, (_, row) => all.map(({ words }) => words[row] ?? null)),
  }
}
