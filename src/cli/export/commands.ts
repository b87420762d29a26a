import { type Command, Option } from 'commander'
import type { Io } from '../io.ts'
import { seconds } from '../seconds.ts'
import type { ExportOptions } from './options.ts'

/** Adds `export`; `ended` takes its exit status. */
export function exportCommands(program: Command, io: Io, ended: (status: number) => void): void {
  program
    .command('export')
    .description('write the record that Article 30 asks for, from a register file or a service')
    .argument('[file]', 'register file, YAML or JSON; - is standard input')
    .option('--server <url>', 'service that has the register')
    .option('--register <key>', 'key of the register there')
    .option('--key-file <file>', 'file with the API key; else the variable ROPA_API_KEY')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 300)
    .requiredOption(
      '--format <format>',
      'json, csv, xlsx, pdf, html, json-ld, turtle or tilt; zip has them all, with the register file and the notice',
    )
    .option('-o, --output <file>', 'file to write; standard output unless given')
    .addOption(new Option('--role <role>', 'whose record').choices(['controller', 'processor']))
    .addOption(new Option('--variant <variant>', 'how much of it').choices(['minimal', 'full', 'public']))
    .addOption(new Option('--view <view>', 'layout').choices(['imy', 'ico']))
    .option('--language <language>', 'sv or en; that of the register unless given')
    .option('--organisation <key>', 'activities of this organisation, or of the group below it')
    .addOption(new Option('--table <table>', 'table, as CSV').choices(['activities', 'about', 'findings']))
    .option('--as-of <state>', 'revision or time, from a service')
    .addOption(
      new Option('--state <state>', 'newest versions or those in force, from a service').choices([
        'newest',
        'approved',
      ]),
    )
    .option('--no-annex', 'leave the findings out')
    .action(async (file: string | undefined, options: Omit<ExportOptions, 'file'>) => {
      const { exportCommand } = await import('./export.ts')
      ended(await exportCommand({ ...options, file }, io))
    })
}
