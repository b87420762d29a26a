import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Puts the command line tool into few files: starting it is most of what a short command takes. They stand as deep as what
 * they are made from, so that paths to the package's own files hold in both.
 */
rmSync(at('../bundle'), { recursive: true, force: true })
await build({
  entryPoints: [at('../src/cli/main.js')],
  outdir: at('../bundle/cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // What only `ropa migrate` needs: it brings files of its own, or meets the migrations, which are not bundled. And what
  // reads or writes PDF, Word files, workbooks and linked data, which is large and seldom asked for.
  external: [
    ...['@electric-sql/*', 'pg', 'pg-*', 'kysely/migration'],
    ...['mammoth', 'unpdf', 'pdfmake', 'write-excel-file', 'n3'],
  ],
  // Packages that are no modules require Node's own.
  banner: {
    js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url)",
  },
  logLevel: 'warning',
})
for (const path of ['../bundle/cli/main.js', '../src/cli/main.js']) chmodSync(at(path), 0o755)
