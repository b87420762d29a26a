import { sha256 } from '../log/hash.ts'

/**
 * What a finding is known by on any day and in any language: 32 hexadecimal digits of a SHA-256 over its rule, its
 * subject's path, and the parameters that tell it from others of the rule there.
 */
export function fingerprint(
  rule: string,
  subject: string,
  parameters: Readonly<Record<string, string>>,
  identity: readonly string[] = [],
): string {
  const told = identity.map((name) => `${name}=${parameters[name] ?? ''}`)
  return sha256([rule, subject, ...told].join('\n'))
    .toString('hex')
    .slice(0, 32)
}
