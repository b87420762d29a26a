import { createHash } from 'node:crypto'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** SHA-256 over the parts in order, strings as UTF-8; always a Buffer of 32 bytes. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The RFC 6962 hash of a leaf: SHA-256(0x00 ‖ line), the line as UTF-8. */
export function leafHash(line: string | Uint8Array): Buffer {
  return sha256(LEAF, line)
}

/** The RFC 6962 hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(NODE, left, right)
}

/** What the log holds instead of a text, so that the text can be erased later: SHA-256(salt ‖ text as UTF-8). */
export function contentDigest(salt: Uint8Array, text: string): Buffer {
  return sha256(salt, text)
}
