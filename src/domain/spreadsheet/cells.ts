/** What a cell of a spreadsheet holds; null when it is empty. */
export type CellValue = string | number | boolean | Date | null

/** A sheet with its rows as they stand in it, from the first on. */
export interface Grid {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = ''
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}

/** The name of a cell as a spreadsheet has it, of its row and column from 0: `Purposes!C7`, without a sheet `C7`. */
export function cellName(sheet: string, row: number, column: number): string {
  return inSheet(sheet, `${columnName(column)}${row + 1}`)
}

/** A place in a sheet: `Purposes!C7`, `'My sheet'!A1:B1`. */
export function inSheet(sheet: string, place: string): string {
  if (sheet === '') return place
  return `${/^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${place}`
}

/** Whether a cell holds nothing that anybody sees. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
