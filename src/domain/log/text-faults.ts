import type { Fault } from './fault.ts'
import { sha256 } from './hash.ts'

/** What is wrong with a text that is stored by its SHA-256. */
export function textFaults({
  sha256: name,
  text,
}: {
  readonly sha256: string
  readonly text: string
}): Fault[] {
  return sha256(text).toString('hex') === name
    ? []
    : [{ table: 'edition_texts', detail: `the text ${name} has another SHA-256` }]
}
