import { shown } from '../../domain/shown.ts'
import type { CellValue } from '../../domain/spreadsheet/cells.ts'
import { NONE, type Takes } from './layout.ts'

/** What a cell says: a value, nothing, or why it cannot be read. */
export type CellRead = { readonly value: unknown } | { readonly detail: string }

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'sant', 'ja'])
const NO: ReadonlySet<string> = new Set(['false', 'no', 'falskt', 'nej'])

const AS_TEXT = 'format the cell as text and write it again'

/** Reads a cell as what its column takes; `value` is undefined when the cell is empty. */
export function readCell(cell: CellValue | undefined, takes: Takes): CellRead {
  if (cell === null || cell === undefined || cell === '') return { value: undefined }
  switch (takes) {
    case 'text':
    case 'languages':
      return textIn(cell)
    case 'word':
      return trimmed(textIn(cell))
    case 'words':
      return wordsIn(trimmed(textIn(cell)))
    case 'boolean':
      return truthIn(cell)
    case 'integer':
      return numberIn(cell)
    default:
      return takes satisfies never
  }
}

function textIn(cell: Exclude<CellValue, null>): CellRead {
  if (typeof cell === 'string') return { value: cell }
  if (typeof cell === 'boolean')
    return { detail: `must be a text; got ${String(cell).toUpperCase()}; ${AS_TEXT}` }
  if (typeof cell === 'number')
    return Math.abs(cell) < 1e15
      ? { value: String(cell) }
      : { detail: `must be a text; got a number whose last digits the spreadsheet has lost; ${AS_TEXT}` }
  if (Number.isNaN(cell.getTime())) return { detail: `must be a text; got a date that is none; ${AS_TEXT}` }
  return { value: cell.toISOString().replace(/T00:00:00\.000Z$/, '') }
}

function trimmed(read: CellRead): CellRead {
  if (!('value' in read)) return read
  const text = String(read.value).trim()
  return { value: text === '' ? undefined : text }
}

function wordsIn(read: CellRead): CellRead {
  if (!('value' in read) || read.value === undefined) return read
  if (read.value === NONE) return { value: [] }
  const words = String(read.value).split(/[,;\n]/)
  return { value: words.map((word) => word.trim()).filter((word) => word !== '') }
}

function truthIn(cell: Exclude<CellValue, null>): CellRead {
  if (typeof cell === 'boolean') return { value: cell }
  const word = String(cell).trim().toLowerCase()
  if (word === '') return { value: undefined }
  if (YES.has(word) || NO.has(word)) return { value: YES.has(word) }
  return { detail: `must be TRUE or FALSE (or yes, no, ja, nej); got ${shown(String(cell))}` }
}

function numberIn(cell: Exclude<CellValue, null>): CellRead {
  if (typeof cell === 'number') return { value: cell }
  const digits = String(cell).trim()
  if (digits === '') return { value: undefined }
  if (/^-?\d{1,15}$/.test(digits)) return { value: Number(digits) }
  return { detail: `must be a whole number; got ${shown(String(cell))}` }
}
