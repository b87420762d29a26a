import { type Kysely, sql } from 'kysely'

/** A text of an edition can be forgotten: it is no part of the log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`grant delete on edition_texts to ropa_api`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`revoke delete on edition_texts from ropa_api`.execute(db)
}
