import { RegisterError } from '../../domain/errors.ts'
import { FORMAT_NAMES, FORMATS, isFormat } from '../../register/reports/record/formats.ts'
import type { Io } from '../io.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { writeText } from '../write-text.ts'
import { fromFile } from './from-file.ts'
import { fromServer } from './from-server.ts'
import type { Exporter, ExportOptions } from './options.ts'
import { zipped } from './zip.ts'

/** Writes a record. Answers the exit status: 0, or 2 with the reason. */
export function exportCommand(options: ExportOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const { format, output, table } = options
    if (format !== 'zip' && !isFormat(format))
      throw new RegisterError(
        'invalid',
        `There is no format ${format}; it is one of ${[...FORMAT_NAMES, 'zip'].join(', ')}.`,
      )
    if (table !== undefined && format !== 'csv')
      throw new RegisterError(
        'invalid',
        `--table goes with --format csv, which has one table; ${format} is another.`,
      )
    const isText = format !== 'zip' && !['xlsx', 'pdf'].includes(format)
    if (output === undefined && !isText)
      throw new RegisterError('invalid', `${format} is no text; name a file for it with --output.`)
    const exporter = await exporterOf(options, io)
    if (exporter === undefined) return 2
    const bytes =
      format === 'zip' ? await zipped(exporter, options, io) : await exporter.record(format, options)
    io.progress?.('')
    if (output === undefined) io.out(Buffer.from(bytes).toString())
    else {
      await writeText(output, bytes)
      const type = format === 'zip' ? 'application/zip' : FORMATS[format].type.replace(/;.*/, '')
      io.out(`${output}: ${exporter.register}, ${type}, ${bytes.length} bytes`)
    }
    return 0
  })
}

/** Where the record is taken from; nothing when the file cannot be read, which is told. Throws invalid when it is not clear. */
async function exporterOf(options: ExportOptions, io: Io): Promise<Exporter | undefined> {
  const { file, server, register, asOf, state } = options
  if (file !== undefined && server !== undefined)
    throw new RegisterError('invalid', 'Name a register file or --server, not both.')
  if (server !== undefined) {
    if (register === undefined)
      throw new RegisterError('invalid', '--server needs --register: the key of the register there.')
    return fromServer({ ...options, server, register }, io)
  }
  if (file === undefined)
    throw new RegisterError('invalid', 'Name a register file, or --server and --register.')
  if (asOf !== undefined || state !== undefined)
    throw new RegisterError('invalid', '--as-of and --state go with --server: a file has no revisions.')
  return fromFile(file, io)
}
