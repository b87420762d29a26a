import { sql } from 'kysely'
import type { At } from '../domain/store.ts'
import type { Version } from '../domain/version.ts'
import { readInRegister } from './in-register.ts'
import { type EntryName, namedEntries } from './named-entries.ts'
import type { Db } from './schema.ts'
import { type Ask, shared } from './shared.ts'
import { versionColumns } from './version-columns.ts'

interface Named extends EntryName {
  readonly register: string
}

type Newest = At<Version | undefined>

const readers = new WeakMap<Db, Ask<Named, Newest>>()

/**
 * The newest version of an entry, deleted or not, and the revision that its register is at; undefined without such a
 * register. Those who read at the same time share a statement for each register.
 */
export function newestOf(db: Db, named: Named): Promise<Newest | undefined> {
  const read = readers.get(db) ?? shared((asked) => readAll(db, asked))
  readers.set(db, read)
  return read(nameOf(named), named)
}

const nameOf = ({ register, kind, key }: Named): string => `${register} ${kind}/${key}`

async function readAll(db: Db, asked: ReadonlyMap<string, Named>): Promise<Map<string, Newest>> {
  const byRegister = new Map<string, Named[]>()
  for (const named of asked.values()) {
    const others = byRegister.get(named.register)
    if (others === undefined) byRegister.set(named.register, [named])
    else others.push(named)
  }
  const found = await Promise.all([...byRegister].map(([register, entries]) => readIn(db, register, entries)))
  return new Map(found.flat())
}

type Found = { register: number; asked: string } & (Version | { [Member in keyof Version]: null })

/** `offset 0` keeps the planner from reading every version of an entry to find the one. */
async function readIn(
  db: Db,
  register: string,
  entries: readonly Named[],
): Promise<(readonly [string, Newest])[]> {
  const rows = await readInRegister(
    db,
    register,
    sql<Found>`
    select r.revision as register, named.kind || '/' || named.key as asked, ${versionColumns}
    from registers r
    cross join ${namedEntries(entries)} as named (kind, key)
    left join lateral (
      select v.* from (
        select e.register_id, e.revision, e.kind, e.key from entries e
        where e.register_id = r.id and e.kind = named.kind and e.key = named.key offset 0
      ) e
      join versions v on v.register_id = e.register_id and v.revision = e.revision and v.kind = e.kind and v.key = e.key
    ) v on true
    where r.key = ${register}`,
  )
  return rows.map(({ register: revision, asked, ...version }) => [
    `${register} ${asked}`,
    { revision, value: version.key === null ? undefined : version },
  ])
}
