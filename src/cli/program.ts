import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Argument, Command, CommanderError, Option } from 'commander'
import { asCodeCommands } from './as-code/commands.ts'
import { backupCommands } from './backup/commands.ts'
import { addCheckCommands } from './check/commands.ts'
import { DIRECTIONS, type Direction } from './directions.ts'
import { exportCommands } from './export/commands.ts'
import { importCommand } from './import/commands.ts'
import type { Io } from './io.ts'
import { keysCommands } from './keys/commands.ts'
import { noticeCommands } from './notices/commands.ts'

const { version }: { version: string } = createRequire(import.meta.url)('../../../package.json')
const shipped = fileURLToPath(new URL('../../../registers/finago.yaml', import.meta.url))

/** Runs `ropa` with the words after its name; each command loads what it needs. Answers the exit status: 0 clean or done, 1 findings, 2 wrong usage or what could not be done. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  let status = 0
  const program = new Command('ropa')
    .description('A registry for the record of processing activities (GDPR Article 30).')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })

  const ended = (as: number) => {
    status = as
  }
  addCheckCommands(program, { io, version, ended })
  asCodeCommands(program, io, ended)
  importCommand(program, io, ended)
  backupCommands(program, { io, version, ended })
  exportCommands(program, io, ended)

  program
    .command('verify-anchors')
    .description('check the hash and the quotes of a document in a register file against its text')
    .requiredOption('--text <file>', 'text that the edition was made from')
    .addOption(
      new Option('--file <file>', 'register file, YAML or JSON').default(
        shipped,
        'the register that is shipped',
      ),
    )
    .option('--document <key>', 'document, if several have editions')
    .option('--edition <key>', 'edition, if there are several')
    .action(async (options: { text: string; file: string; document?: string; edition?: string }) => {
      const { verifyAnchorsCommand } = await import('./verify-anchors.ts')
      status = await verifyAnchorsCommand(options, io)
    })

  program
    .command('fmt')
    .description('format register files; entries, their members and comments stay in the order they have')
    .argument('<files...>', 'register files, YAML or JSON; - is standard input, printed to standard output')
    .option('--check', 'change nothing; exit with 1 and name the files that are not formatted', false)
    .action(async (files: string[], { check }: { check: boolean }) => {
      const { fmtCommand } = await import('./fmt.ts')
      status = await fmtCommand({ files, check }, io)
    })

  program
    .command('migrate')
    .description(
      'bring the tables of the database up to date, take the last migration back, or say which have run',
    )
    .addArgument(new Argument('<direction>', 'what to do').choices(DIRECTIONS))
    .option('--yes', 'take the last migration back though rows are lost with it', false)
    .action(async (direction: Direction, { yes }: { yes: boolean }) => {
      const { migrateCommand } = await import('./migrate.ts')
      status = await migrateCommand({ direction, yes }, io)
    })

  noticeCommands(program, io, ended)
  keysCommands(program, io, ended)

  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { ConfigError } = await import('../config.ts')
    if (!(error instanceof ConfigError)) throw error
    io.err(error.message)
    return error.exitCode
  }
}
