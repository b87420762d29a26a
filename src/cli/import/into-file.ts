import { access } from 'node:fs/promises'
import type { AnyEntry } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import { fits } from '../../domain/fits.ts'
import { canonical } from '../../domain/log/canonical.ts'
import { KEY_PATTERN } from '../../domain/patterns.ts'
import { notImported } from '../../domain/spreadsheet/refusals.ts'
import { notValid, parseStructured } from '../../domain/structured-text.ts'
import { coherenceFlaws, type PlacedEntry } from '../../register/coherence.ts'
import { currentRegister } from '../../register/imports/current.ts'
import { addressOf } from '../../register/imports/imported.ts'
import { type ImportPlan, inCells, planImport } from '../../register/imports/plan-import.ts'
import { readImport } from '../../register/imports/read-import.ts'
import { findKind } from '../../register/kinds.ts'
import { printRegisterFile, registerIn } from '../../register/register-file.ts'
import { type Input, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { writeText } from '../write-text.ts'
import type { ImportOptions } from './options.ts'
import type { ToldImport } from './told-import.ts'

/** A register file as it stands; a new one is empty. */
interface Target {
  readonly register: string
  readonly entries: readonly PlacedEntry[]
  readonly comments: number
}

/** Imports a file into a register file, which is checked whole before it is written. Throws `invalid`, `unavailable`. */
export async function importIntoFile(input: Input, options: ImportOptions, io: Io): Promise<ToldImport> {
  const { into = '', output = into, apply } = options
  const target = await targetOf(into, options.register, io)
  const stored = target.entries.map(({ kind, content }) => ({
    kind: kind.name,
    key: content.key,
    content: canonical(content),
  }))
  const imported = await readImport(input.bytes, options, currentRegister(stored))
  const plan = planImport(
    imported,
    new Map(stored.map(({ kind, key, content }) => [addressOf(kind, key), content])),
  )
  const merged = mergedWith(target.entries, plan)
  const flaws = coherenceFlaws(merged)
  if (flaws.length > 0) throw inCells(notImported(flaws), imported)
  if (apply && plan.changes.length > 0) {
    refuseToLose(target, into, output)
    const format = output.endsWith('.json') ? 'json' : 'yaml'
    const entries = merged.map(({ kind, content }) => ({ kind: kind.name, content }))
    await writeText(output, printRegisterFile(target.register, entries, format))
  }
  return { ...plan, format: imported.format, where: `${target.register} in ${output}` }
}

const KEY = { type: 'string', pattern: KEY_PATTERN, maxLength: 64 }

async function targetOf(path: string, register: string | undefined, io: Io): Promise<Target> {
  if (!(await isThere(path))) {
    if (register !== undefined && fits(KEY, register)) return { register, entries: [], comments: 0 }
    throw new RegisterError(
      'invalid',
      `${path} is not there; --register <key>, such as my-register, makes it`,
    )
  }
  const { bytes, format } = await readInput(path, io)
  const parsed = parseStructured(bytes, `The register file ${path}`, format)
  const { register: own, entries } = registerIn(parsed)
  if (register !== undefined && register !== own)
    throw notValid(`The register file ${path}`, [
      { in: 'body', pointer: '/register', detail: `must be "${register}", as --register says; got "${own}"` },
    ])
  return { register: own, entries, comments: parsed.source?.comments.length ?? 0 }
}

/** The entries of a file, with those that an import changes in their places and those that it makes behind. */
function mergedWith(entries: readonly PlacedEntry[], { changes }: ImportPlan): PlacedEntry[] {
  const all = new Map(entries.map((entry) => [addressOf(entry.kind.name, entry.content.key), entry]))
  for (const { kind: stored, key, content, pointer } of changes) {
    const kind = findKind(stored.name)
    if (kind === undefined || content === undefined)
      throw new Error('an import only makes entries of known kinds')
    all.set(addressOf(kind.name, key), { kind, content: content as AnyEntry, pointer })
  }
  return [...all.values()]
}

function refuseToLose({ comments }: Target, into: string, output: string): void {
  if (comments === 0 || into !== output) return
  throw new RegisterError(
    'invalid',
    `${into} has ${comments === 1 ? 'a comment' : `${comments} comments`}, which a file that is written anew does not keep; write to another with --output`,
  )
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
