import { type Kysely, sql } from 'kysely'

/** Answers to requests with an `Idempotency-Key`, kept for a day at least. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // No foreign key: register 0 stands for what is outside of any register, which is creating one.
  await sql`
    create table idempotency_keys (
      register_id bigint not null check (register_id >= 0),
      actor text not null,
      key text collate "C" not null check (key ~ '^[\\x21-\\x7e]{1,255}$'),
      fingerprint bytea not null check (octet_length(fingerprint) = 32),
      address text,
      revision bigint check (revision >= 0),
      body text not null,
      created_at timestamptz not null,
      primary key (register_id, actor, key)
    )`.execute(db)
  await sql`create index idempotency_keys_created_at on idempotency_keys (register_id, created_at)`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table idempotency_keys`.execute(db)
}
