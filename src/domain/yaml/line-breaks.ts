import { trimmedEnd } from '../trimmed.ts'
import type { ScalarNode } from './node.ts'

/** What the lines of a folded text say: a line break is a space, more of them are one less. */
function folded(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n+/g, (breaks) => breaks.slice(1) || ' ')
}

/** The lines that a person broke a text into, if they give it back: of a folded block or a text over several lines. */
export function linesOfScalar(
  { value, style, start, end }: ScalarNode,
  source: string,
): readonly string[] | undefined {
  if (typeof value !== 'string') return undefined
  const written = source.slice(start, end).trimEnd()
  const [first = '', ...more] = written.split('\n').map((line) => trimmedEnd(line).replace(/^[ \t]+/, ''))
  if (style === 'folded') return folded(more) === value.replace(/\n$/, '') ? more : undefined
  if (style === 'literal' || more.length === 0 || value.includes('\n')) return undefined
  const lines = style === 'plain' ? [first, ...more] : unquoted([first, ...more])
  return lines !== undefined && folded(lines) === value ? lines : undefined
}

/** Lines without the quotes around them, and with what is escaped in them: of escapes, those that JSON has. */
function unquoted(lines: readonly string[]): string[] | undefined {
  const inner = lines.join('\n').slice(1, -1).split('\n')
  if (lines[0]?.startsWith("'")) return inner.map((line) => line.replaceAll("''", "'"))
  try {
    return inner.map((line): string => JSON.parse(`"${line}"`))
  } catch {
    return undefined
  }
}
