import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { instancesOn } from './instances.ts'
import { npxFolder } from './npx.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SERVER = 'http://127.0.0.1:3000'

t.setTimeout(300_000)

t.test('every command of the page on pipelines works as the page says', { timeout: 200_000 }, async (t) => {
  const [service] = await instancesOn(t)
  if (service === undefined) throw new Error('no instance of the service')
  await loadRegister(service.database.db, shippedRegister())
  t.equal(await run(t, 'docs/pipeline.md', service.address), 18)
})

t.test('every command of the page on baselines works as the page says', { timeout: 200_000 }, async (t) => {
  t.equal(await run(t, 'docs/baselines-and-waivers.md', SERVER), 9)
})

interface Block {
  readonly language: string
  readonly text: string
}

/** Runs the commands of a page in a folder of its own, and answers how many they are. */
async function run(t: Test, page: string, server: string): Promise<number> {
  const folder = npxFolder(t)
  symlinkSync(join(ROOT, 'registers'), join(folder, 'registers'))
  let count = 0
  let said = ''
  for (const { language, text } of blocksOf(readFileSync(join(ROOT, page), 'utf8'))) {
    const name = /^# (\S+\.ya?ml)$/m.exec(text)?.[1]
    if (language === 'yaml' && name?.includes('/') === false) writeFileSync(join(folder, name), `${text}\n`)
    if (language === 'text') t.equal(missingIn(said, text), undefined, 'the page shows what is answered')
    if (language !== 'sh') continue
    said = ''
    for (const line of text.split('\n')) {
      const [command = '', expected = '0'] = line.split(/\s+# exit (\d)$/)
      const { status, out, err } = await bash(command.replaceAll(SERVER, server), folder)
      t.equal(status, Number(expected), command, { out, err })
      said += out.replaceAll(server, SERVER)
      count += 1
    }
  }
  return count
}

const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, language = '', text = '']) => ({ language, text }))

/** The first shown line that is not in an output, in order; `…` is anything. */
function missingIn(output: string, shown: string): string | undefined {
  const ahead = output.split('\n')
  return shown.split('\n').find((line) => {
    if (line === '…') return false
    const parts = line.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    const at = ahead.findIndex((candidate) => new RegExp(`^${parts.join('.*')}$`).test(candidate))
    ahead.splice(0, at + 1)
    return at === -1
  })
}

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function bash(command: string, cwd: string): Promise<Ran> {
  const env = { PATH: `${cwd}:${process.env.PATH}`, LANG: 'C.UTF-8' }
  return new Promise((resolve) => {
    execFile('bash', ['-o', 'pipefail', '-c', command], { cwd, env }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}
