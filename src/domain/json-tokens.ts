import type { Fault } from './json-traits.ts'
import { holdsLoneSurrogate, holdsNul, MOST_FAULTS, numberFlaw, refusal } from './json-traits.ts'
import type { TextPlace } from './placed-flaw.ts'
import { textPlaces } from './text-places.ts'

/** A list or object that the scan is inside of, and the member it has come to; a list has no names. */
export interface Container {
  readonly names: Set<string> | undefined
  at: string | number | undefined
}

/** A scan under way: the text, how far it has come, where that is, and what it found. */
export interface Scan {
  readonly text: string
  readonly maxDepth: number
  readonly open: Container[]
  readonly faults: Fault[]
  readonly placeAt: (offset: number) => TextPlace
  at: number
}

/** What a string token turned out to be. */
export interface StringFacts {
  readonly escaped: boolean
  readonly detail: string | undefined
}

const QUOTE = 34
const PLUS = 43
const MINUS = 45
const DOT = 46
const ZERO = 48
const UPPER_E = 69
const BACKSLASH = 92
const LOWER_E = 101
const LOWER_U = 117

const literals = ['true', 'false', 'null']
const shortEscapes = '"\\/bfnrt'
const hexDigits = /^[0-9a-fA-F]{4}$/
const surelyKeptDigits = 15
const plain: StringFacts = { escaped: false, detail: undefined }
const withEscapes: StringFacts = { escaped: true, detail: undefined }

/** The code unit that comes next, white space passed over; NaN at the end. */
export function nextCode(scan: Scan): number {
  for (;;) {
    const code = scan.text.charCodeAt(scan.at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
    scan.at++
  }
}

/** Reads a string, a number or a literal, of which `code` is the first code unit. */
export function scanScalar(scan: Scan, code: number): void {
  if (code === QUOTE) {
    const start = scan.at
    const { detail } = scanString(scan)
    if (detail !== undefined) fault(scan, detail, start)
  } else if (code === MINUS || isDigit(code)) {
    scanNumber(scan)
  } else {
    const literal = literals.find((word) => scan.text.startsWith(word, scan.at))
    if (literal === undefined) stop(scan, 'expected a value')
    scan.at += literal.length
  }
}

/** Reads a string from its opening to its closing quote. */
export function scanString(scan: Scan): StringFacts {
  const { text } = scan
  let facts = plain
  for (let at = scan.at + 1; ; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      scan.at = at + 1
      return facts
    }
    if (code === BACKSLASH) {
      scan.at = at
      const { length, detail } = scanEscape(scan)
      if (facts.detail === undefined) facts = detail === undefined ? withEscapes : { escaped: true, detail }
      at += length - 1
    } else if (!(code >= 32)) {
      // Not "code < 32": past the end, the code is NaN.
      scan.at = at
      stop(
        scan,
        at < text.length
          ? 'expected an escape such as \\n for a control character'
          : 'expected a closing quote',
      )
    }
  }
}

/** Looks at one escape, or at the two that make a surrogate pair. */
function scanEscape(scan: Scan): { length: number; detail?: string } {
  const { text, at } = scan
  if (text.charCodeAt(at + 1) !== LOWER_U) {
    const letter = text.charAt(at + 1)
    if (letter === '' || !shortEscapes.includes(letter))
      stop(scan, 'expected an escape such as \\n, \\\\ or \\u00e5')
    return { length: 2 }
  }
  const unit = escapedUnit(text, at)
  if (unit === undefined) stop(scan, 'expected four hexadecimal digits after \\u')
  if (unit === 0) return { length: 6, detail: holdsNul }
  if (unit < 0xd800 || unit > 0xdfff) return { length: 6 }
  const low = unit < 0xdc00 && text.startsWith('\\u', at + 6) ? escapedUnit(text, at + 6) : undefined
  return low !== undefined && low >= 0xdc00 && low <= 0xdfff
    ? { length: 12 }
    : { length: 6, detail: holdsLoneSurrogate }
}

function escapedUnit(text: string, at: number): number | undefined {
  const digits = text.slice(at + 2, at + 6)
  return hexDigits.test(digits) ? Number.parseInt(digits, 16) : undefined
}

function scanNumber(scan: Scan): void {
  const { text, at: start } = scan
  let integer = true
  if (text.charCodeAt(scan.at) === MINUS) scan.at++
  if (text.charCodeAt(scan.at) === ZERO) scan.at++
  else scanDigits(scan)
  if (text.charCodeAt(scan.at) === DOT) {
    integer = false
    scan.at++
    scanDigits(scan)
  }
  const code = text.charCodeAt(scan.at)
  if (code === LOWER_E || code === UPPER_E) {
    integer = false
    scan.at++
    const sign = text.charCodeAt(scan.at)
    if (sign === PLUS || sign === MINUS) scan.at++
    scanDigits(scan)
  }
  if (integer && scan.at - start <= surelyKeptDigits) return
  const detail = numberFlaw(Number(text.slice(start, scan.at)), integer)
  if (detail !== undefined) fault(scan, detail, start)
}

function scanDigits(scan: Scan): void {
  if (!isDigit(scan.text.charCodeAt(scan.at))) stop(scan, 'expected a digit')
  while (isDigit(scan.text.charCodeAt(scan.at))) scan.at++
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9
}

/** Notes what is wrong at the member that the scan has come to, which starts at an offset, and lets it go on. */
export function fault(scan: Scan, detail: string, at: number): void {
  if (scan.faults.length === MOST_FAULTS) return
  const path = scan.open.map((container) => container.at).filter((step) => step !== undefined)
  scan.faults.push({ path, detail, ...scan.placeAt(at) })
}

/** Ends the scan at a syntax error. */
export function stop(scan: Scan, expected: string): never {
  const { text, at } = scan
  const found = at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end'
  fault(scan, `is not valid JSON at ${lineAndColumn(text, at)}: ${expected}, found ${found}`, at)
  throw refusal('invalid-json', 'The body', scan.faults)
}

/** A place in a text as an editor counts it, from 1. */
export function lineAndColumn(text: string, at: number): string {
  const { line, column } = textPlaces(text)(at)
  return `line ${line}, column ${column}`
}
