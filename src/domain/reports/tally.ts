/** An entry that is counted, or an item of it, by its place in keys. */
export interface Counted {
  readonly kind: string
  readonly key: string
  readonly path?: string
}

/** What has something in common: the words that say what, and all that has it. */
export interface Bucket<Words = object> {
  /** Name of the bucket among all of a register: its section, and a word for each of its sides. */
  readonly id: string
  readonly words: Words
  readonly items: readonly Counted[]
}

/** Buckets of one section, filled one by one. */
export interface Tally<Words> {
  /** Has a bucket be there, with nothing in it yet. */
  readonly expect: (words: Words) => void
  readonly add: (words: Words, item: Counted) => void
  readonly buckets: () => readonly Bucket<Words>[]
}

/** A section's buckets, in the order in which they first came up; `nameOf` tells them apart. */
export function tally<Words>(section: string, nameOf: (words: Words) => readonly string[]): Tally<Words> {
  const found = new Map<string, Bucket<Words> & { readonly items: Counted[] }>()
  const bucketOf = (words: Words) => {
    const id = [section, ...nameOf(words)].join(':')
    const bucket = found.get(id) ?? { id, words, items: [] }
    found.set(id, bucket)
    return bucket
  }
  return {
    expect: (words) => void bucketOf(words),
    add: (words, item) => void bucketOf(words).items.push(item),
    buckets: () => [...found.values()],
  }
}
