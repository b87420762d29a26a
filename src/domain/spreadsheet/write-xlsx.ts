import { unzipSync, zipSync } from 'fflate'
import { columnName } from './cells.ts'
import { xlsxText } from './xlsx-text.ts'

/** A column of a sheet that is written. */
export interface WrittenColumn {
  readonly width: number
  readonly header: string
  /** What a spreadsheet says of the column when its header is chosen. */
  readonly note?: { readonly title: string; readonly text: string } | undefined
  /** Whether it has to be filled in. */
  readonly required?: boolean
  /** Where the words that it takes are listed, such as `Words!$A$2:$A$9`; others are warned of. */
  readonly words?: string | undefined
}

/** A sheet that is written. */
export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly (string | number | boolean | null)[])[]
}

const [MOST_TITLE, MOST_NOTE] = [32, 255]
const LAST_ROW = 100_000

/**
 * A workbook (.xlsx) of these sheets, with the same bytes for the same sheets. Texts are text cells, which no spreadsheet
 * takes for formulas, and hold every character of theirs.
 */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const written = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(headerCell), ...rows.map((row) => row.map(cell))],
    })),
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml: string, _options, { sheetIndex }) => withHelp(xml, sheets[sheetIndex]),
              },
            },
          },
        },
      ],
    },
  ).toBuffer()
  // The archive would otherwise tell when it was made.
  return Buffer.from(zipSync(unzipSync(written), { mtime: new Date(1980, 0, 1) }))
}

const headerCell = ({ header, required = false }: WrittenColumn) =>
  ({
    value: xlsxText(header),
    type: String,
    format: '@',
    fontWeight: 'bold',
    backgroundColor: required ? '#c6e0b4' : '#ddebf7',
  }) as const

function cell(value: string | number | boolean | null) {
  return typeof value === 'string'
    ? ({ value: xlsxText(value), type: String, format: '@', wrap: true, alignVertical: 'top' } as const)
    : value
}

/** The sheet with what helps to fill it in: words to choose from, and a note at each header. */
function withHelp(xml: string, sheet: WrittenSheet | undefined): string {
  const rules = (sheet?.columns ?? []).flatMap(({ note, words }, index) => {
    const column = columnName(index)
    return [
      ...(note === undefined ? [] : [noteRule(`${column}1`, note)]),
      ...(words === undefined ? [] : [wordRule(`${column}2:${column}${LAST_ROW}`, words)]),
    ]
  })
  if (rules.length === 0) return xml
  const all = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  return xml.replace('</sheetData>', () => `</sheetData>${all}`)
}

const noteRule = (cells: string, { title, text }: NonNullable<WrittenColumn['note']>): string =>
  `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${attribute(title, MOST_TITLE)}" prompt="${attribute(text, MOST_NOTE)}" sqref="${cells}"/>`

const wordRule = (cells: string, words: string): string =>
  `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${words}</formula1></dataValidation>`

function attribute(text: string, most: number): string {
  const short = text.length <= most ? text : `${text.slice(0, most - 1)}…`
  return short
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
