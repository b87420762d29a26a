import type { ProcessingActivityContent } from '../../contents.ts'
import { lineageIn } from '../../lineage.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed, usedLines } from '../../used-line.ts'
import type { View } from '../view.ts'

/** That an activity gives data to a recipient. */
export interface Disclosure {
  readonly recipient: string
  /** Where the activity says so: of itself, else of the first line. */
  readonly path: string
}

/** The disclosures of an activity, each recipient once; data that is not used is given to nobody. */
export function disclosuresOf(activity: ProcessingActivityContent): Iterable<Disclosure> {
  const found = new Map<string, Disclosure>()
  const path = pathTo('processing-activities', activity.key)
  for (const { recipient } of activity.recipients ?? [])
    found.set(recipient, { recipient, path: `${path}/recipients/${recipient}` })
  for (const line of usedLines(activity))
    for (const recipient of line.recipients ?? [])
      if (!found.has(recipient))
        found.set(recipient, { recipient, path: `${path}/data/${line.key}/recipients/${recipient}` })
  return found.values()
}

/** Keys of the recipients of an activity and of its lines whose data is used, each once. */
export function recipientsOf(activity: ProcessingActivityContent): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { recipient } of activity.recipients ?? []) found.add(recipient)
  for (const { recipients = [] } of usedLines(activity))
    for (const recipient of recipients) found.add(recipient)
  return found
}

/** Whether an activity, or a line of it whose data is used, gives data to a recipient of which something holds. */
export const isGivenTo = (
  { recipients, data }: ProcessingActivityContent,
  holds: (recipient: string) => boolean,
): boolean =>
  recipients?.some(({ recipient }) => holds(recipient)) === true ||
  data?.some((line) => isUsed(line) && line.recipients?.some(holds)) === true

/** Keys of a recipient and of the categories that it belongs to, nearest first. */
export const recipientLineage = (view: View, recipient: string): string[] =>
  lineageIn(view.all('recipients'), recipient).map(({ key }) => key)
