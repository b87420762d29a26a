/** What the read cache of this process has done so far. It counts here, and `/metrics` reads it. */
export interface ReadCacheCounts {
  hits: number
  misses: number
  /** Answers given up because their entry had changed, or for room. */
  dropped: number
}

export const readCacheCounts: ReadCacheCounts = { hits: 0, misses: 0, dropped: 0 }
