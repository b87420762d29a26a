import type { Contents, KindName } from '../contents.ts'
import type { View } from './view.ts'

/** Whether a register has an entry of a kind of which something holds; most have none, and need no closer look. */
export function has<Kind extends KindName>(
  view: View,
  kind: Kind,
  holds: (content: Contents[Kind]) => boolean,
): boolean {
  for (const content of view.all(kind).values()) if (holds(content)) return true
  return false
}
