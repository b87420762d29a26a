/** The most letters of a word that are looked at, in code points. */
const LONGEST_WORD = 40

/** Letters that stay when accents are taken off, as they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

const isPlain = /^[\p{ASCII}]*$/u

/** A text in small letters without accents, as words are compared: `Ändamål` is `andamal`. */
function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøđðþłħıς]/g, (letter) => LETTERS[letter] ?? letter)
}

/** The words of a text in their order: runs of letters and digits, folded, at most 40 of each. */
export function wordsOf(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => (word.length <= LONGEST_WORD ? word : [...word].slice(0, LONGEST_WORD).join('')))
}
