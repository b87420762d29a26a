/** The most characters that a cell of a workbook can have. */
const MOST_IN_CELL = 32_767
const LONGEST_NAME = 400

/**
 * The cells of an activity's row; where one would hold more than it can, the rest goes on in rows below, which have the
 * key and the name of the activity again.
 */
export function cellsOf(cells: readonly (readonly string[])[], continued: string): string[][] {
  const parts = cells.map(partsOf)
  const height = Math.max(...parts.map(({ length }) => length))
  const [key = '', label = ''] = cells.map((lines) => lines.join('\n'))
  return Array.from({ length: height }, (_, at) =>
    parts.map((part, column) => {
      if (at > 0 && column === 0) return key
      if (at > 0 && column === 1) return `${label.slice(0, LONGEST_NAME)} (${continued})`
      return part[at] ?? ''
    }),
  )
}

/** Lines put into as many cells as they need; a line that is too long for one is cut. */
function partsOf(lines: readonly string[]): string[] {
  const parts: string[] = ['']
  for (const line of lines.flatMap(cut)) {
    const last = parts.at(-1) ?? ''
    if (last === '') parts[parts.length - 1] = line
    else if (last.length + 1 + line.length <= MOST_IN_CELL) parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(line)
  }
  return parts
}

/** Parts of a text that each fit into a cell. */
export function cut(line: string): string[] {
  if (line.length <= MOST_IN_CELL) return [line]
  return Array.from({ length: Math.ceil(line.length / MOST_IN_CELL) }, (_, at) =>
    line.slice(at * MOST_IN_CELL, (at + 1) * MOST_IN_CELL),
  )
}
