import { cellName, type Grid, isBlank } from '../../domain/spreadsheet/cells.ts'
import { type CellFlaw, cellFlaw } from '../../domain/spreadsheet/refusals.ts'
import { partsOfPath } from '../../domain/subject-path.ts'
import { findKind } from '../kinds.ts'
import { type Draft, type Drafts, makeDrafts, makePlaces, objectAt, type Places, ROW } from './drafts.ts'
import { type ReadColumn, readHeader } from './header.ts'
import {
  IN,
  isObject,
  NONE,
  type Node,
  SHARED_SHEETS,
  SHEETS,
  type SharedSheet,
  type Sheet,
  type Step,
} from './layout.ts'
import { isMembers, itemsIn, type Members, removeAt, setAt, valueAt } from './members.ts'
import { readCell } from './read-cell.ts'

/** What sheets of ours make of the entries of a register. */
export interface SheetEntries {
  readonly drafts: readonly Draft[]
  readonly places: Places
  readonly flaws: readonly CellFlaw[]
  /** Kinds with a sheet that lacks a column of keys, so that its rows have no place. */
  readonly unplaced: ReadonlySet<string>
}

/** A sheet's rows as they are read, and how its cells are called. */
interface Reading {
  readonly grid: Grid
  readonly columns: readonly ReadColumn[]
  readonly places: Places
  readonly flaw: (cell: string, detail: string) => void
  readonly unplaced: Set<string>
}

/**
 * Reads sheets of ours upon the contents that a register has: a column that is there says what its member is, empty for
 * none; a member without a column stays as it is. Sheets of lists hold all the items of an entry that has a row of its own.
 */
export function readSheets(
  grids: readonly Grid[],
  current: (kind: string, key: string) => Members | undefined,
): SheetEntries {
  const flaws: CellFlaw[] = []
  const drafts = makeDrafts(current)
  const places = makePlaces()
  const unplaced = new Set<string>()
  const reading = (grid: Grid, sheet: Sheet | SharedSheet, parents: readonly string[]): Reading => {
    const header = readHeader(grid, parents, sheet.columns)
    flaws.push(...header.flaws)
    return {
      grid,
      columns: header.columns,
      places,
      flaw: (cell, detail) => void flaws.push(cellFlaw(cell, detail)),
      unplaced,
    }
  }
  for (const sheet of SHEETS) {
    const grid = grids.find(({ name }) => name === sheet.name)
    if (grid === undefined) continue
    const read = reading(grid, sheet, sheet.parents)
    if (sheet.steps.length === 0) readEntries(read, sheet, drafts)
    else readItems(read, sheet, drafts)
  }
  for (const sheet of SHARED_SHEETS) {
    const grid = grids.find(({ name }) => name === sheet.name)
    if (grid !== undefined) readShared(reading(grid, sheet, [IN]), sheet, drafts)
  }
  return { drafts: drafts.all(), places, flaws, unplaced }
}

function readEntries(read: Reading, { kind }: Sheet, drafts: Drafts): void {
  const column = read.columns.find((one) => one.column?.name === 'key')
  if (column === undefined) {
    read.unplaced.add(kind.name)
    read.flaw(
      cellName(read.grid.name, 0, 0),
      'has no column key beside it; add it, with the key of each entry',
    )
  }
  for (const [row, values] of rowsOf(read.grid)) {
    const cell = cellName(read.grid.name, row, column?.index ?? 0)
    const key = wordIn(values[column?.index ?? -1])
    const draft = key === undefined ? undefined : drafts.begin(kind, key)
    if (draft !== undefined) {
      fill(read, draft.content, row, cell)
      continue
    }
    if (key !== undefined)
      read.flaw(cell, `repeats the key "${key}"; give each entry another, or join the rows`)
    else if (column !== undefined)
      read.flaw(cell, 'is empty; give each entry a key, such as customer-support')
    const content: Members = {}
    fill(read, content, row, cell)
    drafts.stray(kind, content)
  }
}

function readItems(read: Reading, sheet: Sheet, drafts: Drafts): void {
  const opened = new Map<Members, Map<string, Members>>()
  const last = sheet.steps.at(-1)
  if (last === undefined) return
  const keyColumn = read.columns.find((one) => one.column?.name === sheet.key)
  for (const [row, values] of rowsOf(read.grid)) {
    const key = wordIn(values[keyColumn?.index ?? -1])
    const cell = cellName(read.grid.name, row, keyColumn?.index ?? 0)
    const parent = parentOf(read, sheet, drafts, row)
    if (parent === undefined) {
      if (key === NONE) continue
      const item: Members = {}
      fill(read, item, row, cell)
      drafts.stray(sheet.kind, around(item, sheet.steps))
      continue
    }
    const before = opened.get(parent) ?? openList(parent, last)
    opened.set(parent, before)
    read.places.note(parent, last.path, cell)
    if (key === NONE) continue
    const item: Members = before.get(key ?? '') ?? {}
    before.delete(key ?? '')
    const list = valueAt(parent, last.path)
    if (Array.isArray(list)) list.push(item)
    fill(read, item, row, cell)
  }
  for (const draft of drafts.all())
    if (draft.kind === sheet.kind && draft.whole)
      for (const parent of parentsIn(draft.content, sheet.steps)) {
        if (opened.has(parent)) continue
        if (last.required) setAt(parent, last.path, [])
        else removeAt(parent, last.path)
      }
}

