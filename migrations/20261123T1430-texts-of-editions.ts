import { type Kysely, sql } from 'kysely'

/**
 * Texts of editions as UTF-8, each once in its register, by the SHA-256 that editions name them by; and the file that the text of
 * an edition was read from. A text belongs to no version: `revision` says since when it is there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition_texts (
      register_id bigint not null references registers (id),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      revision bigint not null check (revision >= 0),
      text bytea not null check (octet_length(text) > 0),
      primary key (register_id, sha256)
    )`.execute(db)
  await sql`select ropa_isolate('edition_texts')`.execute(db)
  await sql`revoke update, delete on edition_texts from ropa_api`.execute(db)
  await sql`alter table document_editions add column file_media_type text, add column file_sha256 text`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document_editions drop column file_sha256, drop column file_media_type`.execute(db)
  await sql`drop table edition_texts`.execute(db)
}
