import { type Kysely, sql } from 'kysely'

/** Steps of approval: what a version can be made by, where it can stand, and which version of an entry is in force. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const words = (list: string): string =>
    list
      .split(' ')
      .map((word) => `'${word}'`)
      .join(', ')
  const ops = words('put delete submit withdraw approve reject review retire reopen')
  const lifecycles = words('draft in-review approved retired deleted')
  for (const statement of [
    `alter table versions drop constraint versions_op_check, drop constraint versions_lifecycle_check,
       add constraint versions_op_check check (op in (${ops})),
       add constraint versions_lifecycle_check check (lifecycle in (${lifecycles})),
       add constraint versions_approves_check check ((approves is not null) = (op = 'approve')),
       add constraint versions_in_force_check check (in_force <= revision and (lifecycle <> 'approved' or in_force = revision))`,
    'alter table entries add column in_force bigint',
    `alter table entries add constraint entries_in_force_check check (in_force is null or not deleted)`,
    // Only what is in force has a row in it, so that writing a draft costs nothing.
    'create index entries_of_in_force on entries (register_id, kind, key, in_force) where in_force is not null',
  ])
    await sql.raw(statement).execute(db)
}

/** What was approved is a draft again only where nothing was: a log that has steps keeps the database from going back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    'alter table entries drop column in_force',
    `alter table versions drop constraint versions_op_check, drop constraint versions_lifecycle_check,
       drop constraint versions_approves_check, drop constraint versions_in_force_check,
       add constraint versions_op_check check (op in ('put', 'delete')),
       add constraint versions_lifecycle_check check (lifecycle in ('draft', 'deleted'))`,
  ])
    await sql.raw(statement).execute(db)
}
