import type { Archived } from '../../db/write-archive.ts'

/** What was archived or restored, for people. */
export const archivedText = ({ key, revision, versions, root }: Archived): string =>
  `${key}: revision ${revision}, ${versions} versions, tree root ${root}`
