import { RegisterError } from '../domain/errors.ts'
import { type Lifecycle, standingFor } from '../domain/lifecycle.ts'
import { contentDigest } from '../domain/log/hash.ts'
import type { Prepared } from './change.ts'
import type { Head } from './head.ts'

/** Whether nothing is left of a change that follows from others: what is to be reopened is a draft by now, or gone. */
export const isOutdated = ({ op }: Prepared, { lifecycle }: Head): boolean =>
  op === 'reopen' && lifecycle !== standingFor(op)

/** Why an entry cannot go that way from where it stands. */
export function noWay({ op, kind, key, pointer }: Prepared, live: Head | undefined): RegisterError {
  const name = `${kind.name}/${key}`
  const details = { kind: kind.name, key, ...(live && { currentRevision: live.revision }) }
  if (op === 'put' || op === 'delete')
    return new RegisterError(
      'in-force',
      `${name} is in force, as of revision ${live?.inForce}. Retire it first: POST …/${name}/retire.`,
      { details },
    )
  const from = standingFor(op)
  if (op === 'discard' && live?.lifecycle === from)
    return new RegisterError(
      'wrong-lifecycle',
      `${name} is a draft, and nothing of it is in force that it could go back to. Edit it, or delete it.`,
      { details: { ...details, errors: [{ in: 'body', pointer, detail: 'nothing of it is in force' }] } },
    )
  return new RegisterError(
    'wrong-lifecycle',
    `${name} is ${SAID[(live?.lifecycle ?? 'deleted') as Lifecycle]}, and ${op} starts from what is ${SAID[from]}. ${CURES[op]}`,
    {
      details: {
        ...details,
        errors: [{ in: 'body', pointer, detail: `its lifecycle is ${live?.lifecycle}; it must be ${from}` }],
      },
    },
  )
}

const SAID: Readonly<Record<Lifecycle, string>> = {
  draft: 'a draft',
  'in-review': 'in review',
  approved: 'approved',
  retired: 'retired',
  deleted: 'deleted',
}

const CURES = {
  submit: 'Edit it first, if it is to be approved anew.',
  withdraw: 'Nothing waits for approval.',
  approve: 'Submit it first.',
  reject: 'Nothing waits for approval.',
  review: 'Have the draft approved, or discard it.',
  discard: 'Withdraw it first, if it waits for approval; else there is no draft to discard.',
  retire: 'Have the draft approved first, or discard it.',
  reopen: '',
} as const

/**
 * The text that a step keeps, with the salt and digest under which the log has it. Throws when it is not that of the
 * newest version: what was seen is what is approved.
 */
export function textSeen(
  { kind, key, text }: Prepared,
  live: Head | undefined,
): Pick<Prepared, 'text' | 'salt' | 'digest'> {
  const { salt = null, digest = null } = live ?? {}
  if (text === null || salt === null || digest === null || !contentDigest(salt, text).equals(digest))
    throw new RegisterError(
      'stale',
      `The text of ${kind.name}/${key} is another one by now. Read it again.`,
      {
        details: { kind: kind.name, key, ...(live && { currentRevision: live.revision }) },
      },
    )
  return { text, salt, digest }
}
