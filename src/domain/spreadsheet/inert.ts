/** What begins a formula, also in the full-width forms that some spreadsheets take for the same. */
const FORMULA = '=+\\-@＝＋－＠'

// Also after what parts cells somewhere: a field that is quoted for one separator is cut by a spreadsheet that goes by another.
const PLACES = new RegExp(`(^|[,;|\\t\\r\\n])(\\s*)('*[${FORMULA}])`, 'g')
const INERT_PLACES = new RegExp(`(^|[,;|\\t\\r\\n])(\\s*)'('*[${FORMULA}])`, 'g')

/**
 * A text that no spreadsheet takes for a formula where it is a field of CSV: with an apostrophe before whatever would
 * begin one. A text of a workbook needs none: its cells say that they are text.
 */
export function inertText(text: string): string {
  const inert = text.replace(PLACES, "$1$2'$3")
  return /^'*[\t\r\n]/.test(inert) ? `'${inert}` : inert
}

/** The text that was made inert: `textOfInert(inertText(text))` is the text, whatever it is. */
export function textOfInert(inert: string): string {
  const text = /^'+[\t\r\n]/.test(inert) ? inert.slice(1) : inert
  return text.replace(INERT_PLACES, '$1$2$3')
}
