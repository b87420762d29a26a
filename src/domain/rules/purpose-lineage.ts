import type { PurposeContent } from '../contents.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import { lineageIn } from '../lineage.ts'
import type { View } from './view.ts'

/** A purpose and those above it, nearest first. */
export const purposeLineage = (view: View, purpose: string): readonly PurposeContent[] =>
  lineageIn(view.all('purposes'), purpose)

/** Whether a purpose, or one that it is a part of, is about one of some things. */
export function isAbout(view: View, purpose: string, tags: readonly PurposeTag[]): boolean {
  for (const tag of tags) if (view.purposesAbout(tag).has(purpose)) return true
  return false
}
