import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

t.setTimeout(120_000)

t.test(
  'the example compiles against the package as others do, and says what the register does',
  async (t) => {
    const service = await finagoService(t)
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'examples'], { cwd: root })
    const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 })
    const { stdout } = await run(process.execPath, ['dist/examples/dashboard.js', baseUrl, 'finago'], {
      cwd: root,
    })

    const { body } = await service.request({
      method: 'GET',
      url: '/v1/registers/finago/legal-bases?limit=200',
    })
    const provisions: string[] = body.data.map((entry: { provision: string }) => entry.provision)
    const told = [...stdout.matchAll(/^ {2}(\d\S+): (\d+)$/gm)]
    t.ok(told.length > 3)
    t.same(
      told.map(([, provision]) => provision),
      [...new Set(provisions)].sort(),
    )
    for (const [, provision = '', count] of told)
      t.equal(Number(count), provisions.filter((each) => each === provision).length, provision)
    t.match(stdout, /Gaps: .+\n( {2}[a-z-]+: [1-9]\d*\n)+$/)
  },
)

t.test('the example is as short as it claims to be: twenty lines', async (t) => {
  const lines = (await readFile(new URL('examples/dashboard.ts', `file://${root}`), 'utf8')).split('\n')
  t.ok(lines.filter((line) => line !== '' && !line.startsWith('//')).length <= 20)
})

t.test('the code of docs/client.md compiles against the package, and runs', async (t) => {
  const page = await readFile(new URL('docs/client.md', `file://${root}`), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
  t.ok(blocks.length > 5)
  const tsconfig = {
    extends: `${root}examples/tsconfig.json`,
    compilerOptions: { rootDir: '.', outDir: 'out', incremental: false, tsBuildInfoFile: null },
    include: ['page.ts'],
  }
  const folder = t.testdir({ 'page.ts': blocks.join(''), 'tsconfig.json': JSON.stringify(tsconfig) })
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { cwd: root })
  const { app } = await finagoService(t)
  const env = { ...process.env, ROPA_URL: await app.listen({ host: '127.0.0.1', port: 0 }) }
  const { stdout } = await run(process.execPath, [`${folder}/out/page.js`], { cwd: root, env })
  t.match(stdout, /^interest-\S+ /m)
  t.match(stdout, /^2 \[.*p4c-surveys/ms)
})
