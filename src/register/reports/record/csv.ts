import { stringify } from 'csv-stringify/sync'
import type { RecordDocument } from '../../../domain/record/document.ts'
import {
  aboutTable,
  activityCells,
  activityHeadings,
  findingsTable,
  type TableName,
} from '../../../domain/record/tables.ts'

/** So that spreadsheets read the letters as UTF-8. */
const BOM = '\uFEFF'

/**
 * A record as CSV (RFC 4180, UTF-8 with a byte order mark), row by row: the activities, what the record says of itself, or
 * the findings. A cell has a line for each thing that it says.
 */
export async function* recordAsCsv(record: RecordDocument, table: TableName): AsyncGenerator<string> {
  const { facts, tell } = record
  yield BOM
  switch (table) {
    case 'activities':
      yield row(activityHeadings(facts, tell))
      for await (const sheet of record.sheets())
        yield row(activityCells(facts, sheet).map((lines) => lines.join('\n')))
      return
    case 'about': {
      for await (const _ of record.sheets());
      const rows = aboutTable(facts, record.closing(), tell)
      const width = Math.max(...rows.map(({ length }) => length))
      // A table has as many cells in each row, for those who read it by machine.
      for (const cells of rows) yield row([...cells, ...Array<string>(width - cells.length).fill('')])
      return
    }
    case 'findings':
      for (const cells of findingsTable(await record.annex(), tell)) yield row(cells)
      return
    default:
      table satisfies never
  }
}

const row = (cells: readonly string[]): string =>
  stringify([cells.map(inert)], { escape_formulas: true, quoted: true, record_delimiter: '\r\n' })

/** Where a spreadsheet that takes another sign than ours between cells, or each line for a row, would see a formula begin. */
const SIGN_WITHIN = /(^"+|[\n\r\t;,|]"*)(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g

/**
 * A text in which no formula begins, also where a spreadsheet splits cells otherwise than they were written. What stands at
 * the very beginning is left to the writer of the CSV, which marks it in the same way.
 */
export const inert = (text: string): string => text.replace(SIGN_WITHIN, "$1'")
