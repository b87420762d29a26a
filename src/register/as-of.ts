import { revisionAt } from '../db/as-of.ts'
import type { Db } from '../db/schema.ts'
import type { AsOf } from '../http/page.ts'
import { invalid } from './route-parts.ts'

/** The revision that a parameter names, by its number or by a time; undefined when it is left out. */
export async function revisionOf(
  db: Db,
  register: string,
  asOf: AsOf | undefined,
  name = 'asOf',
): Promise<number | undefined> {
  return typeof asOf === 'string' ? revisionAt(db, register, { name, time: asOf }) : asOf
}

/** The revision that a page answers as of: that of the page before it, if that was as of one. */
export async function revisionOfPage(
  db: Db,
  register: string,
  asOf: AsOf | undefined,
  place: { readonly asOf?: number } | undefined,
): Promise<number | undefined> {
  const asked = await revisionOf(db, register, asOf)
  if (place?.asOf === undefined) return asked
  if (asked === undefined || asked === place.asOf) return place.asOf
  throw invalid('The cursor is of another revision', [
    { in: 'query', pointer: '/cursor', detail: `goes on as of revision ${place.asOf}; leave asOf as it was` },
  ])
}
