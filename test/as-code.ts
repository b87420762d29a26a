import { Command, CommanderError } from 'commander'
import { asCodeCommands } from '../src/cli/as-code/commands.ts'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface World {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `ropa pull`, `plan` or `apply` in this process. */
export async function ropa(words: readonly string[], { input = '', env = {} }: World = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readStdin: async () => Buffer.from(input),
    env,
  }
  let status = 0
  const program = new Command('ropa').exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err })
  asCodeCommands(program, io, (found) => {
    status = found
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    status = error.exitCode === 0 ? 0 : 2
  }
  return { status, out: out.join('\n'), err: err.join('\n') }
}
