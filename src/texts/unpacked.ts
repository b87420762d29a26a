import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate'
import { RegisterError } from '../domain/errors.ts'
import { refused } from './decoded.ts'

const MIB = 1024 * 1024
/** What the parts of a file may unpack to, together, and how many parts there may be. */
const MOST_BYTES = 32 * MIB
const MOST_PARTS = 2_000
/** Bytes that are unpacked between looks at how much it is by now. */
const STEP = 64 * 1024

/**
 * The parts of a zip file whose names are wanted, unpacked. It stops as soon as they are more than may be, whatever the file
 * says of their size. Throws invalid.
 */
export function unpacked(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  const finished = new Set<string>()
  let size = 0
  let count = 0
  const open = (file: UnzipFile) => {
    count += 1
    if (count > MOST_PARTS) throw refused(`The file has more than ${MOST_PARTS} parts, which no notice has.`)
    if (!isWanted(file.name)) return
    if (parts.has(file.name)) throw refused(`The file has the part ${file.name} twice. Save it anew.`)
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk, final) => {
      // What is thrown here comes back here, as an error of the part.
      if (error instanceof RegisterError) throw error
      if (error !== null)
        throw refused(`The part ${file.name} of the file cannot be unpacked. Save it anew.`, error)
      size += chunk.length
      if (size > MOST_BYTES)
        throw refused(
          `The file unpacks to more than ${MOST_BYTES / MIB} MiB, at its part ${file.name}; a notice is far smaller. Send the text alone.`,
        )
      chunks.push(chunk)
      if (final) finished.add(file.name)
    }
    file.start()
  }
  const unzip = new Unzip(open)
  unzip.register(UnzipPassThrough)
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += STEP)
    push(unzip, bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  for (const name of parts.keys())
    if (!finished.has(name)) throw refused(`The file is cut off within its part ${name}. Send it whole.`)
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast)
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw refused('The file is not one that can be unpacked. Save it anew.', error)
  }
}
