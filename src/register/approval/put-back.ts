import type { Change } from '../../db/change.ts'
import type { StoredInForce } from '../../db/in-force.ts'
import { RegisterError } from '../../domain/errors.ts'

/**
 * What a discard puts in place of the draft: the text in force, under the salt and digest that the log has of it. Throws
 * wrong-lifecycle when the entry was reopened since that was approved: then it has to be approved anew.
 */
export function putBack(
  { kind, key, content: text, salt, digest, reopened }: StoredInForce,
  pointer: string,
): Pick<Change, 'content' | 'logged'> {
  const name = `${kind}/${key}`
  if (reopened !== null)
    throw new RegisterError(
      'wrong-lifecycle',
      `${name} was reopened in revision ${reopened}, as pairs that it inherits were approved anew: what is in force of it has to be looked at again. Put back its text, and have that approved.`,
      {
        details: {
          kind,
          key,
          errors: [{ in: 'body', pointer, detail: `it was reopened in revision ${reopened}` }],
        },
      },
    )
  if (text === null) throw new Error(`the text in force of ${name} is not there`)
  return { content: JSON.parse(text), logged: { text, salt, digest } }
}
