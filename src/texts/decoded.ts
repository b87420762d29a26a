import { RegisterError } from '../domain/errors.ts'
import { firstNotUtf8 } from '../domain/utf8.ts'

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
  const { at, byte, before } = firstNotUtf8(bytes)
  return `The text is not UTF-8: byte ${at + 1}, on line ${lineAt(before, before.length)}, is 0x${byte.toString(16)}.`
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|[\n\r]/).length

/** A refusal of a text that was sent. */
export const refused = (detail: string, cause?: unknown): RegisterError =>
  new RegisterError('invalid', detail, {
    details: { errors: [{ in: 'body', pointer: '', detail }] },
    cause,
  })
