import { ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import { type Input, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { oneLine } from '../one-line.ts'
import { importIntoFile } from './into-file.ts'
import { importIntoService } from './into-service.ts'
import type { ImportOptions } from './options.ts'
import type { ToldImport } from './told-import.ts'

/**
 * Imports a file into a register file, or into a register of a service. Answers the exit status: 0 told or done, 2 when it
 * cannot be done; then nothing is changed.
 */
export async function runImport(options: ImportOptions, io: Io): Promise<number> {
  const { server, into } = options
  if ((server === undefined) === (into === undefined)) {
    io.err('say where to import to: --into <register file>, or --server <url> with --register <key>')
    return 2
  }
  let input: Input | undefined
  try {
    input = await readInput(options.file, io)
    const done = into === undefined ? importIntoService : importIntoFile
    for (const line of linesOf(await done(input, options, io), options)) io.out(line)
    return 0
  } catch (error) {
    if (!(error instanceof RegisterError) && !(error instanceof ProblemError)) throw error
    for (const line of flawLines(error, input?.name ?? options.file)) io.err(line)
    io.err(error instanceof ProblemError ? error.detail : error.message)
    return 2
  }
}

function* linesOf(told: ToldImport, { file, apply }: ImportOptions): Generator<string> {
  yield `${file}: read as ${told.format}, into ${told.where}`
  for (const { kind, key } of told.created) yield `  + ${kind}/${key}`
  for (const { kind, key } of told.changed) yield `  ~ ${kind}/${key}`
  if (told.remarks.length > 0) yield 'not taken, or otherwise than written:'
  for (const { place, value, detail } of told.remarks)
    yield oneLine(`  ${place}: ${value === undefined ? '' : `"${value}" `}${detail}`)
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
