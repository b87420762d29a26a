import { sha256 } from '../log/hash.ts'

const MOST = 64

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
}

/** A key made from a text, the same from the same text: `Kund- och köpdata` is `kund-och-kopdata`. */
export function keyOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[æøœßðþłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words !== '' && words.length <= MOST) return words
  const mark = sha256(text).toString('hex').slice(0, 8)
  return `${words.slice(0, MOST - 9).replace(/-$/, '')}-${mark}`.replace(/^-/, 'x-')
}
