import { RegisterError } from './errors.ts'
import { jsonPlaces } from './json-places.ts'
import { lazy } from './lazy.ts'
import type { Json } from './log/canonical.ts'
import { inSentence, type PlacedFlaw, type TextPlace } from './placed-flaw.ts'
import { parseStrictJson } from './strict-json.ts'
import type { YamlSource } from './yaml/source.ts'
import { parseStrictYaml } from './yaml/strict-yaml.ts'

export type Format = 'json' | 'yaml'

/** A value that was read from a file, and where its parts stand in the text. */
export interface Structured {
  readonly value: Json
  readonly placeOf: (pointer: string) => Partial<TextPlace>
  /** The text as it is written, of YAML. */
  readonly source?: YamlSource
}

const mostBytes = 16 * 1024 * 1024

/**
 * The value of a JSON or YAML text of at most 16 MiB; one that starts with a bracket is JSON unless told. Throws
 * `invalid` with placed flaws, or `too-large`; `what` is what the sentence calls the text.
 */
export function parseStructured(bytes: Uint8Array, what: string, format = formatOf(bytes)): Structured {
  if (bytes.byteLength > mostBytes)
    throw new RegisterError(
      'too-large',
      `${what} has ${bytes.byteLength} bytes; split it, ${mostBytes} are read at most.`,
    )
  try {
    return format === 'json'
      ? { value: parseStrictJson(bytes), placeOf: placesIn(bytes) }
      : parseStrictYaml(bytes)
  } catch (error) {
    if (error instanceof RegisterError) throw notValid(what, error.details.errors ?? [], error)
    throw error
  }
}

/** Most files have nothing to tell of, so that their text is not looked at again before it is asked. */
function placesIn(bytes: Uint8Array): Structured['placeOf'] {
  const places = lazy(() => jsonPlaces(new TextDecoder().decode(bytes)))
  return (pointer) => places()(pointer)
}

/** The refusal of a text that has these flaws, told by the first of them. */
export function notValid(what: string, errors: readonly PlacedFlaw[], cause?: unknown): RegisterError {
  const [first] = errors
  const told = first === undefined ? '' : `: ${sentenceOf(first)}`
  const more = errors.length > 1 ? `; this is the first of ${errors.length} faults` : ''
  return new RegisterError('invalid', `${what} is not valid${told}${more}.`, { details: { errors }, cause })
}

function sentenceOf(flaw: PlacedFlaw): string {
  const { line, column } = flaw
  return `${inSentence(flaw)}${line === undefined ? '' : ` (line ${line}, column ${column})`}`
}

function formatOf(bytes: Uint8Array): Format {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte))
  return first === 0x7b || first === 0x5b ? 'json' : 'yaml'
}
