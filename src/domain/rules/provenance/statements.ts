import type { ProvenanceContent } from '../../contents.ts'
import type { Snapshot } from '../../snapshot.ts'
import { keyOfItem } from '../../subject-path.ts'

/** What an entry, or something in it, says of where it comes from. */
export interface Statements {
  /** `purposes/marketing`, or `purposes/marketing/legalBases/consent`. */
  readonly path: string
  readonly provenance: readonly ProvenanceContent[]
}

/** Everything in a register that says where it comes from, the whole before its parts. */
export function statementsIn({ entries }: Pick<Snapshot, 'entries'>): Statements[] {
  const found: Statements[] = []
  for (const { kind, key, content } of entries) collect(content, `${kind}/${key}`, found)
  return found
}

function collect(value: object, path: string, into: Statements[]): void {
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'object' || member === null) continue
    if (name === 'provenance') into.push({ path, provenance: member })
    else if (Array.isArray(member)) collectOfItems(member, `${path}/${name}`, name, into)
    else collect(member, `${path}/${name}`, into)
  }
}

function collectOfItems(items: readonly unknown[], path: string, list: string, into: Statements[]): void {
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue
    const key = keyOfItem(list, item)
    if (key !== undefined) collect(item, `${path}/${key}`, into)
  }
}
