import type { Language } from '../rules/sentence.ts'
import type { Covering } from './coverage.ts'
import { PHRASES } from './phrases.ts'

/** What checks of citations say, in one language; addresses and keys stand in it as they are. */
export interface CitationSentences {
  /** Of an address that nothing has. */
  readonly unknown: (address: string, version: number | undefined, similar: readonly string[]) => string
  /** Of a version that was never there; `newest` is the one that is. */
  readonly withoutVersion: (address: string, version: number | undefined, newest: number) => string
  /** Of what is there, at its newest version; what `covering` says follows. */
  readonly present: (address: string, covering: string) => string
  /** Of a version that is not the newest; of what is deleted there is no newest one. */
  readonly past: (address: string, version: number, newest: number | undefined, covering: string) => string
  /** The end of a sentence: whether data lines cover what something is cited for. */
  readonly covering: (covering: Covering) => string
}

const en: CitationSentences = {
  unknown: (address, version, similar) =>
    `The register has no ${address}${version === undefined ? '' : ` at version ${version}`}: correct the address${PHRASES.en.guess(similar)}.`,
  withoutVersion: (address, version, newest) =>
    `${address} has no version ${version}: its newest is ${newest}.`,
  present: (address, covering) => `${address} is there${covering}.`,
  past: (address, version, newest, covering) =>
    `${address} had version ${version}, and is ${newest === undefined ? 'gone' : `at ${newest}`} now${covering}.`,
  covering: (covering) =>
    covering.coverage.covered
      ? ', and its data lines cover what it is cited for'
      : `, and no data line of it declares ${PHRASES.en.missing(covering)}: cite what covers it, or add the line`,
}

const sv: CitationSentences = {
  unknown: (address, version, similar) =>
    `Registret har inte ${address}${version === undefined ? '' : ` i version ${version}`}: rätta adressen${PHRASES.sv.guess(similar)}.`,
  withoutVersion: (address, version, newest) =>
    `${address} har ingen version ${version}: den senaste är ${newest}.`,
  present: (address, covering) => `${address} finns i registret${covering}.`,
  past: (address, version, newest, covering) =>
    `${address} hade version ${version} ${newest === undefined ? 'men finns inte längre' : `och har nu version ${newest}`}${covering}.`,
  covering: (covering) =>
    covering.coverage.covered
      ? ', och dess uppgiftsrader täcker det som hänvisningen gäller'
      : `, och ingen av dess uppgiftsrader anger ${PHRASES.sv.missing(covering)}: hänvisa till något som täcker det, eller lägg till raden`,
}

export const CITATION_SENTENCES: Readonly<Record<Language, CitationSentences>> = { en, sv }
