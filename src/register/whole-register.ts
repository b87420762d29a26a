import type { PlacedFlaw } from '../domain/placed-flaw.ts'
import type { SnapshotEntry } from '../domain/snapshot.ts'
import { type Format, notValid, parseStructured } from '../domain/structured-text.ts'
import { coherenceFlaws } from './coherence.ts'
import { registerIn } from './register-file.ts'

/** A register that a file holds whole. */
export interface WholeRegister {
  readonly register: string
  readonly entries: readonly SnapshotEntry[]
}

/** Reads a register file that has to hold together by itself, references and all. Throws invalid, too-large. */
export function readWholeRegister(bytes: Uint8Array, format?: Format): WholeRegister {
  const parsed = parseStructured(bytes, 'The register file', format)
  const { register, entries } = registerIn(parsed)
  const flaws = coherenceFlaws(entries)
  if (flaws.length > 0)
    throw notValid(
      'The register file',
      flaws.map((flaw): PlacedFlaw => ({ ...flaw, ...parsed.placeOf(flaw.pointer) })),
    )
  return {
    register,
    entries: entries.map(({ kind, content }) => ({
      kind: kind.name,
      key: content.key,
      lifecycle: 'draft',
      content,
    })),
  }
}
