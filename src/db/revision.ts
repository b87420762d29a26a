import { sql } from 'kysely'
import { unknownRegister } from '../domain/unknown-register.ts'
import { readInRegister } from './in-register.ts'
import { refuseFuture } from './read.ts'
import type { Db } from './schema.ts'

/** Where a register stands: its newest revision, and the one that a read answers for. */
export interface Standing {
  readonly id: number
  readonly newest: number
  readonly revision: number
  /** Which texts of editions are there, of those of that revision, as a short hash: they come and go without a commit. */
  readonly texts: string | null
}

/** The revision that a read answers for, without reading anything else. Throws not-found, invalid when it lies ahead. */
export async function findStanding(db: Db, register: string, asOf?: number): Promise<Standing> {
  const rows = await readInRegister(
    db,
    register,
    sql<{ id: number; newest: number; texts: string | null }>`
    select id, revision as newest, (
      select left(md5(string_agg(t.sha256, ' ' order by t.sha256)), 12) from edition_texts t
      where t.register_id = r.id and t.revision <= ${asOf ?? sql`r.revision`}
    ) as texts from registers r where key = ${register}`,
  )
  const [row] = rows
  if (row === undefined) throw unknownRegister(register)
  refuseFuture(asOf, row.newest)
  return { ...row, revision: asOf ?? row.newest }
}
