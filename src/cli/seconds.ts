import { InvalidArgumentError } from 'commander'

/** An hour. */
const MOST = 3600

/** What `--timeout` was given, in seconds. Throws what commander tells of. */
export function seconds(text: string): number {
  const value = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= MOST) return value
  throw new InvalidArgumentError(`It must be a number of seconds above 0, ${MOST} at most; got ${text}.`)
}
