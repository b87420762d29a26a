import type { PurposeContent } from '../contents.ts'
import type { PurposeTag } from '../gdpr/purpose-tags.ts'
import type { View } from './view.ts'

/** A purpose and those above it, nearest first. */
export function purposeLineage(view: View, purpose: string): PurposeContent[] {
  const found: PurposeContent[] = []
  for (let at = view.find('purposes', purpose); at !== undefined && !found.includes(at); ) {
    found.push(at)
    at = view.find('purposes', at.parent)
  }
  return found
}

/** Whether a purpose, or one that it is a part of, is about one of some things. */
export const isAbout = (view: View, purpose: string, tags: readonly PurposeTag[]): boolean =>
  purposeLineage(view, purpose).some((each) => each.tags?.some((tag) => tags.includes(tag)))
