/**
 * What the caller of a write is told, and what is kept of it so that a repeated request is told the same: the address
 * of what was created (null when nothing was), the revision that is the ETag (null without one), and the body.
 */
export interface Answer {
  readonly address: string | null
  readonly revision: number | null
  readonly text: string
}

/** A request that is done once however often it is sent: whose it is, the key that it has, and a hash of what it asks. */
export interface Once {
  readonly actor: string
  readonly key: string
  readonly fingerprint: Buffer
}

/** An answer, and whether it was given before. */
export interface Told {
  readonly answer: Answer
  readonly again: boolean
}
