import { RegisterError } from '../domain/errors.ts'
import { canonical, type Json } from '../domain/log/canonical.ts'
import { metaOf } from '../domain/version.ts'
import type { Change } from './change.ts'
import type { Head } from './touched.ts'

/** Throws unless the entry is as the caller saw it: taken, not-found, gone, stale or meta-mismatch. */
export function refuseUnlessExpected(change: Change, head: Head | undefined): void {
  const name = `${change.kind.name}/${change.key}`
  const details = { kind: change.kind.name, key: change.key }
  const at = (pointer: string, detail: string) => ({ errors: [{ in: 'body' as const, pointer, detail }] })
  const live = head !== undefined && !head.deleted

  const { op, expect } = change

  if (!live && (op === 'delete' || (expect !== undefined && expect !== 'absent')))
    throw missing(name, head, details)
  if (live && op === 'put' && expect === 'absent')
    throw new RegisterError(
      'taken',
      `There is a ${name} already, at revision ${head.revision}. Replace it with PUT, or choose another key.`,
      {
        details: {
          ...details,
          currentRevision: head.revision,
          ...at(`${change.pointer}/key`, `"${change.key}" is taken`),
        },
      },
    )
  const seen = expect === 'absent' ? [] : expect
  if (live && Array.isArray(seen) && !seen.includes(head.revision))
    throw new RegisterError(
      'stale',
      `${name} is at revision ${head.revision}, and the change was made to ${seen.length === 0 ? 'another one' : `revision ${seen.join(', ')}`}. Read it again and repeat the change.`,
      { details: { ...details, currentRevision: head.revision } },
    )
  if (change.meta !== undefined && !(live && sameMeta(change.meta, head)))
    throw new RegisterError(
      'meta-mismatch',
      live
        ? `The meta sent with ${name} is not its current one. Send back what was read, or leave meta out.`
        : `${name} is new and has no meta yet. Leave meta out.`,
      {
        details: {
          ...details,
          ...at(`${change.pointer}/meta`, 'must equal the current meta, or be left out'),
        },
      },
    )
}

/** Why an entry is not there: never was, or was deleted. */
export function missing(
  name: string,
  head: { revision: number } | undefined,
  details: Record<string, unknown>,
): RegisterError {
  if (head === undefined)
    return new RegisterError('not-found', `There is no ${name} in this register.`, { details })
  return new RegisterError(
    'gone',
    `${name} was deleted in revision ${head.revision}. Its versions remain, and it can be created again.`,
    { details: { ...details, currentRevision: head.revision } },
  )
}

function sameMeta(sent: unknown, head: Head): boolean {
  return canonical(sent as Json) === canonical({ ...metaOf(head) })
}
