import { type Kysely, sql } from 'kysely'

/**
 * The kinds recipients, transfers, security-measures, systems and waivers, and members that kinds of the first
 * migration gain: joint arrangements, compatibility assessments, balancing tests, the assessment of special categories.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...kinds, ...parts, ...alterations.map(([forth]) => forth)])
    await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [, back] of alterations.toReversed()) if (back !== '') await sql.raw(back).execute(db)
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

/**
 * An index, of those rows only that have the first of its columns, where some have not: nobody looks for them by it,
 * and a planner that knows nothing of a young table yet could else take it to look up a row by its primary key.
 */
const index = (name: string, columns: string, when: 'always' | 'given' = 'given'): string => {
  const where = when === 'given' ? ` where ${columns.split(',')[0]} is not null` : ''
  return `create index ${name}_${columns.replaceAll(/[ ,]+/g, '_')} on ${name} (register_id, ${columns})${where}`
}

/** A reference to an entry: deferred, so that a batch may refer forward; never cascading. */
const refers = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) deferrable initially deferred`

/** A row that belongs to another one of the same entry and goes with it. */
const belongs = (columns: string, target: string, targetColumns = 'key'): string =>
  `foreign key (register_id, ${columns}) references ${target} (register_id, ${targetColumns}) on delete cascade`

/** The table of a kind: the key, what all entries have, the kind's own columns, and the anchor in the log. */
const kind = (name: string, kindName: string, body: string): string =>
  table(
    name,
    `kind text collate "C" not null generated always as ('${kindName}') stored,
     key key_text not null,
     label language_map not null,
     description language_map,
     notes text,
     ${body}
     primary key (register_id, key),
     ${refers('kind, key', 'entries', 'kind, key')}`,
  )

/** A list of references or words inside an entry: a row for each, in order. */
const list = (name: string, owner: string, target: string, column: string, condition: string): string =>
  table(
    name,
    `${owner} key_text not null,
     ${column} ${condition.startsWith('check') ? `text collate "C" not null ${condition}` : 'key_text not null'},
     position integer not null,
     primary key (register_id, ${owner}, ${column}),
     ${condition.startsWith('check') ? '' : `${condition},`}
     ${belongs(owner, target)}`,
  )

const SPECIAL =
  'racial-or-ethnic-origin political-opinions religious-or-philosophical-beliefs trade-union-membership genetic-data biometric-data health-data sex-life-or-sexual-orientation'

const kinds = [
  kind(
    'security_measures',
    'security-measures',
    `type text not null ${words('type', 'technical organisational physical')},
     point text ${words('point', '32.1.a 32.1.b 32.1.c 32.1.d')},
     status text ${words('status', 'planned implemented retired')},
     technology text,
     document key_text,
     ${refers('document', 'documents')},`,
  ),
  index('security_measures', 'document'),
  index('security_measures', 'type, key', 'always'),
  index('security_measures', 'point, key'),
  index('security_measures', 'status, key'),
  list(
    'security_measure_tags',
    'security_measure',
    'security_measures',
    'tag',
    words(
      'tag',
      'encryption pseudonymisation access-control password-hashing backup logging software-protection control-of-processors training incident-response physical-access resilience testing network-security data-minimisation',
    ),
  ),
  index('security_measure_tags', 'tag, security_measure', 'always'),

  kind(
    'recipients',
    'recipients',
    `type text not null ${words('type', 'internal-unit group-company processor joint-controller controller public-authority adviser public')},
     parent key_text,
     organisation key_text,
     country country,
     inquiry_only boolean,
     check (parent <> key),
     constraint recipients_inquiry check (not inquiry_only or type = 'public-authority'),
     ${refers('parent', 'recipients')},
     ${refers('organisation', 'organisations')},`,
  ),
  index('recipients', 'parent, key'),
  index('recipients', 'organisation, key'),
  index('recipients', 'type, key', 'always'),
  index('recipients', 'country, key'),
  index('recipients', 'inquiry_only, key'),
  table(
    'recipient_contracts',
    `recipient key_text not null,
     key key_text not null,
     position integer not null,
     controller key_text,
     document key_text,
     in_force_from date,
     in_force_to date,
     subprocessing text ${words('subprocessing', 'none specific general')},
     check (in_force_to >= in_force_from),
     primary key (register_id, recipient, key),
     ${belongs('recipient', 'recipients')},
     ${refers('controller', 'organisations')},
     ${refers('document', 'documents')}`,
  ),
  index('recipient_contracts', 'controller'),
  index('recipient_contracts', 'document, recipient'),
  table(
    'recipient_contract_clauses',
    `recipient key_text not null,
     contract key_text not null,
     clause text collate "C" not null ${words('clause', '28.3.a 28.3.b 28.3.c 28.3.d 28.3.e 28.3.f 28.3.g 28.3.h')},
     position integer not null,
     primary key (register_id, recipient, contract, clause),
     ${belongs('recipient, contract', 'recipient_contracts', 'recipient, key')}`,
  ),

  // Adequacy decisions come and go: their keys are a list of the program, and only their shape is one of the database.
  kind(
    'transfers',
    'transfers',
    `recipient key_text not null,
     exporter key_text,
     country country,
     international_organisation text,
     tool text ${words('tool', '45.3 46.2.a 46.2.b 46.2.c 46.2.d 46.2.e 46.2.f 46.3.a 46.3.b 47 48 49.1.a 49.1.b 49.1.c 49.1.d 49.1.e 49.1.f 49.1.g 49.1.sub2')},
     adequacy_decision key_text,
     safeguards_document key_text,
     transfer_assessment key_text,
     nature text ${words('nature', 'occasional repeated continuous unknown')},
     how_to_get_copy language_map,
     valid_from date,
     valid_to date,
     constraint transfers_destination check (num_nonnulls(country, international_organisation) = 1),
     constraint transfers_adequacy check (adequacy_decision is null or (tool is not null and tool = '45.3')),
     check (valid_to >= valid_from),
     ${refers('recipient', 'recipients')},
     ${refers('exporter', 'organisations')},
     ${refers('safeguards_document', 'documents')},
     ${refers('transfer_assessment', 'documents')},`,
  ),
  index('transfers', 'recipient, key', 'always'),
  index('transfers', 'exporter, key'),
  index('transfers', 'country, key'),
  index('transfers', 'tool, key'),
  index('transfers', 'adequacy_decision, key'),
  index('transfers', 'nature, key'),
  index('transfers', 'safeguards_document'),
  index('transfers', 'transfer_assessment'),
  list(
    'transfer_supplementary_measures',
    'transfer',
    'transfers',
    'security_measure',
    refers('security_measure', 'security_measures'),
  ),
  index('transfer_supplementary_measures', 'security_measure, transfer', 'always'),

  kind(
    'systems',
    'systems',
    `type text not null ${words('type', 'application database file-store communication device paper other')},
     operator key_text,
     hosting_country country,
     location text,
     externally_hosted boolean,
     ${refers('operator', 'organisations')},`,
  ),
  index('systems', 'operator, key'),
  index('systems', 'type, key', 'always'),
  index('systems', 'hosting_country, key'),
  index('systems', 'externally_hosted, key'),
  list(
    'system_security_measures',
    'system',
    'systems',
    'security_measure',
    refers('security_measure', 'security_measures'),
  ),
  index('system_security_measures', 'security_measure, system', 'always'),

  kind(
    'waivers',
    'waivers',
    `rule text collate "C" not null check (rule ~ '^ROPA-[A-Z]{2}-[0-9]{3}$'),
     subject text collate "C" not null
       check (length(subject) <= 500 and subject ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*(/[A-Za-z0-9]+([.-][A-Za-z0-9]+)*)*$'),
     reason language_map not null,
     owner_organisation key_text,
     owner_unit text,
     owner_person text,
     expires_on date not null,
     ${refers('owner_organisation', 'organisations')},`,
  ),
  index('waivers', 'rule, key', 'always'),
  index('waivers', 'subject, key', 'always'),
  index('waivers', 'owner_organisation, key'),
  table(
    'waiver_parameters',
    `waiver key_text not null,
     name text collate "C" not null,
     value text not null,
     position integer not null,
     primary key (register_id, waiver, name),
     ${belongs('waiver', 'waivers')}`,
  ),
]

const parts = [
  table(
    'joint_arrangements',
    `organisation key_text not null,
     key key_text not null,
     position integer not null,
     document key_text,
     essence language_map,
     essence_address text,
     primary key (register_id, organisation, key),
     ${belongs('organisation', 'organisations')},
     ${refers('document', 'documents')}`,
  ),
  index('joint_arrangements', 'document'),
  table(
    'joint_arrangement_parties',
    `organisation key_text not null,
     arrangement key_text not null,
     party key_text not null,
     position integer not null,
     primary key (register_id, organisation, arrangement, party),
     ${belongs('organisation, arrangement', 'joint_arrangements', 'organisation, key')},
     ${refers('party', 'organisations')}`,
  ),
  index('joint_arrangement_parties', 'party, organisation', 'always'),
  table(
    'compatibility_assessments',
    `purpose key_text not null,
     key key_text not null,
     position integer not null,
     from_purpose key_text not null,
     document key_text,
     outcome text ${words('outcome', 'compatible incompatible pending')},
     performed_on date,
     statement language_map,
     constraint compatibility_assessments_another check (from_purpose <> purpose),
     primary key (register_id, purpose, key),
     ${belongs('purpose', 'purposes')},
     ${refers('from_purpose', 'purposes')},
     ${refers('document', 'documents')}`,
  ),
  index('compatibility_assessments', 'from_purpose, purpose', 'always'),
  index('compatibility_assessments', 'document'),
  table(
    'balancing_tests',
    `legal_basis key_text not null,
     key key_text not null,
     position integer not null,
     document key_text,
     covers text not null ${words('covers', 'processing ai-development ai-deployment')},
     status text not null ${words('status', 'draft final')},
     performed_on date,
     dpo_consulted boolean,
     legitimacy language_map,
     necessity language_map,
     expectations language_map,
     impact language_map,
     safeguards language_map,
     outcome text ${words('outcome', 'in-favour in-favour-with-safeguards overridden not-necessary not-legitimate')},
     next_review_on date,
     primary key (register_id, legal_basis, key),
     ${belongs('legal_basis', 'legal_bases')},
     ${refers('document', 'documents')}`,
  ),
  index('balancing_tests', 'document'),
  table(
    'balancing_test_purposes',
    `legal_basis key_text not null,
     test key_text not null,
     purpose key_text not null,
     position integer not null,
     primary key (register_id, legal_basis, test, purpose),
     ${belongs('legal_basis, test', 'balancing_tests', 'legal_basis, key')},
     ${refers('purpose', 'purposes')}`,
  ),
  index('balancing_test_purposes', 'purpose, legal_basis', 'always'),
  list(
    'data_category_tags',
    'data_category',
    'data_categories',
    'tag',
    `check (length(tag) <= 64 and tag ~ '^[a-z0-9]+(-[a-z0-9]+)*$')`,
  ),
  index('data_category_tags', 'tag, data_category', 'always'),
  list(
    'data_category_reveals',
    'data_category',
    'data_categories',
    'special_category',
    words('special_category', SPECIAL),
  ),
]

/** A column added, and taken away again with all that rests on it. */
const column = (of: string, name: string, type: string): [forth: string, back: string] => [
  `alter table ${of} add column ${name} ${type}`,
  `alter table ${of} drop column ${name}`,
]

const consentNeeds = (columns: string): string =>
  `alter table legal_bases add constraint legal_bases_consent check
    (provision in ('6.1.a', '9.2.a') or num_nonnulls(${columns}) = 0)`

const CONSENT =
  'consent_text, consent_collection_point, consent_explicit, consent_granular, consent_withdrawal_method, consent_withdrawal_address, consent_proof, consent_age_check, consent_refresh_interval'

const alterations: readonly (readonly [forth: string, back: string])[] = [
  column('settings', 'aml_obliged', 'boolean'),
  column('settings', 'article_30_exemption', 'boolean'),
  column('contact_points', 'external', 'boolean'),
  column('pair_special_conditions', 'national_condition', 'text'),
  column('retention_rules', 'justification', 'language_map'),
  column('retention_rules', 'schedule', 'key_text'),
  [`alter table retention_rules add ${refers('schedule', 'documents')}`, ''],
  [index('retention_rules', 'schedule, key'), ''],
  column(
    'data_categories',
    'assessment_conclusion',
    `text ${words('assessment_conclusion', 'reveals does-not-reveal pending')}`,
  ),
  column('data_categories', 'assessment_statement', 'language_map'),
  column('data_categories', 'assessment_performed_on', 'date'),
  column('data_categories', 'assessment_document', 'key_text'),
  [`alter table data_categories add ${refers('assessment_document', 'documents')}`, ''],
  [index('data_categories', 'assessment_document'), ''],
  [
    `alter table data_categories add constraint data_categories_assessment check (assessment_conclusion is not null
      or num_nonnulls(assessment_statement, assessment_performed_on, assessment_document) = 0)`,
    'alter table data_categories drop constraint data_categories_assessment',
  ],
  ['alter table legal_bases drop constraint legal_bases_consent', consentNeeds(CONSENT)],
  column('legal_bases', 'consent_record', 'key_text'),
  [`alter table legal_bases add ${refers('consent_record', 'documents')}`, ''],
  [index('legal_bases', 'consent_record'), ''],
  [consentNeeds(`${CONSENT}, consent_record`), 'alter table legal_bases drop constraint legal_bases_consent'],
]
