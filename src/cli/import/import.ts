import { ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import { findingLines } from '../as-code/plan-text.ts'
import { type Input, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { oneLine } from '../one-line.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { importIntoFile } from './into-file.ts'
import { importIntoService } from './into-service.ts'
import type { ImportOptions } from './options.ts'
import type { ToldImport } from './told-import.ts'

/**
 * Imports a file into a register file, or into a register of a service. Answers the exit status: 0 told or done, 2 when it
 * cannot be done; then nothing is changed.
 */
export function runImport(options: ImportOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const { file, server, into } = options
    if ((server === undefined) === (into === undefined))
      throw new RegisterError(
        'invalid',
        'say where to import to: --into <register file>, or --server <url> with --register <key>',
      )
    if (options.revision !== undefined && into !== undefined)
      throw new RegisterError('invalid', '--revision is of a register at --server; a register file has none')
    const input = await readInput(file, io)
    const done = into === undefined ? importIntoService : importIntoFile
    const told = await tellingCells(input, io, () => done(input, options, io))
    for (const line of linesOf(told, options)) io.out(line)
    return 0
  })
}

/** Runs what imports an input; what is wrong in it is told as `file: cell detail`, or with its pointer where it has no cell. */
async function tellingCells<Value>({ name }: Input, io: Io, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RegisterError || error instanceof ProblemError)
      for (const line of flawLines(error, name)) io.err(line)
    throw error
  }
}

function* linesOf(told: ToldImport, { file, apply }: ImportOptions): Generator<string> {
  yield `${file}: read as ${told.format}, into ${told.where}`
  for (const { kind, key } of told.created) yield `  + ${kind}/${key}`
  for (const { kind, key } of told.changed) yield `  ~ ${kind}/${key}`
  if (told.remarks.length > 0) yield 'not taken, or otherwise than written:'
  for (const { place, value, detail } of told.remarks)
    yield oneLine(`  ${place}: ${value === undefined ? '' : `"${value}" `}${detail}`)
  if (told.findings !== undefined) {
    yield* findingLines('findings that appear:', told.findings.appear, undefined)
    yield* findingLines('findings that go:', told.findings.go, undefined)
  }
  const isToDo = told.created.length + told.changed.length > 0
  const [create, change] = apply ? ['created', 'changed'] : ['to create', 'to change']
  yield `${told.created.length} ${create}, ${told.changed.length} ${change}, ${told.unchanged} unchanged, ${told.remarks.length} remarks`
  if (isToDo && !apply) yield 'nothing is changed yet; --apply does it'
}

function* flawLines(error: RegisterError | ProblemError, name: string): Generator<string> {
  const errors: unknown = error instanceof ProblemError ? error.errors : error.details.errors
  if (!Array.isArray(errors)) return
  for (const { pointer, detail, cell } of errors)
    yield oneLine(`${name}: ${cell ?? pointer} ${detail}`.replace(':  ', ': '))
}
