import { RegisterError } from '../errors.ts'

/** A value that JSON can hold; a member that is `undefined` counts as absent. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [member: string]: Json | undefined }

const needsEscape = /["\\\p{Cc}\p{Cs}]/u
const loneSurrogate = /\p{Cs}/u

/**
 * The RFC 8785 canonical JSON text of a value: members by UTF-16 code units, ECMAScript numbers, no white space.
 * Throws `invalid` for what has no canonical text: non-finite numbers, lone surrogates, values that are not JSON.
 */
export function canonical(value: Json): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      if (Number.isFinite(value)) return String(value)
      throw refused(`the number ${value}`, 'write a finite number')
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return isList(value) ? listText(value) : objectText(value)
    default:
      throw refused(
        `a value of type ${typeof value}`,
        'write a string, number, boolean, null, list or object',
      )
  }
}

function listText(list: readonly Json[]): string {
  let text = '['
  for (let i = 0; i < list.length; i++) {
    const item = list[i]
    if (item === undefined)
      throw refused(`a list whose item ${i} is undefined`, 'write null, or leave it out')
    text += i === 0 ? canonical(item) : `,${canonical(item)}`
  }
  return `${text}]`
}

// Text and not a sorted object: an object puts integer-like names ("10", "9") first and in numeric order.
function objectText(object: { readonly [member: string]: Json | undefined }): string {
  const prototype = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null)
    throw refused(
      `an object of class ${prototype.constructor?.name ?? 'unknown'}`,
      'convert it to plain JSON',
    )
  let text = '{'
  // The default order of sort() is that of UTF-16 code units, which is what RFC 8785 asks for.
  for (const name of Object.keys(object).sort()) {
    const member = object[name]
    if (member === undefined) continue
    text += `${text.length === 1 ? '' : ','}${quoted(name)}:${canonical(member)}`
  }
  return `${text}}`
}

function quoted(text: string): string {
  if (!needsEscape.test(text)) return `"${text}"`
  if (loneSurrogate.test(text))
    throw refused('a string with half of a surrogate pair', 'remove it, or write the whole character')
  return JSON.stringify(text)
}

function refused(what: string, cure: string): RegisterError {
  return new RegisterError(
    'invalid',
    `The value cannot be recorded: it holds ${what}, which JSON cannot keep; ${cure}.`,
  )
}

// Array.isArray alone does not narrow a read-only list away from the objects.
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
