import { type Kysely, sql } from 'kysely'

/**
 * The kinds processing-activities and processor-activities; and for every filter of the other kinds an index that gives
 * the entries with a value in order of their keys.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...processing, ...processor, ...indexes.map(([forth]) => forth)])
    await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [, back] of indexes.toReversed()) await sql.raw(back).execute(db)
  await sql.raw(`drop table ${tables.toReversed().join(', ')}`).execute(db)
}

const tables: string[] = []

const table = (name: string, body: string): string => {
  tables.push(name)
  return `create table ${name} (register_id bigint not null, ${body})`
}

const words = (column: string, list: string): string =>
  `check (${column} in (${list
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')}))`

const nameOf = (table: string, columns: string): string => `${table}_${columns.replaceAll(/[ ,]+/g, '_')}`

/**
 * An index of the rows that have its first column: even of one that all have, so that a planner which knows nothing of a
 * young table yet does not take it to look up a row by its primary key.
 */
const index = (table: string, columns: string): string =>
  `create index ${nameOf(table, columns)} on ${table} (register_id, ${columns}) where ${columns.split(',')[0]} is not null`

/** A reference to an entry: deferred, so that a batch may refer forward; never cascading. */
const refers = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) deferrable initially deferred`

/** A row that belongs to another one of the same entry and goes with it. */
const belongs = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) on delete cascade`

/** The table of a kind: the key, what all entries have, what both kinds of activity have, and the kind's own columns. */
const kind = (name: string, kindName: string, body: string): string[] => [
  table(
    name,
    `kind text collate "C" not null generated always as ('${kindName}') stored,
     key key_text not null,
     label language_map not null,
     description language_map,
     notes text,
     status text ${words('status', 'planned active suspended ended')},
     owner_organisation key_text,
     owner_unit text,
     owner_person text,
     started_on date,
     ended_on date,
     security_summary language_map,
     last_reviewed_on date,
     next_review_on date,
     ${body}
     check (ended_on >= started_on),
     primary key (register_id, key),
     ${refers('kind, key', 'entries', 'kind, key')},
     ${refers('owner_organisation', 'organisations')}`,
  ),
  ...['status', 'owner_organisation', 'owner_unit', 'owner_person', 'next_review_on'].map((column) =>
    index(name, `${column}, key`),
  ),
]

/** A list inside an activity: a row for each item, in order. */
const list =
  (activities: string) =>
  (name: string, key: string, body: string): string =>
    table(
      name,
      `activity key_text not null,
       position integer not null,
       ${body},
       primary key (register_id, activity, ${key}),
       ${belongs('activity', activities)}`,
    )

/** A list of references inside an activity, found from either end. */
const references =
  (activities: string) =>
  (name: string, column: string, target: string): string[] => [
    list(activities)(name, column, `${column} key_text not null, ${refers(column, target)}`),
    index(name, `${column}, activity`),
  ]

/** What an activity's documents say of the points of Article 30; `claim` is what is asked for: `recipients:silent`. */
const limbs = (activities: string, name: string, points: string): string[] => [
  list(activities)(
    name,
    'limb',
    `limb text collate "C" not null ${words('limb', points)},
     evidence text collate "C" not null ${words('evidence', 'stated implied stated-none silent unknown')},
     claim text collate "C" not null generated always as (limb || ':' || evidence) stored,
     note text`,
  ),
  index(name, 'claim, activity'),
]

const inActivity = list('processing_activities')
const ofActivity = references('processing_activities')

/** A list of references inside a data line. */
const ofLine = (name: string, column: string, target: string): string[] => [
  table(
    name,
    `activity key_text not null,
     line key_text not null,
     position integer not null,
     ${column} key_text not null,
     primary key (register_id, activity, line, ${column}),
     ${belongs('activity, line', 'activity_data', 'activity, key')},
     ${refers(column, target)}`,
  ),
  index(name, `${column}, activity`),
]

