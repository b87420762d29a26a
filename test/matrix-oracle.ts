import type { MatrixFilters } from '../src/domain/reports/matrix.ts'
import type { Cell, Exclusion } from '../src/domain/reports/matrix-schemas.ts'
import type { Contents } from './report-arbitraries.ts'

interface Scope {
  readonly dataCategory?: string
  readonly dataSubjectCategory?: string
}
interface Purpose {
  readonly key: string
  readonly parent?: string
  readonly legalBases?: readonly { readonly legalBasis: string; readonly scope?: readonly Scope[] }[]
}
interface Line {
  readonly key: string
  readonly dataCategory: string
  readonly dataSubjectCategories?: readonly string[]
  readonly purposes?: readonly {
    readonly purpose: string
    readonly grounds: string
    readonly legalBases?: readonly string[]
  }[]
}
interface Activity {
  readonly key: string
  readonly data?: readonly Line[]
}

/**
 * What a matrix must be, by trying every purpose with every ground and every category of data: slow, and with nothing in
 * common with the code. The order of the answer is the order of the trying.
 */
export function expectedMatrix(contents: Contents, filters: MatrixFilters = {}) {
  const all = <Kind extends { readonly key: string }>(kind: string) =>
    contents
      .flatMap(([name, content]) => (name === kind ? [content as Kind] : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  const purposes = all<Purpose>('purposes')
  const bases = all<{ key: string; provision: string }>('legal-bases')
  const categories = all<{ key: string; parent?: string }>('data-categories')
  const activities = all<Activity>('processing-activities')
  const asked = (values: readonly string[] | undefined, value: string | null) =>
    values === undefined || (value !== null && values.includes(value))

  const owner = (key: string): Purpose | undefined => {
    const purpose = purposes.find((each) => each.key === key)
    if (purpose === undefined || (purpose.legalBases ?? []).length > 0) return purpose
    return purpose.parent === undefined ? undefined : owner(purpose.parent)
  }
  const isWithin = (key: string, above: string): boolean => {
    if (key === above) return true
    const up = categories.find((each) => each.key === key)?.parent
    return up !== undefined && isWithin(up, above)
  }
  /** Whether the pair of a purpose with a ground covers data of a line about somebody. */
  const covers = (purpose: string, legalBasis: string, line: Line, person: string | undefined): boolean => {
    const scope = owner(purpose)?.legalBases?.find((pair) => pair.legalBasis === legalBasis)?.scope
    if (!owner(purpose)?.legalBases?.some((pair) => pair.legalBasis === legalBasis)) return false
    if (scope === undefined || scope.length === 0) return true
    return scope.some(({ dataCategory, dataSubjectCategory }) => {
      if (dataCategory !== undefined && !isWithin(line.dataCategory, dataCategory)) return false
      return dataSubjectCategory === undefined || dataSubjectCategory === person
    })
  }
  /** The people of a line for whom its data is used for a purpose on a ground, on none (null), or not at all. */
  const peopleFor = (line: Line, purpose: string, ground: string | null | 'excluded', grounds: string) => {
    const use = line.purposes?.find((each) => each.purpose === purpose && each.grounds === grounds)
    const people = line.dataSubjectCategories ?? []
    const everybody: (string | undefined)[] = people.length === 0 ? [undefined] : [...people]
    if (use === undefined) return []
    return everybody.filter((person) => {
      if (!asked(filters.dataSubjectCategory, person ?? null)) return false
      if (grounds === 'excluded') return ground === 'excluded'
      if (grounds === 'own') return ground !== null && (use.legalBases ?? []).includes(ground)
      if (ground !== null) return covers(purpose, ground, line, person)
      return !bases.some(({ key }) => covers(purpose, key, line, person))
    })
  }
  const linesFor = (purpose: string, ground: string | null, dataCategory: string, of: readonly string[]) =>
    activities
      .filter(({ key }) => asked(filters.activity, key))
      .flatMap(({ key: activity, data = [] }) =>
        data
          .filter((line) => line.dataCategory === dataCategory)
          .flatMap((line) =>
            of.flatMap((grounds) => {
              const people = peopleFor(line, purpose, ground, grounds)
              if (people.length === 0) return []
              return [
                {
                  activity,
                  line: line.key,
                  grounds,
                  dataSubjectCategories: people.filter((one) => one !== undefined),
                },
              ]
            }),
          ),
      )

  const cells: Cell[] = []
  const exclusions: Exclusion[] = []
  for (const { key: purpose } of purposes.filter(({ key }) => asked(filters.purpose, key))) {
    for (const basis of [...bases, null]) {
      if (
        !asked(filters.legalBasis, basis?.key ?? null) ||
        !asked(filters.provision, basis?.provision ?? null) ||
        filters.gaps === (basis !== null)
      )
        continue
      for (const { key: dataCategory } of categories.filter(({ key }) => asked(filters.dataCategory, key))) {
        const lines = linesFor(purpose, basis?.key ?? null, dataCategory, ['inherited', 'own'])
        if (lines.length === 0) continue
        const from = owner(purpose)?.key
        const inherits =
          basis !== null &&
          from !== undefined &&
          from !== purpose &&
          lines.some(({ grounds }) => grounds === 'inherited')
        cells.push({
          purpose,
          legalBasis: basis?.key ?? null,
          provision: (basis?.provision ?? null) as Cell['provision'],
          ...(inherits && { inheritedFrom: from }),
          dataCategory,
          lines: lines as Cell['lines'],
        })
      }
    }
    if (filters.legalBasis !== undefined || filters.provision !== undefined || filters.gaps) continue
    for (const { key: dataCategory } of categories.filter(({ key }) => asked(filters.dataCategory, key))) {
      const lines = linesFor(purpose, 'excluded', dataCategory, ['excluded'])
      if (lines.length > 0)
        exclusions.push({ purpose, dataCategory, lines: lines.map(({ grounds: _, ...line }) => line) })
    }
  }
  return { cells, exclusions }
}
