/** How many lines of a header have a name. Of several Node keeps the first, and something before us may have gone by another. */
export function linesOf(rawHeaders: readonly string[], name: string): number {
  let lines = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === name.length && rawHeaders[at]?.toLowerCase() === name) lines++
  return lines
}
