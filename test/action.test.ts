import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { npxFolder } from './npx.ts'
import type { Test } from './tap.ts'
import { t } from './tap.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAIN = join(ROOT, 'dist/bundle/cli/main.js')
const FINAGO = 'registers/finago.yaml'
const read = (name: string): unknown => parse(readFileSync(join(ROOT, name), 'utf8'))

interface ActionInput {
  readonly description: string
  readonly required: boolean
  readonly default?: string
}
interface Action {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, ActionInput>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly name: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

const action = read('action.yml') as Action
const [step] = action.runs.steps
if (step === undefined) throw new Error('action.yml has no step')

/** The members that an object has beyond those that a format knows. */
const unknown = (value: object, known: readonly string[]) =>
  Object.keys(value).filter((name) => !known.includes(name))

t.test('the action is a composite action as GitHub reads it', { timeout: 100_000 }, async (t) => {
  t.strictSame(
    unknown(action, ['name', 'author', 'description', 'inputs', 'outputs', 'runs', 'branding']),
    [],
  )
  t.match(action, { name: /./, description: /./, branding: { icon: /^[a-z-]+$/, color: 'blue' } })
  for (const [name, input] of Object.entries(action.inputs)) {
    t.match(name, /^[a-z][a-z-]*$/)
    t.strictSame(unknown(input, ['description', 'required', 'default', 'deprecationMessage']), [])
    t.match(input.description, /./)
    t.equal(input.default === undefined, input.required, `${name} has a default unless it is required`)
  }
  t.strictSame(unknown(action.runs, ['using', 'steps']), [])
  t.equal(action.runs.using, 'composite')
  for (const step of action.runs.steps) {
    t.strictSame(unknown(step, ['name', 'shell', 'env', 'run']), [])
    t.equal(step.shell, 'bash', 'a step of a composite action names its shell')
    t.notMatch(step.run, /\$\{\{/, 'no input becomes part of the script')
  }
})

t.test(
  'the action uses each of its inputs, and none that it does not have',
  { timeout: 100_000 },
  async (t) => {
    const used = Object.values(step.env).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1])
    t.strictSame(used.toSorted(), Object.keys(action.inputs).toSorted())
    for (const name of Object.keys(step.env)) t.match(step.run, new RegExp(`\\$\\{?${name}\\b`))
  },
)

/** Runs the script of the action as a runner does, with inputs or their defaults. */
function runAction(inputs: Readonly<Record<string, string>>, { PATH = QUICK } = {}) {
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /inputs\.([a-z-]+)/.exec(value)?.[1] ?? ''
      return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
    }),
  )
  const script = join(t.testdirName, 'step.sh')
  writeFileSync(script, step?.run ?? '')
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH, HOME: process.env.HOME, npm_config_offline: 'true', ...env },
  })
}

/** Where `npx --no -- ropa` is the built command. */
const QUICK = `${npxFolder(t, 3)}:${process.env.PATH}`

t.setTimeout(300_000)

t.test('findings fail the action, and are annotations at their lines', { timeout: 100_000 }, async (t) => {
  const { status, stdout } = runAction({ files: FINAGO }, { PATH: process.env.PATH ?? '' })
  t.equal(status, 1, 'by npx itself')
  t.match(stdout, /^::error file=registers\/finago\.yaml,line=\d+,/m)
})

t.test(
  'what a baseline knows does not fail it, and SARIF is written as well',
  { timeout: 100_000 },
  async (t) => {
    const baseline = join(t.testdir({}), 'baseline.json')
    t.equal(spawnSync(process.execPath, [MAIN, 'baseline', FINAGO, '-o', baseline], { cwd: ROOT }).status, 0)
    const sarif = join(t.testdirName, 'out.sarif')
    t.equal(runAction({ files: 'registers/*.yaml\n', baseline, sarif }).status, 0)
    t.match(JSON.parse(readFileSync(sarif, 'utf8')), {
      version: '2.1.0',
      runs: [{ tool: {}, results: Array }],
    })
    const failing = runAction({ files: FINAGO, sarif })
    t.equal(failing.status, 1, 'and SARIF does not hide findings')
  },
)

