import { sql } from 'kysely'
import type { At, Page } from '../domain/store.ts'
import { unknownRegister } from '../domain/unknown-register.ts'
import { missing } from './expectation.ts'
import { readInRegister } from './in-register.ts'
import { firstOf } from './page.ts'
import { findEntry } from './read.ts'
import type { Usage } from './references.ts'
import type { Db } from './schema.ts'
import { readContents } from './snapshot.ts'
import type { Reference, StoredKind } from './stored-kind.ts'

interface UsagesRequest {
  readonly kind: string
  readonly key: string
  readonly limit: number
  readonly after?: Usage | undefined
}

/** A page of the places that refer to an entry, by kind, key and pointer. Throws not-found, gone. */
export async function listUsages(db: Db, register: string, request: UsagesRequest): Promise<At<Page<Usage>>> {
  const { kind, key, limit, after } = request
  const beyond =
    after === undefined
      ? sql``
      : sql`and (l.from_kind, l.from_key, l.pointer) > (${after.kind}::text, ${after.key}::text, ${after.pointer}::text)`
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number; target: number | null; deleted: boolean | null } & Usage>`
    select r.revision as register, e.revision as target, e.deleted, l.*
    from registers r left join entries e on e.register_id = r.id and e.kind = ${kind} and e.key = ${key}
    left join lateral (
      select l.from_kind as kind, l.from_key as key, l.pointer from links l
      where l.register_id = r.id and l.to_kind = ${kind} and l.to_key = ${key} ${beyond}
      order by l.from_kind, l.from_key, l.pointer limit ${limit + 1}
    ) l on not e.deleted
    where r.key = ${register} order by l.kind, l.key, l.pointer`,
  )
  const [first] = rows
  if (first === undefined) throw unknownRegister(register)
  if (first.target === null || first.deleted)
    throw missing(`${kind}/${key}`, first.target === null ? undefined : { revision: first.target }, {
      kind,
      key,
    })
  const usages = rows.flatMap(({ kind: from, key: user, pointer }) =>
    from === null ? [] : [{ kind: from, key: user, pointer }],
  )
  return { revision: first.register, value: firstOf(usages, limit) }
}

/** The same as of a revision, from the contents of then: links are only kept for now. */
export async function listUsagesAsOf(
  db: Db,
  register: string,
  request: UsagesRequest & { asOf: number },
  kinds: ReadonlyMap<string, StoredKind>,
): Promise<At<Page<Usage>>> {
  const { kind, key, limit, after, asOf } = request
  // Two statements, and yet one state: what was as of a revision is not changed by later ones.
  await findEntry(db, register, kind, key, asOf)
  const { revision, value: contents } = await readContents(db, register, asOf)
  const quoted = `"${key}"`
  const usages = contents
    .filter(({ content }) => content.includes(quoted))
    .flatMap((entry) => {
      const references: readonly Reference[] =
        kinds.get(entry.kind)?.references(JSON.parse(entry.content)) ?? []
      return references
        .filter((reference) => reference.kind === kind && reference.key === key)
        .map(({ path }) => ({ kind: entry.kind, key: entry.key, pointer: path }))
    })
    .sort(byPlace)
    .filter((usage) => after === undefined || byPlace(usage, after) > 0)
  return { revision, value: firstOf(usages, limit) }
}

function byPlace(a: Usage, b: Usage): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  if (a.pointer !== b.pointer) return a.pointer < b.pointer ? -1 : 1
  return 0
}
