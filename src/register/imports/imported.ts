import type { Remark } from '../../domain/imports/gather.ts'
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
}

/** What a file makes of the entries of a register. */
export interface Imported {
  readonly format: ImportFormat
  /**
   * Whether entries that the register has already stay as they are: those of our own workbook are written over them, those
   * of other templates are only begun by them.
   */
  readonly additive: boolean
  readonly entries: readonly ImportedEntry[]
  readonly remarks: readonly Remark[]
}
