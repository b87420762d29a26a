import Type from 'typebox'
import type { Change, Committed } from '../db/change.ts'
import type { Answer } from '../domain/answer.ts'
import { FindingChanges } from './rules/dry-run-findings.ts'

/** What the API answers when it accepts a commit. */
export const AcceptedCommit = Type.Object(
  {
    revision: Type.Integer({
      minimum: 0,
      description: 'Revision that the changes made; the current one when nothing changed.',
    }),
    at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
      description: 'Time of the commit; null when nothing changed.',
    }),
    dryRun: Type.Boolean(),
    changes: Type.Array(
      Type.Object(
        {
          op: Type.String(),
          kind: Type.String(),
          key: Type.String(),
          changed: Type.Boolean({ description: 'False when the entry was so already.' }),
          created: Type.Boolean(),
          revision: Type.Integer({ description: 'Newest revision of the entry.' }),
        },
        { title: 'AcceptedChange' },
      ),
    ),
    findings: Type.Optional(FindingChanges),
  },
  { title: 'AcceptedCommit' },
)

/** Tells of a commit of these changes; it has an address when it made a revision. */
export function commitAnswer(
  register: string,
  changes: readonly Change[],
  { outcomes, ...committed }: Committed,
): Answer {
  const told = outcomes.map(({ changed, created, version }, index) => ({
    op: changes[index]?.op,
    kind: version.kind,
    key: version.key,
    changed,
    created,
    revision: version.revision,
  }))
  const isNew = committed.at !== null && !committed.dryRun
  return {
    address: isNew ? `/v1/registers/${register}/commits/${committed.revision}` : null,
    revision: isNew ? committed.revision : null,
    text: JSON.stringify({ ...committed, changes: told }),
  }
}
