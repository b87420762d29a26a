import { createHash } from 'node:crypto'
import { fold, lengthOf } from './notices/fold.ts'
import { placesIn } from './notices/places.ts'
import { pointsOf } from './notices/points.ts'
import { spaced } from './notices/spaced.ts'

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
 * run of white space counts as one space, and a word may be broken at the end of a line. An edition without a hash is
 * never `ok`: nothing says that this is its text.
 */
export function verifyAnchors(edition: AnchoredEdition, bytes: Uint8Array): AnchorReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const hash = edition.sha256 === undefined ? 'not-given' : edition.sha256 === sha256 ? 'same' : 'different'
  const text = decoded(bytes)
  if (text === undefined) return { ok: false, sha256, hash, encoding: 'not-utf-8', clauses: [] }
  const placesOf = standingIn(text)
  const clauses = (edition.clauses ?? []).map((clause) => anchored(clause, placesOf(clause.quote)))
  const stands = ({ anchoring }: AnchoredAt) => anchoring === 'at-offset' || anchoring === 'found'
  return { ok: hash === 'same' && clauses.every(stands), sha256, hash, encoding: 'utf-8', clauses }
}

function anchored({ code, start }: AnchoredClause, places: readonly number[]): AnchoredAt {
  const [first] = places
  if (first === undefined) return { code, anchoring: 'missing' }
  if (start === undefined) return { code, anchoring: 'found', foundAt: first }
  if (places.includes(start)) return { code, anchoring: 'at-offset', foundAt: start }
  return { code, anchoring: 'moved', foundAt: first }
}

/** A hyphen at the end of a line within a word, or within what may be one. */
const LINE_END = /(?<=\p{L})(\p{Pd})[^\S\n\r\f]*[\n\r\f]\s*(?=\p{L})/gu

/** What a hyphen at a line's end can be: one before a space, `in- and out`; none, of a word that is broken; one within a word. */
const READINGS = ['$&', '', '$1']

/**
 * Answers where a quote stands in a text, in code points: of the places where rules and coverage find it, those where it
 * stands letter by letter and with its spaces. So do the signs and hyphens at its ends, which these do not look at.
 */
function standingIn(text: string): (quote: string) => number[] {
  const places = placesIn(text)
  const { slice } = pointsOf(text)
  return (quote) => {
    const whole = quote.trim()
    const { starts, ends } = fold(whole)
    const [before, after] = [starts[0] ?? 0, lengthOf(whole) - (ends.at(-1) ?? 0)]
    const wanted = readingsOf(whole)
    return places(whole).flatMap(({ start, end }) => {
      const stands = readingsOf(slice(start - before, end + after)).some((reading) =>
        wanted.includes(reading),
      )
      return stands ? [start - before] : []
    })
  }
}

const readingsOf = (text: string): string[] =>
  READINGS.map((reading) => spaced(text.replaceAll(LINE_END, reading)))

// The mark at the start stays in the text, because the offsets of an edition count every code point of the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
