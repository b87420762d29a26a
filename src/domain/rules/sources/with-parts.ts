import type { View } from '../view.ts'

/** Keys of the sources that are groups: others stand below them, and are looked at in their place. */
export const withParts = (view: View): ReadonlySet<string | undefined> =>
  new Set([...view.all('sources').values()].map(({ parent }) => parent))
