import type { Blob } from 'node:buffer'
import type { Stream } from 'node:stream'
import type { Cell, Feature, Row, Sheet } from 'write-excel-file/node'
import { xlsxText } from '../../../domain/spreadsheet/xlsx-text.ts'
import { printable } from './printable.ts'
import { cut } from './xlsx-cells.ts'
import type { XlsxTable, XlsxTables } from './xlsx-content.ts'

/** What the package may put into a workbook. */
type FileContent = Stream | Buffer | Blob
type XlsxSheet = Sheet<FileContent>

/** Letters that a column is wide, at least and at most. */
const LEAST_WIDTH = 14
const MOST_WIDTH = 45

/** Letters in the width of one: a column's width is told in digits, which are wider than most letters. */
const LETTERS_A_WIDTH = 1.15

/** Points that a line takes, and that Excel gives a row at most. */
const LINE_HEIGHT = 13.5
const MOST_HEIGHT = 409

/** Makes a workbook of what a record says of itself, the activities, the findings. It takes the processor while it runs. */
export async function printXlsx({ title, about, activities, findings }: XlsxTables): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node')
  const [headings = []] = activities.rows
  const widths = headings.map((_, at) => widthOf(activities.rows, at))
  const sheets = [aboutSheet(title, about), table(activities, widths, 2), table(findings, FINDINGS_WIDTHS)]
  const features = [pages([undefined, titles(activities, 'B'), titles(findings)])]
  return write(sheets, { fontFamily: 'Calibri', fontSize: 10, features }).toBuffer()
}

const FINDINGS_WIDTHS = [11, 14, 28, 60, 45, 14]

/** As wide as the longest line of a column, within reason. */
function widthOf([, ...rows]: readonly (readonly string[])[], at: number): number {
  const longest = rows.reduce(
    (most, cells) => Math.max(most, ...(cells[at] ?? '').split('\n', 50).map(({ length }) => length)),
    LEAST_WIDTH,
  )
  return Math.min(MOST_WIDTH, longest + 2)
}

/** A text that is too long for a cell goes on in rows below. */
const cutRow = (cells: readonly string[]): (readonly string[])[] =>
  cells.length === 2
    ? cut(cells[1] ?? '').map((part, at) => [at === 0 ? (cells[0] ?? '') : '', part])
    : [cells]

function aboutSheet(title: string, { name, rows }: XlsxTable): XlsxSheet {
  const widths = [44, 24, 24, 24, 24, 24, 24]
  return {
    sheet: name,
    data: [
      [{ ...text(title), wrap: false, fontWeight: 'bold', fontSize: 16, height: 24 }],
      [],
      ...rows.flatMap(cutRow).map((cells): Row => {
        // Two cells are a heading with a text, which may be long: it takes the place of the columns of the table below.
        const [heading = '', said = ''] = cells
        if (cells.length > 2)
          return lined(
            cells.map((cell, at) => (at === 0 ? bold(cell) : text(cell))),
            heightOf(cells, widths),
          )
        if (cells.length < 2) return [bold(heading)]
        const wide = { ...text(said), columnSpan: 4 }
        return lined([bold(heading), wide, null, null, null], heightOf(cells, [44, 96]))
      }),
    ],
    columns: widths.map((width) => ({ width })),
    showGridLines: false,
  }
}

/** A table under headings that stay in sight, as its first columns do. */
function table(
  { name, rows: [head = [], ...rows] }: XlsxTable,
  widths: readonly number[],
  stickyColumnsCount = 0,
): XlsxSheet {
  return {
    sheet: name,
    data: [
      lined(head.map(heading), heightOf(head, widths)),
      ...rows.map((cells) => lined(cells.map(cellOf), heightOf(cells, widths))),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(stickyColumnsCount > 0 && { stickyColumnsCount }),
    orientation: 'landscape',
  }
}

type Styled = Extract<Cell, { value?: unknown }>

/** A cell is a text and never a formula, whatever it begins with. */
const text = (value: string): Styled => ({
  value: xlsxText(printable(value)),
  type: String,
  wrap: true,
  alignVertical: 'top',
})
const cellOf = (value: string): Styled => ({
  ...text(value),
  bottomBorderStyle: 'hair',
  bottomBorderColor: '#B5B5B5',
  leftBorderStyle: 'hair',
  leftBorderColor: '#B5B5B5',
})
const bold = (value: string): Styled => ({ ...text(value), fontWeight: 'bold' })
const heading = (value: string): Styled => ({
  ...bold(value),
  backgroundColor: '#DCE6F1',
  bottomBorderStyle: 'thin',
})

/** A row with its height, which not every program finds by itself. */
const lined = ([first, ...others]: (Styled | null)[], height: number): Row =>
  first === undefined ? [] : [{ ...(first ?? text('')), height }, ...others]

const heightOf = (cells: readonly string[], widths: readonly number[]): number =>
  Math.min(
    MOST_HEIGHT,
    LINE_HEIGHT * Math.max(1, ...cells.map((cell, at) => linesIn(cell, widths[at] ?? LEAST_WIDTH))) + 2,
  )

const linesIn = (cell: string, width: number): number =>
  cell
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * LETTERS_A_WIDTH))), 0)

/** What of a table stands on each page of it: its headings, and the columns that name its rows. */
const titles = ({ name }: XlsxTable, lastColumn?: string): string =>
  [lastColumn && `'${name}'!$A:$${lastColumn}`, `'${name}'!$1:$1`].filter(Boolean).join(',')

/** On paper, the tables are as wide as a page or, of the activities, three; with their titles on each page, sheet by sheet. */
const pages = (titled: readonly (string | undefined)[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (content) =>
          content.replace('<definedNames/>', () => `<definedNames>${names(titled)}</definedNames>`),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, { sheetIndex }) => {
          const size = sheetIndex === 1 ? 'paperSize="8" fitToWidth="3"' : 'paperSize="9" fitToWidth="1"'
          return content
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace(/<pageSetup [^<>]*\/>/, '')
            .replace(
              /(<pageMargins [^<>]*\/>|<\/sheetData>)(?=<\/worksheet>|<drawing)/,
              `$1<pageSetup ${size} fitToHeight="0" orientation="landscape"/>`,
            )
        },
      },
    },
  },
})

const names = (titled: readonly (string | undefined)[]): string =>
  titled
    .map((title, at) =>
      title === undefined
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${title}</definedName>`,
    )
    .join('')
