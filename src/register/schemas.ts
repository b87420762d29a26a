import Type from 'typebox'
import { LIFECYCLES } from '../domain/lifecycle.ts'
import { CountedPageOf, PageOf } from '../http/page.ts'
import type { Kind } from './kind.ts'

const Time = (description: string) => Type.String({ format: 'date-time', description })

export const Meta = Type.Object(
  {
    revision: Type.Integer({
      minimum: 1,
      description: 'Revision of the register in which this version was made: its ETag.',
    }),
    lifecycle: Type.Unsafe<string>({
      type: 'string',
      enum: LIFECYCLES,
      description:
        'Where the version stands: a draft is submitted for review, and approved. To edit an entry makes a draft of it again.',
    }),
    inForce: Type.Union([Type.Integer(), Type.Null()], {
      description: 'Revision of the version in force, the one approved last; null without one.',
    }),
    createdAt: Time('When the entry was created.'),
    createdBy: Type.String({ maxLength: 200, description: 'Who created it.' }),
    updatedAt: Time('When this version was made.'),
    updatedBy: Type.String({ maxLength: 200, description: 'Who made this version.' }),
  },
  {
    title: 'Meta',
    additionalProperties: false,
    'x-incomplete': 'must be the whole of the current meta, as it was read, or be left out',
    description:
      'What the server says of an entry. It may be sent back on writes, and then has to equal the current one.',
  },
)

const EntryPart = Type.Object(
  { meta: Meta, key: Type.String() },
  { title: 'EntryPart', description: 'Meta and key of an entry, and the members that `fields` names.' },
)

export const Version = Type.Object(
  { meta: Meta, key: Type.String() },
  {
    title: 'Version',
    description: 'One version of an entry: meta, and the content as it was then (none of a deletion).',
  },
)

export interface KindSchemas {
  /** What a write takes: the content, and the meta if it is sent back. */
  readonly input: Type.TSchema
  /** What an answer holds: meta and content. */
  readonly entry: Type.TSchema
  /** The same, or with the members that `fields` names. */
  readonly entryOrPart: Type.TSchema
  readonly page: Type.TSchema
  /** An entry as it was, or of a deletion no more than meta and key. */
  readonly version: Type.TSchema
  readonly versions: Type.TSchema
  readonly patch: Type.TSchema
}

/** A content schema with `meta` beside its members. */
function withMeta({ schema }: Kind, title: string, required: boolean): Type.TSchema {
  return Type.Unsafe({
    ...schema,
    title,
    properties: { meta: Meta, ...schema.properties },
    required: [...(required ? ['meta'] : []), ...(schema.required ?? [])],
  })
}

export function schemasOf(kind: Kind): KindSchemas {
  const { singular } = kind
  const entry = withMeta(kind, `${singular}Entry`, true)
  const Deletion = Type.Object(
    { meta: Meta, key: Type.String() },
    {
      title: 'Deletion',
      additionalProperties: false,
      description: 'The version that a deletion made: it has no content.',
    },
  )
  return {
    input: withMeta(kind, `${singular}Input`, false),
    entry,
    entryOrPart: Type.Union([entry, EntryPart]),
    page: CountedPageOf(`${singular}Page`, Type.Union([entry, EntryPart])),
    version: Type.Union([entry, Deletion]),
    versions: PageOf('VersionPage', Version),
    patch: Type.Object(
      {},
      {
        title: `${singular}Patch`,
        additionalProperties: true,
        description: `A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole.`,
      },
    ),
  }
}
