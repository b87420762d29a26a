import { guessOf } from '../expected.ts'
import type { Language } from '../rules/sentence.ts'
import { listed, MOST_LISTED } from '../shown.ts'
import type { Coverage } from './judged-pair-schemas.ts'

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
  readonly missing: (coverage: Coverage) => string
}

const en: Phrases = {
  allOf: (items) => joined(items, 'and', 'more'),
  anyOf: (items) => joined(items, 'or', 'more'),
  guess: guessOf,
  missing: ({ missing }) =>
    listed(
      missing.map(({ dataCategory = 'data', dataSubjectCategory: person }) => of(dataCategory, 'of', person)),
    ),
}

const sv: Phrases = {
  allOf: (items) => joined(items, 'och', 'till'),
  anyOf: (items) => joined(items, 'eller', 'till'),
  guess: (similar) => (similar.length === 0 ? '' : ` (menade du ${joined(similar, 'eller', 'till')}?)`),
  missing: ({ missing }) =>
    listed(
      missing.map(({ dataCategory = 'uppgifter', dataSubjectCategory: person }) =>
        of(dataCategory, 'om', person),
      ),
      MOST_LISTED,
      'totalt',
    ),
}

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, sv }

const of = (data: string, word: string, person: string | undefined): string =>
  person === undefined ? data : `${data} ${word} ${person}`

function joined(items: readonly string[], word: string, more: string): string {
  const left = items.length - MOST_NAMED
  const named = left <= 0 ? [...items] : [...items.slice(0, MOST_NAMED), `${left} ${more}`]
  const last = named.pop()
  return named.length === 0 ? `${last}` : `${named.join(', ')} ${word} ${last}`
}
