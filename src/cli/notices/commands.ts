import { type Command, Option } from 'commander'
import type { Io } from '../io.ts'
import type { CoverageOptions } from './coverage.ts'
import type { PolicyDiffOptions } from './diff.ts'

/** Adds `coverage` and `policy diff`: a register file and the documents that it rests on. `ended` takes their exit status. */
export function noticeCommands(program: Command, io: Io, ended: (status: number) => void): void {
  ofEdition(program.command('coverage'))
    .description('tell what a notice says that a register file does not, and the other way round')
    .argument('<file>', 'register file, YAML or JSON; - is standard input')
    .option('--text <file>', 'text of the edition: .txt, .md, .html, .pdf or .docx')
    .option('--date <date>', 'day to look on, such as 2026-11-22; today unless told')
    .action(async (register: string, options: Omit<CoverageOptions, 'register'>) => {
      const { coverageCommand } = await import('./coverage.ts')
      ended(await coverageCommand({ ...options, register }, io))
    })

  const policy = program.command('policy').description('look at texts of notices')
  ofEdition(policy.command('diff'))
    .description('tell what another text of a notice does to what a register file rests on the old one')
    .argument('<old>', 'text of the edition: .txt, .md, .html, .pdf or .docx')
    .argument('<new>', 'text that is to take its place')
    .requiredOption('--register <file>', 'register file, YAML or JSON')
    .action(async (before: string, after: string, options: Omit<PolicyDiffOptions, 'before' | 'after'>) => {
      const { policyDiffCommand } = await import('./diff.ts')
      ended(await policyDiffCommand({ ...options, before, after }, io))
    })
}

const ofEdition = (command: Command): Command =>
  command
    .option('--document <key>', 'document, if several have editions')
    .option('--edition <key>', 'edition; the one that none has superseded unless told')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--locale <language>', 'language of what is printed').choices(['sv', 'en']))
