import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './check-run.ts'
import type { Test } from './tap.ts'

/**
 * A folder with an `npx` that runs the built command at once, for the front of PATH: finding it takes the real one longer
 * than most commands do. `words` is how many of npx's own words stand before those of the command.
 */
export function npxFolder(t: Test, words = 1): string {
  const main = join(ROOT, 'dist/bundle/cli/main.js')
  const folder = t.testdir({ npx: `#!/bin/sh\nshift ${words}\nexec '${process.execPath}' '${main}' "$@"\n` })
  chmodSync(join(folder, 'npx'), 0o755)
  return folder
}
