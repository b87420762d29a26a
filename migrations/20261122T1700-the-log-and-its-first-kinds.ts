import { type Kysely, sql } from 'kysely'

/**
 * The log (registers, commits, versions, entries, links) and the tables of the first eleven kinds.
 * One text for PostgreSQL and for the embedded database.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...domains, ...log, ...shared, ...kinds]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  const names = tables.map((table) => `"${table}"`).reverse()
  await sql.raw(`drop table ${names.join(', ')}`).execute(db)
  await sql.raw('drop function refuse_change()').execute(db)
  await sql.raw('drop domain key_text, language_map, period, country').execute(db)
}

const tables: string[] = []

const table = (name: string, body: string): string => {
  tables.push(name)
  return `create table ${name} (${body})`
}

const words = (column: string, list: string): string =>
  `check (${column} in (${list
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')}))`

/**
 * An index, of some rows only when there are some that nobody looks for by it. That saves more than their writing: a
 * planner that knows nothing of a young table yet could else take it to look up a row by its primary key.
 */
const index = (name: string, columns: string, some?: string): string => {
  const where = some === undefined ? '' : ` where ${some}`
  return `create index ${name}_${columns.replaceAll(/[ ,]+/g, '_')} on ${name} (register_id, ${columns})${where}`
}

/** A reference to an entry of another kind: deferred, so that a batch may refer forward; never cascading. */
const refers = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) deferrable initially deferred`

/** A row that belongs to another one of the same entry and goes with it. */
const belongs = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) on delete cascade`

/** The table of a kind: the key, what all entries have, the kind's own columns, and the anchor in the log. */
const kind = (name: string, kindName: string, body: string): string =>
  table(
    name,
    `register_id bigint not null,
     kind text collate "C" not null generated always as ('${kindName}') stored,
     key key_text not null,
     label language_map not null,
     description language_map,
     notes text,
     ${body}
     primary key (register_id, key),
     ${refers('kind, key', 'entries', 'kind, key')}`,
  )

const ISO_PERIOD = '^P(?:[0-9]{1,4}W|(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}D)?)$'

const domains = [
  `create domain key_text as text collate "C" check (length(value) <= 64 and value ~ '^[a-z0-9]+(-[a-z0-9]+)*$')`,
  `create domain language_map as jsonb check (jsonb_typeof(value) = 'object' and value <> '{}')`,
  `create domain period as text check (value ~ '${ISO_PERIOD}')`,
  `create domain country as text check (value ~ '^[A-Z]{2}$')`,
]

const ANCHORS = 'exact end-of-month end-of-calendar-year end-of-fiscal-year'

