/**
 * What begins a formula, also in the full-width forms that some spreadsheets take for the same; and the white space that
 * some drop before one.
 */
const FORMULA: ReadonlySet<string> = new Set('=+-@＝＋－＠\t\r')
/** What parts cells somewhere: a field that is quoted for one separator is cut by a spreadsheet that goes by another. */
const SEPARATORS: ReadonlySet<string> = new Set(',;|\t\r\n')

/** Where a formula would begin in a text, with the apostrophes that stand before it. */
interface Beginning {
  readonly at: number
  readonly apostrophes: number
}

/**
 * A text that no spreadsheet takes for a formula where it is a field of CSV: with an apostrophe before whatever would
 * begin one. A text of a workbook needs none: its cells say that they are text.
 */
export function inertText(text: string): string {
  let [inert, done] = ['', 0]
  for (const { at } of beginnings(text)) {
    inert += `${text.slice(done, at)}'`
    done = at
  }
  inert += text.slice(done)
  return /^['"]*\n/.test(inert) ? `'${inert}` : inert
}

/** The text that was made inert: `textOfInert(inertText(text))` is the text, whatever it is. */
export function textOfInert(inert: string): string {
  const marked = /^'['"]*\n/.test(inert) ? inert.slice(1) : inert
  let [text, done] = ['', 0]
  for (const { at, apostrophes } of beginnings(marked)) {
    if (apostrophes === 0) continue
    text += marked.slice(done, at)
    done = at + 1
  }
  return text + marked.slice(done)
}

/**
 * The places where a cell could begin, and after space, quotes and apostrophes a formula does: a program that takes another
 * sign for the separator may drop the quotes.
 */
function beginnings(text: string): Beginning[] {
  const found: Beginning[] = []
  let couldBegin = true
  let apostrophes = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (couldBegin && FORMULA.has(letter)) found.push({ at: at - apostrophes, apostrophes })
    if (couldBegin && letter === "'") {
      apostrophes += 1
      continue
    }
    const isBefore = apostrophes === 0 && (letter === '"' || letter.trim() === '')
    couldBegin = SEPARATORS.has(letter) || (couldBegin && isBefore)
    apostrophes = 0
  }
  return found
}
