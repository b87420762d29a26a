import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../src/cli/program.ts'
import type { Test } from './tap.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const FINAGO = join(ROOT, 'registers/finago.yaml')
/** Rules whose findings on small registers tests count on. */
export const KNOWN = ['--rule', 'ROPA-LB-001', '--rule', 'ROPA-LB-005', '--rule', 'ROPA-LB-018']

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface Around {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
}

/** Runs `ropa` in this process; `@name` stands for a file of the folder, whose path is left out of what is printed. */
export async function ropa(
  folder: string,
  words: readonly string[],
  { input = '', env = {}, columns }: Around = {},
): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const status = await run(
    words.map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word)),
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      readStdin: async () => Buffer.from(input),
      env,
      ...(columns !== undefined && { columns }),
    },
  )
  const text = (lines: readonly string[]) => lines.join('\n').replaceAll(`${folder}/`, '')
  return { status, out: text(out), err: text(err) }
}

/** Runs the built command as a shell would. */
export function built(
  words: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = { LC_ALL: 'C' },
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/bundle/cli/main.js'), ...words],
    { cwd: ROOT, input, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return { status, out: stdout, err: stderr }
}

/** A folder with files, gone when the test ends. */
export const folderOf = (t: Test, files: Readonly<Record<string, string>>): string => t.testdir({ ...files })

/** A register file whose purposes have grounds as given: `marketing: contract`. */
export function register(purposes: Readonly<Record<string, string>>, more = ''): string {
  const lines = Object.entries(purposes).map(
    ([key, ground]) =>
      `  - key: ${key}\n    label: { en: ${key} }${ground === '' ? '' : `\n    legalBases: [{ legalBasis: ${ground}, relation: sole }]`}`,
  )
  return `register: small
${more}
purposes:
${lines.join('\n')}

legalBases:
  - { key: consent, label: { en: Consent }, provision: 6.1.a }
  - { key: contract, label: { en: Contract }, provision: 6.1.b }
  - key: duty
    label: { en: Duty }
    provision: 6.1.c
`
}
