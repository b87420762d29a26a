/** Something stored that does not agree with the rest: where it is, and what is wrong; never the value. */
export interface Fault {
  readonly table: string
  /** Left out of what belongs to no commit. */
  readonly revision?: number
  /** `kind/key`. */
  readonly entry?: string
  readonly detail: string
}

/** A fault as a line of text. */
export function faultText({ table, revision, entry, detail }: Fault): string {
  const place = [entry, revision === undefined ? undefined : `revision ${revision}`]
  return `${[table, ...place.filter((part) => part !== undefined)].join(' ')}: ${detail}`
}
