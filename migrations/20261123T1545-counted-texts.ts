import { type Kysely, sql } from 'kysely'

/** How many texts of editions a register has, so that one which is missing, or in another register, is found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const tables = ['registers', 'edition_texts']
  for (const statement of [
    'alter table registers add column texts bigint not null default 0',
    // Who owns the tables sees the rows of all registers only while their policies do not hold for it.
    ...tables.map((table) => `alter table ${table} no force row level security`),
    'update registers r set texts = (select count(*) from edition_texts t where t.register_id = r.id)',
    ...tables.map((table) => `alter table ${table} force row level security`),
  ])
    await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table registers drop column texts`.execute(db)
}
