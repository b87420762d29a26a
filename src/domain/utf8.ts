const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const REPLACEMENT = '\ufffd'

/** Where bytes stop being UTF-8. */
export interface NotUtf8 {
  /** Place of the byte that begins what is none, from 0; that of the last when all are. */
  readonly at: number
  readonly byte: number
  /** The text before it, with its byte order mark. */
  readonly before: string
}

/** Finds it by reading leniently: the first replacement character that the bytes do not hold as such. */
export function firstNotUtf8(bytes: Uint8Array): NotUtf8 {
  const text = lenient.decode(bytes)
  const written = Buffer.from(REPLACEMENT)
  let offset = 0
  let after = 0
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, after)) {
    offset += Buffer.byteLength(text.slice(after, at))
    if (written.compare(bytes.subarray(offset, offset + written.length)) !== 0)
      return { at: offset, byte: bytes[offset] ?? 0, before: text.slice(0, at) }
    offset += written.length
    after = at + 1
  }
  return { at: bytes.length - 1, byte: bytes.at(-1) ?? 0, before: text }
}
