import { type Flaw, RegisterError } from '../errors.ts'

/** A flaw of a spreadsheet, in the cell that it is in, such as `Purposes!C7`. */
export interface CellFlaw extends Flaw {
  readonly cell?: string
}

/** A flaw in a cell; `pointer` stays empty, since a spreadsheet has no members. */
export const cellFlaw = (cell: string, detail: string): CellFlaw => ({
  in: 'body',
  pointer: '',
  detail,
  cell,
})

/** The most flaws of a file that are told. */
export const MOST_FLAWS = 100

/** The refusal of a file for its flaws. */
export function notImported(errors: readonly CellFlaw[]): RegisterError {
  const [first] = errors
  const told = first === undefined ? '' : `: ${sentenceOf(first)}`
  const more = errors.length > 1 ? `; this is the first of ${errors.length} faults` : ''
  return new RegisterError('invalid', `The file cannot be imported${told}${more}.`, {
    details: { errors: errors.slice(0, MOST_FLAWS) },
  })
}

/** The refusal of a file as a whole, before its cells are looked at. */
export function unreadable(detail: string, cause?: unknown): RegisterError {
  const errors = [{ in: 'body', pointer: '', detail }] as const
  return new RegisterError('invalid', `The file cannot be read: it ${detail}.`, {
    details: { errors },
    cause,
  })
}

/** The refusal of a file that is more than is read. */
export const tooLarge = (sentence: string): RegisterError => new RegisterError('too-large', sentence)

function sentenceOf({ cell, pointer, detail }: CellFlaw): string {
  return `${cell ?? (pointer === '' ? 'it' : pointer)} ${detail}`
}
