import type { At, Page } from '../domain/store.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import { refuseFuture } from './read.ts'

/**
 * A row of a page's read: the register's newest revision, how many items all pages have where that was asked, whether
 * what the list is of was ever there, and then an item. A page without items is one row, whose item has no revision.
 */
interface PageRow {
  readonly register: number
  readonly total?: number | null
  readonly known?: boolean
  readonly revision: number
}

type Item<Row> = Omit<Row, 'register' | 'total' | 'known'>

/**
 * The page that the rows of a read are, of which there is one more than its limit when another page follows. Throws
 * not-found when there is no such register, invalid when `asOf` lies ahead.
 */
export function pageAt<Row extends PageRow>(
  register: string,
  rows: readonly Row[],
  { limit, asOf }: { readonly limit: number; readonly asOf?: number | undefined },
): At<Page<Item<Row>>> {
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  refuseFuture(asOf, first.register)
  const { page, more } = firstOf(first.revision === null ? [] : rows, limit)
  return {
    revision: asOf ?? first.register,
    value: {
      page: page.map(({ register: _, total: __, known: ___, ...item }) => item),
      more,
      total: first.total ?? undefined,
    },
  }
}

/** The first of some items as a page; more of them than its limit say that another page follows. */
export const firstOf = <T>(found: readonly T[], limit: number): Page<T> => ({
  page: found.slice(0, limit),
  more: found.length > limit,
})
