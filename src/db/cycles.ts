import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import { MOST_LEVELS } from '../domain/lineage.ts'
import { type Change, type Written, wasLive } from './change.ts'
import type { LockedScope } from './in-register.ts'
import type { Trx } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'

/** Throws `cycle` when an entry is its own parent: before it is written, where a constraint would refuse it in its own words. */
export function refuseOwnParents(changes: readonly Change[]): void {
  const found = changes.find(({ kind, key, content }) => kind.tree && parentOf(content) === key)
  if (found !== undefined) throw cycleAt(found)
}

/** From how many changes on walking whole levels is cheaper than looking up each entry: one may be parent to thousands. */
const MANY = 100

/**
 * An expression, beside the register `r`, for parents of the changes, by `kind/key`, that are on the last level of their
 * tree already, one of each kind at most: all that has to be known of entries that are new and have nothing below them
 * yet. Its parameters count from `first`.
 */
export function fullParents(
  changes: readonly Change[],
  first: number,
): { readonly expression: string; readonly parameters: readonly string[] } {
  const trees = [...byTree(changes)]
  const found = trees.map(
    ([{ name, tables }], index) => `(
      with recursive up(key, ancestor, levels) as (
        select t.key, t.key collate "C", 1 from json_array_elements_text($${first + index}::text::json) as t(key)
        union all
        select up.key, above.parent, up.levels + 1 from up
        cross join lateral (
          select p.parent from "${tables[0].name}" p where p.register_id = r.id and p.key = up.ancestor offset 0
        ) as above
        where above.parent is not null and up.levels < ${MOST_LEVELS}
      )
      select '${name}/' || min(key) from up where levels = ${MOST_LEVELS})`,
  )
  return {
    expression: `array[${found.join(', ')}]::text[]`,
    parameters: trees.map(([, ofKind]) => JSON.stringify([...parentsOf(ofKind)])),
  }
}

/**
 * Throws `too-deep` when a new entry is put below a parent that is on the last level. Answers the changes of which this
 * does not tell enough, as they move what may have others below or above it that move too: they are for `refuseCycles`.
 */
export function refuseFullParents(changes: readonly Written[], full: ReadonlySet<string>): Written[] {
  return [...byTree(changes)].flatMap(([kind, ofKind]) => {
    const parents = parentsOf(ofKind)
    if (ofKind.some((change) => wasLive(change) || parents.has(change.key))) return ofKind
    const found = ofKind.find(({ content }) => full.has(`${kind.name}/${parentOf(content)}`))
    if (found !== undefined) throw tooDeepAt(found)
    return []
  })
}

/** Throws `cycle` when an entry has become its own ancestor, `too-deep` when a tree has more than 32 levels. */
export async function refuseCycles(trx: Trx, scope: LockedScope, changes: readonly Change[]): Promise<void> {
  for (const [kind, ofKind] of byTree(changes)) {
    const [{ name }] = kind.tables
    const table = sql.table(name)
    const apart = ofKind.length > MANY ? sql`` : sql`offset 0`
    const { rows } = await sql<{ key: string; isCycle: boolean }>`
      with recursive up(key, ancestor, levels) as (
        select t.key collate "C", p.parent, 2 from json_array_elements_text(${JSON.stringify(ofKind.map(({ key }) => key))}::text::json) as t(key)
        cross join lateral (
          select p.parent from ${table} p where p.register_id = ${scope.id} and p.key = t.key ${apart}
        ) as p
        where p.parent is not null
        union all
        select up.key, above.parent, up.levels + 1 from up
        cross join lateral (
          select p.parent from ${table} p where p.register_id = ${scope.id} and p.key = up.ancestor ${apart}
        ) as above
        where above.parent is not null and up.levels <= ${MOST_LEVELS}
      ),
      above as (select key, max(levels) as levels, bool_or(key = ancestor) as is_cycle from up group by key),
      down(key, descendant, levels) as (
        select key, key, levels from above
        union all
        select down.key, below.key, down.levels + 1 from down
        cross join lateral (
          select c.key from ${table} c where c.register_id = ${scope.id} and c.parent = down.descendant ${apart}
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

const parentOf = (content: object = {}): unknown => Reflect.get(content, 'parent')

const parentsOf = (changes: readonly Change[]) =>
  new Set(changes.map(({ content }) => parentOf(content)).filter((parent) => parent !== undefined))

/** What gets a place in trees, put there or put back, by kind, of kinds where any of it gets a parent. */
function byTree<C extends Change>(changes: readonly C[]): Map<StoredKind, C[]> {
  const placed = changes.filter(({ content, kind }) => content !== undefined && kind.tree)
  const kinds = new Set(placed.map(({ kind }) => kind))
  const groups = [...kinds].map((kind) => [kind, placed.filter((change) => change.kind === kind)] as const)
  return new Map(groups.filter(([, ofKind]) => parentsOf(ofKind).size > 0))
}

function cycleAt(change: Change): RegisterError {
  return noPlace(change, 'cycle', 'would be its own ancestor', 'closes a cycle of parents')
}

function tooDeepAt(change: Change): RegisterError {
  const levels = `more than ${MOST_LEVELS} levels`
  return noPlace(change, 'too-deep', `would be in a tree of ${levels}`, `makes a tree of ${levels}`)
}

const CURES = { cycle: 'Give it another parent.', 'too-deep': 'Flatten the tree.' } as const

/** The parent is in what the caller sent when it was put, and not when the text in force is put back. */
function noPlace(
  { op, kind, key, pointer }: Change,
  code: keyof typeof CURES,
  said: string,
  detail: string,
): RegisterError {
  const isPutBack = op === 'discard'
  const cure = isPutBack ? 'In the same commit, discard the drafts that move others below it.' : CURES[code]
  const place = isPutBack
    ? { pointer, detail: `/parent of what is in force ${detail}` }
    : { pointer: `${pointer}/parent`, detail }
  return new RegisterError(code, `${kind.name}/${key} ${said}. ${cure}`, {
    details: { kind: kind.name, key, errors: [{ in: 'body', ...place }] },
  })
}
