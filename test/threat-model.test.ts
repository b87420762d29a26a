import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './check-run.ts'
import { t } from './tap.ts'

const page = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')

t.test('each of the ten risks has a row, with tests that there are', async (t) => {
  for (let number = 1; number <= 10; number++) {
    const [row = ''] = new RegExp(`^\\| API${number} .*$`, 'm').exec(page) ?? []
    t.match(row, /\| `test\/.*` \|$/, `API${number}`)
  }
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
  t.ok(named.length > 30)
  for (const path of named) t.ok(existsSync(join(ROOT, path)), path)
})

t.test('what SECURITY.md and the page lead to is there', async (t) => {
  const files = {
    'SECURITY.md': ROOT,
    'docs/threat-model.md': join(ROOT, 'docs'),
    'docs/backup.md': join(ROOT, 'docs'),
  }
  for (const [file, folder] of Object.entries(files))
    for (const [, target = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/\]\(([^)#:]+)\)/g))
      t.ok(existsSync(join(folder, target)), `${file}: ${target}`)
})
