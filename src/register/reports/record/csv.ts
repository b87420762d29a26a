import { stringify } from 'csv-stringify/sync'
import type { RecordDocument } from '../../../domain/record/document.ts'
import {
  aboutTable,
  activityCells,
  activityHeadings,
  findingsTable,
  type TableName,
} from '../../../domain/record/tables.ts'
import { inertText } from '../../../domain/spreadsheet/inert.ts'

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
      for (const cells of findingsTable(facts, await record.annex(), tell)) yield row(cells)
      return
    default:
      table satisfies never
  }
}

const row = (cells: readonly string[]): string =>
  stringify([cells.map(inertText)], { quoted: true, record_delimiter: '\r\n' })
