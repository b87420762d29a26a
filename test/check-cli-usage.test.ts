import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { built, folderOf, ROOT, ropa } from './check-run.ts'
import { t } from './tap.ts'

t.test('wrong usage exits 2 and says what is wrong; help and version exit 0', async (t) => {
  t.match(await ropa('.', ['chek']), { status: 2, err: /unknown command 'chek'/ })
  t.match(await ropa('.', ['check', '--chek']), { status: 2, err: /unknown option '--chek'/ })
  t.match(await ropa('.', []), { status: 2, err: /^Usage: ropa/ })
  t.match(await ropa('.', ['--help']), { status: 0, out: /^Usage: ropa/ })
  t.match(await ropa('.', ['check', '--help']), {
    status: 0,
    out: /^Usage: ropa check \[options\] \[files\.\.\.\]/,
  })
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  t.match(await ropa('.', ['--version']), { status: 0, out: version })
})

t.test('verify-anchors checks the shipped register unless told, and exits 2 without a text', async (t) => {
  const folder = folderOf(t, { 'other.txt': 'not the policy' })
  t.match(await ropa(folder, ['verify-anchors', '--text', '@other.txt']), {
    status: 1,
    out: /^sha256: the text has/,
  })
  t.match(await ropa(folder, ['verify-anchors', '--text', '@none']), { status: 2, err: /cannot be read/ })
  t.match(await ropa(folder, ['verify-anchors']), { status: 2, err: /required option '--text <file>'/ })
})

t.test('the built command goes by the language of the environment', async (t) => {
  const ended = built(['check', '--explain', 'ROPA-LB-001'], '', { LC_ALL: 'sv_SE.UTF-8' })
  t.match(ended, { status: 0, out: /Vad den finner/ })
})
