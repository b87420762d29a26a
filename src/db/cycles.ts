import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import type { Change } from './change.ts'
import type { LockedScope } from './in-register.ts'
import type { Trx } from './schema.ts'

/** Throws `cycle` when an entry is its own parent: before it is written, where a constraint would refuse it in its own words. */
export function refuseOwnParents(changes: readonly Change[]): void {
  const found = changes.find(
    ({ kind, key, content }) => kind.tree && content !== undefined && parentOf(content) === key,
  )
  if (found !== undefined) throw cycleAt(found)
}

/** The most levels that a tree of entries has: all walks up and down are as long at most. */
const MOST_LEVELS = 32

/** Throws `cycle` when an entry has become its own ancestor, `too-deep` when a tree has more than 32 levels. */
export async function refuseCycles(trx: Trx, scope: LockedScope, changes: readonly Change[]): Promise<void> {
  const placed = changes.filter(
    ({ kind, content }) => kind.tree && content !== undefined && parentOf(content) !== undefined,
  )
  for (const kind of new Set(placed.map((change) => change.kind))) {
    const ofKind = placed.filter((change) => change.kind === kind)
    const [{ name }] = kind.tables
    const table = sql.table(name)
    const { rows } = await sql<{ key: string; isCycle: boolean }>`
      with recursive up(key, ancestor, levels) as (
        select t.key collate "C", p.parent, 2 from json_array_elements_text(${JSON.stringify(ofKind.map(({ key }) => key))}::text::json) as t(key)
        cross join lateral (
          select p.parent from ${table} p where p.register_id = ${scope.id} and p.key = t.key offset 0
        ) as p
        where p.parent is not null
        union all
        select up.key, above.parent, up.levels + 1 from up
        cross join lateral (
          select p.parent from ${table} p where p.register_id = ${scope.id} and p.key = up.ancestor offset 0
        ) as above
        where above.parent is not null and up.levels <= ${MOST_LEVELS}
      ),
      above as (select key, max(levels) as levels, bool_or(key = ancestor) as is_cycle from up group by key),
      down(key, descendant, levels) as (
        select key, key, levels from above
        union all
        select down.key, below.key, down.levels + 1 from down
        cross join lateral (
          select c.key from ${table} c where c.register_id = ${scope.id} and c.parent = down.descendant offset 0
        ) as below
        where down.levels <= ${MOST_LEVELS}
      )
      select key, is_cycle as "isCycle" from above
      where is_cycle or key in (select key from down where levels > ${MOST_LEVELS}) order by is_cycle desc, key limit 1`.execute(
      trx,
    )
    const [found] = rows
    const change = ofKind.find(({ key }) => key === found?.key)
    if (change !== undefined) throw found?.isCycle ? cycleAt(change) : tooDeepAt(change)
  }
}

const parentOf = (content: object): unknown => Reflect.get(content, 'parent')

function cycleAt({ kind, key, pointer }: Change): RegisterError {
  return new RegisterError(
    'cycle',
    `${kind.name}/${key} would be its own ancestor. Give it another parent.`,
    {
      details: {
        kind: kind.name,
        key,
        errors: [{ in: 'body', pointer: `${pointer}/parent`, detail: 'closes a cycle of parents' }],
      },
    },
  )
}

function tooDeepAt({ kind, key, pointer }: Change): RegisterError {
  return new RegisterError(
    'too-deep',
    `The tree around ${kind.name}/${key} would have more than ${MOST_LEVELS} levels. Flatten it.`,
    {
      details: {
        kind: kind.name,
        key,
        errors: [
          {
            in: 'body',
            pointer: `${pointer}/parent`,
            detail: `makes a tree of more than ${MOST_LEVELS} levels`,
          },
        ],
      },
    },
  )
}
