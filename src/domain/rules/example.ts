import type { Contents, KindName } from '../contents.ts'
import { type Snapshot, snapshotOf } from '../snapshot.ts'

/** The entries of a small register, by kind. */
export type ExampleEntries = { readonly [Kind in KindName]?: readonly Contents[Kind][] }

/** A small register that shows what a rule is about. */
export interface Example {
  /** What it shows, in English: `marketing on consent`. */
  readonly says: string
  readonly register: ExampleEntries
  /** Texts of editions, by their paths such as `documents/notice/editions/2026-01-01`. */
  readonly texts?: Readonly<Record<string, string>>
  /** Day on which it is judged; 2026-11-22 unless it matters. */
  readonly date?: string
}

export const EXAMPLE_DATE = '2026-11-22'

/** An entry, or a nested item with a label, that is called by the words of its key. */
export const named = <const Members extends object>(key: string, members: Members = {} as Members) => ({
  key,
  label: { en: key.replaceAll('-', ' ') },
  ...members,
})

/** The register of an example. */
export function exampleSnapshot(entries: ExampleEntries): Snapshot {
  return snapshotOf(
    Object.entries(entries).flatMap(([kind, contents]) =>
      contents.map((content) => ({ kind, key: content.key, lifecycle: 'draft', content })),
    ),
  )
}
