import { type Case, entry, label, type Row, rowsOf, testCases } from './constraint-cases.ts'
import { t } from './tap.ts'

const { refusalOf } = await rowsOf(t)

const recipient: Row = ['recipients', entry({ type: 'processor' })]
const contract = { recipient: 'a', key: '2025', position: 0 }
const measure: Row = ['security_measures', entry({ type: 'technical' })]
const waiver = entry({
  rule: 'ROPA-RT-001',
  subject: 'purposes/billing',
  reason: label,
  expires_on: '2027-01-01',
})

const CASES: readonly Case[] = [
  {
    table: 'recipients',
    good: entry({ type: 'public-authority', parent: 'b', inquiry_only: true }),
    alsoGood: [
      { type: 'public', inquiry_only: false },
      { type: 'adviser', inquiry_only: null, country: 'SE' },
    ],
    bad: {
      'a recipient without a type': { type: null },
      'a type that there is not': { type: 'friend' },
      'a recipient that is its own parent': { parent: 'a' },
      'an inquiry of somebody who is no authority': { type: 'processor' },
      'a country in lower case': { country: 'se' },
    },
  },
  {
    table: 'recipient_contracts',
    before: [recipient],
    good: { ...contract, in_force_from: '2025-01-01', in_force_to: '2025-01-01', subprocessing: 'none' },
    alsoGood: [{ in_force_from: null }, { in_force_to: null, subprocessing: null }],
    bad: {
      'a contract that ends before it starts': { in_force_to: '2024-12-31' },
      'an authorisation that there is not': { subprocessing: 'some' },
    },
  },
  {
    table: 'recipient_contract_clauses',
    before: [recipient, ['recipient_contracts', contract]],
    good: { recipient: 'a', contract: '2025', clause: '28.3.h', position: 0 },
    bad: { 'a point that Article 28(3) has not': { clause: '28.3.i' } },
  },
  {
    table: 'transfers',
    good: entry({
      recipient: 'r',
      country: 'US',
      tool: '45.3',
      adequacy_decision: 'us-data-privacy-framework',
    }),
    alsoGood: [
      { country: null, international_organisation: 'EPO' },
      { tool: '49.1.sub2', adequacy_decision: null, nature: 'occasional' },
      { valid_from: '2025-01-01', valid_to: '2025-01-01' },
      { valid_to: '2025-01-01' },
    ],
    bad: {
      'a transfer to nowhere': { country: null },
      'a transfer to two places': { international_organisation: 'EPO' },
      'a transfer to nobody': { recipient: null },
      'an adequacy decision with another tool': { tool: '46.2.c' },
      'an adequacy decision without a tool': { tool: null },
      'a tool that there is not': { tool: '46.4', adequacy_decision: null },
      'a nature that there is not': { nature: 'often' },
      'a transfer that ends before it starts': { valid_from: '2025-01-02', valid_to: '2025-01-01' },
    },
    needed: ['recipient'],
  },
  {
    table: 'transfer_supplementary_measures',
    before: [['transfers', entry({ recipient: 'r', country: 'US' })], measure],
    good: { transfer: 'a', security_measure: 'a', position: 0 },
    bad: { 'a measure that is no key': { security_measure: 'A' } },
  },
  {
    table: 'security_measures',
    good: entry({ type: 'physical', point: '32.1.d', status: 'retired' }),
    alsoGood: [{ point: null, status: null }],
    bad: {
      'a measure without a type': { type: null },
      'a type that there is not': { type: 'magic' },
      'a point that Article 32(1) has not': { point: '32.1.e' },
      'a status that there is not': { status: 'done' },
    },
  },
  {
    table: 'security_measure_tags',
    before: [measure],
    good: { security_measure: 'a', tag: 'encryption', position: 0 },
    bad: { 'a tag that is none of the list': { tag: 'prayer' } },
  },
  {
    table: 'systems',
    good: entry({ type: 'paper', hosting_country: 'SE' }),
    alsoGood: [{ hosting_country: null, externally_hosted: true }],
    bad: {
      'a system without a type': { type: null },
      'a type that there is not': { type: 'cloud' },
      'a country in words': { hosting_country: 'Sweden' },
    },
  },
  {
    table: 'system_security_measures',
    before: [['systems', entry({ type: 'paper' })], measure],
    good: { system: 'a', security_measure: 'a', position: 0 },
    bad: { 'a measure that is no key': { security_measure: 'A' } },
  },
  {
    table: 'waivers',
    good: waiver,
    alsoGood: [
      { subject: 'processing-activities/kyc/rights/21.2' },
      { owner_organisation: 'o', owner_unit: 'Legal', owner_person: 'A B' },
    ],
    bad: {
      'a rule that is none': { rule: 'RT-001' },
      'a rule with more behind it': { rule: 'ROPA-RT-0011' },
      'a subject without a key': { subject: 'purposes' },
      'a subject that starts with a stroke': { subject: '/purposes/billing' },
      'a subject of no kind': { subject: 'Purposes/billing' },
      'a subject that ends in a dot': { subject: 'purposes/billing/21.' },
      'a subject that is too long': { subject: `purposes/${'a/'.repeat(250)}a` },
      'a waiver without a reason': { reason: null },
      'a reason in no language': { reason: '{}' },
      'a waiver without an end': { expires_on: null },
    },
    needed: ['reason', 'expires_on'],
  },
  {
    table: 'waiver_parameters',
    before: [['waivers', waiver]],
    good: { waiver: 'a', name: 'category', value: 'cctv', position: 0 },
    bad: { 'a parameter without a value': { value: null } },
    needed: ['value'],
  },
]

testCases(t, refusalOf, CASES)
