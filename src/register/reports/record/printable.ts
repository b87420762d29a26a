/** Characters that neither XML 1.0 nor a printed page has: controls other than tab and line breaks, and non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** A text without characters that cannot be printed; each is told by its number, such as `[U+0001]`. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, (letter) => numbered(letter))

/** A character by its number, where it cannot stand itself. */
export const numbered = (letter: string): string =>
  `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** A text in which the number of an article and its letter stay on one line: `art. 6.1 f`. */
export const unbroken = (text: string): string =>
  text.replace(/\b(art\.|Art\.) (\d[\d.]*)(?: ([a-z])\b)?/g, (_, article, number, letter) =>
    [article, number, letter].filter(Boolean).join('\u00A0'),
  )

/** A word that is too long for a line, with places where it may be broken: to look for them letter by letter takes minutes. */
export const breakable = (text: string): string =>
  text.replace(/\S{60,}/gu, (word) => word.replace(/.{40}(?=.)/gu, '$&\u200B'))
