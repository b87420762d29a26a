import type { Remark } from '../../domain/imports/gather.ts'
import { icoTable, mergedBelow } from '../../domain/imports/ico/table.ts'
import { listed } from '../../domain/shown.ts'
import { type Grid, inSheet, isBlank } from '../../domain/spreadsheet/cells.ts'
import { inDoubt } from '../../domain/spreadsheet/in-doubt.ts'
import { readCsv } from '../../domain/spreadsheet/read-csv.ts'
import { looksLikeWorkbook, type ReadSheet, readXlsx } from '../../domain/spreadsheet/read-xlsx.ts'
import { type CellFlaw, cellFlaw, MOST_FLAWS, unreadable } from '../../domain/spreadsheet/refusals.ts'
import type { CurrentRegister } from './current.ts'
import { GUIDE_SHEETS } from './guide.ts'
import { countKnown } from './header.ts'
import type { Imported } from './imported.ts'
import { IN, SHARED_SHEETS, SHEETS, type SharedSheet, type Sheet } from './layout.ts'
import { readSheets } from './read-sheets.ts'
import { looksLikeJson, readIcoTable, readTiltFile } from './read-templates.ts'
import { findSheet } from './workbook.ts'

/** How a file is to be read. */
export interface ImportOptions {
  /** Sheet of our workbook that a CSV file holds; told by its columns unless given. */
  readonly sheet?: string | undefined
  /** Language of the texts of a template that does not say it; the register's first unless given. */
  readonly language?: string | undefined
}

/**
 * Reads a file upon the contents of a register: our workbook, a sheet of it as CSV, the ICO's template for controllers as
 * either, or a TILT document. Throws `invalid` for a file that cannot be read at all, or `too-large`.
 */
export async function readImport(
  bytes: Uint8Array,
  options: ImportOptions,
  current: CurrentRegister,
): Promise<Imported> {
  if (bytes.length === 0) throw unreadable('is empty')
  const isWorkbook = looksLikeWorkbook(bytes)
  if (options.sheet !== undefined && (isWorkbook || looksLikeJson(bytes)))
    throw unreadable(
      `is ${isWorkbook ? 'a workbook' : 'JSON'}, and a sheet says which one a CSV file holds; leave the sheet out`,
    )
  if (isWorkbook) return workbookIn(bytes, options, current)
  if (looksLikeJson(bytes)) return readTiltFile(bytes, options, current)
  const grid = await readCsv(bytes)
  const ico = options.sheet === undefined ? icoTable(grid) : undefined
  if (ico !== undefined) return readIcoTable(ico, [], options, current)
  const sheet = sheetOf(grid, options.sheet)
  return imported('csv', [{ ...grid, name: sheet.name }], [], [], current, '')
}

const OURS: ReadonlySet<string> = new Set([...SHEETS, ...SHARED_SHEETS].map(({ name }) => name))
const GUIDES: ReadonlySet<string> = new Set(Object.values(GUIDE_SHEETS))

async function workbookIn(
  bytes: Uint8Array,
  options: ImportOptions,
  current: CurrentRegister,
): Promise<Imported> {
  const { sheets, flaws } = await readXlsx(bytes)
  const ours = sheets.filter(({ name }) => OURS.has(name))
  if (ours.length === 0) return icoIn(sheets, flaws, options, current)
  const merged = ours.flatMap(mergedIn)
  const others = sheets.filter(
    ({ name, rows }) => !OURS.has(name) && !GUIDES.has(name) && !rows.flat().every(isBlank),
  )
  const remarks = [...others.map(notTaken), ...ours.flatMap(({ formulas }) => formulas.map(asValue))]
  return imported('workbook', ours, [...flaws, ...merged], remarks, current)
}

function icoIn(
  sheets: readonly ReadSheet[],
  flaws: readonly CellFlaw[],
  options: ImportOptions,
  current: CurrentRegister,
): Imported {
  for (const sheet of sheets) {
    const table = icoTable(sheet)
    if (table === undefined) continue
    const merged = mergedBelow(table, sheet.merged).map((area) => cellFlaw(area, MERGED))
    const inTable = flaws.filter(({ cell }) => cell?.startsWith(inSheet(sheet.name, '')))
    const others = sheets.filter((other) => other !== sheet && !other.rows.flat().every(isBlank))
    const remarks = [...others.map(notTaken), ...sheet.formulas.map(asValue)]
    return { ...readIcoTable(table, remarks, options, current), flaws: [...inTable, ...merged] }
  }
  throw unknownTemplate(sheets.map(({ name }) => name))
}

/** The refusal of a workbook with sheets of nobody that is known. */
const unknownTemplate = (names: readonly string[]) =>
  unreadable(
    `has none of the sheets of a register, such as Purposes or LegalBases, and no columns of the ICO's template, but the sheets ${listed(names, 5)}; start from the template (GET …/workbook?template=true)`,
  )

const MERGED = 'are merged; part them, so that every cell says for itself what it holds'

const mergedIn = ({ name, merged }: ReadSheet): CellFlaw[] =>
  merged.map((area) => cellFlaw(inSheet(name, area), MERGED))

const notTaken = ({ name }: Grid): Remark => ({
  place: inSheet(name, 'A1'),
  detail: 'is in a sheet that no register has; nothing of it is taken',
})

const asValue = (place: string): Remark => ({ place, detail: 'has a formula, of which its value is taken' })

function imported(
  format: 'workbook' | 'csv',
  grids: readonly Grid[],
  known: readonly CellFlaw[],
  remarks: readonly Remark[],
  current: CurrentRegister,
  prefix?: string,
): Imported {
  const { drafts, places, flaws, unplaced } = readSheets(grids, current.find)
  const { cell: isKnown } = inDoubt(known)
  const more = known.length < MOST_FLAWS ? flaws.filter(({ cell }) => !isKnown(cell)) : []
  // Of a CSV file people know the cells without the name that its sheet would have.
  const named = (cell: string | undefined) => (prefix === undefined ? cell : cell?.replace(/^.*!/, prefix))
  return {
    format,
    additive: false,
    entries: drafts.map(({ kind, key, content, stray }) => ({
      kind,
      key,
      content,
      stray,
      placeOf: (pointer) => named(places.cellOf(content, pointer)),
    })),
    remarks,
    flaws: [...known, ...more].map((flaw) => ({
      ...flaw,
      ...(flaw.cell && { cell: named(flaw.cell) ?? '' }),
    })),
    unplaced,
  }
}

/** The sheet that a CSV file holds. Throws `invalid` when it cannot be told. */
function sheetOf({ rows }: Grid, asked: string | undefined): Sheet | SharedSheet {
  if (asked !== undefined) {
    const sheet = findSheet(asked)
    if (sheet !== undefined) return sheet
    throw unreadable(`is said to be the sheet "${asked}", which is none: ${listed([...OURS], 100)}`)
  }
  const names = rows[0]?.filter((name) => !isBlank(name)) ?? []
  const fitting = [...SHEETS, ...SHARED_SHEETS].filter((sheet) => {
    const parents = 'parents' in sheet ? sheet.parents : [IN]
    const keyed = 'parents' in sheet && sheet.steps.length === 0 ? ['key'] : parents
    return (
      keyed.every((name) => names.includes(name)) &&
      countKnown(names, parents, sheet.columns) === names.length
    )
  })
  const [only, ...others] = fitting
  if (only !== undefined && others.length === 0) return only
  const why =
    only === undefined ? 'has columns of no sheet' : `could be ${listed(fitting.map(({ name }) => name))}`
  throw unreadable(`${why}; say which sheet it is, such as sheet=Purposes`)
}
