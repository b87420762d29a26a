import { CONTROLLER_LIMBS, PROCESSOR_LIMBS } from '../gdpr/article-30.ts'
import type { Snapshot } from '../snapshot.ts'
import { usedLines } from '../used-line.ts'
import {
  EVIDENCE_FOUND,
  type EvidenceFound,
  type Finding,
  findings,
  heldByController,
  heldByProcessor,
} from './evidence.ts'
import { tally } from './tally.ts'

const CONTROLLER = 'processing-activities'
const PROCESSOR = 'processor-activities'

/** Activities by what is found for each point of Article 30; every combination is there. */
export function activitiesByLimb(snapshot: Snapshot) {
  const found = tally('limbs', (words: { kind: string; limb: string; evidence: EvidenceFound }) => [
    words.kind,
    words.limb,
    words.evidence,
  ])
  const expect = (kind: string, limbs: readonly string[]) => {
    for (const limb of limbs) for (const evidence of EVIDENCE_FOUND) found.expect({ kind, limb, evidence })
  }
  const add = (kind: string, key: string, findings: Readonly<Record<string, Finding>>) => {
    for (const [limb, { evidence }] of Object.entries(findings))
      found.add({ kind, limb, evidence }, { kind, key })
  }
  expect(CONTROLLER, CONTROLLER_LIMBS)
  for (const [key, content] of snapshot.all(CONTROLLER))
    add(CONTROLLER, key, findings(heldByController(content), content.limbs))
  expect(PROCESSOR, PROCESSOR_LIMBS)
  for (const [key, content] of snapshot.all(PROCESSOR))
    add(PROCESSOR, key, findings(heldByProcessor(content), content.limbs))
  return found.buckets()
}

/** Where a data line has its retention rule: of its own, of its activity, or none. */
export const RULE_HOLDERS = ['line', 'activity', 'none'] as const
export type RuleHolder = (typeof RULE_HOLDERS)[number]

/** Data lines that are used, by where they have their retention rule. */
export function dataLinesByRule(snapshot: Snapshot) {
  const found = tally('data-lines', ({ retentionRule }: { retentionRule: RuleHolder }) => [retentionRule])
  for (const retentionRule of RULE_HOLDERS) found.expect({ retentionRule })
  for (const [key, activity] of snapshot.all(CONTROLLER))
    for (const line of usedLines(activity)) {
      const ofActivity = activity.retentionRule === undefined ? 'none' : 'activity'
      const holder = line.retentionRule === undefined ? ofActivity : 'line'
      found.add({ retentionRule: holder }, { kind: CONTROLLER, key, path: `/data/${line.key}` })
    }
  return found.buckets()
}
