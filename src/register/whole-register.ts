import type { PlacedFlaw, TextPlace } from '../domain/placed-flaw.ts'
import { type Snapshot, snapshotOf } from '../domain/snapshot.ts'
import { type Format, notValid, parseStructured, type Structured } from '../domain/structured-text.ts'
import { coherenceFlaws } from './coherence.ts'
import { registerIn } from './register-file.ts'

/** A register that a file holds whole, and that can be judged by itself. */
export interface WholeRegister {
  readonly register: string
  readonly snapshot: Snapshot
  /** Version of the ruleset that it names. */
  readonly ruleset: string | undefined
  /** Where a JSON pointer into the content of an entry leads in the text. */
  readonly placeOf: (kind: string, key: string, pointer: string) => Partial<TextPlace>
}

/** Reads a register file that has to hold together by itself. Throws `invalid`, `too-large`. */
export const readWholeRegister = (bytes: Uint8Array, format?: Format): WholeRegister =>
  wholeRegisterIn(parseStructured(bytes, 'The register file', format))

/** The register in a parsed file, which has to hold together by itself, references and all. Throws `invalid`. */
export function wholeRegisterIn(parsed: Structured): WholeRegister {
  const { register, entries } = registerIn(parsed)
  const pointers = new Map(
    entries.map(({ kind, content, pointer }) => [`${kind.name} ${content.key}`, pointer]),
  )
  const snapshot = snapshotOf(
    entries
      .map(({ kind, content }) => ({ kind: kind.name, key: content.key, lifecycle: 'draft', content }))
      .toSorted((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1)),
  )
  const ruleset = snapshot.all('settings').get('register')?.ruleset
  const flaws = coherenceFlaws(entries)
  if (flaws.length > 0)
    throw notValid(
      'The register file',
      flaws.map((flaw): PlacedFlaw => ({ ...flaw, ...parsed.placeOf(flaw.pointer) })),
    )
  return {
    register,
    snapshot,
    ruleset,
    placeOf: (kind, key, pointer) => parsed.placeOf(`${pointers.get(`${kind} ${key}`) ?? ''}${pointer}`),
  }
}
