import { type CellValue, cellName, type Grid, inSheet, isBlank } from '../../spreadsheet/cells.ts'
import { type IcoColumn, icoColumn } from './columns.ts'

/** A row of the template: what its columns say, and the cell of each. */
export interface IcoRow {
  readonly index: number
  readonly text: (column: IcoColumn) => string
  readonly cell: (column: IcoColumn) => string
}

/** The template as it stands in a sheet. */
export interface IcoTable {
  readonly grid: Grid
  /** Index of the row with the headings. */
  readonly header: number
  readonly rows: readonly IcoRow[]
  /** Columns with something in them that the template does not have. */
  readonly strange: readonly { readonly place: string; readonly heading: string; readonly filled: number }[]
}

const [MOST_ABOVE, LEAST_HEADINGS] = [40, 8]

/** The template in a sheet, wherever its headings stand; nothing when it is not there. */
export function icoTable(grid: Grid): IcoTable | undefined {
  const { name, rows } = grid
  const header = rows.slice(0, MOST_ABOVE).findIndex((row) => headings(row).size >= LEAST_HEADINGS)
  if (header === -1) return undefined
  const at = headings(rows[header] ?? [])
  const below = rows.slice(header + 1)
  const width = Math.max(...rows.map(({ length }) => length))
  const known = new Set(at.values())
  return {
    grid,
    header,
    rows: below.flatMap((row, offset): IcoRow[] => {
      if (row.every(isBlank)) return []
      const index = header + 1 + offset
      return [
        {
          index,
          text: (column) => told(row[at.get(column) ?? -1]),
          cell: (column) => cellName(name, index, at.get(column) ?? 0),
        },
      ]
    }),
    strange: Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const filled = below.filter((row) => !isBlank(row[column])).length
      if (known.has(column) || filled === 0) return []
      return [{ place: cellName(name, header, column), heading: told(rows[header]?.[column]), filled }]
    }),
  }
}

/** Where the merged cells of a sheet would hide what belongs to the headings or a row below them. */
export const mergedBelow = ({ grid, header }: IcoTable, areas: readonly string[]): string[] =>
  areas
    .filter((area) => Number((area.split(':').at(-1) ?? '').replace(/\D/g, '')) > header)
    .map((area) => inSheet(grid.name, area))

function headings(row: readonly CellValue[]): Map<IcoColumn, number> {
  const found = new Map<IcoColumn, number>()
  for (const [index, cell] of row.entries()) {
    const column = typeof cell === 'string' ? icoColumn(cell) : undefined
    if (column !== undefined && !found.has(column)) found.set(column, index)
  }
  return found
}

/** What a cell says, as text without space around it. */
export function told(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No'
  return String(cell).trim()
}

/** The things that a cell lists: one a line, or parted by semicolons; bullets go. */
export const listedIn = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*[-–•*·]\s+/, '').trim())
    .filter((line) => line !== '' && !/^(n\/?a|none|not applicable|-|–)$/i.test(line))
