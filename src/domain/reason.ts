/** What went wrong, down to its first cause, without a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node gives no message of its own when each address of a host has refused.
  const causes =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause]
  return [error.message, ...causes.map(reasonOf)].filter((part) => part !== '').join(': ')
}
