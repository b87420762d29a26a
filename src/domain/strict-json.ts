import type { RegisterError } from './errors.ts'
import { scanJson } from './json-scan.ts'
import { lineAndColumn } from './json-tokens.ts'
import type { Fault } from './json-traits.ts'
import { depthFlaw, MAX_DEPTH, MOST_FAULTS, nameFlaw, numberFlaw, refusal, textFlaw } from './json-traits.ts'
import type { Json } from './log/canonical.ts'
import { firstNotUtf8 } from './utf8.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The value of a JSON document in UTF-8, exactly as it was written, or a refusal (`invalid-json`) that names the place
 * of each fault and its cure: nothing is ever repaired, dropped or rounded to another integer.
 */
export function parseStrictJson(
  bytes: Uint8Array,
  { maxDepth = MAX_DEPTH }: { readonly maxDepth?: number } = {},
): Json {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    throw refusedDocument('starts with a byte order mark; send UTF-8 without one')
  const text = decoded(bytes)
  if (text.trim() === '') throw refusedDocument('is empty; send a JSON document')
  scanJson(text, maxDepth)
  return JSON.parse(text)
}

/**
 * Makes sure that a value which came another way than through `parseStrictJson` (from YAML) holds nothing that it
 * refuses; throws `invalid` otherwise. Numbers are judged by value, as their spelling is gone.
 */
export function requireWellFormed(value: Json): void {
  const faults: Fault[] = []
  const ahead: Place[] = [{ value, depth: 0 }]
  // YAML aliases share objects: each is looked at again only where it is deeper than before, or a few lines of
  // aliases of aliases would take for ever.
  const deepest = new Map<unknown, number>()
  for (let place = ahead.pop(); place !== undefined && faults.length < MOST_FAULTS; place = ahead.pop()) {
    const { value, depth } = place
    const detail = nameFaultAt(place) ?? valueFault(value, depth)
    if (detail !== undefined) faults.push({ path: pathOf(place), detail })
    else if (typeof value === 'object' && value !== null && (deepest.get(value) ?? -1) < depth) {
      deepest.set(value, depth)
      // Backwards on to the stack, so that the faults come in the order of the document.
      for (const [step, member] of members(value).reverse())
        ahead.push({ value: member, depth: depth + 1, step, above: place })
    }
  }
  if (faults.length > 0) throw refusal('invalid', 'The document', faults)
}

/** A value; `step` leads to it from the one above. */
interface Place {
  readonly value: unknown
  readonly depth: number
  readonly step?: string | number
  readonly above?: Place
}

function pathOf({ step, above }: Place): Fault['path'] {
  return step === undefined || above === undefined ? [] : [...pathOf(above), step]
}

function members(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

function nameFaultAt({ step: name, above }: Place): string | undefined {
  if (typeof name !== 'string') return undefined
  const detail = textFlaw(name)
  return detail === undefined ? nameFlaw(name, above?.step) : `has a name that ${detail}`
}

function valueFault(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return textFlaw(value)
    case 'number':
      return numberFlaw(value, false)
    case 'boolean':
      return undefined
    case 'object':
      if (value === null) return undefined
      if (!isPlain(value)) return 'is not a JSON value; write a string, number, boolean, null, list or object'
      return depth < MAX_DEPTH ? undefined : depthFlaw(MAX_DEPTH)
    default:
      return 'is not a JSON value; write a string, number, boolean, null, list or object'
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function decoded(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    const { at, before } = firstNotUtf8(bytes)
    const place = `byte ${at + 1} (${lineAndColumn(before, before.length)})`
    throw refusedDocument(`is not valid UTF-8 at ${place}; send it encoded in UTF-8`)
  }
}

function refusedDocument(detail: string): RegisterError {
  return refusal('invalid-json', 'The body', [{ path: [], detail }])
}