const log = [
  table(
    'registers',
    `id bigint generated always as identity primary key,
     key key_text not null unique,
     created_at timestamptz(3) not null,
     revision bigint not null default 0 check (revision >= 0),
     committed_at timestamptz(3),
     frontier bytea not null default '',
     check (octet_length(frontier) = 32 * bit_count(revision::bit(64))),
     check ((revision = 0) = (committed_at is null))`,
  ),
  table(
    'commits',
    `register_id bigint not null references registers (id),
     revision bigint not null check (revision > 0),
     at timestamptz(3) not null,
     actor text not null,
     note text,
     note_salt bytea,
     entries integer not null check (entries > 0),
     root bytea not null check (octet_length(root) = 32),
     leaf bytea not null check (octet_length(leaf) = 32),
     line text not null,
     primary key (register_id, revision),
     unique (register_id, at)`,
  ),
  // Both keys hold all four columns: with a key of fewer, the deferred foreign key of `entries` scans a whole commit a row.
  table(
    'versions',
    `register_id bigint not null,
     revision bigint not null,
     kind text collate "C" not null,
     key key_text not null,
     position integer not null check (position >= 0),
     op text not null ${words('op', 'put delete')},
     lifecycle text not null ${words('lifecycle', 'draft deleted')},
     approves bigint,
     in_force bigint,
     created_at timestamptz(3) not null,
     created_by text not null,
     at timestamptz(3) not null,
     actor text not null,
     content text,
     salt bytea check (octet_length(salt) = 16),
     digest bytea check (octet_length(digest) = 32),
     redacted boolean not null default false,
     primary key (register_id, revision, kind, key),
     unique (register_id, kind, key, revision),
     check ((content is null) = (op = 'delete' or redacted)),
     check ((digest is null) = (op = 'delete')),
     check ((op = 'delete') = (lifecycle = 'deleted')),
     ${refers('revision', 'commits', 'revision')}`,
  ),
  // The register is there because the version is: a foreign key of its own would only be checked once more an entry.
  table(
    'entries',
    `register_id bigint not null,
     kind text collate "C" not null,
     key key_text not null,
     revision bigint not null,
     lifecycle text not null,
     deleted boolean not null,
     created_at timestamptz(3) not null,
     created_by text not null,
     primary key (register_id, kind, key),
     check (deleted = (lifecycle = 'deleted')),
     ${refers('revision, kind, key', 'versions', 'revision, kind, key')}`,
  ),
  index('entries', 'kind, revision, key', 'not deleted'),
  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the log is insert-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
   end $$`,
  ...['commits', 'versions'].flatMap((name) => [
    `create trigger insert_only_rows before update or delete on ${name} for each row execute function refuse_change()`,
    `create trigger insert_only before truncate on ${name} for each statement execute function refuse_change()`,
  ]),
]

// Whoever writes an entry writes these rows of it, and nothing else does: a foreign key to its entry would only be
// checked once more a row. Nor has a link one to what it leads to. The column or row that it is taken from has that, to
// the table of the kind, which lets go of what is deleted, as `entries` never does.
const shared = [
  table(
    'links',
    `register_id bigint not null,
     from_kind text collate "C" not null,
     from_key key_text not null,
     pointer text collate "C" not null,
     to_kind text collate "C" not null,
     to_key key_text not null,
     item text[],
     primary key (register_id, from_kind, from_key, pointer)`,
  ),
  index('links', 'to_kind, to_key, from_kind, from_key, pointer'),
  table(
    'mappings',
    `register_id bigint not null,
     kind text collate "C" not null,
     key key_text not null,
     position integer not null,
     scheme text not null ${words('scheme', 'dpv fideslang')},
     version text not null,
     concept text not null,
     match text not null ${words('match', 'exact close broad narrow related')},
     primary key (register_id, kind, key, position)`,
  ),
]

const kinds = [
  kind(
    'settings',
    'settings',
    `four_eyes boolean,
     review_entries period,
     review_documents period,
     ruleset text,
     check (key = 'register'),`,
  ),
  table(
    'settings_languages',
    `register_id bigint not null,
     settings key_text not null,
     language text not null,
     position integer not null,
     primary key (register_id, settings, language),
     ${belongs('settings', 'settings')}`,
  ),
  table(
    'settings_jurisdictions',
    `register_id bigint not null,
     settings key_text not null,
     country country not null,
     position integer not null,
     primary key (register_id, settings, country),
     ${belongs('settings', 'settings')}`,
  ),
  table(
    'settings_severities',
    `register_id bigint not null,
     settings key_text not null,
     rule text not null,
     severity text not null ${words('severity', 'error warning info off')},
     primary key (register_id, settings, rule),
     ${belongs('settings', 'settings')}`,
  ),

  kind(
    'organisations',
    'organisations',
    `type text not null ${words('type', 'legal-person natural-person public-authority group unidentified')},
     legal_name text,
     trading_name text,
     registration_number text,
     registration_scheme text,
     country country,
     street text,
     postal_code text,
     city text,
     address_country country,
     parent key_text,
     employees text ${words('employees', 'under-250 250-to-749 750-or-more unknown')},
     dpo_status text ${words('dpo_status', 'appointed not-required unknown')},
     lead_authority text,
     constraint organisations_named check (type = 'unidentified' or legal_name is not null),
     check (parent <> key),
     ${refers('parent', 'organisations')},`,
  ),
  index('organisations', 'parent', 'parent is not null'),
  table(
    'contact_points',
    `register_id bigint not null,
     organisation key_text not null,
     key key_text not null,
     role text not null ${words('role', 'general privacy dpo representative')},
     name text,
     email text,
     phone text,
     street text,
     postal_code text,
     city text,
     address_country country,
     valid_from date,
     valid_to date,
     constraint contact_points_reachable check
       (coalesce(email, phone, street, postal_code, city, address_country::text) is not null),
     primary key (register_id, organisation, key),
     ${belongs('organisation', 'organisations')}`,
  ),

  kind(
    'documents',
    'documents',
    `type text not null ${words('type', 'privacy-notice internal-policy contract lia dpia tia retention-schedule consent-text other')},
     audience language_map,
     owner key_text,
     ${refers('owner', 'organisations')},`,
  ),
  index('documents', 'owner', 'owner is not null'),
  table(
    'document_editions',
    `register_id bigint not null,
     document key_text not null,
     key key_text not null,
     position integer not null,
     language text not null,
     effective_on date,
     published_on date,
     address text,
     media_type text,
     sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
     pages integer check (pages > 0),
     superseded_by key_text,
     primary key (register_id, document, key),
     check (superseded_by <> key),
     ${belongs('document', 'documents')},
     ${refers('document, superseded_by', 'document_editions', 'document, key')}`,
  ),
  index('document_editions', 'document, superseded_by', 'superseded_by is not null'),
  table(
    'document_clauses',
    `register_id bigint not null,
     document key_text not null,
     edition key_text not null,
     code text collate "C" not null check (length(code) <= 40 and code ~ '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'),
     position integer not null,
     section text not null,
     type text not null ${words('type', 'scope controller source category item purpose purpose-part basis subject recipient transfer retention right security provision reference special admin')},
     quote text not null,
     start_offset integer check (start_offset >= 0),
     end_offset integer check (end_offset >= start_offset),
     sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
     gloss language_map,
     must_represent boolean,
     primary key (register_id, document, edition, code),
     check ((start_offset is null) = (end_offset is null)),
     ${belongs('document, edition', 'document_editions', 'document, key')}`,
  ),
  table(
    'document_references',
    `register_id bigint not null,
     document key_text not null,
     edition key_text not null,
     key key_text not null,
     position integer not null,
     title text not null,
     target key_text,
     note text,
     primary key (register_id, document, edition, key),
     ${belongs('document, edition', 'document_editions', 'document, key')},
     ${refers('target', 'documents')}`,
  ),
  index('document_references', 'target', 'target is not null'),
  table(
    'document_reference_clauses',
    `register_id bigint not null,
     document key_text not null,
     edition key_text not null,
     reference key_text not null,
     clause text collate "C" not null,
     position integer not null,
     primary key (register_id, document, edition, reference, clause),
     ${belongs('document, edition, reference', 'document_references', 'document, edition, key')},
     ${refers('document, edition, clause', 'document_clauses', 'document, edition, code')}`,
  ),
  index('document_reference_clauses', 'document, edition, clause'),
  table(
    'provenance',
    `register_id bigint not null,
     kind text collate "C" not null,
     key key_text not null,
     position integer not null,
     item text not null,
     relation text not null ${words('relation', 'states implies contradicts silent')},
     document key_text not null,
     edition key_text not null,
     clause text collate "C",
     field text,
     confidence text ${words('confidence', 'high medium low')},
     note text,
     edition_without_clause key_text generated always as (case when clause is null then edition end) stored,
     constraint provenance_silent check ((relation = 'silent') = (clause is null)),
     primary key (register_id, kind, key, position),
     ${refers('document, edition_without_clause', 'document_editions', 'document, key')},
     ${refers('document, edition, clause', 'document_clauses', 'document, edition, code')}`,
  ),
  index('provenance', 'document, edition_without_clause', 'edition_without_clause is not null'),
  index('provenance', 'document, edition, clause, kind, key'),
  index('provenance', 'clause, kind, key'),

  kind(
    'statutes',
    'statutes',
    `jurisdiction country not null,
     citation text not null,
     section text,
     address text,
     in_force_from date,
     in_force_to date,
     min_retention period,
     max_retention period,
     retention_anchor text ${words('retention_anchor', ANCHORS)},`,
  ),
  kind('contexts', 'contexts', ''),

  kind(
    'legal_bases',
    'legal-bases',
    `provision text not null ${words('provision', '6.1.a 6.1.b 6.1.c 6.1.d 6.1.e 6.1.f 9.2.a 9.2.b 9.2.c 9.2.d 9.2.e 9.2.f 9.2.g 9.2.h 9.2.i 9.2.j 10.authority 10.law 87.national-law')},
     statute key_text,
     interest_statement language_map,
     interest_beneficiary text ${words('interest_beneficiary', 'controller third-party both')},
     consent_text key_text,
     consent_collection_point text,
     consent_explicit boolean,
     consent_granular boolean,
     consent_withdrawal_method language_map,
     consent_withdrawal_address text,
     consent_proof text,
     consent_age_check text,
     consent_refresh_interval period,
     contract_service language_map,
     contract_counterparty text ${words('contract_counterparty', 'data-subject represented-legal-person either unknown')},
     contract_stage text ${words('contract_stage', 'pre-contract performance')},
     constraint legal_bases_statute check (statute is null or provision in
       ('6.1.c', '6.1.e', '9.2.b', '9.2.g', '9.2.h', '9.2.i', '9.2.j', '10.authority', '10.law', '87.national-law')),
     constraint legal_bases_interest check (interest_statement is null or provision = '6.1.f'),
     constraint legal_bases_beneficiary check (interest_beneficiary is null or interest_statement is not null),
     constraint legal_bases_consent check (provision in ('6.1.a', '9.2.a') or
       (consent_text is null and consent_collection_point is null and consent_explicit is null and consent_granular is null
        and consent_withdrawal_method is null and consent_withdrawal_address is null and consent_proof is null
        and consent_age_check is null and consent_refresh_interval is null)),
     constraint legal_bases_contract check (provision = '6.1.b' or
       (contract_service is null and contract_counterparty is null and contract_stage is null)),
     ${refers('statute', 'statutes')},
     ${refers('consent_text', 'documents')},`,
  ),
  index('legal_bases', 'statute', 'statute is not null'),
  index('legal_bases', 'consent_text', 'consent_text is not null'),
  index('legal_bases', 'provision, key'),

  kind(
    'data_categories',
    'data-categories',
    `type text not null ${words('type', 'category item')},
     parent key_text,
     sensitivity text ${words('sensitivity', 'ordinary special-category criminal-offence national-id')},
     special_category text ${words('special_category', 'racial-or-ethnic-origin political-opinions religious-or-philosophical-beliefs trade-union-membership genetic-data biometric-data health-data sex-life-or-sexual-orientation')},
     may_reveal_special boolean,
     credential boolean,
     check (parent <> key),
     constraint data_categories_item_parent check (type = 'category' or parent is not null),
     constraint data_categories_special check
       ((sensitivity is not distinct from 'special-category') = (special_category is not null)),
     ${refers('parent', 'data_categories')},`,
  ),
  index('data_categories', 'parent, key', 'parent is not null'),
  index('data_categories', 'sensitivity, key', 'sensitivity is not null'),

  kind(
    'data_subject_categories',
    'data-subject-categories',
    `contract_party text ${words('contract_party', 'always sometimes never unknown')},
     direct_relationship boolean,
     includes_children boolean,
     employees boolean,
     vulnerable boolean,`,
  ),

  kind(
    'purposes',
    'purposes',
    `parent key_text,
     origin text ${words('origin', 'initial further-use')},
     open_ended boolean,
     public_task boolean,
     benefits_third_party boolean,
     materially_changed_on date,
     check (parent <> key),
     ${refers('parent', 'purposes')},`,
  ),
  index('purposes', 'parent, key', 'parent is not null'),
  table(
    'purpose_tags',
    `register_id bigint not null,
     purpose key_text not null,
     tag text collate "C" not null check (tag ~ '^[a-z]+(-[a-z]+)*$'),
     position integer not null,
     primary key (register_id, purpose, tag),
     ${belongs('purpose', 'purposes')}`,
  ),
  index('purpose_tags', 'tag, purpose'),
  table(
    'purpose_legal_bases',
    `register_id bigint not null,
     purpose key_text not null,
     legal_basis key_text not null,
     position integer not null,
     relation text not null ${words('relation', 'sole allocated alternative cumulative')},
     necessity language_map,
     allocation language_map,
     primary key (register_id, purpose, legal_basis),
     ${belongs('purpose', 'purposes')},
     ${refers('legal_basis', 'legal_bases')}`,
  ),
  index('purpose_legal_bases', 'legal_basis, purpose'),
  table(
    'pair_scopes',
    `register_id bigint not null,
     purpose key_text not null,
     legal_basis key_text not null,
     key key_text not null,
     data_subject_category key_text,
     data_category key_text,
     operation text,
     constraint pair_scopes_something check (coalesce(data_subject_category, data_category, operation) is not null),
     primary key (register_id, purpose, legal_basis, key),
     ${belongs('purpose, legal_basis', 'purpose_legal_bases', 'purpose, legal_basis')},
     ${refers('data_subject_category', 'data_subject_categories')},
     ${refers('data_category', 'data_categories')}`,
  ),
  index('pair_scopes', 'data_subject_category'),
  index('pair_scopes', 'data_category'),
  table(
    'pair_special_conditions',
    `register_id bigint not null,
     purpose key_text not null,
     pair key_text not null,
     key key_text not null,
     legal_basis key_text not null,
     data_category key_text,
     safeguards language_map,
     primary key (register_id, purpose, pair, key),
     ${belongs('purpose, pair', 'purpose_legal_bases', 'purpose, legal_basis')},
     ${refers('legal_basis', 'legal_bases')},
     ${refers('data_category', 'data_categories')}`,
  ),
  index('pair_special_conditions', 'legal_basis'),
  index('pair_special_conditions', 'data_category'),

  kind(
    'sources',
    'sources',
    `origin text not null ${words('origin', 'data-subject generated-by-use observed derived group-company third-party public-register public-other mixed')},
     parent key_text,
     publicly_accessible boolean,
     named boolean,
     organisation key_text,
     list_issuer text,
     agreement key_text,
     check (parent <> key),
     ${refers('parent', 'sources')},
     ${refers('organisation', 'organisations')},
     ${refers('agreement', 'documents')},`,
  ),
  index('sources', 'parent, key', 'parent is not null'),
  index('sources', 'organisation', 'organisation is not null'),
  index('sources', 'agreement', 'agreement is not null'),

  kind(
    'retention_rules',
    'retention-rules',
    `period period,
     criterion language_map,
     "trigger" text ${words('"trigger"', 'collection end-of-contract end-of-relationship last-contact end-of-fiscal-year consent-withdrawn objection case-closed account-closed recording event-end')},
     anchor text ${words('anchor', ANCHORS)},
     statute key_text,
     disposal text ${words('disposal', 'erase anonymise archive restrict suppress return')},
     review_interval period,
     renews_on_update boolean,
     constraint retention_rules_trigger check (period is null or "trigger" is not null),
     ${refers('statute', 'statutes')},`,
  ),
  index('retention_rules', 'statute', 'statute is not null'),
]
