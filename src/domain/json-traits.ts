import type { ErrorCode } from './errors.ts'
import { RegisterError } from './errors.ts'
import { pointerTo } from './json-pointer.ts'
import type { TextPlace } from './placed-flaw.ts'
import { clipped } from './shown.ts'

/** How many levels of lists and objects a document may have. */
export const MAX_DEPTH = 32

/** How many faults a refusal lists at most. */
export const MOST_FAULTS = 20

/** A place in a JSON document (member names and list indexes), in the text where that is known, and what is wrong there. */
export interface Fault extends Partial<TextPlace> {
  readonly path: readonly (string | number)[]
  readonly detail: string
}

export const holdsNul = 'holds the character U+0000, which cannot be stored; remove it'
export const holdsLoneSurrogate =
  'holds half of a surrogate pair, which is no character; write the whole pair, or remove it'

const loneSurrogate = /\p{Cs}/u

/** What is wrong with a string or a member's name; nothing when it can be kept exactly. */
export function textFlaw(text: string): string | undefined {
  if (text.includes('\0')) return holdsNul
  return loneSurrogate.test(text) ? holdsLoneSurrogate : undefined
}

/** What is wrong with giving a member this name in the object that `holder` names. */
export function nameFlaw(name: string, holder: string | number | undefined): string | undefined {
  const reserved = name === '__proto__' || (name === 'prototype' && holder === 'constructor')
  return reserved ? 'is a member name that JavaScript gives a meaning of its own; rename it' : undefined
}

/**
 * What is wrong with a number; nothing when it comes back as it was written. An integer beyond ±(2^53 - 1) is refused
 * if it is written without exponent (`plain`), or would be: ECMAScript writes an exponent from 1e21 on only.
 */
export function numberFlaw(value: number, plain: boolean): string | undefined {
  if (Number.isNaN(value)) return 'is not a number; write null, or leave it out'
  const size = Math.abs(value)
  if (size <= Number.MAX_SAFE_INTEGER) return undefined
  if (size === Infinity) return 'is a number too large to keep; write it as a string'
  return plain || size < 1e21
    ? `is an integer beyond ±${Number.MAX_SAFE_INTEGER}, which would lose digits; write it as a string`
    : undefined
}

/** What to say of the list or object that is one level too deep. */
export function depthFlaw(maxDepth: number): string {
  return `is nested deeper than ${maxDepth} levels; flatten the document`
}

/** The refusal of a document that has these faults; at least one. */
export function refusal(code: ErrorCode, document: string, faults: readonly Fault[]): RegisterError {
  const errors = faults.map(({ path, ...fault }) => ({
    ...fault,
    in: 'body' as const,
    // The pointer goes into an answer, so it must not carry what is refused here.
    pointer: pointerTo(path.map((step) => (typeof step === 'number' ? step : printable(step)))),
  }))
  const [first] = errors
  const what =
    errors.length === 1 && first !== undefined
      ? `${first.pointer === '' ? 'the document' : first.pointer} ${first.detail}`
      : `${errors.length} faults are listed in errors`
  return new RegisterError(code, `${document} cannot be kept as it is written: ${what}.`, {
    details: { errors },
  })
}

function printable(name: string): string {
  return clipped(name.replace(/[\0\p{Cs}]/gu, '\ufffd'))
}
