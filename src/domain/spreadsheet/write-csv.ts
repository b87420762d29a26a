import type { CellValue } from './cells.ts'
import { inertText } from './inert.ts'

/** Rows as CSV: UTF-8 with a byte order mark, parted by semicolons, every field in quotes, formulas inert. */
export async function writeCsv(rows: readonly (readonly CellValue[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  const fields = rows.map((row) => row.map(fieldOf))
  return stringify(fields, {
    bom: true,
    delimiter: ';',
    quoted: true,
    quoted_empty: false,
    record_delimiter: '\r\n',
  })
}

function fieldOf(value: CellValue): string {
  if (value === null) return ''
  return typeof value === 'string' ? inertText(value) : String(value)
}
