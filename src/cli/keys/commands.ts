import { type Command, InvalidArgumentError, Option } from 'commander'
import { ROLES } from '../../domain/access/roles.ts'
import type { Io } from '../io.ts'
import type { CreateOptions } from './keys.ts'

const MOST_DAYS = 36_500

/** Adds `keys`: API keys in the database itself, for the first one and for when there is none left. */
export function keysCommands(program: Command, io: Io, done: (status: number) => void): void {
  const keys = program
    .command('keys')
    .description('API keys in the database of the service, past its access control')

  keys
    .command('create')
    .description('make a key, and print it: it is told now, and never again')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).default('operator'))
    .option('--register <key...>', 'registers that it reaches; all unless given')
    .option('--expires <days>', 'days until it ends by itself; never unless given', days)
    .option('--subject <id>', 'person that it belongs to', 'operator')
    .option('--person <name>', 'name of that person, which commits tell', 'Operator')
    .action(async (options: CreateOptions) => {
      const { createKey } = await import('./keys.ts')
      done(await createKey(options, io))
    })

  keys
    .command('list')
    .description('list the keys, and what each may do')
    .action(async () => {
      const { listKeys } = await import('./keys.ts')
      done(await listKeys({}, io))
    })

  keys
    .command('revoke')
    .description('revoke a key: it is refused from the next request on')
    .argument('<id>', 'id of the key, the part between the underscores')
    .action(async (id: string) => {
      const { revokeKey } = await import('./keys.ts')
      done(await revokeKey({ id }, io))
    })
}

function days(text: string): number {
  const value = Number(text)
  if (/^[0-9]+$/.test(text) && value > 0 && value <= MOST_DAYS) return value
  throw new InvalidArgumentError(`It must be a whole number of days from 1 to ${MOST_DAYS}; got ${text}.`)
}
