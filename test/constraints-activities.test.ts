import { type Case, entry, label, type Row, rowsOf, testCases } from './constraint-cases.ts'
import { t } from './tap.ts'

const { refusalOf } = await rowsOf(t)

const activity: Row = ['processing_activities', entry({})]
const processor: Row = ['processor_activities', entry({ processor: 'o' })]
const item = { activity: 'a', position: 0 }
const line = { ...item, key: 'l', data_category: 'd' }
const linePurpose = { ...item, line: 'l', purpose: 'p', grounds: 'own' }
const controller = { ...item, key: 'c', organisation: 'o' }

const CASES: readonly Case[] = [
  {
    table: 'processing_activities',
    good: entry({ status: 'active', started_on: '2025-01-01', ended_on: '2025-01-01' }),
    alsoGood: [
      { automated_status: 'article-22', automated_ground: '22.2.b', automated_logic: label },
      { dpia_status: 'done', dpia_performed_on: '2025-01-01', dpia_prior_consultation: 'done' },
      { retention_followed: false, retention_reason: label },
      { provision_type: 'mixed', refusal_consequence: label },
    ],
    bad: {
      'a status that there is not': { status: 'draft' },
      'an end before the start': { ended_on: '2024-12-31' },
      'a ground of Article 22 for profiling': { automated_status: 'profiling', automated_ground: '22.2.b' },
      'a ground of Article 22 for nothing': { automated_ground: '22.2.b' },
      'the logic of no decision': { automated_logic: label },
      'an assessment without a status': { dpia_performed_on: '2025-01-01' },
      'a reason for nothing': { retention_reason: label },
      'a consequence of refusing nothing': { refusal_consequence: label },
      'a map without a language': { risk_management: '{}' },
    },
  },
  {
    table: 'activity_parties',
    before: [activity],
    good: { ...item, key: 'p', organisation: 'o', role: 'controller' },
    bad: { 'a role that there is not': { role: 'owner' }, 'a party without a role': { role: null } },
    needed: ['role'],
  },
  {
    table: 'activity_data_purposes',
    before: [activity, ['activity_data', line]],
    good: linePurpose,
    bad: { 'grounds that there are not': { grounds: 'none' }, 'no word on the grounds': { grounds: null } },
    needed: ['grounds'],
  },
  {
    table: 'activity_limbs',
    before: [activity],
    good: { ...item, limb: 'recipients', evidence: 'silent' },
    bad: {
      'a point of the other record': { limb: 'controllers' },
      'evidence that there is not': { evidence: 'none' },
    },
  },
  {
    table: 'processor_limbs',
    before: [processor],
    good: { ...item, limb: 'controllers', evidence: 'silent' },
    bad: { 'a point of the other record': { limb: 'recipients' } },
  },
  {
    table: 'activity_rights',
    before: [activity],
    good: { ...item, right: '21.2', applies: false, reason: label },
    bad: {
      'a right that there is not': { right: '23' },
      'a right that nothing is said of': { reason: null },
    },
  },
  {
    table: 'activity_article_14_notices',
    before: [activity],
    good: { ...item, key: 'n', data_subject_category: 's', timing: 'first-contact', exemption: '14.5.a' },
    bad: { 'a time that there is not': { timing: 'later' }, 'no exemption': { exemption: '14.5.e' } },
  },
  {
    table: 'activity_operations',
    before: [activity],
    good: { ...item, operation: 'storage' },
    bad: { 'an operation that Article 4(2) does not name': { operation: 'storing' } },
  },
  {
    table: 'activity_tracking',
    before: [activity],
    good: { ...item, key: 't', type: 'cookie', lifetime: 'P13M' },
    bad: { 'a lifetime of hours': { lifetime: 'PT1H' }, 'a technique that there is not': { type: 'spy' } },
  },
  {
    table: 'activity_eprivacy_grounds',
    before: [activity],
    good: { ...item, key: 'g', country: 'SE', covers: 'terminal-access', ground: 'strictly-necessary' },
    bad: {
      'a ground of the GDPR': { ground: 'legitimate-interest' },
      'a country in lower case': { country: 'se' },
      'what no law speaks of': { covers: 'letters' },
    },
  },
  {
    table: 'activity_models',
    before: [activity],
    good: { ...item, key: 'm', name: 'A model', stage: 'development' },
    bad: { 'a stage that there is not': { stage: 'done' } },
  },
  {
    table: 'processor_controllers',
    before: [processor],
    good: { ...controller, contract_from: '2025-01-01', contract_to: '2025-01-01' },
    bad: { 'a contract that ends before it starts': { contract_to: '2024-12-31' } },
  },
  {
    table: 'processor_categories',
    before: [processor, ['processor_controllers', controller]],
    good: { ...item, controller: 'c', key: 'k', label },
    bad: { 'a label without a language': { label: '{}' } },
  },
  {
    table: 'processor_subprocessors',
    before: [processor],
    good: { ...item, key: 's', recipient: 'r', authorisation: 'general' },
    bad: { 'an authorisation that there is not': { authorisation: 'silent' } },
  },
]

testCases(t, refusalOf, CASES)

t.test('what belongs to nothing is refused at once', async (t) => {
  t.equal(await refusalOf(['activity_data', line]), '23503', 'a line of no activity')
  t.equal(await refusalOf(activity, ['activity_data_purposes', linePurpose]), '23503', 'a use of no line')
  t.equal(await refusalOf(['processor_controllers', controller]), '23503', 'a controller of no activity')
})
