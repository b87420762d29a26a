/** A row of `commits`, without its register. */
export interface LoggedCommit {
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly note: string | null
  readonly noteSalt: Buffer | null
  readonly entries: number
  readonly root: Buffer
  readonly leaf: Buffer
  readonly line: string
}

/** A row of `versions`, without its register. */
export interface LoggedVersion {
  readonly revision: number
  readonly kind: string
  readonly key: string
  readonly position: number
  readonly op: string
  readonly lifecycle: string
  readonly approves: number | null
  readonly inForce: number | null
  readonly createdAt: string
  readonly createdBy: string
  readonly at: string
  readonly actor: string
  readonly content: string | null
  readonly salt: Buffer | null
  readonly digest: Buffer | null
  readonly redacted: boolean
}

/** A row of `registers`, as far as the log says it. */
export interface LoggedRegister {
  readonly key: string
  readonly revision: number
  readonly committedAt: string | null
  readonly frontier: Buffer
}

/** What the version of an entry before another one says that the other one has to repeat. */
export interface VersionBefore
  extends Pick<
    LoggedVersion,
    'op' | 'revision' | 'lifecycle' | 'inForce' | 'createdAt' | 'createdBy' | 'digest'
  > {
  /** Digest of the version in force, before one that puts its text back. */
  readonly digestInForce: Buffer | null
}
