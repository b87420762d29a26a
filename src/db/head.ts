import type { Version } from '../domain/version.ts'

/** The newest version of an entry that a commit touches, without its text. */
export interface Head extends Version {
  readonly deleted: boolean
  readonly salt: Buffer | null
  readonly digest: Buffer | null
}
