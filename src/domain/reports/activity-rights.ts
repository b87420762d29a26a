import Type from 'typebox'
import type { ProcessingActivityContent } from '../contents.ts'
import { LongText, OneOf } from '../entry.ts'
import { DATA_SUBJECT_RIGHTS } from '../gdpr/data-subject-rights.ts'
import { PROVISIONS, type Provision } from '../gdpr/provisions.ts'
import { rightsFrom } from '../gdpr/rights-per-basis.ts'
import { lineageIn } from '../lineage.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Grounds } from './grounds.ts'
import { Part } from './record-part-schemas.ts'
import { given } from './record-parts.ts'

/** A right of the people in an activity. */
export const ActivityRightFound = Part(
  'ActivityRightFound',
  'A right of the people in an activity: as it follows from the grounds, or as the activity has it instead.',
  {
    right: OneOf(DATA_SUBJECT_RIGHTS, 'Article, or paragraph, that gives it.'),
    applies: Type.Boolean({ description: 'Whether people have it in this activity.' }),
    follows: Type.Boolean({
      description: 'Whether it follows from the grounds, whatever the activity says.',
    }),
    from: Type.Array(OneOf(PROVISIONS, 'A provision.'), {
      description: 'Provisions of the grounds that it follows from; none for objection to direct marketing.',
    }),
    overridden: Type.Boolean({ description: 'Whether the activity says otherwise than follows.' }),
    how: Type.Optional(LongText),
    limitation: Type.Optional(LongText),
    reason: Type.Optional(LongText),
  },
)
export type ActivityRightFound = Type.Static<typeof ActivityRightFound>

/**
 * The rights of the people in an activity, by article: those that follow from what it rests on, and those that it tells of
 * itself, with its reason. Of any other nothing is said, which does not mean that there is none.
 */
export function rightsOf(
  snapshot: Snapshot,
  grounds: Grounds,
  content: ProcessingActivityContent,
): ActivityRightFound[] {
  const { purposes = [], rights: told = [], article14Notices = [] } = content
  const provisions = [...new Set(grounds.ofActivity(content).map(({ provision }) => provision))].sort()
  const circumstances = {
    directMarketing: purposes.some(({ purpose }) => isDirectMarketing(snapshot, purpose)),
    obtainedByLaw:
      article14Notices.length > 0 && article14Notices.every(({ exemption }) => exemption === '14.5.c'),
  }
  const following = rightsFrom(provisions, circumstances)
  const sourcesOf = (right: (typeof DATA_SUBJECT_RIGHTS)[number]): Provision[] =>
    right === '21.2'
      ? []
      : provisions.filter((provision) => rightsFrom([provision], circumstances).has(right))
  return DATA_SUBJECT_RIGHTS.flatMap((right) => {
    const own = told.find((each) => each.right === right)
    const follows = following.has(right)
    if (own === undefined && !follows) return []
    const { applies = follows, how, limitation, reason } = own ?? {}
    return {
      right,
      applies,
      follows,
      from: sourcesOf(right),
      overridden: applies !== follows,
      ...given({ how, limitation, reason }),
    }
  })
}

const isDirectMarketing = (snapshot: Snapshot, purpose: string): boolean =>
  lineageIn(snapshot.all('purposes'), purpose).some(({ tags = [] }) => tags.includes('direct-marketing'))