/** A content with nothing but an item in the list that steps lead to. */
const around = (item: Members, steps: readonly Step[]): Members =>
  steps.reduceRight((inner, { path }) => {
    const outer: Members = {}
    setAt(outer, path, [inner])
    return outer
  }, item)

/** Begins a list anew; answers what it held by key, so that members without a column stay. */
function openList(parent: Members, { path, key }: Step): Map<string, Members> {
  const before = new Map(itemsIn(valueAt(parent, path)).map((item) => [String(item[key]), item]))
  setAt(parent, path, [])
  return before
}

/** The items of a content that a list of the last step can be in. */
function parentsIn(content: Members, steps: readonly Step[]): Members[] {
  let level = [content]
  for (const { path } of steps.slice(0, -1)) level = level.flatMap((item) => itemsIn(valueAt(item, path)))
  return level
}

/** The entry, or the item of it, that a row names in its first columns; tells where they lead nowhere. */
function parentOf(read: Reading, sheet: Sheet, drafts: Drafts, row: number): Members | undefined {
  let found: Members | undefined
  let address = sheet.kind.name
  for (const [parent] of sheet.parents.entries()) {
    const column = read.columns.find((one) => one.parent === parent)
    if (column === undefined) {
      read.unplaced.add(sheet.kind.name)
      return undefined
    }
    const key = wordIn(read.grid.rows[row]?.[column.index])
    const cell = cellName(read.grid.name, row, column.index)
    if (key === undefined) {
      read.flaw(cell, 'is empty; give the key of what the row belongs to')
      return undefined
    }
    const step = sheet.steps[parent - 1]
    if (step !== undefined) address += `/${step.list}`
    const inner: Members = found ?? {}
    found =
      step === undefined
        ? drafts.find(sheet.kind, key)?.content
        : itemsIn(valueAt(inner, step.path)).find((item) => item[step.key] === key)
    address += `/${key}`
    if (found === undefined) {
      if (!read.unplaced.has(sheet.kind.name))
        read.flaw(cell, `leads to no ${address}; correct the key, or add it to its sheet`)
      return undefined
    }
  }
  return found
}

function readShared(read: Reading, { list, columns }: SharedSheet, drafts: Drafts): void {
  const opened = new Set<Members>()
  for (const draft of drafts.all()) if (draft.whole) clear(draft.kind.schema as Node, draft.content, list)
  const column = read.columns.find((one) => one.parent === 0)
  const first = read.columns.find((one) => one.column?.name === columns[0]?.name)
  if (column === undefined) return
  for (const [row, values] of rowsOf(read.grid)) {
    const path = wordIn(values[column.index]) ?? ''
    const cell = cellName(read.grid.name, row, column.index)
    const { kind: name, key, inner } = partsOfPath(path)
    const kind = findKind(name)
    const draft = kind === undefined ? undefined : drafts.find(kind, key)
    const node: Node = draft === undefined ? {} : (draft.kind.schema as Node)
    const target = draft === undefined ? undefined : objectAt(node, draft.content, inner)
    if (target === undefined) {
      if (!read.unplaced.has(name))
        read.flaw(
          cell,
          `leads to nothing ("${path}"); write kind and key, such as purposes/billing, and below it names and keys`,
        )
      fill(read, {}, row, cell)
      continue
    }
    if (!opened.has(target)) target[list] = []
    opened.add(target)
    read.places.note(target, [list], cell)
    if (wordIn(values[first?.index ?? -1]) === NONE) continue
    const item: Members = {}
    const items = target[list]
    if (Array.isArray(items)) items.push(item)
    fill(read, item, row, cell)
  }
}

/** Takes a list away wherever a content has it. */
function clear(node: Node, content: Members, list: string): void {
  for (const [name, member] of Object.entries(node.properties ?? {})) {
    const held = content[name]
    if (name === list) delete content[name]
    else if (isObject(member) && isMembers(held)) {
      const before = Object.keys(held).length
      clear(member, held, list)
      if (before > 0 && Object.keys(held).length === 0) delete content[name]
    } else if (member.items !== undefined) for (const item of itemsIn(held)) clear(member.items, item, list)
  }
}

/** Gives an object what the columns of a row say. */
function fill({ grid, columns, places, flaw }: Reading, item: Members, row: number, key: string): void {
  places.note(item, [ROW], key)
  for (const { index, column, language } of columns) {
    if (column === undefined) continue
    const cell = cellName(grid.name, row, index)
    const path = language === undefined ? column.path : [...column.path, language]
    const held = grid.rows[row]?.[index]
    if (column.opens && held === NONE) setAt(item, path.slice(0, -1), {})
    else {
      const read = readCell(held, column.takes)
      if ('detail' in read) flaw(cell, read.detail)
      else if (read.value === undefined) removeAt(item, path)
      else setAt(item, path, read.value)
    }
    places.note(item, path, cell)
  }
}

/** The rows of a sheet below its header that hold something, with their indexes in the sheet. */
function rowsOf({ rows }: Grid): [row: number, values: Grid['rows'][number]][] {
  return [...rows.entries()].slice(1).filter(([, values]) => !values.every(isBlank))
}

function wordIn(cell: Grid['rows'][number][number] | undefined): string | undefined {
  const read = readCell(cell, 'word')
  return 'value' in read && typeof read.value === 'string' ? read.value : undefined
}
