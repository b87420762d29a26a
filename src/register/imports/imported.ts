import type { Flaw } from '../../domain/errors.ts'
import type { Remark } from '../../domain/imports/gather.ts'
import type { CellFlaw } from '../../domain/spreadsheet/refusals.ts'
import type { Kind } from '../kind.ts'
import type { Members } from './members.ts'

/** What files can be read as. */
export const IMPORT_FORMATS = ['workbook', 'csv', 'ico', 'tilt'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** An entry as a file makes it. */
export interface ImportedEntry {
  readonly kind: Kind
  readonly key: string
  readonly content: Members
  /** Where in the file a JSON pointer into the content leads: a cell, or a pointer. */
  readonly placeOf: (pointer: string) => string | undefined
  /** Whether it is only made of a row that belongs to nothing, to tell what is wrong with its cells. */
  readonly stray: boolean
}

/** What a file makes of the entries of a register; nothing is to be made of it when it has flaws. */
export interface Imported {
  readonly format: ImportFormat
  /**
   * Whether entries that the register has already stay as they are: those of our own workbook are written over them, those
   * of other templates are only begun by them.
   */
  readonly additive: boolean
  readonly entries: readonly ImportedEntry[]
  readonly remarks: readonly Remark[]
  /** What could not be read. */
  readonly flaws: readonly CellFlaw[]
  /** Kinds whose rows have no place for what could not be read: what leads to them cannot be judged. */
  readonly unplaced: ReadonlySet<string>
}

/** How an import knows an entry of a register. */
export const addressOf = (kind: string, key: string): string => `${kind} ${key}`

/** Where the content of an entry stands in what is made of a file. */
export const pointerTo = (index: number): string => `/entries/${index}`

/** A flaw of an entry's content, with the cell that it comes from. */
export function inEntry({ kind, key, placeOf }: ImportedEntry, flaw: Flaw): CellFlaw {
  const cell = placeOf(flaw.pointer)
  return { ...flaw, pointer: `/${kind.name}/${key}${flaw.pointer}`, ...(cell !== undefined && { cell }) }
}

/** Flaws of what is made of a file, with the cells that they come from. */
export function inEntries(flaws: readonly Flaw[], entries: readonly ImportedEntry[]): CellFlaw[] {
  return flaws.map((flaw) => {
    const [, list, index, ...inner] = flaw.pointer.split('/')
    const entry = list === 'entries' ? entries[Number(index)] : undefined
    if (entry === undefined) return flaw
    return inEntry(entry, { ...flaw, pointer: inner.map((step) => `/${step}`).join('') })
  })
}
