import { createHash } from 'node:crypto'

/** What a clause gives to find it by: its opening words, and where they stand, in Unicode code points of the text. */
export interface AnchoredClause {
  readonly code: string
  readonly quote: string
  readonly start?: number
}

export interface AnchoredEdition {
  readonly sha256?: string
  readonly clauses?: readonly AnchoredClause[]
}

/** `found`: the quote is there and the clause names no offset; `moved`: it is there, but not at the offset named. */
export type Anchoring = 'at-offset' | 'found' | 'moved' | 'missing'

export interface AnchoredAt {
  readonly code: string
  readonly anchoring: Anchoring
  /** Where the quote first stands, in code points; absent when it is missing. */
  readonly foundAt?: number
}

export interface AnchorReport {
  readonly ok: boolean
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string
  readonly hash: 'same' | 'different' | 'not-given'
  readonly encoding: 'utf-8' | 'not-utf-8'
  /** In the order of the edition; empty when the bytes are not UTF-8, as nothing can then be looked for. */
  readonly clauses: readonly AnchoredAt[]
}

/**
 * Compares the bytes of a text with what an edition says of it: its SHA-256, and where each clause's quote stands. Any
 * run of white space counts as one space. An edition without a hash is never `ok`: nothing says that this is its text.
 */
export function verifyAnchors(edition: AnchoredEdition, bytes: Uint8Array): AnchorReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const hash = edition.sha256 === undefined ? 'not-given' : edition.sha256 === sha256 ? 'same' : 'different'
  const text = decoded(bytes)
  if (text === undefined) return { ok: false, sha256, hash, encoding: 'not-utf-8', clauses: [] }
  const flat = flattened(text)
  const clauses = (edition.clauses ?? []).map((clause) => anchored(clause, flat))
  const stands = ({ anchoring }: AnchoredAt) => anchoring === 'at-offset' || anchoring === 'found'
  return { ok: hash === 'same' && clauses.every(stands), sha256, hash, encoding: 'utf-8', clauses }
}

function anchored({ code, quote, start }: AnchoredClause, text: Flattened): AnchoredAt {
  const places = placesOf(flattened(quote).text.trim(), text)
  const [first] = places
  if (first === undefined) return { code, anchoring: 'missing' }
  if (start === undefined) return { code, anchoring: 'found', foundAt: first }
  if (places.includes(start)) return { code, anchoring: 'at-offset', foundAt: start }
  return { code, anchoring: 'moved', foundAt: first }
}

function placesOf(quote: string, { text, offsets }: Flattened): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const offset = offsets[at]
    if (offset !== undefined) places.push(offset)
  }
  return places
}

/** A text with its runs of white space made single spaces, and for each of its UTF-16 units the original code point. */
interface Flattened {
  readonly text: string
  readonly offsets: readonly number[]
}

// White_Space has NBSP and the line separators; the byte order mark is no white space to Unicode, but is to readers.
const whiteSpace = /[\p{White_Space}\ufeff]/u

function flattened(text: string): Flattened {
  const kept: string[] = []
  const offsets: number[] = []
  let offset = 0
  let inSpace = false
  for (const point of text) {
    const isSpace = whiteSpace.test(point)
    if (!(isSpace && inSpace)) {
      kept.push(isSpace ? ' ' : point)
      for (let unit = 0; unit < point.length; unit += 1) offsets.push(offset)
    }
    inSpace = isSpace
    offset += 1
  }
  return { text: kept.join(''), offsets }
}

// The mark at the start stays in the text, because the offsets of an edition count every code point of the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
