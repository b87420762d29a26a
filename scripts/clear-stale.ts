import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Removes what was compiled from files that are gone: a migration that was renamed would run twice. The image is built
// without tests.
const root = fileURLToPath(new URL('../..', import.meta.url))
for (const folder of ['migrations', 'test'].filter((folder) => existsSync(join(root, 'dist', folder)))) {
  for (const name of readdirSync(join(root, 'dist', folder))) {
    const [base = ''] = name.split(/\.(?:js|d\.ts)(?:\.map)?$/)
    if (base !== name && !existsSync(join(root, folder, `${base}.ts`)))
      rmSync(join(root, 'dist', folder, name))
  }
}
