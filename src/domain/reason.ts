/** What went wrong, down to its first cause, each told once, without a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node gives no message of its own when each address of a host has refused.
  const causes =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause]
  const told = causes.map(reasonOf).filter((why) => !error.message.includes(why))
  return [error.message, ...told].filter((part) => part !== '').join(': ')
}
