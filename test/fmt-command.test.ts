import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../src/cli/program.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const messy = 'contexts:\n- key: a # one\n  label: {sv: A}\nregister: x\n'
const tidy = 'register: x\n\ncontexts:\n  - key: a # one\n    label: { sv: A }\n'

/** Runs `ropa fmt` in this process on files of a folder; `told` and `faults` are what it prints, without the folder. */
async function fmt(t: Test, files: object, words: readonly string[], input = '') {
  const folder = t.testdir(files as never)
  const out: string[] = []
  const err: string[] = []
  const paths = words.map((word) => (word.startsWith('-') ? word : join(folder, word)))
  const status = await run(['fmt', ...paths], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readStdin: async () => Buffer.from(input),
  })
  const text = (lines: readonly string[]) => lines.join('\n').replaceAll(`${folder}/`, '')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { status, told: text(out), faults: text(err), read, folder }
}

t.test('files are formatted where they are, and those that change are named', async (t) => {
  const files = { 'a.yaml': messy, 'b.yml': tidy, 'c.json': '{"register":"x"}' }
  const { status, told, faults, read, folder } = await fmt(t, files, ['a.yaml', 'b.yml', 'c.json'])
  t.same({ status, told, faults }, { status: 0, told: 'a.yaml: formatted\nc.json: formatted', faults: '' })
  t.equal(read('a.yaml'), tidy)
  t.equal(read('b.yml'), tidy)
  t.equal(read('c.json'), '{\n  "register": "x"\n}\n')
  t.same(readdirSync(folder).sort(), ['a.yaml', 'b.yml', 'c.json'], 'nothing else is left there')
})

t.test('--check changes nothing, exits 1 and shows the first line that would change', async (t) => {
  const files = { 'a.yaml': messy, 'b.yaml': tidy, 'c.yaml': `${tidy}  - key: b  \r\n`, 'd.json': '{}' }
  const { status, told, faults, read } = await fmt(t, files, ['--check', 'a.yaml', 'b.yaml', 'c.yaml'])
  t.same({ status, faults }, { status: 1, faults: '' })
  t.equal(
    told,
    `a.yaml:1: contexts stands where register belongs; ropa fmt a.yaml puts the sections in their order
- contexts:
+ register: x
c.yaml:6: is not formatted; ropa fmt c.yaml would change this line first
-   - key: b··␍
+   - key: b`,
  )
  t.equal(read('a.yaml'), messy)
  const checked = await fmt(t, { 'b.yaml': tidy }, ['--check', 'b.yaml'])
  t.same([checked.status, checked.told, checked.faults], [0, '', ''])
})

t.test('--check shows a change at the end of a file and far into a line', async (t) => {
  const ends = await fmt(t, { 'a.yaml': tidy.trimEnd() }, ['--check', 'a.yaml'])
  t.equal(
    ends.told,
    'a.yaml:6: is not formatted; ropa fmt a.yaml would change this line first\n- (end of the file)\n+ ',
  )
  const more = await fmt(t, { 'a.yaml': `${tidy}\n` }, ['--check', 'a.yaml'])
  t.equal(
    more.told,
    'a.yaml:7: is not formatted; ropa fmt a.yaml would change this line first\n- \n+ (end of the file)',
  )
  const notes = 'long '.repeat(100)
  const far = await fmt(
    t,
    { 'a.yaml': `register: x\n\ncontexts:\n  - { key: a, notes: ${notes}b, c:   d }\n` },
    ['--check', 'a.yaml'],
  )
  t.match(far.told, /^a\.yaml:4: .*\n- ….{20,60} c: {3}d \}\n\+ ….{20,60} c: d \}$/)
})

