import { createHash } from 'node:crypto'
import type { TextPlace } from '../../domain/placed-flaw.ts'
import { type Format, notValid, parseStructured } from '../../domain/structured-text.ts'
import { checkOutline } from '../../register/register-file.ts'
import { type Input, readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'

/** A register file as it stands, and which register it is of. */
export interface RegisterCode {
  readonly input: Input
  readonly register: string
  readonly format: Format
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly value: unknown
  readonly placeOf: (pointer: string) => Partial<TextPlace>
}

/**
 * Reads a register file, or standard input for `-`; what its entries hold is for the service to judge. What is wrong
 * with it is told, and nothing is answered. Throws `not-found` when it cannot be read.
 */
export async function readCode(
  path: string,
  register: string | undefined,
  io: Io,
): Promise<RegisterCode | undefined> {
  const input = await readInput(path, io)
  return readOrTell(input, io, () => {
    const { value, placeOf, source } = parseStructured(input.bytes, 'The register file', input.format)
    const own: unknown = Reflect.get(Object(value), 'register')
    if (typeof own !== 'string')
      throw notValid(
        'The register file',
        checkOutline(value).map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
      )
    return {
      input,
      register: register ?? own,
      format: source === undefined ? 'json' : 'yaml',
      sha256: createHash('sha256').update(input.bytes).digest('hex'),
      value,
      placeOf,
    }
  })
}
