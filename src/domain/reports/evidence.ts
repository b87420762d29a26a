import type { LimbContent, ProcessingActivityContent, ProcessorActivityContent } from '../contents.ts'
import type { ControllerLimb, ProcessorLimb } from '../gdpr/article-30.ts'
import { isController } from '../is-controller.ts'
import { usedLines } from '../used-line.ts'

/**
 * How an activity stands to a point of Article 30: what it claims of its documents, or without a claim whether it has
 * something recorded, or leaves the point unsaid.
 */
export const EVIDENCE_FOUND = [
  'recorded',
  'stated',
  'implied',
  'stated-none',
  'silent',
  'unknown',
  'unsaid',
] as const
export type EvidenceFound = (typeof EVIDENCE_FOUND)[number]

/** What is found for one point, with the note of the claim. */
export interface Finding {
  readonly evidence: EvidenceFound
  readonly note?: string
}

const any = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0

/** What a controller's activity has for each point of Article 30(1). */
export function heldByController(content: ProcessingActivityContent): Record<ControllerLimb, boolean> {
  const { parties = [], securitySummary } = content
  const data = usedLines(content)
  return {
    controller: parties.some(isController),
    purposes: any(content.purposes),
    'data-subjects':
      any(content.dataSubjectCategories) ||
      data.some(({ dataSubjectCategories }) => any(dataSubjectCategories)),
    'data-categories': any(data),
    recipients: any(content.recipients) || data.some(({ recipients }) => any(recipients)),
    transfers: any(content.transfers),
    retention:
      content.retentionRule !== undefined || data.some(({ retentionRule }) => retentionRule !== undefined),
    'security-measures': any(content.securityMeasures) || securitySummary !== undefined,
  }
}

/** What a processor's activity has for each point of Article 30(2). */
export function heldByProcessor(content: ProcessorActivityContent): Record<ProcessorLimb, boolean> {
  const { controllers, securitySummary } = content
  return {
    controllers: any(controllers),
    categories: controllers.some(({ categories }) => any(categories)),
    transfers: any(content.transfers),
    'security-measures': any(content.securityMeasures) || securitySummary !== undefined,
  }
}

/** What is found for each point: the activity's claim where it makes one, else what follows from what it has. */
export function findings<Limb extends string>(
  held: Readonly<Record<Limb, boolean>>,
  claims: readonly LimbContent<Limb>[] = [],
): Record<Limb, Finding> {
  const points = Object.entries(held) as [Limb, boolean][]
  const found = points.map(([limb, some]): [Limb, Finding] => {
    const claim = claims.find((each) => each.limb === limb)
    if (claim === undefined) return [limb, { evidence: some ? 'recorded' : 'unsaid' }]
    const { evidence, note } = claim
    return [limb, { evidence, ...(note !== undefined && { note }) }]
  })
  return Object.fromEntries(found) as Record<Limb, Finding>
}