const processing = [
  ...kind(
    'processing_activities',
    'processing-activities',
    `business_function text,
     frequency text ${words('frequency', 'continuous regular occasional')},
     controllership text ${words('controllership', 'sole joint separate unknown')},
     targets_eea boolean,
     data_mapping text ${words('data_mapping', 'complete partial unknown')},
     retention_rule key_text,
     retention_followed boolean,
     retention_reason language_map,
     provision_type text ${words('provision_type', 'statutory contractual needed-for-contract voluntary mixed unknown')},
     refusal_consequence language_map,
     automated_status text ${words('automated_status', 'none profiling article-22 unknown')},
     automated_logic language_map,
     automated_consequences language_map,
     automated_ground text ${words('automated_ground', '22.2.a 22.2.b 22.2.c')},
     combines_sources boolean,
     profiling_disclosed boolean,
     objection_separate boolean,
     objection_method language_map,
     objection_document key_text,
     objection_address text,
     dpia_status text ${words('dpia_status', 'not-screened not-required required done')},
     dpia_document key_text,
     dpia_outcome language_map,
     dpia_performed_on date,
     dpia_prior_consultation text ${words('dpia_prior_consultation', 'not-needed pending done')},
     dpia_review_on date,
     risk_management language_map,
     constraint processing_activities_retention check (retention_reason is null or retention_followed is not null),
     constraint processing_activities_provision check (refusal_consequence is null or provision_type is not null),
     constraint processing_activities_automated check (automated_status is not null or
       num_nonnulls(automated_logic, automated_consequences, automated_ground) = 0),
     constraint processing_activities_ground check (automated_ground is null or automated_status = 'article-22'),
     constraint processing_activities_dpia check (dpia_status is not null or
       num_nonnulls(dpia_document, dpia_outcome, dpia_performed_on, dpia_prior_consultation, dpia_review_on) = 0),
     ${refers('retention_rule', 'retention_rules')},
     ${refers('objection_document', 'documents')},
     ${refers('dpia_document', 'documents')},`,
  ),
  index('processing_activities', 'retention_rule'),
  index('processing_activities', 'objection_document'),
  index('processing_activities', 'dpia_document'),
  inActivity(
    'activity_parties',
    'key',
    `key key_text not null,
     organisation key_text not null,
     role text not null ${words('role', 'controller joint-controller representative processor dpo')},
     ${refers('organisation', 'organisations')}`,
  ),
  index('activity_parties', 'organisation, activity'),
  ...ofActivity('activity_contexts', 'context', 'contexts'),
  inActivity(
    'activity_purposes',
    'purpose',
    `purpose key_text not null,
     weight text ${words('weight', 'main auxiliary')},
     ${refers('purpose', 'purposes')}`,
  ),
  index('activity_purposes', 'purpose, activity'),
  inActivity(
    'activity_operations',
    'operation',
    `operation text collate "C" not null ${words('operation', 'collection recording organisation structuring storage adaptation alteration retrieval consultation use disclosure dissemination alignment combination restriction erasure destruction')}`,
  ),
  ...ofActivity('activity_subjects', 'data_subject_category', 'data_subject_categories'),
  ...ofActivity('activity_recipients', 'recipient', 'recipients'),
  ...ofActivity('activity_transfers', 'transfer', 'transfers'),
  ...ofActivity('activity_security_measures', 'security_measure', 'security_measures'),
  ...ofActivity('activity_systems', 'system', 'systems'),
  ...limbs(
    'processing_activities',
    'activity_limbs',
    'controller purposes data-subjects data-categories recipients transfers retention security-measures',
  ),

  inActivity(
    'activity_data',
    'key',
    `key key_text not null,
     data_category key_text not null,
     retention_rule key_text,
     mandatory boolean,
     ${refers('data_category', 'data_categories')},
     ${refers('retention_rule', 'retention_rules')}`,
  ),
  index('activity_data', 'data_category, activity'),
  index('activity_data', 'retention_rule, activity'),
  ...ofLine('activity_data_subjects', 'data_subject_category', 'data_subject_categories'),
  ...ofLine('activity_data_sources', 'source', 'sources'),
  ...ofLine('activity_data_recipients', 'recipient', 'recipients'),
  // A line's purposes are among those of its activity; through these they refer to the entries.
  table(
    'activity_data_purposes',
    `activity key_text not null,
     line key_text not null,
     position integer not null,
     purpose key_text not null,
     grounds text not null ${words('grounds', 'inherited own excluded')},
     necessity language_map,
     primary key (register_id, activity, line, purpose),
     ${belongs('activity, line', 'activity_data', 'activity, key')},
     ${refers('activity, purpose', 'activity_purposes', 'activity, purpose')}`,
  ),
  index('activity_data_purposes', 'activity, purpose'),
  table(
    'activity_data_legal_bases',
    `activity key_text not null,
     line key_text not null,
     purpose key_text not null,
     position integer not null,
     legal_basis key_text not null,
     primary key (register_id, activity, line, purpose, legal_basis),
     ${belongs('activity, line, purpose', 'activity_data_purposes', 'activity, line, purpose')},
     ${refers('legal_basis', 'legal_bases')}`,
  ),
  index('activity_data_legal_bases', 'legal_basis, activity'),

  inActivity(
    'activity_article_14_notices',
    'key',
    `key key_text not null,
     data_subject_category key_text not null,
     timing text ${words('timing', 'within-one-month first-contact first-disclosure')},
     method language_map,
     exemption text ${words('exemption', '14.5.a 14.5.b 14.5.c 14.5.d')},
     ${refers('data_subject_category', 'data_subject_categories')}`,
  ),
  index('activity_article_14_notices', 'data_subject_category, activity'),
  inActivity(
    'activity_rights',
    '"right"',
    `"right" text collate "C" not null ${words('"right"', '13 14 15 16 17 18 19 20 21 21.2 22 7.3 77')},
     applies boolean not null,
     how language_map,
     limitation language_map,
     reason language_map,
     constraint activity_rights_explained check (num_nonnulls(how, limitation, reason) > 0)`,
  ),
  inActivity(
    'activity_channels',
    'channel',
    `channel text collate "C" not null ${words('channel', 'email sms phone post online in-person')}`,
  ),
  inActivity(
    'activity_tracking',
    'key',
    `key key_text not null,
     type text not null ${words('type', 'cookie beacon pixel local-storage sdk fingerprint other')},
     strictly_necessary boolean,
     lifetime period`,
  ),
  inActivity(
    'activity_eprivacy_grounds',
    'key',
    `key key_text not null,
     country country not null,
     covers text not null ${words('covers', 'terminal-access electronic-marketing')},
     ground text not null ${words('ground', 'consent soft-opt-in legal-person strictly-necessary')},
     legal_basis key_text,
     statute key_text,
     ${refers('legal_basis', 'legal_bases')},
     ${refers('statute', 'statutes')}`,
  ),
  index('activity_eprivacy_grounds', 'legal_basis, activity'),
  index('activity_eprivacy_grounds', 'statute, activity'),
  inActivity(
    'activity_dpia_criteria',
    'criterion',
    `criterion text collate "C" not null ${words('criterion', 'evaluation-or-scoring automated-decisions systematic-monitoring sensitive-data large-scale combining-datasets vulnerable-subjects new-technology prevents-rights')}`,
  ),
  inActivity(
    'activity_models',
    'key',
    `key key_text not null,
     name text not null,
     provider key_text,
     stage text not null ${words('stage', 'development deployment')},
     uses_processor_data boolean,
     document key_text,
     ${refers('provider', 'organisations')},
     ${refers('document', 'documents')}`,
  ),
  index('activity_models', 'provider, activity'),
  index('activity_models', 'document, activity'),
  inActivity(
    'activity_breaches',
    'key',
    `key key_text not null,
     occurred_on date,
     document key_text,
     notified boolean,
     ${refers('document', 'documents')}`,
  ),
  index('activity_breaches', 'document, activity'),
]

