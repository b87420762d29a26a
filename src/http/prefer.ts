import type { FastifyRequest } from 'fastify'
import Type from 'typebox'

/** How much of what was written an answer shows: nothing, or all of it. */
export type Return = 'minimal' | 'representation'

export const Prefer = Type.Optional(
  Type.String({
    maxLength: 1000,
    description:
      '`return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240).',
  }),
)

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const WORD = `${TOKEN}(?:\\s*=\\s*(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*"))?`
const PREFERENCE = new RegExp(`\\s*(${WORD})(?:\\s*;(?:\\s*${WORD})?)*\\s*(?:,|$)|\\s*,`, 'y')

/**
 * What `Prefer` says of the answer's body; the first saying counts. What is unknown, or no preference at all, is
 * ignored, as RFC 7240 asks.
 */
export function preferredReturn({ headers: { prefer } }: FastifyRequest): Return | undefined {
  const text = [prefer ?? []].flat().join(', ')
  for (PREFERENCE.lastIndex = 0; PREFERENCE.lastIndex < text.length; ) {
    const found = PREFERENCE.exec(text)
    if (found === null) return undefined
    const [name = '', value = ''] = (found[1] ?? '').split('=', 2).map((part) => part.trim())
    if (name.toLowerCase() !== 'return') continue
    const word = value.replace(/^"(.*)"$/, '$1')
    return word === 'minimal' || word === 'representation' ? word : undefined
  }
  return undefined
}
