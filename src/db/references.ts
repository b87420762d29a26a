import { sql } from 'kysely'
import type { AnyEntry } from '../domain/entry.ts'
import { type Flaw, RegisterError } from '../domain/errors.ts'
import type { Change } from './change.ts'
import { inRegister, type Scope } from './in-register.ts'
import type { Db, Trx } from './schema.ts'
import type { Reference } from './stored-kind.ts'

const MOST_NAMED = 100

/**
 * Says why a commit's foreign keys failed: which references of it lead nowhere, or who refers to what it removes.
 * The database names one constraint and no place; so this looks again, after the fact.
 */
export async function explainReferences(
  db: Db,
  register: string,
  changes: readonly Change[],
  cause: RegisterError,
): Promise<RegisterError> {
  return inRegister(db, register, async (trx, scope) => {
    const missing = await missingReferences(trx, scope, changes)
    if (missing.length > 0)
      return new RegisterError(
        'reference-missing',
        'The change refers to what is not in the register. Create it first, or in the same commit.',
        { details: { errors: missing.slice(0, MOST_NAMED) }, cause },
      )
    const usages = await usagesOfRemoved(trx, scope, changes)
    if (usages.length > 0)
      return new RegisterError(
        'in-use',
        'The change removes what other entries refer to. Change or delete those first.',
        {
          details: { usages: usages.slice(0, MOST_NAMED) },
          cause,
        },
      )
    return cause
  })
}

const nameOf = (kind: string, key: string) => `${kind}/${key}`

async function missingReferences(trx: Trx, scope: Scope, changes: readonly Change[]): Promise<Flaw[]> {
  const changed = new Map(changes.map((change) => [nameOf(change.kind.name, change.key), change.content]))
  const references = changes.flatMap((change) =>
    change.content === undefined
      ? []
      : [...change.kind.references(change.content), ...change.kind.innerReferences(change.content)].map(
          (reference) => ({ ...reference, change }),
        ),
  )
  const stored = await contents(trx, scope, references)
  const flaws: Flaw[] = []
  for (const { change, pointer, path, kind, key, item } of references) {
    const name = nameOf(kind, key)
    const target = changed.has(name) ? changed.get(name) : stored.get(name)
    // What a discard puts back is not in what the caller sent.
    const flaw = (detail: string): Flaw =>
      change.op === 'discard'
        ? { in: 'body', pointer: change.pointer, detail: `${path} of what is in force: ${detail}` }
        : { in: 'body', pointer: `${change.pointer}${pointer}`, detail }
    if (target === undefined) flaws.push(flaw(`there is no ${name} in this register`))
    else if (item !== undefined && !holdsItem(target, item))
      flaws.push(flaw(`${name} has no ${item.join('/')}`))
  }
  return flaws
}

/** Whether a content has the nested item that keys (for clauses: codes) lead to. */
export function holdsItem(content: unknown, item: readonly string[]): boolean {
  let place: unknown = content
  for (const key of item) {
    const items = Object.values(place ?? {})
      .filter(Array.isArray)
      .flat()
    place = items.find((candidate) => candidate?.key === key || candidate?.code === key)
    if (place === undefined) return false
  }
  return true
}

async function contents(
  trx: Trx,
  scope: Scope,
  wanted: readonly Reference[],
): Promise<Map<string, AnyEntry>> {
  const names = JSON.stringify(wanted.map(({ kind, key }) => ({ kind, key })))
  const { rows } = await sql<{ kind: string; key: string; content: string }>`
    select distinct e.kind, e.key, v.content
    from json_to_recordset(${names}::text::json) as t(kind text, key text)
    join entries e on e.register_id = ${scope.id} and e.kind = t.kind and e.key = t.key and not e.deleted
    join versions v on v.register_id = e.register_id and v.revision = e.revision and v.kind = e.kind and v.key = e.key`.execute(
    trx,
  )
  return new Map(rows.map(({ kind, key, content }) => [nameOf(kind, key), JSON.parse(content)]))
}

export interface Usage {
  readonly kind: string
  readonly key: string
  readonly pointer: string
}

/** Where entries that the commit leaves alone refer to what it deletes, or to items that its new contents lack. */
async function usagesOfRemoved(trx: Trx, scope: Scope, changes: readonly Change[]): Promise<Usage[]> {
  const changed = new Map(changes.map((change) => [nameOf(change.kind.name, change.key), change]))
  const names = JSON.stringify(changes.map(({ kind, key }) => ({ kind: kind.name, key })))
  const { rows } = await sql<Usage & { toKind: string; toKey: string; item: string[] | null }>`
    select l.from_kind as kind, l.from_key as key, l.pointer, l.to_kind as "toKind", l.to_key as "toKey", l.item
    from json_to_recordset(${names}::text::json) as t(kind text, key text)
    join links l on l.register_id = ${scope.id} and l.to_kind = t.kind and l.to_key = t.key
    order by l.from_kind, l.from_key, l.pointer`.execute(trx)
  return rows.flatMap(({ kind, key, pointer, toKind, toKey, item }) => {
    const target = changed.get(nameOf(toKind, toKey))
    const removed = target?.content === undefined || (item !== null && !holdsItem(target.content, item))
    return removed && !changed.has(nameOf(kind, key)) ? [{ kind, key, pointer }] : []
  })
}
