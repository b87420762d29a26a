import { type Command, Option } from 'commander'
import type { Io } from '../io.ts'
import type { FsckOptions } from './fsck.ts'

/** Adds `backup`, `restore` and `fsck`; `ended` takes their exit status. */
export function backupCommands(
  program: Command,
  { io, version, ended }: { io: Io; version: string; ended: (status: number) => void },
): void {
  program
    .command('backup')
    .description(
      'write registers with all their history to an archive, which any database of ropa can restore',
    )
    .argument('<file>', 'archive to write, compressed if its name ends with .gz; - is standard output')
    .option('--register <key>', 'this register only; may be given again', added)
    .action(async (file: string, options: { register?: string[] }) => {
      const { backupCommand } = await import('./backup.ts')
      ended(await backupCommand({ file, version, ...options }, io))
    })

  program
    .command('restore')
    .description('make the registers of an archive; all of them, or none')
    .argument('<file>', 'archive that ropa backup wrote; - is standard input')
    .action(async (file: string) => {
      const { restoreCommand } = await import('./restore.ts')
      ended(await restoreCommand({ file }, io))
    })

  program
    .command('fsck')
    .description('look whether tables, versions and hashes of registers agree; exit with 1 when they do not')
    .option('--register <key>', 'this register only; may be given again', added)
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .action(async (options: FsckOptions) => {
      const { fsckCommand } = await import('./fsck.ts')
      ended(await fsckCommand(options, io))
    })
}

const added = (key: string, before: string[] = []): string[] => [...before, key]
