import { zipSync } from 'fflate'
import { reasonOf } from '../reason.ts'
import type { CellValue, Grid } from './cells.ts'
import { SPREADSHEET_LIMITS as MOST } from './limits.ts'
import { type CellFlaw, tooLarge, unreadable } from './refusals.ts'
import { unzipped } from './unzip.ts'
import { type VettedSheet, vetSheet } from './vet-sheet.ts'
import { sheetParts, textOf } from './workbook-parts.ts'

/** A sheet of a workbook as it was read. */
export interface ReadSheet extends Grid, Pick<VettedSheet, 'merged' | 'formulas'> {}

/** A workbook as it was read; `flaws` are cells that no value could be read from. */
export interface Workbook {
  readonly sheets: readonly ReadSheet[]
  readonly flaws: readonly CellFlaw[]
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Of Excel before 2007, and of workbooks under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Whether bytes begin as a workbook does, or as what would like to be one. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  begins(bytes, ZIP) || begins(bytes, COMPOUND_FILE)

/**
 * Reads the sheets of a workbook (.xlsx): values, not formulas; nothing is run and nothing outside it is looked up. Throws
 * `too-large` for more than SPREADSHEET_LIMITS, and `invalid` for what is none, is under a password, or has macros.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > MOST.bytes)
    throw tooLarge(`The file has ${bytes.length} bytes; split it, ${MOST.bytes} are read at most.`)
  if (begins(bytes, COMPOUND_FILE))
    throw unreadable('is an .xls, or a workbook under a password; save it as .xlsx without one')
  if (!begins(bytes, ZIP)) throw unreadable('is no workbook; save it as .xlsx')
  const files = unzipped(bytes, { bytes: MOST.unpackedBytes, files: MOST.files })
  refuseMacros(files)
  const parts = sheetParts(files)
  const vetted = parts.map(({ name, path }) => vetSheet(name, textOf(files, path)))
  const cells = vetted.reduce((sum, sheet) => sum + sheet.cells, 0)
  if (cells > MOST.cells)
    throw tooLarge(`The workbook has ${cells} cells; split it, ${MOST.cells} are read at most.`)
  const flaws = vetted.flatMap((sheet) => sheet.flaws)
  const grids = await gridsIn(files)
  return {
    sheets: grids.map((grid, index) => ({
      ...grid,
      merged: vetted[index]?.merged ?? [],
      formulas: vetted[index]?.formulas ?? [],
    })),
    flaws,
  }
}

function refuseMacros(files: ReadonlyMap<string, Uint8Array>): void {
  const types = textOf(files, '[Content_Types].xml')
  const part = [...files.keys()].find((name) => /vbaProject|^xl\/macrosheets\//i.test(name))
  if (part === undefined && !/macroEnabled|vbaProject/i.test(types)) return
  throw unreadable(`has macros (${part ?? '[Content_Types].xml'}); save it as .xlsx, which has none`)
}

/** The reader is given what was looked through, packed anew, so that it cannot see anything else. */
async function gridsIn(files: ReadonlyMap<string, Uint8Array>): Promise<Grid[]> {
  const { default: readXlsxFile } = await import('read-excel-file/node')
  const xml = [...files].filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
  const archive = zipSync(Object.fromEntries(xml), { level: 0 })
  try {
    const sheets = await readXlsxFile(Buffer.from(archive), { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as readonly (readonly CellValue[])[] }))
  } catch (error) {
    throw unreadable(`cannot be read as a workbook (${reasonOf(error)}); open it and save it anew`, error)
  }
}
