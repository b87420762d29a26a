import { type Command, Option } from 'commander'
import type { Io } from '../io.ts'
import { seconds } from '../seconds.ts'
import type { ApplyOptions } from './apply.ts'
import type { PlanOptions } from './plan.ts'
import type { PullOptions } from './pull.ts'

type Of<Options extends { readonly file: string }> = Omit<Options, 'file'>

/** Adds `pull`, `plan` and `apply`: a register as code, against a service. `done` is told the exit status. */
export function asCodeCommands(program: Command, io: Io, done: (status: number) => void): void {
  onService(program.command('pull'))
    .description('read a register from a service as a register file')
    .requiredOption('--register <key>', 'key of the register')
    .option('-o, --output <file>', 'file to write; standard output unless given')
    .addOption(
      new Option('--format <format>', 'by the ending of --output unless given, else yaml').choices([
        'yaml',
        'json',
      ]),
    )
    .action(async (options: PullOptions) => {
      const { pullCommand } = await import('./pull.ts')
      done(await pullCommand(options, io))
    })

  ofCode(program.command('plan'))
    .description('tell what a register file would make of a register; nothing is changed')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('--out <file>', 'file to write the plan to, for ropa apply --plan')
    .option('--exit-code', 'exit with 1 when there is something to do', false)
    .action(async (file: string, options: Of<PlanOptions>) => {
      const { planCommand } = await import('./plan.ts')
      done(await planCommand({ file, ...options }, io))
    })

  ofCode(program.command('apply'))
    .description('make a register what a register file says, unless it changes in between')
    .option('--plan <file>', 'apply this plan, and nothing else')
    .addOption(
      new Option('--fail-on <severity>', 'do not apply when findings as severe as this would appear').choices(
        ['error', 'warning'],
      ),
    )
    .action(async (file: string, options: Of<ApplyOptions>) => {
      const { applyCommand } = await import('./apply.ts')
      done(await applyCommand({ file, ...options }, io))
    })
}

const ofCode = (command: Command): Command =>
  onService(command)
    .argument('<file>', 'register file, YAML or JSON; - is standard input')
    .option('--register <key>', "key of the register; the file's own unless given")
    .option('--prune', 'remove the entries that the file does not have', false)
    .addOption(new Option('--locale <language>', 'language of the findings').choices(['sv', 'en']))

const onService = (command: Command): Command =>
  command
    .requiredOption('--server <url>', 'address of the service, such as http://127.0.0.1:3000')
    .option('--key-file <file>', 'file with the API key; else the variable ROPA_API_KEY')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 30)
