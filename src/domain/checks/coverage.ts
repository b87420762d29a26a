import type { LinePurposeContent } from '../contents.ts'
import type { Line, View } from '../rules/view.ts'
import type { Coverage } from './judged-pair-schemas.ts'

/** Data and people that are said to be used; each person's share of each datum is one use. */
export interface Declared {
  readonly dataCategories?: readonly string[] | undefined
  readonly dataSubjectCategories?: readonly string[] | undefined
}

/**
 * Whether lines declare the uses: a line about a category covers what lies below it, and people only when it names them.
 * Nothing when no data or people are declared.
 */
export function coverageOf(view: View, lines: readonly Line[], declared: Declared): Coverage | undefined {
  const { dataCategories = [], dataSubjectCategories = [] } = declared
  if (dataCategories.length === 0 && dataSubjectCategories.length === 0) return undefined
  const missing: Coverage['missing'] = []
  const found = new Set<string>()
  for (const dataCategory of orNone(dataCategories))
    for (const dataSubjectCategory of orNone(dataSubjectCategories)) {
      const covering = lines.filter(({ line }) => {
        const people = line.dataSubjectCategories ?? []
        return (
          (dataCategory === undefined || isOrIsBelow(view, dataCategory, line.dataCategory)) &&
          (dataSubjectCategory === undefined || people.includes(dataSubjectCategory))
        )
      })
      for (const { path } of covering) found.add(path)
      if (covering.length === 0)
        missing.push({
          ...(dataCategory !== undefined && { dataCategory }),
          ...(dataSubjectCategory !== undefined && { dataSubjectCategory }),
        })
    }
  return { covered: missing.length === 0, missing, lines: [...found] }
}

const orNone = (keys: readonly string[]): readonly (string | undefined)[] =>
  keys.length === 0 ? [undefined] : keys

const isOrIsBelow = (view: View, category: string, above: string): boolean =>
  category === above || view.lineageOf(category).some(({ key }) => key === above)

/** What a line says of a purpose, if its data is used for it. */
export const useFor = ({ line }: Line, purpose: string): LinePurposeContent | undefined =>
  line.purposes?.find((use) => use.purpose === purpose && use.grounds !== 'excluded')
