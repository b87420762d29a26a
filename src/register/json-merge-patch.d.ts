declare module 'json-merge-patch' {
  /** Applies a merge patch (RFC 7396) to a value, which it may change. */
  export function apply(target: unknown, patch: unknown): unknown
}