t.test('pairs are checked against the first register file', { timeout: 100_000 }, async (t) => {
  const folder = t.testdir({
    'good list.yaml': '- { purpose: p6b-anti-money-laundering, provision: 6.1.c }\n',
    'bad.yaml': '- { purpose: p6b-anti-money-laundering, provision: 6.1.a }\n',
  })
  const baseline = join(folder, 'baseline.json')
  const good = join(folder, 'good list.yaml')
  const words = ['baseline', FINAGO, good, '--file', FINAGO, '-o', baseline]
  t.equal(spawnSync(process.execPath, [MAIN, ...words], { cwd: ROOT }).status, 0)
  t.equal(runAction({ files: FINAGO, pairs: good, baseline }).status, 0)
  const { status, stdout } = runAction({
    files: FINAGO,
    pairs: `${good}\n${join(folder, 'bad.yaml')}\n`,
    baseline,
  })
  t.equal(status, 1)
  t.match(stdout, /^::error file=\S*bad\.yaml,line=1,/m)
})

t.test(
  'what cannot be read fails the action with 2, and leaves no SARIF',
  { timeout: 100_000 },
  async (t) => {
    const sarif = join(t.testdir({}), 'out.sarif')
    t.equal(runAction({ files: 'none.yaml', sarif }).status, 2)
    t.equal(runAction({ files: `${FINAGO}\nnone-*.yaml`, sarif }).status, 2)
    t.equal(runAction({ files: FINAGO, baseline: 'none.json', sarif }).status, 2)
    t.equal(runAction({ files: FINAGO, 'fail-on': 'never', sarif }).status, 2)
    t.notOk(existsSync(sarif))
    t.match(runAction({ files: '\n' }), { status: 2, stdout: /^::error .*names no register file/ })
  },
)

t.test('inputs are never run, and never taken for options', { timeout: 100_000 }, async (t) => {
  const folder = t.testdir({})
  const harm = `$(touch ${join(folder, 'harm')})`
  t.equal(runAction({ files: harm, baseline: harm, 'fail-on': harm, sarif: harm, pairs: harm }).status, 2)
  t.notOk(existsSync(join(folder, 'harm')))
  t.equal(runAction({ files: '--help' }).status, 2)
})

/** A folder whose `npx` tells what it was asked, in place of fetching it. */
function toldNpx(t: Test): string {
  const folder = t.testdir({ npx: '#!/bin/sh\necho "npx $*"\n' })
  chmodSync(join(folder, 'npx'), 0o755)
  return `${folder}:${process.env.PATH}`
}

t.test('nothing is fetched unless a version is named', { timeout: 100_000 }, async (t) => {
  const PATH = toldNpx(t)
  t.match(runAction({ files: FINAGO }, { PATH }).stdout, /^npx --no -- ropa check --format github /)
  t.match(
    runAction({ files: FINAGO, version: '0.1.0' }, { PATH }).stdout,
    /^npx --yes --package ropa@0\.1\.0 -- ropa check --format github --fail-on error -- registers\/finago\.yaml\n$/,
  )
})

interface Hook {
  readonly id: string
  readonly name: string
  readonly entry: string
  readonly language: string
  readonly files: string
}
const HOOK = [
  'id',
  'name',
  'description',
  'entry',
  'language',
  'files',
  'require_serial',
  'minimum_pre_commit_version',
]

t.test('the hook has what pre-commit asks for, and takes register files', { timeout: 100_000 }, async (t) => {
  const hooks = read('.pre-commit-hooks.yaml') as Hook[]
  t.equal(hooks.length, 1)
  const [hook] = hooks
  if (hook === undefined) throw new Error('no hook')
  t.strictSame(unknown(hook, HOOK), [])
  t.match(hook, { id: 'ropa-check', name: /./, entry: /./, language: 'node', require_serial: true })
  const files = new RegExp(hook.files)
  for (const name of [FINAGO, 'a/registers/x.yml']) t.match(name, files)
  for (const name of ['pairs.yaml', 'registers/baseline.json', 'registers/a/b.yaml', 'myregisters/x.yaml'])
    t.notMatch(name, files)
})

t.test('the command of the hook is there, and fails on findings', { timeout: 100_000 }, async (t) => {
  const [hook] = read('.pre-commit-hooks.yaml') as Hook[]
  const [command = '', ...words] = hook?.entry.split(' ') ?? []
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const run = (...files: string[]) =>
    spawnSync(process.execPath, [join(ROOT, bin[command]), ...words, ...files], {
      cwd: ROOT,
      encoding: 'utf8',
    })
  t.match(run(FINAGO), { status: 1, stdout: /FAIL/ })
  t.equal(run('none.yaml').status, 2)
  const pairs = join(
    t.testdir({ 'p.yaml': '- { purpose: p6b-anti-money-laundering, provision: 6.1.a }\n' }),
    'p.yaml',
  )
  t.equal(run('--file', FINAGO, pairs).status, 1)
})
