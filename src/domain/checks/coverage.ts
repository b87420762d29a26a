import type { LinePurposeContent } from '../contents.ts'
import { grouped } from '../lazy.ts'
import type { Line, View } from '../rules/view.ts'
import { type Coverage, MOST_MISSING } from './judged-pair-schemas.ts'

/** Data and people that are said to be used; each person's share of each datum is one use. */
export interface Declared {
  readonly dataCategories?: readonly string[] | undefined
  readonly dataSubjectCategories?: readonly string[] | undefined
}

/** What of a line says that it declares a use. */
export type DeclaringLine = Pick<Line, 'path' | 'line'>

/** What lines cover as an answer tells it, and how many uses they leave out: the answer has only the first of these. */
export interface Covering {
  readonly coverage: Coverage
  readonly missing: number
}

/**
 * Whether lines declare the uses: a line about a category covers what lies below it, and people only when it names them.
 * Nothing when no data or people are declared.
 */
export function coverageOf(
  view: View,
  lines: readonly DeclaringLine[],
  declared: Declared,
): Covering | undefined {
  const { dataCategories = [], dataSubjectCategories = [] } = declared
  if (dataCategories.length === 0 && dataSubjectCategories.length === 0) return undefined
  const named: Coverage['missing'] = []
  let missing = 0
  const found = new Set<string>()
  for (const dataCategory of orNone(dataCategories)) {
    const about = dataCategory === undefined ? lines : linesAbout(view, lines, dataCategory)
    const byPerson = grouped(about, ({ line }) => line.dataSubjectCategories ?? [])
    for (const dataSubjectCategory of orNone(dataSubjectCategories)) {
      const covering = dataSubjectCategory === undefined ? about : (byPerson.get(dataSubjectCategory) ?? [])
      for (const { path } of covering) found.add(path)
      if (covering.length > 0) continue
      missing += 1
      if (missing <= MOST_MISSING)
        named.push({
          ...(dataCategory !== undefined && { dataCategory }),
          ...(dataSubjectCategory !== undefined && { dataSubjectCategory }),
        })
    }
  }
  return { coverage: { covered: missing === 0, missing: named, lines: [...found] }, missing }
}

const orNone = (keys: readonly string[]): readonly (string | undefined)[] =>
  keys.length === 0 ? [undefined] : keys

/** Those of some lines that are about a category of data, or about one above it. */
function linesAbout(
  view: View,
  lines: readonly DeclaringLine[],
  dataCategory: string,
): readonly DeclaringLine[] {
  const lineage = new Set(view.lineageOf(dataCategory).map(({ key }) => key))
  return lines.filter(({ line }) => lineage.has(line.dataCategory))
}

/** What a line says of a purpose, if its data is used for it. */
export const useFor = (
  { line }: Pick<DeclaringLine, 'line'>,
  purpose: string,
): LinePurposeContent | undefined =>
  line.purposes?.find((use) => use.purpose === purpose && use.grounds !== 'excluded')
