import { RegisterError } from '../../domain/errors.ts'
import type { Finding, Judgement } from '../../domain/rules/finding.ts'
import { judge } from '../../domain/rules/judge.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import { tellFindings } from '../../domain/rules/tell-findings.ts'
import type { Snapshot } from '../../domain/snapshot.ts'

const MOST_TOLD = 100

/** What the rules say of the register before: of what is in force, and of what is written. */
interface Judged {
  readonly before: Judgement
  readonly written: () => Promise<Judgement>
}

/**
 * Throws blocking-findings when the register, as it would be in force, had errors that no waiver in force accepts: in what
 * is approved, or in anything else where there was none before. A waiver comes before what it is for: it may be for what
 * is only written, as `written` has it.
 */
export async function refuseErrors(
  { before, written }: Judged,
  next: Snapshot,
  approved: { readonly has: (address: string) => boolean },
  language: Language,
): Promise<void> {
  const { date } = before
  const ruleset = rulesetFor(date, next.all('settings').get('register')?.ruleset)
  const after = judge(next, { date, ruleset, inForce: next })
  const known = new Set(before.findings.filter(isError).map(({ fingerprint }) => fingerprint))
  const errors = after.findings.filter(
    (finding) =>
      isError(finding) && (approved.has(`${finding.kind}/${finding.key}`) || !known.has(finding.fingerprint)),
  )
  const blocking = errors.some(ofWaiver) ? await withoutEarlyWaivers(errors, written) : errors
  if (blocking.length === 0) return
  const findings = tellFindings(after.view, blocking.slice(0, MOST_TOLD), language)
  const [first] = findings
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : ''
  throw new RegisterError(
    'blocking-findings',
    `It cannot be approved: ${first?.rule} on ${first?.subject}${more}. Mend what \`findings\` tells, or have a waiver approved.`,
    { details: { findings } },
  )
}

const ofWaiver = ({ kind }: Finding): boolean => kind === 'waivers'

async function withoutEarlyWaivers(
  errors: readonly Finding[],
  written: Judged['written'],
): Promise<readonly Finding[]> {
  const { findings } = await written()
  const known = new Set(findings.filter(ofWaiver).map(({ fingerprint }) => fingerprint))
  return errors.filter((finding) => !ofWaiver(finding) || known.has(finding.fingerprint))
}

const isError = ({ severity, waiver }: Finding): boolean => severity === 'error' && waiver === undefined
