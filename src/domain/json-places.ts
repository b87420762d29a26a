import { stepsOf } from './json-pointer.ts'
import type { TextPlace } from './placed-flaw.ts'
import { textPlaces } from './text-places.ts'

/** Where the members of an object or the items of a list are: what names them, and their values. */
type Members = ReadonlyMap<string, { readonly at: number; readonly value: number }>

const SPACE = /[ \n\r\t]*/y
const SCALAR = /[^ \n\r\t,\]}]*/y
const MARK = /["[\]{}]/g

/**
 * Where JSON pointers lead in a JSON text, which has to be one that `scanJson` lets through: the nearest there is, for
 * what is missing. Nothing is read before it is asked, and then each list and object on the way once.
 */
export function jsonPlaces(text: string): (pointer: string) => TextPlace {
  const known = new Map<number, Members>()
  const placeAt = textPlaces(text)
  return (pointer) => {
    let at = skip(text, 0, SPACE)
    let value = at
    for (const step of stepsOf(pointer)) {
      const members = known.get(value) ?? membersAt(text, value)
      known.set(value, members)
      const member = members.get(step)
      if (member === undefined) break
      at = member.at
      value = member.value
    }
    return placeAt(at)
  }
}

function membersAt(text: string, start: number): Members {
  const found = new Map<string, { at: number; value: number }>()
  const isObject = text[start] === '{'
  if (!isObject && text[start] !== '[') return found
  let at = skip(text, start + 1, SPACE)
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    const nameEnd = isObject ? endOfValue(text, at) : at
    const value = isObject ? skip(text, skip(text, nameEnd, SPACE) + 1, SPACE) : at
    found.set(isObject ? JSON.parse(text.slice(at, nameEnd)) : String(index), { at, value })
    at = skip(text, endOfValue(text, value), SPACE)
    if (text[at] === ',') at = skip(text, at + 1, SPACE)
  }
  return found
}

/** Where a value ends that starts at an offset. */
function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start)
  if (text[start] !== '{' && text[start] !== '[') return skip(text, start, SCALAR)
  let depth = 0
  let at = start
  do {
    MARK.lastIndex = at
    at = MARK.exec(text)?.index ?? text.length
    const mark = text[at]
    if (mark === '{' || mark === '[') depth++
    else if (mark !== '"') depth--
    at = mark === '"' ? endOfString(text, at) : at + 1
  } while (depth > 0)
  return at
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at)
    let first = at
    while (text[first - 1] === '\\') first--
    if ((at - first) % 2 === 0) return at + 1
  }
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}
