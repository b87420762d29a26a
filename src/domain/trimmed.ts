/**
 * The text without the spaces, tabs and carriage returns at its end. No regular expression: one would try a run of them
 * in the middle of the text anew from each of its places, for seconds when it is long.
 */
export function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
