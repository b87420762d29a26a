import type { ActivityContent } from '../contents.ts'

/** Whether an activity is over on a day: its record says so, or its last day has passed. */
export const hasEnded = ({ status, endedOn }: ActivityContent, date: string): boolean =>
  status === 'ended' || (endedOn !== undefined && endedOn < date)

/** Whether an activity takes place on a day: it is neither planned nor over. One that is suspended still holds its data. */
export const isUnderWay = (activity: ActivityContent, date: string): boolean =>
  !hasEnded(activity, date) &&
  activity.status !== 'planned' &&
  (activity.startedOn === undefined || activity.startedOn <= date)
