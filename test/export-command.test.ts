import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { run } from '../src/cli/program.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const folder = await mkdtemp(join(tmpdir(), 'ropa-export-'))
t.teardown(() => rm(folder, { recursive: true }))
const finago = fileURLToPath(new URL('../../registers/finago.yaml', import.meta.url))

/** Runs `ropa export`; what is shown while it works only where somebody watches. */
async function ropa(words: readonly string[], isWatched = false) {
  const [out, err, shown]: [string[], string[], string[]] = [[], [], []]
  const status = await run(['export', ...words], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readStdin: async () => Buffer.alloc(0),
    env: {},
    ...(isWatched && { progress: (text: string) => shown.push(text) }),
  })
  return { status, out: out.join('\n'), err: err.join('\n'), shown }
}

t.test('a record is written from a register file, with progress only where somebody watches', async (t) => {
  const file = join(folder, 'record.json')
  const { status, out } = await ropa([finago, '--format', 'json', '--language', 'sv', '-o', file])
  t.equal(status, 0)
  t.match(out, /record\.json: finago, application\/vnd\.ropa\.record\+json, \d+ bytes/)
  const { about, activities, findings } = JSON.parse(await readFile(file, 'utf8'))
  t.match(about, { register: 'finago', revision: null, treeRoot: null, language: 'sv' })
  t.equal(activities.length, 21)
  t.ok(findings.length > 0)
  const watched = await ropa([finago, '--format', 'csv', '--no-annex'], true)
  t.match(watched.out, /^\uFEFF?"/)
  t.match(watched.shown.at(-2), /^csv \[#+\] 21\/21$/)
})

t.test('a service gives the same record, as of a revision', async (t) => {
  const service = await finagoService(t)
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
  const of = (...words: string[]) => ropa(['--server', address, '--register', 'finago', ...words])
  const { status, out } = await of('--format', 'json', '--language', 'sv', '--as-of', '1')
  t.equal(status, 0)
  const { about, activities } = JSON.parse(out)
  t.match(about, { revision: 1, treeRoot: /^[0-9a-f]{64}$/ })
  t.same(
    activities,
    JSON.parse((await ropa([finago, '--format', 'json', '--language', 'sv'])).out).activities,
  )
  t.match(await of('--format', 'json', '--as-of', '99'), { status: 2, err: /99/ })
  t.match(await of('--format', 'json', '--organisation', 'nobody'), { status: 2, err: /organisation/ })
})

t.test('a whole register goes into one archive', async (t) => {
  const file = join(folder, 'all.zip')
  t.equal((await ropa([finago, '--format', 'zip', '--role', 'controller', '-o', file])).status, 0)
  const parts = unzipSync(await readFile(file))
  t.same(Object.keys(parts).sort(), [
    'README.txt',
    ...['about.csv', 'activities.csv', 'findings.csv'].map((name) => `controller/${name}`),
    ...['html', 'json', 'jsonld', 'pdf', 'tilt.json', 'ttl', 'xlsx'].map((end) => `controller/record.${end}`),
    'notice.md',
    'register.yaml',
  ])
  t.equal(strFromU8(parts['register.yaml'] ?? new Uint8Array()), await readFile(finago, 'utf8'))
})

t.test('what cannot be done is told, with the cure', async (t) => {
  t.match(await ropa([finago, '--format', 'docx']), {
    status: 2,
    err: /no format docx.*json, csv, xlsx, pdf/,
  })
  t.match(await ropa([finago, '--format', 'pdf']), { status: 2, err: /--output/ })
  t.match(await ropa([finago, '--format', 'html', '--table', 'about']), { status: 2, err: /--format csv/ })
  t.match(await ropa(['--format', 'json']), { status: 2, err: /--server and --register/ })
  t.match(await ropa([finago, '--format', 'json', '--as-of', '1']), { status: 2, err: /no revisions/ })
  t.match(await ropa([finago, '--format', 'csv', '--view', 'ico', '--role', 'processor']), {
    status: 2,
    err: /layout/,
  })
  t.match(await ropa([join(folder, 'none.yaml'), '--format', 'json']), { status: 2, err: /cannot be read/ })
})
