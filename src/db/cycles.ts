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

/** Throws `cycle` when an entry of a kind with parents has become its own ancestor. */
export async function refuseCycles(trx: Trx, scope: LockedScope, changes: readonly Change[]): Promise<void> {
  const placed = changes.filter(
    ({ kind, content }) => kind.tree && content !== undefined && parentOf(content) !== undefined,
  )
  for (const kind of new Set(placed.map((change) => change.kind))) {
    const ofKind = placed.filter((change) => change.kind === kind)
    const [table] = kind.tables
    const { rows } = await sql<{ key: string }>`
      with recursive up(key, ancestor) as (
        select key, parent from ${sql.table(table.name)}
        where register_id = ${scope.id} and key = any(${ofKind.map(({ key }) => key)}::text[]) and parent is not null
        union
        select up.key, above.parent from up
        join ${sql.table(table.name)} above on above.register_id = ${scope.id} and above.key = up.ancestor
        where above.parent is not null
      )
      select key from up where key = ancestor order by key limit 1`.execute(trx)
    const found = ofKind.find(({ key }) => key === rows[0]?.key)
    if (found !== undefined) throw cycleAt(found)
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
