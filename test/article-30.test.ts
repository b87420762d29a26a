import type { ProcessingActivityContent, ProcessorActivityContent } from '../src/domain/contents.ts'
import { controllerRecord } from '../src/domain/reports/controller-record.ts'
import { processorRecord } from '../src/domain/reports/processor-record.ts'
import { email, label, world } from './article-30-world.ts'
import { type Content, make } from './make.ts'
import { snapshotOfContents } from './report-arbitraries.ts'
import { t } from './tap.ts'

const snapshot = snapshotOfContents(world)
const recordOf = (members: Record<string, unknown>) =>
  controllerRecord(
    snapshot,
    make('processing-activities', 'one', members) as Content & ProcessingActivityContent,
  )

t.test('an activity without anything has every point unsaid, and nothing in it', async (t) => {
  const record = recordOf({})
  t.same(record, {
    kind: 'processing-activities',
    key: 'one',
    label,
    dataMapping: null,
    controller: {
      point: '30.1.a',
      evidence: 'unsaid',
      controllers: [],
      jointControllers: [],
      representatives: [],
      dataProtectionOfficers: [],
    },
    purposes: { point: '30.1.b', evidence: 'unsaid', items: [] },
    dataSubjects: { point: '30.1.c', evidence: 'unsaid', items: [] },
    dataCategories: { point: '30.1.c', evidence: 'unsaid', items: [] },
    recipients: { point: '30.1.d', evidence: 'unsaid', items: [] },
    transfers: { point: '30.1.e', evidence: 'unsaid', items: [] },
    retention: { point: '30.1.f', evidence: 'unsaid', items: [] },
    securityMeasures: { point: '30.1.g', evidence: 'unsaid', summary: null, items: [] },
  })
})

t.test('what the documents are silent about is told as silence, with the note', async (t) => {
  const record = recordOf({
    dataMapping: 'partial',
    limbs: [
      { limb: 'recipients', evidence: 'silent', note: 'the notice names nobody' },
      { limb: 'transfers', evidence: 'stated-none' },
    ],
  })
  t.equal(record.dataMapping, 'partial')
  t.same(record.recipients, {
    point: '30.1.d',
    evidence: 'silent',
    note: 'the notice names nobody',
    items: [],
  })
  t.match(record.transfers, { evidence: 'stated-none' })
  t.match(record.retention, { evidence: 'unsaid' })
})

t.test('the lists come from the lines; what is tied to the activity alone has none', async (t) => {
  const record = recordOf({
    status: 'active',
    purposes: [{ purpose: 'sales', weight: 'main' }, { purpose: 'support' }],
    data: [
      {
        key: 'l1',
        dataCategory: 'email',
        dataSubjectCategories: ['customer'],
        purposes: [
          { purpose: 'sales', grounds: 'inherited' },
          { purpose: 'support', grounds: 'excluded' },
        ],
        recipients: ['cloud'],
        retentionRule: 'short',
      },
      {
        key: 'l2',
        dataCategory: 'health',
        recipients: ['cloud'],
        purposes: [{ purpose: 'sales', grounds: 'own', legalBases: ['x'] }],
      },
      { key: 'l3', dataCategory: 'email' },
    ],
    retentionRule: 'long',
    dataSubjectCategories: [{ dataSubjectCategory: 'visitor' }, { dataSubjectCategory: 'customer' }],
    recipients: [{ recipient: 'police' }],
    transfers: [{ transfer: 'to-us' }, { transfer: 'to-no' }],
    securityMeasures: ['keys'],
    securitySummary: label,
  })
  t.equal(record.status, 'active')
  t.same(record.purposes, {
    point: '30.1.b',
    evidence: 'recorded',
    items: [
      { key: 'sales', label, description: label, weight: 'main', lines: ['l1', 'l2'] },
      { key: 'support', label, lines: [] },
    ],
  })
  t.same(record.dataSubjects.items, [
    { key: 'customer', label, lines: ['l1'] },
    { key: 'visitor', label, lines: [] },
  ])
  t.same(record.dataCategories.items, [
    { key: 'email', label, sensitivity: 'ordinary', lines: ['l1', 'l3'] },
    { key: 'health', label, sensitivity: 'special-category', specialCategory: 'health-data', lines: ['l2'] },
  ])
  t.same(record.recipients.items, [
    { key: 'cloud', label, type: 'processor', country: 'US', lines: ['l1', 'l2'] },
    { key: 'police', label, type: 'public-authority', inquiryOnly: true, lines: [] },
  ])
  t.same(record.transfers.items, [
    {
      key: 'to-us',
      label,
      recipient: { key: 'cloud', label },
      country: 'US',
      eea: false,
      internationalOrganisation: null,
      tool: '46.2.c',
      safeguards: { key: 'clauses', label },
      lines: ['l1', 'l2'],
    },
    {
      key: 'to-no',
      label,
      recipient: { key: 'police', label },
      country: 'NO',
      eea: true,
      internationalOrganisation: null,
      tool: null,
      safeguards: null,
      lines: [],
    },
  ])
  const short = {
    key: 'short',
    label,
    period: 'P1Y',
    trigger: 'last-contact',
    statute: { key: 'bookkeeping', label },
  }
  const long = { key: 'long', label, criterion: label, statute: null }
  const named = (key: string) => ({ key, label })
  t.same(record.retention.items, [
    { dataCategory: named('email'), rule: short, heldBy: 'line', lines: ['l1'] },
    { dataCategory: named('health'), rule: long, heldBy: 'activity', lines: ['l2'] },
    { dataCategory: named('email'), rule: long, heldBy: 'activity', lines: ['l3'] },
  ])
  t.same(record.securityMeasures, {
    point: '30.1.g',
    evidence: 'recorded',
    summary: label,
    items: [{ key: 'keys', label, type: 'technical', point: '32.1.a', status: 'planned' }],
  })
})

