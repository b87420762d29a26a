import { RegisterError } from '../errors.ts'
import type { ArchiveLine } from './archive.ts'
import { ArchiveOrder, cutOff } from './order.ts'
import { readHeader, readLine } from './read-line.ts'

/** A line of an archive as it is read. */
export interface ArchiveText {
  readonly number: number
  readonly text: string
  /** SHA-256 of everything before the line, in hexadecimal; to be asked for before the next line. */
  readonly sha256: () => string
}

/** The lines after the first one, each in its place. Throws invalid, with the number of the line that is not. */
export async function* checkedLines(lines: AsyncIterable<ArchiveText>): AsyncGenerator<ArchiveLine> {
  let order: ArchiveOrder | undefined
  for await (const { number, text, sha256 } of lines) {
    if (order === undefined) {
      order = new ArchiveOrder(placed(number, () => readHeader(text)))
      continue
    }
    const line = placed(number, () => readLine(text))
    placed(number, () => order?.next(line, sha256))
    yield line
  }
  if (order === undefined) throw cutOff()
  order.finish()
}

function placed<T>(number: number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    throw new RegisterError(error.code, `Line ${number}: ${error.message}`, { cause: error.cause })
  }
}
