import { createHash } from 'node:crypto'
import type { SearchTerm } from '../domain/searched.ts'

/** Where a word stands: in the entry's name (its key or label), or anywhere in it, the name included. */
export type Part = 'name' | 'text'

/**
 * Levels of the sample that is searched first: every entry is on level 0, one of 32 on level 1 too, and one of those 32
 * on level 2. What is common is found on a high level, without looking at all that has it.
 */
export type Level = 0 | 1 | 2

const PARTS: readonly Part[] = ['name', 'text']
const LEVELS: readonly Level[] = [0, 1, 2]

/** The level of an entry, always the same. */
export function levelOf(kind: string, key: string): Level {
  const number = createHash('sha256').update(`${kind}/${key}`).digest().readUInt16BE()
  if (number % 1024 === 0) return 2
  return number % 32 === 0 ? 1 : 0
}

const codes = new Map<string, string>()

/** A short word for a kind. */
export function codeOf(kind: string): string {
  const known = codes.get(kind)
  if (known !== undefined) return known
  const code = createHash('sha256').update(kind).digest('hex').slice(0, 4)
  codes.set(kind, code)
  return code
}

/**
 * What stands before a word in the index, which is all of letters and digits: the register, kind, level and part that it
 * is in. So each word of each of them is one entry of the index, and what others have is not looked at. A register that
 * is not known yet is written `#`.
 */
const placeOf = (register: number | '#', kind: string, level: number, part: Part): string =>
  `${register}.${codeOf(kind)}${level}${part[0]}.`

/** A tsvector takes 1 MiB: an entry on level 2 has each of its words three times. */
const MOST_BYTES = 200_000

/** The words of an entry, parted by spaces, the register's id left open as `#`. Beyond 200 kB they are left out. */
export function lexemesOf(
  kind: string,
  key: string,
  words: Readonly<Record<Part, Iterable<string>>>,
): string {
  const levels = LEVELS.slice(0, levelOf(kind, key) + 1)
  const lexemes: string[] = []
  let bytes = 0
  for (const part of PARTS) {
    const places = levels.map((level) => placeOf('#', kind, level, part))
    for (const word of words[part]) {
      bytes += Buffer.byteLength(word) + 20
      if (bytes > MOST_BYTES) break
      for (const place of places) lexemes.push(place + word)
    }
  }
  return lexemes.join(' ')
}

/** Which entries are asked for: those of a register, of some kinds, that have all the terms in a part of them. */
export interface Wanted {
  readonly register: number
  readonly kinds: readonly string[]
  readonly terms: readonly SearchTerm[]
}

/** The question to the index as the text of a tsquery. */
export function questionOf({ register, kinds, terms }: Wanted, level: Level, part: Part): string {
  const places = kinds.map((kind) => placeOf(register, kind, level, part))
  const one = (word: string) => places.map((place) => `'${place}${word}'`)
  return terms
    .map(({ stems, beginning }) => {
      const begun = beginning === undefined ? [] : one(beginning).map((each) => `${each}:*`)
      return `(${[...begun, ...stems.flatMap(one)].join(' | ')})`
    })
    .join(' & ')
}
