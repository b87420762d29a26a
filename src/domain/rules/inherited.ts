import type { DataCategoryContent } from '../contents.ts'
import type { View } from './view.ts'

/** What a category of data says of itself, else the nearest category above it that says anything. */
export function inherited<Member extends 'sensitivity' | 'credential'>(
  view: View,
  category: string,
  member: Member,
): DataCategoryContent[Member] | undefined {
  return view.lineageOf(category).find((each) => each[member] !== undefined)?.[member]
}
