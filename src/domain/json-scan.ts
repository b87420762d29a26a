import type { Container, Scan } from './json-tokens.ts'
import { fault, nextCode, scanScalar, scanString, stop } from './json-tokens.ts'
import { depthFlaw, nameFlaw, refusal } from './json-traits.ts'
import { textPlaces } from './text-places.ts'

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/**
 * Throws `invalid-json` when `JSON.parse` would refuse a text, or would not keep what it says: duplicate and reserved
 * member names, numbers, NUL, lone surrogates, too great a depth. One pass without recursion, linear in the text; goes
 * on to list up to 20 faults, but ends at the first of syntax or depth.
 */
export function scanJson(text: string, maxDepth: number): void {
  const scan: Scan = { text, maxDepth, open: [], faults: [], placeAt: textPlaces(text), at: 0 }
  do scanToValueEnd(scan)
  while (moveToNextMember(scan))
  if (scan.at < text.length) stop(scan, 'expected nothing after the value')
  if (scan.faults.length > 0) throw refusal('invalid-json', 'The body', scan.faults)
}

/** Reads a scalar or an empty container, on the way down through the first members of what opens here. */
function scanToValueEnd(scan: Scan): void {
  for (;;) {
    const code = nextCode(scan)
    if (code === OPEN_OBJECT) {
      enter(scan, { names: new Set(), at: undefined })
      if (leaveAt(scan, CLOSE_OBJECT)) return
      scanName(scan)
    } else if (code === OPEN_LIST) {
      enter(scan, { names: undefined, at: 0 })
      if (leaveAt(scan, CLOSE_LIST)) return
    } else {
      scanScalar(scan, code)
      return
    }
  }
}

/** Leaves the containers that end here and goes to the next member; false after the outermost value. */
function moveToNextMember(scan: Scan): boolean {
  for (let top = scan.open.at(-1); top !== undefined; top = scan.open.at(-1)) {
    if (nextCode(scan) === COMMA) {
      scan.at++
      if (top.names !== undefined) scanName(scan)
      else top.at = Number(top.at) + 1
      return true
    }
    const close = top.names === undefined ? CLOSE_LIST : CLOSE_OBJECT
    if (!leaveAt(scan, close)) stop(scan, `expected "," or "${String.fromCharCode(close)}"`)
  }
  nextCode(scan)
  return false
}

function enter(scan: Scan, container: Container): void {
  if (scan.open.length === scan.maxDepth) {
    fault(scan, depthFlaw(scan.maxDepth), scan.at)
    throw refusal('invalid-json', 'The body', scan.faults)
  }
  scan.open.push(container)
  scan.at++
}

function leaveAt(scan: Scan, close: number): boolean {
  if (nextCode(scan) !== close) return false
  scan.at++
  scan.open.pop()
  return true
}

function scanName(scan: Scan): void {
  const top = scan.open.at(-1)
  if (top?.names === undefined) return
  top.at = undefined
  if (nextCode(scan) !== QUOTE) stop(scan, 'expected a member name in double quotes')
  const start = scan.at
  const { escaped, detail } = scanString(scan)
  const name: string = escaped
    ? JSON.parse(scan.text.slice(start, scan.at))
    : scan.text.slice(start + 1, scan.at - 1)
  top.at = name
  if (detail !== undefined) fault(scan, `has a name that ${detail}`, start)
  if (top.names.has(name)) fault(scan, 'is given twice in the same object; keep one of them', start)
  top.names.add(name)
  const reserved = nameFlaw(name, scan.open.at(-2)?.at)
  if (reserved !== undefined) fault(scan, reserved, start)
  if (nextCode(scan) !== COLON) stop(scan, 'expected ":" after the member name')
  scan.at++
}
