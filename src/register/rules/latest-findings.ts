import type { Judgement } from '../../domain/rules/finding.ts'
import { countBySeverity } from '../../domain/rules/summary.ts'

/** How many findings a register had at a revision, without those that a waiver accepts. */
export interface FindingCounts {
  readonly revision: number
  readonly counts: ReturnType<typeof countBySeverity>
}

const MOST_REGISTERS = 1_000

/** Keeps the counts of the registers that this process has judged last, each at the last revision it did. */
export function latestFindings() {
  const latest = new Map<string, FindingCounts>()
  const keep = (register: string, revision: number, { findings }: Judgement): void => {
    if ((latest.get(register)?.revision ?? 0) > revision) return
    latest.delete(register)
    latest.set(register, {
      revision,
      counts: countBySeverity(findings.filter(({ waiver }) => waiver === undefined)),
    })
    const [oldest] = latest.keys()
    if (latest.size > MOST_REGISTERS && oldest !== undefined) latest.delete(oldest)
  }
  return { latest: latest as ReadonlyMap<string, FindingCounts>, keep }
}
