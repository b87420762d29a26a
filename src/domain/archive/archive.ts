import Type from 'typebox'

/** What the first line of an archive says it is, the version that is written, and those that are read: 1 has no texts. */
export const FORMAT = 'ropa-archive'
export const FORMAT_VERSION = 2
export const VERSIONS_READ: readonly unknown[] = [1, FORMAT_VERSION]

const closed = { additionalProperties: false }
const Hex = (bytes: number) => Type.String({ pattern: `^[0-9a-f]{${bytes * 2}}$` })
const Time = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' })
const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })
const Revision = Type.Integer({ minimum: 1 })

/** The first line. */
export const ArchiveHeader = Type.Object(
  {
    format: Type.Literal(FORMAT),
    version: Type.Integer({ minimum: 1, maximum: FORMAT_VERSION }),
    ropa: Type.String({ description: 'Version of the program that wrote it.' }),
    madeAt: Time,
    registers: Type.Array(Type.String(), { minItems: 1 }),
  },
  closed,
)
export type ArchiveHeader = Type.Static<typeof ArchiveHeader>

/** A register, before its commits; `root` is that of the tree over them. */
export const ArchivedRegister = Type.Object(
  { key: Type.String(), createdAt: Time, revision: Count, committedAt: OrNull(Time), root: Hex(32) },
  closed,
)
export type ArchivedRegister = Type.Static<typeof ArchivedRegister>

/** A text of an edition, before the commits of its register; `revision` is the one since which it is there. */
export const ArchivedText = Type.Object({ sha256: Hex(32), revision: Count, text: Type.String() }, closed)
export type ArchivedText = Type.Static<typeof ArchivedText>

/** A commit, before its versions, of which there are as many as `entries` says. */
export const ArchivedCommit = Type.Object(
  {
    revision: Revision,
    at: Time,
    actor: Type.String(),
    note: OrNull(Type.String()),
    noteSalt: OrNull(Hex(16)),
    entries: Revision,
    root: Hex(32),
    leaf: Hex(32),
    line: Type.String(),
  },
  closed,
)
export type ArchivedCommit = Type.Static<typeof ArchivedCommit>

/** A version, without what its commit and its place among the versions say. */
export const ArchivedVersion = Type.Object(
  {
    kind: Type.String(),
    key: Type.String(),
    op: Type.String(),
    lifecycle: Type.String(),
    approves: OrNull(Revision),
    inForce: OrNull(Revision),
    createdAt: Time,
    createdBy: Type.String(),
    content: OrNull(Type.String()),
    salt: OrNull(Hex(16)),
    digest: OrNull(Hex(32)),
    redacted: Type.Boolean(),
  },
  closed,
)
export type ArchivedVersion = Type.Static<typeof ArchivedVersion>

/** The last line; `sha256` is that of all bytes before it. */
export const ArchiveEnd = Type.Object(
  { registers: Count, texts: Type.Optional(Count), commits: Count, versions: Count, sha256: Hex(32) },
  closed,
)
export type ArchiveEnd = Type.Static<typeof ArchiveEnd>

/** A line after the first one. */
export type ArchiveLine =
  | { readonly register: ArchivedRegister }
  | { readonly text: ArchivedText }
  | { readonly commit: ArchivedCommit }
  | { readonly version: ArchivedVersion }
  | { readonly end: ArchiveEnd }
