import { guessOf } from '../expected.ts'
import type { Language } from '../rules/sentence.ts'
import { listed, MOST_LISTED } from '../shown.ts'
import type { Covering } from './coverage.ts'

const MOST_NAMED = 5

/** What the sentences of all checks are made of, in one language. */
export interface Phrases {
  /** `a, b and c`, of many the first five. */
  readonly allOf: (items: readonly string[]) => string
  /** `a, b or c`, of many the first five. */
  readonly anyOf: (items: readonly string[]) => string
  /** ` (did you mean a, b or c?)`; nothing when nothing is similar. */
  readonly guess: (similar: readonly string[]) => string
  /** The uses that lines do not declare: `names of customers, data of owners`. */
  readonly missing: (covering: Covering) => string
}

const en: Phrases = {
  allOf: (items) => joined(items, 'and', 'more'),
  anyOf: (items) => joined(items, 'or', 'more'),
  guess: guessOf,
  missing: (covering) => usesIn(covering, 'data', 'of', 'in all'),
}

const sv: Phrases = {
  allOf: (items) => joined(items, 'och', 'till'),
  anyOf: (items) => joined(items, 'eller', 'till'),
  guess: (similar) => (similar.length === 0 ? '' : ` (menade du ${joined(similar, 'eller', 'till')}?)`),
  missing: (covering) => usesIn(covering, 'uppgifter', 'om', 'totalt'),
}

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, sv }

/** The uses that are missing, with the words for data that nothing names, for whose they are, and for their number. */
function usesIn({ coverage, missing }: Covering, data: string, of: string, inAll: string): string {
  const uses = coverage.missing.map(({ dataCategory = data, dataSubjectCategory }) =>
    dataSubjectCategory === undefined ? dataCategory : `${dataCategory} ${of} ${dataSubjectCategory}`,
  )
  return listed(uses, MOST_LISTED, inAll, missing)
}

function joined(items: readonly string[], word: string, more: string): string {
  const left = items.length - MOST_NAMED
  const named = left <= 0 ? [...items] : [...items.slice(0, MOST_NAMED), `${left} ${more}`]
  const last = named.pop()
  return named.length === 0 ? `${last}` : `${named.join(', ')} ${word} ${last}`
}
