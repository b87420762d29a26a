/**
 * An RFC 3339 time cut to its milliseconds. Commits are made at whole milliseconds, so that those of then or before
 * stay the same; PostgreSQL would round what lies beyond microseconds up, and count a commit that came after.
 */
export const toMilliseconds = (time: string): string => time.replace(/(\.\d{3})\d+/, '$1')
