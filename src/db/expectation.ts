import { type ErrorDetails, RegisterError } from '../domain/errors.ts'
import { canonical, type Json } from '../domain/log/canonical.ts'
import { metaOf, type Version } from '../domain/version.ts'
import type { Change } from './change.ts'
import type { Head } from './head.ts'

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
    throw stale(name, head.revision, seen, details)
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

/** What a caller saw, in words: the revisions, or another one when the tags were of none. */
export const seenAs = (seen: readonly number[]): string =>
  seen.length === 0 ? 'another one' : `revision ${seen.join(', ')}`

/** The entry is not as the caller saw it. */
function stale(name: string, current: number, seen: readonly number[], details: ErrorDetails): RegisterError {
  return new RegisterError(
    'stale',
    `${name} is at revision ${current}, and the change was made to ${seenAs(seen)}. Read it again and repeat the change.`,
    { details: { ...details, currentRevision: current } },
  )
}

/**
 * What a commit has to find when a change was made to this version of an entry: that it is still the current one.
 * Throws stale when the caller saw another one.
 */
export function expectSame(
  { kind, key, revision }: Version,
  seen: readonly number[] | 'present',
): readonly number[] {
  if (seen !== 'present' && !seen.includes(revision))
    throw stale(`${kind}/${key}`, revision, seen, { kind, key })
  return [revision]
}

/** Why an entry is not there: never was, or was deleted. */
export function missing(
  name: string,
  head: { revision: number } | undefined,
  details: ErrorDetails,
  asOf?: number,
): RegisterError {
  if (head === undefined && asOf !== undefined)
    return new RegisterError('not-found', `At revision ${asOf} there was no ${name} in this register yet.`, {
      details,
    })
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
