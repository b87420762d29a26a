import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { RegisterError } from '../domain/errors.ts'
import type { PlacedFlaw } from '../domain/placed-flaw.ts'
import type { Format } from '../domain/structured-text.ts'
import type { Io } from './io.ts'

/** A file as a command was given it; `name` is what messages call it. */
export interface Input {
  readonly name: string
  /** Left out of standard input. */
  readonly path?: string
  readonly bytes: Uint8Array
  /** As the name's ending says; absent where it says nothing. */
  readonly format: Format | undefined
}

const formats: Readonly<Record<string, Format>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' }

/** Reads a file, or standard input for `-`. Throws `not-found` when it cannot be read. */
export async function readInput(path: string, io: Io): Promise<Input> {
  if (path === '-') return { name: 'standard input', bytes: await io.readStdin(), format: undefined }
  try {
    return { name: path, path, bytes: await readFile(path), format: formats[extname(path).toLowerCase()] }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new RegisterError('not-found', `${path} cannot be read: ${why}`, { cause })
  }
}

/** Runs what reads an input; when it refuses, prints each flaw as `file:line:column: pointer detail`, and answers nothing. */
export function readOrTell<Value>(input: Input, io: Io, read: (input: Input) => Value): Value | undefined {
  try {
    return read(input)
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    const flaws: readonly PlacedFlaw[] = error.details.errors ?? []
    for (const flaw of flaws)
      io.err(`${placeIn(input, flaw)}: ${flaw.pointer} ${flaw.detail}`.replace(':  ', ': '))
    if (flaws.length === 0) io.err(`${input.name}: ${error.message}`)
    if (flaws.length > 1) io.err(`${input.name}: ${flaws.length} faults`)
    return undefined
  }
}

/** `file:line:column`, or as much of it as is known. */
export function placeIn({ name }: Input, { line, column }: Partial<PlacedFlaw>): string {
  return line === undefined ? name : `${name}:${line}:${column}`
}
