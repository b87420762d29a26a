import type { EntryWriter } from '../../db/writers.ts'
import type { Caller } from '../../domain/access/caller.ts'
import { isSamePerson } from '../../domain/access/four-eyes.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import type { Stepped } from './stepped.ts'

/** Throws four-eyes when the register asks for them and whoever approves has written some of it since it was approved. */
export function refuseOwnEyes(
  inForce: Snapshot,
  approved: readonly Stepped[],
  writers: readonly EntryWriter[],
  caller: Caller,
): void {
  if (inForce.all('settings').get('register')?.fourEyes === false) return
  const own = new Set(
    writers.filter((writer) => isSamePerson(caller, writer)).map(({ kind, key }) => `${kind}/${key}`),
  )
  const flaws = approved
    .filter(({ kind, key }) => own.has(`${kind.name}/${key}`))
    .map(({ kind, key, pointer }) => ({
      in: 'body' as const,
      pointer,
      detail: `${kind.name}/${key} was written by who approves it; somebody else has to`,
    }))
  if (flaws.length === 0) return
  const who = caller.name ?? caller.subject
  throw new RegisterError(
    'four-eyes',
    `${who} has written ${flaws.length === 1 ? 'it' : `${flaws.length} of the entries`} since the last approval, and the register asks for four eyes. Have another person approve.`,
    { details: { errors: flaws.slice(0, 100) } },
  )
}
