import { RegisterError } from '../../domain/errors.ts'
import { isDate } from '../../domain/formats.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { chosenRules } from './chosen-rules.ts'
import { judgeFiles, readPairs } from './judge-files.ts'
import type { Asked } from './options.ts'
import type { Checked } from './report.ts'

/**
 * Looks at all that was asked for, or at nothing: when a file cannot be read, that is told and nothing is answered.
 * Throws RegisterError when the options cannot be followed or a service does not answer.
 */
export async function look(asked: Asked, io: Io): Promise<readonly Checked[] | undefined> {
  const { files, file, server, register, keyFile, timeout, date } = asked
  const language = languageOf(io, asked.locale)
  const only = chosenRules(asked.rule)
  if (date !== undefined && !isDate(date))
    throw new RegisterError('invalid', `--date ${date} is no day such as 2026-11-22`)
  if (server === undefined) {
    const [stray] = Object.entries({ register, 'key-file': keyFile, timeout }).filter(
      ([, value]) => value !== undefined,
    )
    if (stray !== undefined)
      throw new RegisterError('invalid', `--${stray[0]} is for a service; name that with --server URL`)
    if (files.length === 0)
      throw new RegisterError(
        'invalid',
        'name a register file to check, - for standard input, or a service with --server URL --register KEY',
      )
    return judgeFiles(asked, { date: date ?? today(), only, language }, io)
  }
  if (file !== undefined)
    throw new RegisterError('invalid', 'pairs are checked against --file or --server; name one of them')
  const lists = await readPairs(files, io)
  if (lists === undefined) return undefined
  const { judgingServiceOf } = await import('./judging-service.ts')
  const { judgeOnServer, judgePairsOnServer } = await import('./judge-server.ts')
  const service = await judgingServiceOf(asked, language, io)
  if (lists.length === 0) return [await judgeOnServer(service, asked, only)]
  const checked: Checked[] = []
  for (const list of lists) checked.push(await judgePairsOnServer(service, list, { date, language }, only))
  return checked
}

const today = (): string => new Date().toISOString().slice(0, 10)
