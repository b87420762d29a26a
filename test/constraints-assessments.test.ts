import { type Case, entry, label, type Row, rowsOf, testCases } from './constraint-cases.ts'
import { t } from './tap.ts'

const { refusalOf } = await rowsOf(t)

const organisation: Row = ['organisations', entry({ type: 'unidentified' })]
const arrangement = { organisation: 'a', key: 'group', position: 0 }
const purpose: Row = ['purposes', entry({})]
const basis: Row = ['legal_bases', entry({ provision: '6.1.f' })]
const test = { legal_basis: 'a', key: 'first', position: 0, covers: 'processing', status: 'draft' }
const category: Row = ['data_categories', entry({ type: 'category' })]

const CASES: readonly Case[] = [
  {
    table: 'joint_arrangements',
    before: [organisation],
    good: { ...arrangement, essence: label },
    bad: { 'an essence in no language': { essence: '{}' }, 'a document that is no key': { document: 'D' } },
  },
  {
    table: 'joint_arrangement_parties',
    before: [organisation, ['joint_arrangements', arrangement]],
    good: { organisation: 'a', arrangement: 'group', party: 'b', position: 0 },
    bad: { 'a party that is no key': { party: 'B' } },
  },
  {
    table: 'compatibility_assessments',
    before: [purpose],
    good: { purpose: 'a', key: 'first', position: 0, from_purpose: 'b', outcome: 'pending' },
    alsoGood: [{ outcome: null, statement: label, performed_on: '2025-01-01' }],
    bad: {
      'an assessment of a purpose with itself': { from_purpose: 'a' },
      'an assessment from no purpose': { from_purpose: null },
      'an outcome that there is not': { outcome: 'perhaps' },
    },
    needed: ['from_purpose'],
  },
  {
    table: 'balancing_tests',
    before: [basis],
    good: { ...test, outcome: 'in-favour' },
    alsoGood: [{ covers: 'ai-deployment', status: 'final', outcome: null, impact: label }],
    bad: {
      'a test of nothing': { covers: null },
      'a test of something else': { covers: 'weather' },
      'a test without a status': { status: null },
      'a status that there is not': { status: 'done' },
      'an outcome that there is not': { outcome: 'won' },
    },
    needed: ['covers', 'status'],
  },
  {
    table: 'balancing_test_purposes',
    before: [basis, ['balancing_tests', test]],
    good: { legal_basis: 'a', test: 'first', purpose: 'p', position: 0 },
    bad: { 'a purpose that is no key': { purpose: 'P' } },
  },
  {
    table: 'legal_bases',
    good: entry({ provision: '6.1.a', consent_record: 'd' }),
    alsoGood: [{ provision: '9.2.a' }, { provision: '6.1.f', consent_record: null }],
    bad: { 'a record of consent on a legitimate interest': { provision: '6.1.f' } },
  },
  {
    table: 'data_categories',
    good: entry({ type: 'category', assessment_conclusion: 'does-not-reveal', assessment_statement: label }),
    alsoGood: [{ assessment_conclusion: null, assessment_statement: null }],
    bad: {
      'an assessment that concludes nothing': { assessment_conclusion: null },
      'a day of an assessment that concludes nothing': {
        assessment_conclusion: null,
        assessment_statement: null,
        assessment_performed_on: '2025-01-01',
      },
      'a document of an assessment that concludes nothing': {
        assessment_conclusion: null,
        assessment_statement: null,
        assessment_document: 'd',
      },
      'a conclusion that there is not': { assessment_conclusion: 'maybe' },
    },
  },
  {
    table: 'data_category_reveals',
    before: [category],
    good: { data_category: 'a', special_category: 'genetic-data', position: 0 },
    bad: { 'a special category that there is not': { special_category: 'shoe-size' } },
  },
  {
    table: 'data_category_tags',
    before: [category],
    good: { data_category: 'a', tag: 'free-text-2', position: 0 },
    bad: {
      'a tag in upper case': { tag: 'CCTV' },
      'a tag of two words apart': { tag: 'free text' },
      'a tag that is too long': { tag: 'a'.repeat(65) },
    },
  },
  {
    table: 'retention_rules',
    good: entry({ schedule: 'd', justification: label }),
    bad: { 'a justification in no language': { justification: '{}' } },
  },
]

testCases(t, refusalOf, CASES)
