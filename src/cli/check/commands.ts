import { type Command, Option } from 'commander'
import type { Io } from '../io.ts'
import { seconds } from '../seconds.ts'
import { type Asked, type BaselineOptions, type CheckOptions, FORMATS } from './options.ts'

type Given<Options> = Omit<Options, 'files' | 'version'>

/** Adds `check` and `baseline`; `ended` takes their exit status. */
export function addCheckCommands(
  program: Command,
  { io, version, ended }: { io: Io; version: string; ended: (status: number) => void },
): void {
  const check = program
    .command('check')
    .description(
      'judge register files, and pairs of purpose and legal basis that others declare, without a server; or a register on one',
    )
    .addOption(new Option('--format <format>', 'what to print').choices(FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addOption(
      new Option('--severity <severity>', 'least severity to print')
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('--baseline <file>', 'findings that are known and do not fail; ropa baseline writes it')
    .option('--quiet', 'print nothing but what fails', false)
    .option('--explain <rule>', 'say what a rule asks for and why, with examples, and check nothing')
    .action(async (files: string[], options: Given<CheckOptions>) => {
      const { checkCommand } = await import('./check.ts')
      ended(await checkCommand({ ...options, files, version }, io))
    })
  const baseline = program
    .command('baseline')
    .description('write down what is found today, so that ropa check --baseline fails on what is new only')
    .option('-o, --output <file>', 'file to write; standard output unless given')
    .action(async (files: string[], options: Given<BaselineOptions>) => {
      const { baselineCommand } = await import('./write-baseline.ts')
      ended(await baselineCommand({ ...options, files }, io))
    })
  for (const command of [check, baseline]) addWhatIsAsked(command)
}

function addWhatIsAsked(command: Command): void {
  command
    .argument(
      '[files...]',
      'register files, or lists of {purpose, legalBasis or provision}, YAML or JSON; - is standard input',
    )
    .option('--file <file>', 'register file that lists of pairs are checked against')
    .option('--server <url>', 'service that has the register')
    .option('--register <key>', 'key of the register there')
    .option('--key-file <file>', 'file with the API key; else the variable ROPA_API_KEY')
    .option('--timeout <seconds>', 'how long an answer may take; 30 unless told', seconds)
    .option('--date <date>', 'day to judge on, such as 2026-11-22; today unless told')
    .option('--rule <id>', 'look at this rule only; may be given again', added)
    .addOption(new Option('--locale <language>', 'language of what is printed').choices(['sv', 'en']))
}

const added = (rule: string, before: Asked['rule'] = []): Asked['rule'] => [...before, rule]