t.test('a category without a rule is told as such, and a rule without data lines stands alone', async (t) => {
  const data = [{ key: 'l1', dataCategory: 'email' }]
  t.same(recordOf({ data }).retention, {
    point: '30.1.f',
    evidence: 'unsaid',
    items: [{ dataCategory: { key: 'email', label }, rule: null, heldBy: 'none', lines: ['l1'] }],
  })
  t.match(recordOf({ retentionRule: 'long' }).retention, {
    evidence: 'recorded',
    items: [{ dataCategory: null, rule: { key: 'long' }, heldBy: 'activity', lines: [] }],
  })
})

t.test('controllers come with their contact details, their representatives and officers apart', async (t) => {
  const party = (key: string, organisation: string, role: string) => ({ key, organisation, role })
  const { controller } = recordOf({
    parties: [
      party('a', 'us', 'controller'),
      party('b', 'them', 'joint-controller'),
      party('c', 'delegate', 'representative'),
      party('d', 'us', 'dpo'),
    ],
  })
  const named = (key: string) => ({ key, label })
  t.same(controller, {
    point: '30.1.a',
    evidence: 'recorded',
    controllers: [
      {
        ...named('us'),
        type: 'legal-person',
        legalName: 'Us AB',
        country: 'SE',
        contactDetails: [{ email }],
      },
    ],
    jointControllers: [{ ...named('them'), type: 'unidentified', contactDetails: [] }],
    representatives: [
      { organisation: named('delegate'), contactDetails: [{ email }] },
      { organisation: named('them'), contactDetails: [{ email }] },
    ],
    dataProtectionOfficers: [
      {
        organisation: named('us'),
        contactDetails: [{ name: 'A B', phone: '1', external: true, validTo: '2026-12-31' }],
      },
    ],
  })
})

t.test('a processor’s record has each controller it serves, and what it does for it', async (t) => {
  const content = make('processor-activities', 'hosting', {
    processor: 'us',
    controllers: [
      {
        key: 'first',
        organisation: 'them',
        representative: 'delegate',
        contractFrom: '2026-01-01',
        categories: [{ key: 'storing', label }],
      },
    ],
    transfers: [{ transfer: 'to-us' }],
    limbs: [{ limb: 'security-measures', evidence: 'silent' }],
  })
  const record = processorRecord(snapshot, content as Content & ProcessorActivityContent)
  t.match(record.controllers, {
    point: '30.2.a',
    evidence: 'recorded',
    processor: { key: 'us', contactDetails: [{ email }] },
    representatives: [],
    dataProtectionOfficers: [{ contactDetails: [{ name: 'A B' }] }],
    items: [
      {
        key: 'first',
        controller: { key: 'them' },
        contractFrom: '2026-01-01',
        representatives: [{ organisation: { key: 'delegate' } }, { organisation: { key: 'them' } }],
        dataProtectionOfficers: [],
      },
    ],
  })
  t.same(record.categories, {
    point: '30.2.b',
    evidence: 'recorded',
    items: [{ controller: 'first', key: 'storing', label }],
  })
  t.match(record.transfers, { point: '30.2.c', items: [{ key: 'to-us', safeguards: { key: 'clauses' } }] })
  t.same(record.securityMeasures, { point: '30.2.d', evidence: 'silent', summary: null, items: [] })
})

t.test('data that a line says is not used is in no list of what is processed', async (t) => {
  const record = recordOf({
    purposes: [{ purpose: 'sales' }],
    retentionRule: 'short',
    data: [
      { key: 'used', dataCategory: 'email' },
      {
        key: 'not-used',
        dataCategory: 'health',
        dataSubjectCategories: ['visitor'],
        recipients: ['police'],
        purposes: [{ purpose: 'sales', grounds: 'excluded' }],
      },
    ],
  })
  t.same(
    record.dataCategories.items.map(({ key }) => key),
    ['email'],
  )
  t.match(record.dataSubjects, { evidence: 'unsaid', items: [] })
  t.match(record.recipients, { evidence: 'unsaid', items: [] })
  t.match(record.retention.items, [{ dataCategory: { key: 'email' }, lines: ['used'] }])
})
