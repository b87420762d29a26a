import type { Caller } from './caller.ts'

/** Who wrote a version, as its commit tells it; `subject` where the actor does not say which person that is. */
export interface Writer {
  readonly actor: string
  readonly subject: string | null
  readonly name: string | null
}

/**
 * Whether somebody who asks is the person who wrote: by subject, however many credentials there are. Of a key whose
 * commit does not say whose it was, the name has to do.
 */
export function isSamePerson({ actor, subject, name }: Caller, writer: Writer): boolean {
  if (writer.subject !== null) return writer.subject === subject
  if (writer.actor === actor || writer.actor === subject) return true
  return writer.actor.startsWith('key:') && writer.name !== null && writer.name === (name ?? subject)
}
