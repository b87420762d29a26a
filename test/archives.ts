import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Tests look into lines of every shape; what is not there fails the assertion.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Line = any

/** The lines of an archive that is not compressed. */
export const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const textOf = (lines: readonly Line[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Lines whose last one counts and hashes those before, as somebody could who knows the format. */
export function resealed(lines: readonly Line[]): Line[] {
  const kept = lines.slice(0, -1)
  const count = (name: string) => kept.filter((line) => name in line && !('format' in line)).length
  const sha256 = createHash('sha256').update(textOf(kept)).digest('hex')
  const logged = { commits: count('commit'), versions: count('version') }
  const counts = { registers: count('register'), texts: count('text'), ...logged }
  return [...kept, { end: { ...counts, sha256 } }]
}

/** Writes lines to a file of a folder, and answers its path. */
export function written(
  folder: string,
  lines: readonly Line[] | string | Uint8Array,
  name = 'changed.ndjson',
): string {
  const path = join(folder, name)
  const isBytes = typeof lines === 'string' || lines instanceof Uint8Array
  writeFileSync(path, isBytes ? lines : textOf(lines))
  return path
}
