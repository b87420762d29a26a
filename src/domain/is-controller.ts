import type { PartyContent } from './contents/activities.ts'

/** Whether a party answers for an activity, alone or with others. */
export const isController = ({ role }: Pick<PartyContent, 'role'>): boolean =>
  role === 'controller' || role === 'joint-controller'
