import { sql } from 'kysely'
import { type Case, entry, label, type Row, rowsOf, testCases } from './constraint-cases.ts'
import { t } from './tap.ts'

const { db, id, refusalOf } = await rowsOf(t)

const clause = {
  document: 'a',
  edition: '2025',
  code: 'K1',
  position: 0,
  section: 'A',
  type: 'basis',
  quote: 'q',
}
const document: Row = ['documents', entry({ type: 'contract' })]
const edition = { document: 'a', key: '2025', position: 0, language: 'sv' }
const pair = { purpose: 'a', legal_basis: 'b', position: 0, relation: 'sole' }
const provenance = { kind: 'purposes', key: 'a', position: 0, item: '', document: 'a', edition: '2025' }

const CASES: readonly Case[] = [
  {
    table: 'retention_rules',
    good: entry({ period: 'P7Y', trigger: 'end-of-contract' }),
    alsoGood: [{ period: 'P1Y6M10D' }, { period: 'P52W' }, { period: null, trigger: null }],
    bad: {
      'a period without a trigger': { trigger: null },
      'a trigger that is no word of the list': { trigger: 'whenever' },
      'a period of nothing': { period: 'P' },
      'a period without its P': { period: '7Y' },
      'a period of hours': { period: 'PT1H' },
      'a period of years and weeks': { period: 'P1Y2W' },
      'a period with words after it': { period: 'P7Y or so' },
      'a period with a line after it': { period: 'P7Y\n' },
    },
  },
  {
    table: 'organisations',
    good: entry({ type: 'legal-person', legal_name: 'Finago AB', country: 'SE' }),
    alsoGood: [{ type: 'unidentified', legal_name: null }],
    bad: {
      'an identified organisation without a name': { legal_name: null },
      'an organisation that is its own parent': { parent: 'a' },
      'a country in lower case': { country: 'se' },
      'an organisation without a type': { type: null },
      'a label without a language': { label: '{}' },
      'a label that is a list': { label: '["sv"]' },
      'a key with a space': { key: 'a b' },
      'a key in upper case': { key: 'A' },
      'a key of 65 characters': { key: 'a'.repeat(65) },
    },
  },
  {
    table: 'contact_points',
    before: [['organisations', entry({ type: 'unidentified' })]],
    good: { organisation: 'a', key: 'c', role: 'dpo', email: 'dpo@example.com' },
    alsoGood: [{ email: null, address_country: 'SE' }],
    bad: { 'a contact point that cannot be reached': { email: null } },
  },
  {
    table: 'data_categories',
    good: entry({ type: 'item', parent: 'b', sensitivity: 'ordinary' }),
    alsoGood: [
      { type: 'category', parent: null, sensitivity: null },
      { sensitivity: 'special-category', special_category: 'health-data' },
    ],
    bad: {
      'an item without a parent': { parent: null },
      'an item that is its own parent': { parent: 'a' },
      'a special category that is not named': { sensitivity: 'special-category' },
      'a special category of ordinary data': { special_category: 'health-data' },
      'a special category of undetermined data': { sensitivity: null, special_category: 'health-data' },
    },
  },
  {
    table: 'legal_bases',
    good: entry({ provision: '6.1.f', interest_statement: label, interest_beneficiary: 'both' }),
    alsoGood: [
      { provision: '6.1.c', statute: 's', interest_statement: null, interest_beneficiary: null },
      { provision: '9.2.a', consent_explicit: true, interest_statement: null, interest_beneficiary: null },
    ],
    bad: {
      'a statute on a legitimate interest': { statute: 's' },
      'an interest on a contract': { provision: '6.1.b' },
      'a beneficiary of no interest': { interest_statement: null },
      'a consent text on a legitimate interest': { consent_text: 'd' },
      'an explicit consent on a legitimate interest': { consent_explicit: false },
      'a contract on a legitimate interest': { contract_stage: 'performance' },
      'a provision that there is not': { provision: '6.1.g' },
    },
  },
  {
    table: 'provenance',
    before: [document, ['document_editions', edition], ['document_clauses', clause]],
    good: { ...provenance, relation: 'states', clause: 'K1' },
    alsoGood: [{ relation: 'silent', clause: null }],
    bad: {
      'a silent edition with a clause': { relation: 'silent' },
      'a statement without a clause': { clause: null },
    },
  },
  {
    table: 'document_editions',
    before: [document],
    good: edition,
    alsoGood: [{ superseded_by: '2026', pages: 1, sha256: 'a'.repeat(64) }],
    bad: {
      'an edition that supersedes itself': { superseded_by: '2025' },
      'an edition without pages': { pages: 0 },
      'a hash in upper case': { sha256: 'A'.repeat(64) },
    },
  },
  {
    table: 'document_clauses',
    before: [document, ['document_editions', edition]],
    good: clause,
    alsoGood: [{ start_offset: 3, end_offset: 3 }],
    bad: {
      'a clause that starts and does not end': { start_offset: 3 },
      'a clause that ends before it starts': { start_offset: 3, end_offset: 2 },
      'a clause that starts before the text': { start_offset: -1, end_offset: 2 },
      'a code with a space': { code: 'K 1' },
      'a clause about nothing known': { type: 'weather' },
    },
  },
  {
    table: 'purpose_legal_bases',
    before: [['purposes', entry({})]],
    good: pair,
    bad: {
      'a pair without a relation': { relation: null },
      'a relation that is none': { relation: 'maybe' },
    },
  },
  {
    table: 'pair_scopes',
    before: [
      ['purposes', entry({})],
      ['purpose_legal_bases', pair],
    ],
    good: { purpose: 'a', legal_basis: 'b', key: 's', operation: 'sending' },
    alsoGood: [{ operation: null, data_category: 'd' }],
    bad: { 'a scope that covers nothing': { operation: null } },
  },
  {
    table: 'settings',
    good: entry({ key: 'register' }),
    bad: { 'settings under another key': { key: 'settings' } },
  },
  {
    table: 'entries',
    good: {
      kind: 'contexts',
      key: 'a',
      revision: 1,
      lifecycle: 'draft',
      deleted: false,
      created_at: 'now',
      created_by: 'me',
    },
    bad: { 'a deleted draft': { deleted: true }, 'a deletion that is not one': { lifecycle: 'deleted' } },
  },
]

testCases(t, refusalOf, CASES)

t.test(
  'a register keeps its revision, its frontier and the time of its newest commit together',
  async (t) => {
    const update = (set: string) => sql`update registers set ${sql.raw(set)} where id = ${id}`.execute(db)
    for (const set of [
      'revision = 1',
      'revision = -1',
      "committed_at = 'now'",
      "frontier = decode(repeat('00', 32), 'hex')",
    ])
      await t.rejects(update(set), { code: '23514' }, set)
    await update("revision = 3, committed_at = 'now', frontier = decode(repeat('00', 64), 'hex')")
  },
)
