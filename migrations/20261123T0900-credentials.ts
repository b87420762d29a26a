import { type Kysely, sql } from 'kysely'

/** API keys: what is said of them once, and their secrets, of which a rotation leaves the old one valid for a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // No foreign key to registers: they are named as a caller names them, and null is all there are and will be.
  await sql`
    create table credentials (
      id text collate "C" primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{12}$'),
      name text not null check (name <> ''),
      role text not null check (role in ('reader', 'checker', 'editor', 'approver', 'owner', 'operator')),
      registers text[] collate "C" check (cardinality(registers) > 0),
      subject text not null check (subject <> ''),
      person text not null check (person <> ''),
      created_at timestamptz not null,
      created_by text not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      revoked_by text,
      last_used_at timestamptz,
      check (role <> 'operator' or registers is null),
      check ((revoked_at is null) = (revoked_by is null))
    )`.execute(db)
  await sql`create index credentials_created_at on credentials (created_at, id)`.execute(db)
  await sql`
    create table credential_secrets (
      credential_id text collate "C" not null references credentials,
      digest bytea not null check (octet_length(digest) = 32),
      created_at timestamptz not null,
      valid_until timestamptz,
      primary key (credential_id, digest)
    )`.execute(db)
  await sql`create unique index credential_secrets_newest on credential_secrets (credential_id)
    where valid_until is null`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table credential_secrets, credentials`.execute(db)
}