const inProcessor = list('processor_activities')
const ofProcessor = references('processor_activities')

const processor = [
  ...kind(
    'processor_activities',
    'processor-activities',
    `processor key_text not null,
     ${refers('processor', 'organisations')},`,
  ),
  index('processor_activities', 'processor, key'),
  inProcessor(
    'processor_controllers',
    'key',
    `key key_text not null,
     organisation key_text not null,
     representative key_text,
     contract key_text,
     contract_from date,
     contract_to date,
     check (contract_to >= contract_from),
     ${refers('organisation', 'organisations')},
     ${refers('representative', 'organisations')},
     ${refers('contract', 'documents')}`,
  ),
  index('processor_controllers', 'organisation, activity'),
  index('processor_controllers', 'representative, activity'),
  index('processor_controllers', 'contract, activity'),
  table(
    'processor_categories',
    `activity key_text not null,
     controller key_text not null,
     key key_text not null,
     position integer not null,
     label language_map not null,
     primary key (register_id, activity, controller, key),
     ${belongs('activity, controller', 'processor_controllers', 'activity, key')}`,
  ),
  table(
    'processor_category_mappings',
    `activity key_text not null,
     controller key_text not null,
     category key_text not null,
     position integer not null,
     scheme text not null ${words('scheme', 'dpv fideslang')},
     version text not null,
     concept text not null,
     match text not null ${words('match', 'exact close broad narrow related')},
     primary key (register_id, activity, controller, category, position),
     ${belongs('activity, controller, category', 'processor_categories', 'activity, controller, key')}`,
  ),
  inProcessor(
    'processor_subprocessors',
    'key',
    `key key_text not null,
     recipient key_text not null,
     authorisation text ${words('authorisation', 'specific general')},
     contract key_text,
     ${refers('recipient', 'recipients')},
     ${refers('contract', 'documents')}`,
  ),
  index('processor_subprocessors', 'recipient, activity'),
  index('processor_subprocessors', 'contract, activity'),
  ...ofProcessor('processor_transfers', 'transfer', 'transfers'),
  ...ofProcessor('processor_security_measures', 'security_measure', 'security_measures'),
  ...ofProcessor('processor_systems', 'system', 'systems'),
  ...limbs('processor_activities', 'processor_limbs', 'controllers categories transfers security-measures'),
]

/** An index that goes on with the key, in place of one that ends before it, or of none. */
const inOrder = (table: string, column: string, replaced: boolean): [forth: string, back: string][] => [
  [index(table, `${column}, key`), `drop index ${nameOf(table, `${column}, key`)}`],
  ...(replaced
    ? [[`drop index ${nameOf(table, column)}`, index(table, column)] satisfies [string, string]]
    : []),
]

const indexes = [
  ...inOrder('organisations', 'type', false),
  ...inOrder('organisations', 'country', false),
  ...inOrder('organisations', 'parent', true),
  ...inOrder('documents', 'type', false),
  ...inOrder('documents', 'owner', true),
  ...inOrder('statutes', 'jurisdiction', false),
  ...inOrder('purposes', 'origin', false),
  ...inOrder('legal_bases', 'statute', true),
  ...inOrder('data_categories', 'type', false),
  ...inOrder('data_subject_categories', 'contract_party', false),
  ...inOrder('sources', 'origin', false),
  ...inOrder('sources', 'publicly_accessible', false),
  ...inOrder('retention_rules', 'trigger', false),
  ...inOrder('retention_rules', 'statute', true),
  ...inOrder('provenance', 'relation, kind', false),
]
