import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Puts the command line tool into few files: starting it is most of what a short command takes. They stand as deep as what
 * they are made from, so that paths to the package's own files hold in both.
 */
await build({
  input: at('../src/cli/main.js'),
  platform: 'node',
  // What only `ropa migrate` needs: it brings files of its own, or meets the migrations, which are not bundled.
  external: [/^@electric-sql\//, /^pg($|\/)/, /^kysely\/migration$/],
  output: { dir: at('../bundle/cli'), format: 'esm', cleanDir: true },
})
chmodSync(at('../bundle/cli/main.js'), 0o755)
