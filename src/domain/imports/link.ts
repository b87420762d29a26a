import { isUri } from '../formats.ts'
import type { Gathering, Part } from './gather.ts'

/** The key of a document that a text names or links to; an address is kept as that of its one edition. */
export function documentFor(gathered: Gathering, text: string, type: string, place: string): string {
  const address = text.trim()
  const linked: Part = isUri(address)
    ? { editions: [{ key: 'linked', language: gathered.language, address }] }
    : {}
  return gathered.entry('documents', text, place, { type, ...linked }).key
}
