import type { Snapshot } from '../snapshot.ts'
import type { Finding } from './finding.ts'
import type { ToldFinding } from './finding-schemas.ts'
import { findRule } from './ruleset.ts'
import type { Language } from './sentence.ts'
import { tell } from './tell.ts'

/** Findings in the words of a language. */
export const tellFindings = (
  snapshot: Snapshot,
  findings: readonly Finding[],
  language: Language,
): ToldFinding[] =>
  findings.flatMap((finding) => {
    const rule = findRule(finding.rule)
    return rule === undefined ? [] : [tell(snapshot, rule, finding, language)]
  })
