import type { MappingContent, NamedContent } from '../../contents.ts'
import { perView } from '../per-view.ts'
import type { Texts } from '../rule.ts'

/** What the shared vocabularies are called. */
export const SCHEME_WORDS: Readonly<Record<MappingContent['scheme'], Texts>> = {
  dpv: { sv: 'Data Privacy Vocabulary', en: 'the Data Privacy Vocabulary' },
  fideslang: { sv: 'fideslang', en: 'fideslang' },
}

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
