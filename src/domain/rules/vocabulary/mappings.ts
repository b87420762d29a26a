import type { MappingContent, NamedContent } from '../../contents.ts'
import type { View } from '../view.ts'

/** A mapping, and the path of the entry that has it. */
interface Mapped {
  readonly subject: string
  readonly mapping: MappingContent
}

/** Every mapping of every entry to a concept of a shared vocabulary. */
export function* mappingsIn({ entries }: View): Generator<Mapped> {
  for (const { kind, key, content } of entries) {
    const { mappings = [] }: Pick<NamedContent, 'mappings'> = content
    for (const mapping of mappings) yield { subject: `${kind}/${key}`, mapping }
  }
}
