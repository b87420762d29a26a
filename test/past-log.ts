import { sql } from 'kysely'
import type { Db } from '../src/db/schema.ts'

/** What a commit of the past did to an entry. */
export interface Past {
  readonly at: string
  readonly puts?: readonly (readonly [kind: string, key: string])[]
  readonly deletes?: readonly (readonly [kind: string, key: string])[]
}

/**
 * Writes a register whose commits were made at given times, as the commit door cannot: its clock is the database's. The
 * log is one that the door would have written, but for its hashes and the tables of the kinds.
 */
export async function pastRegister(db: Db, register: string, commits: readonly Past[]): Promise<void> {
  const zeros = Buffer.alloc(32)
  const frontier = Buffer.alloc(32 * [...commits.length.toString(2)].filter((bit) => bit === '1').length)
  const live = new Map<string, string>()
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number }>`
      insert into registers (key, created_at, revision, committed_at, frontier)
      values (${register}, '2000-01-01T00:00:00Z', ${commits.length}, ${commits.at(-1)?.at}, ${frontier}) returning id`.execute(
      trx,
    )
    const id = rows[0]?.id
    for (const [index, { at, puts = [], deletes = [] }] of commits.entries()) {
      const changes = [
        ...puts.map(([kind, key]) => ({ op: 'put', lifecycle: 'draft', kind, key })),
        ...deletes.map(([kind, key]) => ({ op: 'delete', lifecycle: 'deleted', kind, key })),
      ]
      await sql`insert into commits (register_id, revision, at, actor, entries, root, leaf, line)
        values (${id}, ${index + 1}, ${at}, 'past', ${changes.length}, ${zeros}, ${zeros}, '')`.execute(trx)
      for (const [position, { op, lifecycle, kind, key }] of changes.entries()) {
        const created = live.get(`${kind}/${key}`) ?? at
        const content = op === 'put' ? JSON.stringify({ key, label: { en: key } }) : null
        const digest = op === 'put' ? zeros : null
        await sql`insert into versions
            (register_id, revision, kind, key, position, op, lifecycle, created_at, created_by, at, actor, content, digest)
          values (${id}, ${index + 1}, ${kind}, ${key}, ${position}, ${op}, ${lifecycle}, ${created}, 'past', ${at}, 'past', ${content}, ${digest})`.execute(
          trx,
        )
        await sql`insert into entries (register_id, kind, key, revision, lifecycle, deleted, created_at, created_by)
          values (${id}, ${kind}, ${key}, ${index + 1}, ${lifecycle}, ${op === 'delete'}, ${created}, 'past')
          on conflict (register_id, kind, key) do update set revision = excluded.revision,
            lifecycle = excluded.lifecycle, deleted = excluded.deleted, created_at = excluded.created_at`.execute(
          trx,
        )
        if (op === 'put') live.set(`${kind}/${key}`, created)
        else live.delete(`${kind}/${key}`)
      }
    }
  })
}
