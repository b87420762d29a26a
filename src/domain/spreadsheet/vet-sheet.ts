import { inSheet } from './cells.ts'
import { SPREADSHEET_LIMITS as MOST } from './limits.ts'
import { type CellFlaw, cellFlaw, tooLarge, unreadable } from './refusals.ts'
import { tagsIn } from './xml-tags.ts'

/** What is to be known of a sheet beside its values. */
export interface VettedSheet {
  readonly cells: number
  /** Areas of merged cells, such as `A1:C1`. */
  readonly merged: readonly string[]
  /** Cells with a formula whose value the workbook holds. */
  readonly formulas: readonly string[]
  /** Cells without a value that can be read: errors, and formulas that nobody has calculated. */
  readonly flaws: readonly CellFlaw[]
}

const NAMES: ReadonlySet<string> = new Set(['row', 'c', 'f', 'v', 'is', 'mergeCell'])

interface Cell {
  readonly address: string
  readonly type: string
  formula: boolean
  value: boolean
}

/**
 * Looks through the XML of a sheet before it is read: its reader makes room for every row and column up to the last one,
 * skips errors, and knows nothing of merged cells. Throws `too-large`, or `invalid` where it is written as no program does.
 */
export function vetSheet(name: string, xml: string): VettedSheet {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw odd(name)
  const [merged, formulas, flaws]: [string[], string[], CellFlaw[]] = [[], [], []]
  let [cells, lastRow, lastColumn] = [0, 0, 0]
  let cell: Cell | undefined
  const done = () => {
    if (cell !== undefined) tell(name, cell, formulas, flaws)
    cell = undefined
  }
  for (const { name: tag, attributes: given, isEmpty } of tagsIn(xml, NAMES)) {
    if (given === undefined) throw odd(name)
    if (tag === 'f' || tag === 'v' || tag === 'is') {
      if (cell !== undefined && tag === 'f') cell.formula = true
      // Some programs leave room for the value of a formula that they do not calculate; a text may be empty.
      else if (cell !== undefined && (!isEmpty || cell.type === 'str')) cell.value = true
      continue
    }
    done()
    if (tag === 'mergeCell') merged.push(given.get('ref') ?? '')
    else if (tag === 'row') lastRow = Math.max(lastRow, rowOf(name, given.get('r') ?? '1'))
    else {
      const [column, row] = placeOf(name, given.get('r'))
      cell = { address: given.get('r') ?? '', type: given.get('t') ?? 'n', formula: false, value: false }
      cells += 1
      lastRow = Math.max(lastRow, row)
      lastColumn = Math.max(lastColumn, column)
    }
  }
  done()
  refuseVast(name, lastRow, lastColumn)
  return { cells, merged, formulas, flaws }
}

function tell(sheet: string, cell: Cell, formulas: string[], flaws: CellFlaw[]): void {
  const at = inSheet(sheet, cell.address)
  if (cell.type === 'e') flaws.push(cellFlaw(at, 'shows an error; correct its formula, or write the value'))
  else if (!cell.formula) return
  else if (cell.value) formulas.push(at)
  else
    flaws.push(
      cellFlaw(at, 'has a formula without its value; calculate and save the workbook, or write the value'),
    )
}

function refuseVast(sheet: string, rows: number, columns: number): void {
  const sizes = `The sheet ${sheet} reaches to row ${rows} and column ${columns}`
  if (rows > MOST.rows || columns > MOST.columns || rows * columns > MOST.area)
    throw tooLarge(
      `${sizes}; at most ${MOST.rows} rows and ${MOST.columns} columns are read, and ${MOST.area} cells in all. Remove what is empty, or split it.`,
    )
}

function placeOf(sheet: string, address = ''): [column: number, row: number] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === '') throw odd(sheet)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [column, Number(digits)]
}

function rowOf(sheet: string, digits: string): number {
  if (!/^[1-9]\d{0,6}$/.test(digits)) throw odd(sheet)
  return Number(digits)
}

const odd = (sheet: string) =>
  unreadable(`has the sheet ${sheet} written as no spreadsheet program does; open it in one and save it anew`)
