import { createHash } from 'node:crypto'
import Type from 'typebox'
import type { State } from '../domain/lifecycle.ts'

/** The members that an answer is to have: names in one parameter with commas, or one parameter for each. */
export const FieldsOf = (title: string, members: readonly string[]) =>
  Type.Optional(
    Type.Unsafe<string[]>({
      type: 'array',
      items: { type: 'string', enum: members, title },
      minItems: 1,
      maxItems: 100,
      'x-separator': ',',
      description:
        'Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told.',
    }),
  )

interface Asked {
  readonly fields?: readonly string[] | undefined
  readonly count?: string | undefined
  readonly state?: State | undefined
}

/** What goes into the ETag of an answer that is not the usual one: a word for its members, its count and its state. */
export function representationOf({ fields, count, state }: Asked): string | undefined {
  const part =
    fields === undefined
      ? []
      : [
          createHash('sha256')
            .update([...new Set(fields)].sort().join())
            .digest('base64url')
            .slice(0, 12),
        ]
  const words = [
    ...part,
    ...(count === undefined ? [] : ['counted']),
    ...(state === 'approved' ? [state] : []),
  ]
  return words.length === 0 ? undefined : words.join('-')
}
