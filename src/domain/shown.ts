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
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Alternatives as a reader lists them, at most 40 of them: `a, b, c`. */
export function listed(items: readonly string[]): string {
  const most = 40
  return items.length <= most
    ? items.join(', ')
    : `${items.slice(0, most).join(', ')} … (${items.length} in all)`
}
