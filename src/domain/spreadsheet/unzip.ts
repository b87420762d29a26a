import { Unzip, UnzipInflate } from 'fflate'
import type { RegisterError } from '../errors.ts'
import { tooLarge, unreadable } from './refusals.ts'

/** What is unpacked at a time: a thousandfold of it is the most that can come out before it is looked at. */
const STEP = 16 * 1024

interface Bounds {
  readonly bytes: number
  readonly files: number
}

/**
 * The files of a ZIP archive by their names. Never unpacks much more than the bounds, whatever the archive says of itself.
 * Throws `too-large`, or `invalid` when it is broken.
 */
export function unzipped(archive: Uint8Array, most: Bounds): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>()
  const ended = new Set<string>()
  let bytes = 0
  // Kept and thrown between the steps: what is thrown within one, the library takes for damage.
  let fault: RegisterError | undefined
  const unzip = new Unzip((file) => {
    if (files.has(file.name)) fault ??= unreadable(`holds ${file.name} twice; save it anew`)
    if (files.size === most.files)
      fault ??= tooLarge(`The file holds more than ${most.files} files; split it.`)
    if (fault !== undefined) return
    const parts: Uint8Array[] = []
    files.set(file.name, parts)
    file.ondata = (error, part, final) => {
      if (error !== null) fault ??= unreadable('is damaged, or under a password; save it anew', error)
      bytes += part?.length ?? 0
      if (bytes > most.bytes)
        fault ??= tooLarge(
          `The file unpacks to more than ${most.bytes} bytes, the most that are read; split it.`,
        )
      if (fault !== undefined) return
      parts.push(part)
      if (final) ended.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < archive.length; at += STEP) {
    pushed(unzip, archive.subarray(at, at + STEP), at + STEP >= archive.length)
    if (fault !== undefined) throw fault
  }
  const cut = [...files.keys()].find((name) => !ended.has(name))
  if (cut !== undefined) throw unreadable(`is cut short within ${cut}; send it whole`)
  return new Map([...files].map(([name, parts]) => [name, joined(parts)]))
}

function pushed(unzip: Unzip, part: Uint8Array, final: boolean): void {
  try {
    unzip.push(part, final)
  } catch (error) {
    // The library's own errors have numbers for codes.
    if (error instanceof Error && typeof Reflect.get(error, 'code') === 'number')
      throw unreadable('is damaged; save it anew', error)
    throw error
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
