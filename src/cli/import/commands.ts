import { type Command, InvalidArgumentError } from 'commander'
import type { Io } from '../io.ts'
import { seconds } from '../seconds.ts'
import type { ImportOptions } from './options.ts'

/** Adds `import`: entries from spreadsheets and documents of others. `done` is told the exit status. */
export function importCommand(program: Command, io: Io, done: (status: number) => void): void {
  program
    .command('import')
    .description(
      'import a workbook, CSV, the ICO template for controllers or a TILT document into a register; told first, done with --apply',
    )
    .argument('<file>', 'file to import; - is standard input')
    .option(
      '--into <file>',
      'register file to import into; it is made, with --register, when it is not there',
    )
    .option('--output <file>', 'register file to write instead of the one of --into')
    .option('--server <url>', 'address of a service to import into, such as http://127.0.0.1:3000')
    .option('--register <key>', 'key of the register')
    .option(
      '--revision <number>',
      'revision of the register that the file was made from: at another one it is refused',
      revision,
    )
    .option(
      '--sheet <name>',
      'sheet that a CSV file holds, such as Purposes; told by its columns unless given',
    )
    .option('--language <tag>', "language of a template's texts; the register's first unless given")
    .option('--apply', 'do it; unless given, what would be done is told', false)
    .option('--key-file <file>', 'file with the API key; else the variable ROPA_API_KEY')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 60)
    .action(async (file: string, options: Omit<ImportOptions, 'file'>) => {
      const { runImport } = await import('./import.ts')
      done(await runImport({ file, ...options }, io))
    })
}

function revision(text: string): number {
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`It must be a revision such as 17; got ${text}.`)
}
