import { RegisterError } from '../domain/errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes in UTF-8, as it stands. Throws invalid, with the first line that is none. */
export function decoded(bytes: Uint8Array): string {
  try {
    const text = utf8.decode(bytes)
    refuseNul(text)
    return text
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw refused(`${named(bytes)} Save it as UTF-8.`)
  }
}

/** A NUL is not stored, and says that this is no text. */
function refuseNul(text: string): void {
  const at = text.indexOf('\0')
  if (at === -1) return
  throw refused(
    `The text has a NUL character on line ${lineAt(text, at)}: it is no text, or UTF-16. Save it as UTF-8.`,
  )
}

function named(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'The text is UTF-16, by its first two bytes.'
  const at = firstWrong(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, at))
  return `The text is not UTF-8: byte ${at + 1}, on line ${lineAt(before, before.length)}, is 0x${(bytes[at] ?? 0).toString(16)}.`
}

/** The place of the first byte that is not UTF-8, or that begins what is not. */
function firstWrong(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  const isWrong = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      })
      return false
    } catch {
      return true
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (isWrong(middle + 1)) high = middle
    else low = middle + 1
  }
  const at = Math.min(low, bytes.length - 1)
  // A character of several bytes is found wrong at the byte that does not go on with it.
  const begin = [1, 2, 3].find((back) => (bytes[at - back] ?? 0) >= 0xc0)
  return begin !== undefined && begin < widthOf(bytes[at - begin] ?? 0) ? at - begin : at
}

/** How many bytes a character has, by its first one. */
const widthOf = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2)

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|[\n\r]/).length

/** A refusal of a text that was sent. */
export const refused = (detail: string, cause?: unknown): RegisterError =>
  new RegisterError('invalid', detail, {
    details: { errors: [{ in: 'body', pointer: '', detail }] },
    cause,
  })
