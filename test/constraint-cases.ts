import { sql } from 'kysely'
import { insertRegister } from '../src/db/registers.ts'
import { testDatabase } from './harness.ts'
import type { t } from './tap.ts'

type Tap = typeof t

export type Values = Readonly<Record<string, string | number | boolean | null>>
export type Row = readonly [table: string, values: Values]

/** A table with the rows that its rows belong to, a good row, and what each change of it breaks. */
export interface Case {
  readonly table: string
  readonly before?: readonly Row[]
  readonly good: Values
  readonly alsoGood?: readonly Values[]
  readonly bad: Readonly<Record<string, Values>>
  /** Columns without which there is no row at all: null in one of them is refused as such. */
  readonly needed?: readonly string[]
}

/** A language map as the database takes it. */
export const label = '{"sv": "Ett namn"}'

/** The row of an entry in its kind's own table. */
export const entry = (members: Values): Values => ({ key: 'a', label, ...members })

class Undone extends Error {}

/** An empty register in a database of this test's own, and what inserting rows into it past the door ends in. */
export async function rowsOf(t: Tap) {
  const { db } = await testDatabase(t)
  await insertRegister(db, 'mine')
  const { id } = await db
    .selectFrom('registers')
    .select('id')
    .where('key', '=', 'mine')
    .executeTakeFirstOrThrow()

  /** Inserts rows and undoes it, before deferred foreign keys are looked at; answers the SQLSTATE of the refusal. */
  const refusalOf = async (...rows: readonly Row[]): Promise<string> => {
    const inserted = db.transaction().execute(async (trx) => {
      for (const [table, values] of rows)
        await sql`insert into ${sql.table(table)} (register_id, ${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
          values (${id}, ${sql.join(Object.values(values))})`.execute(trx)
      throw new Undone()
    })
    return inserted.catch((error: unknown) => {
      if (error instanceof Undone) return 'accepted'
      if (error instanceof Error && 'code' in error) return String(error.code)
      throw error
    })
  }
  return { db, id, refusalOf }
}

/** Tests that the database takes what is good of each case, and refuses what is bad, and the same twice. */
export function testCases(
  t: Tap,
  refusalOf: (...rows: readonly Row[]) => Promise<string>,
  cases: readonly Case[],
): void {
  for (const { table, before = [], good, alsoGood = [], bad, needed = ['type', 'relation'] } of cases) {
    t.test(`${table} refuse what breaks a constraint`, async (t) => {
      for (const change of [{}, ...alsoGood])
        t.equal(
          await refusalOf(...before, [table, { ...good, ...change }]),
          'accepted',
          JSON.stringify(change),
        )
      for (const [name, change] of Object.entries(bad)) {
        const missing = Object.entries(change).some(
          ([member, value]) => value === null && needed.includes(member),
        )
        t.equal(
          await refusalOf(...before, [table, { ...good, ...change }]),
          missing ? '23502' : '23514',
          name,
        )
      }
      t.equal(await refusalOf(...before, [table, good], [table, good]), '23505', 'the same twice')
    })
  }
}