t.test('standard input is printed formatted, or checked', async (t) => {
  const printed = await fmt(t, {}, ['-'], messy)
  t.same([printed.status, `${printed.told}\n`], [0, tidy])
  const checked = await fmt(t, {}, ['--check', '-'], messy)
  t.equal(checked.status, 1)
  t.match(checked.told, /^standard input:1: contexts stands where register belongs; ropa fmt - /)
  t.equal((await fmt(t, {}, ['--check', '-'], tidy)).status, 0)
})

t.test('what cannot be read is told with its place, the others are formatted, and it exits 2', async (t) => {
  const files = {
    'a.yaml': 'register: x\ncontexts: {}\npets: []\n',
    'b.yaml': 'register: *x\n',
    'c.yaml': messy,
    'd.json': '{"register":"x",}',
    folder: {},
  }
  const words = ['a.yaml', 'b.yaml', 'none.yaml', 'd.json', 'folder', 'c.yaml']
  const { status, told, faults, read } = await fmt(t, files, words)
  t.equal(status, 2)
  t.equal(told, 'c.yaml: formatted')
  t.match(faults, /^a\.yaml:2:1: \/contexts must be a list; got an object$/m)
  t.match(faults, /^a\.yaml:3:1: \/pets is not a member/m)
  t.match(faults, /^a\.yaml: 2 faults$/m)
  t.match(faults, /^b\.yaml:1:11: \/register is an alias of x, which no anchor before it names$/m)
  t.match(faults, /^none\.yaml cannot be read: /m)
  t.match(faults, /^d\.json:1:17: .*not valid JSON/m)
  t.match(faults, /^folder cannot be read: /m)
  t.equal(read('a.yaml'), files['a.yaml'])
  t.equal(read('c.yaml'), tidy)
  const checked = await fmt(t, files, ['--check', 'a.yaml', 'c.yaml'])
  t.equal(checked.status, 2, 'which counts for more than what is not formatted')
})

t.test(
  'the mode of a file stays, a link leads to it still, and only a changed file is replaced',
  async (t) => {
    const folder = t.testdir({ 'a.yaml': messy, 'b.yaml': tidy, link: t.fixture('symlink', 'a.yaml') })
    const path = (name: string) => join(folder, name)
    chmodSync(path('a.yaml'), 0o640)
    const before = [statSync(path('a.yaml')), statSync(path('b.yaml'))]
    const io = { out: () => {}, err: () => {}, readStdin: async () => Buffer.from('') }
    t.equal(await run(['fmt', path('link'), path('b.yaml')], io), 0)
    t.ok(lstatSync(path('link')).isSymbolicLink())
    const after = [statSync(path('a.yaml')), statSync(path('b.yaml'))]
    t.equal(readFileSync(path('a.yaml'), 'utf8'), tidy)
    t.equal((after[0]?.mode ?? 0) & 0o7777, 0o640)
    t.not(after[0]?.ino, before[0]?.ino, 'by a file that takes its place, so that nobody reads half of it')
    t.equal(after[1]?.ino, before[1]?.ino)
  },
)

t.test('what is no regular file is not replaced', async (t) => {
  const folder = t.testdir({})
  const pipe = join(folder, 'pipe')
  t.equal(spawnSync('mkfifo', [pipe]).status, 0)
  const command = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `"${process.execPath}" "${command}" fmt "${pipe}" & printf '${messy.replaceAll('\n', '\\n')}' > "${pipe}"; wait $!`,
    ],
    { encoding: 'utf8' },
  )
  t.equal(status, 2)
  t.match(stderr, /pipe cannot be written: it is no regular file; use - for standard input/)
  t.ok(statSync(pipe).isFIFO())
})

t.test('wrong usage exits 2, help says what the command does', async (t) => {
  t.match(await fmt(t, {}, []), { status: 2, faults: /missing required argument 'files'/ })
  t.match(await fmt(t, {}, ['--chek', 'a.yaml']), { status: 2, faults: /unknown option '--chek'/ })
  t.match(await fmt(t, {}, ['--help']), { status: 0, told: /^Usage: ropa fmt \[options\] <files\.\.\.>/ })
})
