import type { CellFlaw } from './refusals.ts'

/** What flaws of a file leave open, so that what seems wrong with it may only follow from them. */
export interface InDoubt {
  /** Whether a flaw is of the cell, or of merged cells that it is among. */
  readonly cell: (cell: string | undefined) => boolean
  /** Whether a flaw is of the first row of the cell's sheet, so that not all of its columns are known. */
  readonly columns: (cell: string | undefined) => boolean
}

/** An area of cells; a column is its letters to the right of blanks, so that columns are in the order of their texts. */
interface Area {
  readonly sheet: string
  readonly columns: readonly [first: string, last: string]
  readonly rows: readonly [first: number, last: number]
}

/** What flaws leave open. */
export function inDoubt(flaws: readonly CellFlaw[]): InDoubt {
  const areas = flaws.flatMap(({ cell }) => areaOf(cell) ?? [])
  const headers = new Set(areas.filter(({ rows: [first] }) => first === 1).map(({ sheet }) => sheet))
  return {
    cell: (cell) => {
      const asked = areaOf(cell)
      return asked !== undefined && areas.some((area) => isWithin(asked, area))
    },
    columns: (cell) => {
      const asked = areaOf(cell)
      return asked !== undefined && headers.has(asked.sheet)
    },
  }
}

const AREA = /^(.*!|)([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?$/

function areaOf(place = ''): Area | undefined {
  const [, sheet, column = '', row, lastColumn = column, lastRow = row] = AREA.exec(place) ?? []
  if (sheet === undefined) return undefined
  return {
    sheet,
    columns: [column.padStart(3), lastColumn.padStart(3)],
    rows: [Number(row), Number(lastRow)],
  }
}

const isWithin = ({ sheet, columns, rows }: Area, area: Area): boolean =>
  sheet === area.sheet &&
  area.columns[0] <= columns[0] &&
  columns[1] <= area.columns[1] &&
  area.rows[0] <= rows[0] &&
  rows[1] <= area.rows[1]
