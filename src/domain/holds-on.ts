/** Whether something that holds from one day to another, both of them included and either left open, holds on a day. */
export const holdsOn = (date: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || from <= date) && (to === undefined || to >= date)
