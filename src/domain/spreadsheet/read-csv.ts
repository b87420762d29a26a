import { reasonOf } from '../reason.ts'
import { firstNotUtf8 } from '../utf8.ts'
import type { Grid } from './cells.ts'
import { textOfInert } from './inert.ts'
import { SPREADSHEET_LIMITS as MOST } from './limits.ts'
import { cellFlaw, notImported, tooLarge, unreadable } from './refusals.ts'

const DELIMITERS = [';', ',', '\t'] as const

/**
 * Reads a CSV text: UTF-8, with or without a byte order mark, parted by semicolons, commas or tabs, whichever its first
 * line has most of. Cells that `inertText` made inert are as they were. Throws `too-large`, or `invalid` with the place.
 */
export async function readCsv(bytes: Uint8Array): Promise<Grid> {
  if (bytes.length > MOST.bytes)
    throw tooLarge(`The file has ${bytes.length} bytes; split it, ${MOST.bytes} are read at most.`)
  const text = utf8(bytes)
  const { parse } = await import('csv-parse/sync')
  let cells = 0
  const rows: string[][] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      on_record: (record: string[]) => {
        cells += record.length
        rows.push(record.map(textOfInert))
        if (rows.length > MOST.rows || record.length > MOST.columns || cells > MOST.cells)
          throw tooLarge(
            `The file has more than ${MOST.rows} rows, ${MOST.columns} columns or ${MOST.cells} cells; split it.`,
          )
        return null
      },
    })
  } catch (error) {
    const line: unknown = Reflect.get(Object(error), 'lines')
    if (typeof line !== 'number') throw error
    throw notImported([
      cellFlaw(
        `line ${line}`,
        `is not CSV (${reasonOf(error)}); put a text with quotes in quotes, and double those in it`,
      ),
    ])
  }
  return { name: '', rows }
}

function utf8(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw unreadable('is UTF-16; save it as CSV in UTF-8')
  if (bytes.includes(0))
    throw unreadable(
      'holds NUL, which no text does, and is no workbook; save it as .xlsx, or as CSV in UTF-8',
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const { byte, before } = firstNotUtf8(bytes)
    throw notImported([
      cellFlaw(
        `line ${before.split('\n').length}`,
        `holds the byte 0x${byte.toString(16).toUpperCase()}, which is not UTF-8; save the file as CSV in UTF-8`,
      ),
    ])
  }
}

/** What the first line is parted by, outside quotes: the one that is there most often. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>()
  let quoted = false
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === '\n' || letter === '\r')) break
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  const [best] = DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return best ?? ';'
}
