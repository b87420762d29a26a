import type { MappingContent, NamedContent } from '../../contents.ts'
import { perView } from '../per-view.ts'

/** A mapping, and the path of the entry that has it. */
interface Mapped {
  readonly subject: string
  readonly mapping: MappingContent
}

/** Every mapping of every entry to a concept of a shared vocabulary. */
export const mappingsIn = perView(({ entries }): readonly Mapped[] => {
  const found: Mapped[] = []
  for (const { kind, key, content } of entries) {
    const { mappings }: Pick<NamedContent, 'mappings'> = content
    if (mappings !== undefined)
      for (const mapping of mappings) found.push({ subject: `${kind}/${key}`, mapping })
  }
  return found
})
