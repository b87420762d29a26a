/** What begins a formula, also in the full-width forms that some spreadsheets take for the same. */
const FORMULA: ReadonlySet<string> = new Set('=+-@＝＋－＠')
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
  return /^'*[\t\r\n]/.test(inert) ? `'${inert}` : inert
}

/** The text that was made inert: `textOfInert(inertText(text))` is the text, whatever it is. */
export function textOfInert(inert: string): string {
  const marked = /^'+[\t\r\n]/.test(inert) ? inert.slice(1) : inert
  let [text, done] = ['', 0]
  for (const { at, apostrophes } of beginnings(marked)) {
    if (apostrophes === 0) continue
    text += marked.slice(done, at)
    done = at + 1
  }
  return text + marked.slice(done)
}

/** The places where a cell could begin, and after space and apostrophes a formula does. */
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
    const isSpace = apostrophes === 0 && letter.trim() === ''
    couldBegin = SEPARATORS.has(letter) || (couldBegin && isSpace && !FORMULA.has(letter))
    apostrophes = 0
  }
  return found
}
