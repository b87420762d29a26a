import { didYouMean } from '../../domain/expected.ts'
import { shown } from '../../domain/shown.ts'
import { type CellValue, cellName, type Grid, isBlank } from '../../domain/spreadsheet/cells.ts'
import { type CellFlaw, cellFlaw } from '../../domain/spreadsheet/refusals.ts'
import { isLanguage } from './current.ts'
import type { Column } from './layout.ts'

/** A column of a grid that is read: where the parents' keys stand, or a member. */
export interface ReadColumn {
  readonly index: number
  /** Index of the parent whose keys it holds. */
  readonly parent?: number
  readonly column?: Column
  readonly language?: string
}

export interface Header {
  readonly columns: readonly ReadColumn[]
  readonly flaws: readonly CellFlaw[]
}

/** Reads the first row of a sheet of ours: every column with something in it has to have a name that is known, once. */
export function readHeader(
  { name: sheet, rows }: Grid,
  parents: readonly string[],
  columns: readonly Column[],
): Header {
  const [names = [], ...data] = rows
  const flaws: CellFlaw[] = []
  const read: ReadColumn[] = []
  const seen = new Map<string, string>()
  const width = Math.max(names.length, ...data.map(({ length }) => length))
  for (let index = 0; index < width; index += 1) {
    const cell = cellName(sheet, 0, index)
    const flaw = (detail: string) => flaws.push(cellFlaw(cell, detail))
    const name = nameIn(names[index])
    if (name === '') {
      const below = data.findIndex((row) => !isBlank(row[index]))
      if (below !== -1)
        flaw(
          `names no column, and ${cellName(sheet, below + 1, index)} holds something; name it, or empty it`,
        )
      continue
    }
    const known = columnCalled(name, parents, columns)
    const before = seen.get(name)
    if (known === undefined)
      flaw(
        `names no column ${shown(name)}${didYouMean(allNames(parents, columns), name)}; correct it, or remove the column`,
      )
    else if (before !== undefined) flaw(`repeats the column ${name} of ${before}; remove one of them`)
    else read.push({ index, ...known })
    seen.set(name, cell)
  }
  for (const [parent, name] of parents.entries())
    if (!read.some((column) => column.parent === parent))
      flaws.push(
        cellFlaw(
          cellName(sheet, 0, 0),
          `has no column ${name} beside it; add it, with the keys of what the rows belong to`,
        ),
      )
  return { columns: read, flaws }
}

/** The columns that a header names, of one that may be of another sheet. */
export const countKnown = (
  names: readonly CellValue[],
  parents: readonly string[],
  columns: readonly Column[],
): number => names.filter((name) => columnCalled(nameIn(name), parents, columns) !== undefined).length

const nameIn = (cell: CellValue | undefined): string =>
  typeof cell === 'string' ? cell.trim() : isBlank(cell) ? '' : String(cell)

function columnCalled(
  name: string,
  parents: readonly string[],
  columns: readonly Column[],
): Omit<ReadColumn, 'index'> | undefined {
  const parent = parents.indexOf(name)
  if (parent !== -1) return { parent }
  const exact = columns.find((column) => column.name === name && column.takes !== 'languages')
  if (exact !== undefined) return { column: exact }
  const cut = name.lastIndexOf('.')
  const [member, language] = [name.slice(0, Math.max(cut, 0)), name.slice(cut + 1)]
  const texts = columns.find((column) => column.name === member && column.takes === 'languages')
  return texts === undefined || !isLanguage(language) ? undefined : { column: texts, language }
}

const allNames = (parents: readonly string[], columns: readonly Column[]): string[] => [
  ...parents,
  ...columns.flatMap(({ name, takes }) => (takes === 'languages' ? [`${name}.sv`, `${name}.en`] : [name])),
]
