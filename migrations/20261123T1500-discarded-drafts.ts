import { type Kysely, sql } from 'kysely'

/** A version can be made by discarding a draft, too; what was in force beside that stays it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await replaceChecks(
    db,
    'put delete submit withdraw approve reject review discard retire reopen',
    `lifecycle <> 'approved' or in_force = revision or (op = 'discard' and in_force is not null)`,
  )
}

/** A log in which a draft was discarded keeps the database from going back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await replaceChecks(
    db,
    'put delete submit withdraw approve reject review retire reopen',
    `lifecycle <> 'approved' or in_force = revision`,
  )
}

async function replaceChecks(db: Kysely<unknown>, ops: string, inForce: string): Promise<void> {
  const words = ops
    .split(' ')
    .map((op) => `'${op}'`)
    .join(', ')
  await sql
    .raw(
      `alter table versions drop constraint versions_op_check, drop constraint versions_in_force_check,
         add constraint versions_op_check check (op in (${words})),
         add constraint versions_in_force_check check (in_force <= revision and (${inForce}))`,
    )
    .execute(db)
}
