const MOST = 80

/** A value as a flaw shows it to the caller: strings in quotes, at most 80 characters; lists and objects by size. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clipped(value))
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`
  if (typeof value === 'object' && value !== null) return 'an object'
  return clipped(String(value))
}

/** A text cut to 80 characters, never through a surrogate pair. */
export function clipped(text: string): string {
  return text.length <= MOST ? text : `${atMost(text, MOST)}…`
}

/** At most so many of a text's first UTF-16 units, never half of a surrogate pair. */
export const atMost = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '')

/** Values as the words of a sentence: strings without quotes. */
export function words(values: readonly unknown[]): string[] {
  return values.map((value) => (typeof value === 'string' ? value : shown(value)))
}

/** How many words of a closed list are all told. */
export const MOST_LISTED = 20

/**
 * Alternatives as a reader lists them: `a, b, c`. Of more than `most`, the first twelve and how many there are, with the
 * words for that: English unless told. `total` is how many there are where `items` are only the first of them.
 */
export function listed(
  items: readonly string[],
  most = MOST_LISTED,
  inAll = 'in all',
  total = items.length,
): string {
  return total <= most ? items.join(', ') : `${items.slice(0, 12).join(', ')} … (${total} ${inAll})`
}
