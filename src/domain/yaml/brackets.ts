import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml'
import type { TextPlace } from '../placed-flaw.ts'
import { textPlaces } from '../text-places.ts'

/** A bracket that closes at the start of a line: the spaces before it. */
const closing = /(?<=^|\n) *(?=[\]}])/g
const closingHere = / *(?=[\]}])/y

/**
 * A text with each bracket that closes at the start of a line one column further in. People put it under the name before
 * its list or object; to YAML it is part of that, and what is has to stand further in. Places are told of the text before.
 */
export function bracketsFurtherIn(text: string): {
  readonly text: string
  readonly placeAt: (offset: number) => TextPlace
} {
  const moved = text.replace(closing, '$& ')
  const movedPlaceAt = textPlaces(moved)
  const placeAt = (offset: number): TextPlace => {
    const { line, column } = movedPlaceAt(offset)
    closingHere.lastIndex = offset - (column - 1)
    const isMoved = closingHere.test(moved) && offset >= closingHere.lastIndex
    return { line, column: isMoved ? column - 1 : column }
  }
  return { text: moved, placeAt }
}

/** Whether a text in a block of lines has such a bracket: to move that would change what the text says. */
export function haveBrackets(text: string, events: readonly Event[]): boolean {
  return events.some((event) => {
    if (event.type !== EVENT_ID.SCALAR) return false
    const { style, valueStart, valueEnd } = event
    const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
    return isBlock && text.slice(valueStart, valueEnd).search(closing) !== -1
  })
}
