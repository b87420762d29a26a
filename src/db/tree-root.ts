import { sql } from 'kysely'
import { frontierRoot, treeRoot } from '../domain/log/merkle.ts'
import { readInRegister } from './in-register.ts'
import type { Db } from './schema.ts'

/** A revision's time, RFC 3339, and the RFC 6962 root over the commits up to it, hex. */
export interface TreeAt {
  /** Null before the first commit. */
  readonly at: string | null
  readonly root: string
}

/** What stands for the state of a register at a revision: anybody who has the commits can work it out again. */
export async function findTree(db: Db, register: string, revision: number): Promise<TreeAt> {
  const [head] = await readInRegister(
    db,
    register,
    sql<{ at: string | null; newest: number; frontier: Buffer }>`
    select c.at, r.revision as newest, r.frontier from registers r
    left join commits c on c.register_id = r.id and c.revision = ${revision}
    where r.key = ${register}`,
  )
  const at = head?.at ?? null
  if (head !== undefined && head.newest === revision)
    return { at, root: frontierRoot(head.frontier).toString('hex') }
  const leaves = await readInRegister(
    db,
    register,
    sql<{ leaf: Buffer }>`
    select c.leaf from commits c join registers r on r.id = c.register_id
    where r.key = ${register} and c.revision <= ${revision} order by c.revision`,
  )
  return { at, root: treeRoot(leaves.map(({ leaf }) => leaf)).toString('hex') }
}
