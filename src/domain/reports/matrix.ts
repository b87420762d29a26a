import type { Declaration } from './declarations.ts'
import type { Cell, CellLine, Exclusion } from './matrix-schemas.ts'

/** What a matrix is narrowed to: any of the values of each member that is given; gaps alone, or what is no gap. */
export interface MatrixFilters {
  readonly purpose?: readonly string[] | undefined
  readonly legalBasis?: readonly string[] | undefined
  readonly provision?: readonly string[] | undefined
  readonly dataCategory?: readonly string[] | undefined
  readonly dataSubjectCategory?: readonly string[] | undefined
  readonly activity?: readonly string[] | undefined
  readonly gaps?: boolean | undefined
}

/** A page of the matrix: its cells and exclusions stand in one order; `next` is the last place, when more follows. */
export interface MatrixPage {
  readonly cells: readonly Cell[]
  readonly exclusions: readonly Exclusion[]
  readonly next: string | null
}

/**
 * At most `limit` rows of the matrix after a place: the declarations (which come by place) that the filters keep, put
 * together where they share a place. Of a line about several people, a filter keeps those it asks for.
 */
export function matrixPage(
  declarations: readonly Declaration[],
  filters: MatrixFilters,
  limit: number,
  after = '',
): MatrixPage {
  const groups: Declaration[][] = []
  for (let index = firstAfter(declarations, after); index < declarations.length; index += 1) {
    const declaration = declarations[index]
    const kept = declaration && narrowed(declaration, filters)
    if (kept === undefined) continue
    const last = groups.at(-1)
    if (last?.[0]?.place === kept.place) last.push(kept)
    else if (groups.length === limit) return { ...rowsOf(groups), next: last?.[0]?.place ?? null }
    else groups.push([kept])
  }
  return { ...rowsOf(groups), next: null }
}

function firstAfter(declarations: readonly Declaration[], place: string): number {
  let [low, high] = [0, declarations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((declarations[middle]?.place ?? '') > place) high = middle
    else low = middle + 1
  }
  return low
}

function narrowed(declaration: Declaration, filters: MatrixFilters): Declaration | undefined {
  const { purpose, dataCategory, activity, ground } = declaration
  const has = (values: readonly string[] | undefined, value: string | undefined) =>
    values === undefined || (value !== undefined && values.includes(value))
  const kept =
    has(filters.purpose, purpose) &&
    has(filters.legalBasis, ground?.legalBasis) &&
    has(filters.provision, ground?.provision) &&
    has(filters.dataCategory, dataCategory) &&
    has(filters.activity, activity) &&
    (filters.gaps === undefined || filters.gaps === isGap(declaration))
  if (!kept) return undefined
  const { dataSubjectCategory: wanted } = filters
  if (wanted === undefined) return declaration
  const people = declaration.dataSubjectCategories.filter((one) => wanted.includes(one))
  return people.length === 0 ? undefined : { ...declaration, dataSubjectCategories: people }
}

const isGap = ({ grounds, ground }: Declaration): boolean => grounds !== 'excluded' && ground === undefined

function rowsOf(groups: readonly (readonly Declaration[])[]): Pick<MatrixPage, 'cells' | 'exclusions'> {
  const cells: Cell[] = []
  const exclusions: Exclusion[] = []
  for (const group of groups) {
    const [first] = group
    if (first === undefined) continue
    const { purpose, dataCategory, ground } = first
    if (first.grounds === 'excluded') {
      exclusions.push({ purpose, dataCategory, lines: group.map(lineOf) })
      continue
    }
    const inheritedFrom = group.find((each) => each.ground?.inheritedFrom !== undefined)?.ground
      ?.inheritedFrom
    cells.push({
      purpose,
      legalBasis: ground?.legalBasis ?? null,
      provision: ground?.provision ?? null,
      ...(inheritedFrom !== undefined && { inheritedFrom }),
      dataCategory,
      lines: group.flatMap((each): CellLine[] =>
        each.grounds === 'excluded' ? [] : [{ ...lineOf(each), grounds: each.grounds }],
      ),
    })
  }
  return { cells, exclusions }
}

const lineOf = ({ activity, line, dataSubjectCategories }: Declaration) => ({
  activity,
  line,
  dataSubjectCategories: [...dataSubjectCategories],
})
