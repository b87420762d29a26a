import writeXlsxFile from 'write-excel-file/node'
import { gathering } from '../src/domain/imports/gather.ts'
import { ICO_COLUMNS, type IcoColumn } from '../src/domain/imports/ico/columns.ts'
import { keyOf } from '../src/domain/imports/key-of.ts'
import { canonical } from '../src/domain/log/canonical.ts'
import { coherenceFlaws } from '../src/register/coherence.ts'
import { currentRegister } from '../src/register/imports/current.ts'
import type { Members } from '../src/register/imports/members.ts'
import { planImport } from '../src/register/imports/plan-import.ts'
import { readImport } from '../src/register/imports/read-import.ts'
import { findKind } from '../src/register/kinds.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

type Row = Partial<Record<IcoColumn, string>>
const nothing = currentRegister([])
const BLOCK = [
  ['Article 30 Record of Processing Activities'],
  [
    'Name and contact details',
    null,
    'Data Protection Officer (if applicable)',
    null,
    'Representative (if applicable)',
  ],
  ['Name', 'Acme Ltd', 'Name', 'Eva Ek', 'Name', null],
  ['Address', '1 Road, London', 'Address', null, 'Address', null],
  ['Email', 'info@acme.example', 'Email', 'dpo@acme.example', 'Email', null],
  ['Telephone', '+44 20 1', 'Telephone', null, 'Telephone', null],
]
const HEADINGS = Object.values(ICO_COLUMNS)
const rowOf = (row: Row) => Object.keys(ICO_COLUMNS).map((name) => row[name as IcoColumn] ?? null)
const ico = (...rows: Row[]) =>
  writeXlsxFile([{ sheet: 'Template', data: [...BLOCK, [], HEADINGS, ...rows.map(rowOf)] }]).toBuffer()
const FULL: Row = {
  businessFunction: 'Finance',
  purposes: 'Payroll',
  jointControllers: 'Beta Ltd, 2 Road, dpo@beta.example',
  people: 'Employees\nFormer employees',
  data: 'Bank details; Salary',
  recipients: 'Payroll bureau',
  processorContract: 'https://intranet.example/contract',
  countries: 'USA, Sverige',
  safeguards: 'Standard contractual clauses',
  retention: '6 years after employment',
  security: 'Encrypted storage',
  article6: 'Article 6(1)(b) - contract\nLegal obligation',
  article9: 'Article 9(2)(b) - employment',
  interests: 'Being paid',
  rights: 'Access, rectification',
  automatedDecisions: 'No',
  sources: 'Data subject',
  consentRecord: 'https://intranet.example/consent',
  location: 'HR system',
  dpiaRequired: 'Yes',
  dpiaProgress: 'Completed',
  dpiaLink: 'DPIA 17',
  breach: 'Yes',
  breachRecord: 'Breach 3',
  schedule1: 'Employment',
  retentionPolicy: 'Retention policy',
  retentionFollowed: 'No',
  retentionReasons: 'Backups',
}
const imported = async (bytes: Buffer, current = nothing, language = 'en') => {
  const file = await readImport(bytes, { language: language || undefined }, current)
  const { changes, remarks } = planImport(file, new Map())
  const entries = changes.flatMap(({ kind, content, pointer }) => {
    const known = findKind(kind.name)
    return known === undefined || content === undefined ? [] : [{ kind: known, content, pointer }]
  })
  const find = (kind: string) =>
    entries.filter((entry) => entry.kind.name === kind).map(({ content }) => content)
  return { file, entries, find, remarks, said: remarks.map(({ place, value }) => `${place} ${value}`) }
}

t.test('the 30 columns of the ICO template become entries that hold together', async (t) => {
  t.equal(HEADINGS.length, 30)
  const { file, entries, find, said } = await imported(await ico(FULL))
  t.equal(file.format, 'ico')
  t.same(coherenceFlaws(entries), [])
  t.match(find('processing-activities'), [
    {
      key: 'finance-payroll',
      businessFunction: 'Finance',
      controllership: 'joint',
      parties: [
        { organisation: 'acme-ltd', role: 'controller' },
        { organisation: 'beta-ltd', role: 'joint-controller' },
      ],
      purposes: [{ purpose: 'payroll' }],
      data: [
        {
          dataCategory: 'bank-details',
          dataSubjectCategories: ['employees', 'former-employees'],
          sources: ['data-subject'],
          recipients: ['payroll-bureau'],
          purposes: [{ purpose: 'payroll', grounds: 'inherited' }],
        },
        { dataCategory: 'salary' },
      ],
      transfers: [{ transfer: 'payroll-bureau-us' }, { transfer: 'payroll-bureau-se' }],
      retentionRule: '6-years-after-employment',
      retentionAdherence: { followed: false, reason: { en: 'Backups' } },
      securitySummary: { en: 'Encrypted storage' },
      systems: ['hr-system'],
      automatedDecisions: { status: 'none' },
      dpia: { status: 'done', document: 'dpia-17' },
      breaches: [{ document: 'breach-3' }],
    },
  ])
  t.match(find('organisations'), [
    {
      legalName: 'Acme Ltd',
      dpoStatus: 'appointed',
      contactPoints: [
        {
          role: 'general',
          email: 'info@acme.example',
          phone: '+44 20 1',
          address: { street: '1 Road, London' },
        },
        { role: 'dpo', name: 'Eva Ek', email: 'dpo@acme.example' },
      ],
    },
    { legalName: 'Beta Ltd', contactPoints: [{ email: 'dpo@beta.example' }] },
  ])
  t.match(find('purposes'), [
    {
      legalBases: [
        {
          legalBasis: 'article-6-1-b-contract',
          relation: 'alternative',
          specialConditions: [{ nationalCondition: 'Employment' }],
        },
        { legalBasis: 'legal-obligation', relation: 'alternative' },
      ],
    },
  ])
  t.match(
    find('legal-bases')
      .map((content) => Reflect.get(content, 'provision'))
      .sort(),
    ['6.1.b', '6.1.c', '9.2.b'],
  )
  t.match(find('transfers'), [{ country: 'US', tool: '46.2.c' }, { country: 'SE' }])
  t.match(find('recipients'), [
    { type: 'processor', contracts: [{ document: 'https-intranet-example-contract' }] },
  ])
  t.match(find('retention-rules'), [
    { criterion: { en: '6 years after employment' }, schedule: 'retention-policy' },
  ])
  t.same(
    said,
    [
      'Template!L9 Article 6(1)(b) - contract\nLegal obligation',
      'Template!N9 Being paid',
      'Template!P9 Access, rectification',
      'Template!S9 https://intranet.example/consent',
    ].sort((a, b) => said.indexOf(a) - said.indexOf(b)),
  )
})

t.test('every column of the ICO template is taken or remarked, whatever it says', async (t) => {
  for (const column of Object.keys(ICO_COLUMNS) as IcoColumn[]) {
    const text = `Something strange (${column})`
    const { entries, remarks } = await imported(await ico({ purposes: 'Payroll', [column]: text }))
    const held = canonical(entries.map(({ content }) => content) as never)
    t.ok(held.includes(text) || remarks.some(({ value }) => value?.includes(text)), column)
  }
})

t.test('rows of the same function and purpose are one activity; other columns are remarked', async (t) => {
  const first = { businessFunction: 'HR', purposes: 'Hiring', data: 'CV' }
  const { find } = await imported(await ico(first, { ...first, data: 'References' }))
  t.match(find('processing-activities'), [{ data: [{ dataCategory: 'cv' }, { dataCategory: 'references' }] }])
  const data = [
    [...HEADINGS, 'Our own'],
    [...rowOf(first), 'x'],
  ]
  const { said } = await imported(await writeXlsxFile([{ sheet: 'T', data }]).toBuffer())
  t.same(said, ['T!AE1 Our own'])
})

t.test('each row of the ICO template keeps its own data, for as long as it says', async (t) => {
  const row = { businessFunction: 'HR', purposes: 'Hiring' }
  const linesOf = async (...rows: Row[]) => {
    const { entries, find, remarks } = await imported(await ico(...rows.map((each) => ({ ...row, ...each }))))
    t.same(coherenceFlaws(entries), [])
    const [activity] = find('processing-activities')
    const { retentionRule, data = [] } = activity as { retentionRule?: string; data?: Members[] }
    const kept = data.map((line) => `${line.key}: ${line.dataCategory} ${line.retentionRule}`)
    return { retentionRule, kept, details: remarks.map(({ detail }) => detail) }
  }
  const seven = { data: 'Names; Bank details', retention: '7 years' }
  t.match(await linesOf(seven, { data: 'Names', retention: '1 year' }), {
    retentionRule: undefined,
    kept: ['names: names 7-years', 'bank-details: bank-details 7-years', 'names-2: names 1-year'],
  })
  t.match(await linesOf(seven, { data: 'CV' }), {
    retentionRule: undefined,
    kept: ['names: names 7-years', 'bank-details: bank-details 7-years', 'cv: cv undefined'],
  })
  t.match(await linesOf(seven, { data: 'CV', retention: '7 years' }), {
    retentionRule: '7-years',
    kept: ['names: names undefined', 'bank-details: bank-details undefined', 'cv: cv undefined'],
  })
  t.match(await linesOf(seven, { retention: '1 year' }, { retention: '2 years' }), {
    retentionRule: '1-year',
    kept: ['names: names 7-years', 'bank-details: bank-details 7-years'],
    details: ['differs from an earlier row of the activity without data, which is taken'],
  })
})

t.test('what an ICO template leaves open is no answer, and a no is one', async (t) => {
  const answered = async (told: string) => {
    const row = { retentionFollowed: told, dpiaRequired: told, automatedDecisions: told, breach: told }
    const { find } = await imported(await ico({ businessFunction: 'HR', purposes: 'Hiring', ...row }))
    return find('processing-activities')[0]
  }
  for (const told of ['N/A', 'n/a', 'n.a.', 'Not applicable', 'Not yet', 'No information', 'Yes/No', 'Y/N']) {
    const activity = await answered(told)
    for (const member of ['retentionAdherence', 'dpia', 'breaches'])
      t.equal(Reflect.get(Object(activity), member), undefined, `${told}: ${member}`)
    t.not(Reflect.get(Object(activity), 'automatedDecisions')?.status, 'none', told)
  }
  for (const told of ['No', 'no.', 'N', 'Nej', 'No, not yet', 'No (see annex)', 'No – waived', 'FALSE'])
    t.match(
      await answered(told),
      {
        retentionAdherence: { followed: false },
        dpia: { status: 'not-required' },
        automatedDecisions: { status: 'none' },
      },
      told,
    )
  for (const told of ['Yes', 'ja', 'Y', 'Yes, in part'])
    t.match(await answered(told), { retentionAdherence: { followed: true }, breaches: [{}] }, told)
})

t.test('a ground of Article 6 and a condition of Article 9 in the same words are two', async (t) => {
  const grounds = ({ find }: Awaited<ReturnType<typeof imported>>) =>
    find('legal-bases').map((content) => `${content.key} ${Reflect.get(content, 'provision')}`)
  const both = await ico({ purposes: 'Care', article6: 'Vital interests', article9: 'Vital interests' })
  const first = await imported(both)
  t.same(grounds(first), ['vital-interests 6.1.d', 'vital-interests-9-2-c 9.2.c'])
  t.match(first.find('purposes'), [
    {
      legalBases: [
        {
          legalBasis: 'vital-interests',
          specialConditions: [{ legalBasis: 'vital-interests-9-2-c' }],
        },
      ],
    },
  ])
  t.same(coherenceFlaws(first.entries), [])
  const stored = (file: typeof first) =>
    currentRegister(
      file.entries.map(({ kind, content }) => ({
        kind: kind.name,
        key: content.key,
        content: canonical(content as never),
      })),
    )
  t.same(grounds(await imported(both, stored(first))), grounds(first))
  const only = await ico({ purposes: 'Care', article6: 'Consent', article9: 'Vital interests' })
  t.match(grounds(await imported(only, stored(first))), ['consent 6.1.a', 'vital-interests-9-2-c 9.2.c'])
})

t.test('an activity has no recipients only when a row says so and no other names one', async (t) => {
  const row = { businessFunction: 'HR', purposes: 'Hiring', data: 'CV' }
  const none = { ...row, recipients: 'None' }
  const named = { ...row, data: 'References', recipients: 'Bureau' }
  for (const rows of [
    [none, named],
    [named, none],
  ]) {
    const { entries, find, remarks } = await imported(await ico(...rows))
    t.same(coherenceFlaws(entries), [])
    t.equal(Reflect.get(Object(find('processing-activities')[0]), 'limbs'), undefined)
    t.ok(remarks.some(({ value, detail }) => value === 'None' && /another row of the activity/.test(detail)))
  }
  const { find } = await imported(await ico(none, { ...none, data: 'References' }))
  t.match(find('processing-activities'), [{ limbs: [{ limb: 'recipients', evidence: 'stated-none' }] }])
})

t.test('merged cells below the headings of the ICO template are refused by their place', async (t) => {
  const data = [
    [...HEADINGS.slice(0, 1).map((value) => ({ value, columnSpan: 2 })), null, ...HEADINGS.slice(2)],
    rowOf(FULL),
  ]
  const bytes = await writeXlsxFile([{ sheet: 'T', data }]).toBuffer()
  await t.rejects(imported(bytes), { message: /T!A1:B1 are merged/ })
})

t.test('entries that a register has are used by their labels, and stay as they are', async (t) => {
  const content = { key: 'pay', label: { sv: 'Lön', en: 'payroll' } }
  const current = currentRegister([{ kind: 'purposes', key: 'pay', content: canonical(content) }])
  const file = await readImport(
    await ico({ purposes: 'Payroll', article6: 'Consent' }),
    { language: 'en' },
    current,
  )
  const plan = planImport(file, new Map([['purposes pay', canonical(content)]]))
  t.notOk(plan.changes.some(({ kind }) => kind.name === 'purposes'))
  t.match(plan.remarks, [{ value: 'pay', detail: /stays as it is and says something else/ }])
})

const TILT = {
  meta: {
    _id: 'f1424f86',
    name: 'Green Company',
    created: '2020-04-03T15:53:05.929588',
    modified: '2020-04-03T15:53:05.929588',
    version: 2,
    language: 'de',
    status: 'active',
    url: 'https://green-bikes.example/privacy',
    _hash: 'd732a7',
  },
  controller: {
    name: 'Green Company AG',
    division: 'E-mobility',
    address: 'Ring 2, 38440 Berlin',
    country: 'DE',
    representative: { name: 'Jane Super', email: 'contact@greencompany.example', phone: '0049 151' },
  },
  dataProtectionOfficer: {
    name: 'Jane Super',
    address: 'Ring 2',
    country: 'DE',
    email: 'dpo@greencompany.example',
    phone: '0049 152',
  },
  dataDisclosed: [
    {
      _id: 'a',
      category: 'E-mail address',
      purposes: [{ purpose: 'Marketing', description: 'A newsletter once a month.' }],
      legalBases: [
        { reference: 'GDPR-6-1-f', description: 'Our interest in customers.' },
        { reference: 'BDSG-42-5', description: 'A law of Germany.' },
      ],
      legitimateInterests: [{ exists: true, reasoning: 'Customers want to know.' }],
      recipients: [
        {
          name: 'Yellow Company AG',
          division: 'Ads',
          address: 'Triana 123',
          country: 'ES',
          representative: { email: 'c@yellow.example' },
          category: 'Marketing content provider',
        },
        { category: 'Statistical institutes' },
      ],
      storage: [
        {
          temporal: [{ description: 'Backups', ttl: 'P3Y' }],
          purposeConditional: ['Until the order ends.'],
          legalBasisConditional: ['SGB-100-42'],
          aggregationFunction: 'max',
        },
      ],
      nonDisclosure: {
        legalRequirement: false,
        contractualRegulation: true,
        obligationToProvide: true,
        consequences: 'No delivery.',
      },
    },
  ],
  thirdCountryTransfers: [
    {
      country: 'US',
      adequacyDecision: { available: false, description: '' },
      appropriateGuarantees: { available: true, description: 'Guarantees.' },
      standardDataProtectionClause: { available: true, description: 'Clauses.' },
    },
  ],
  accessAndDataPortability: {
    available: true,
    description: 'By form',
    url: 'https://g.example/access',
    email: 'a@g.example',
    identificationEvidences: ['ID card'],
    administrativeFee: { amount: 0, currency: 'EUR' },
    dataFormats: ['json'],
  },
  sources: [
    {
      _id: 's',
      dataCategory: 'E-mail address',
      sources: [{ description: 'Credit agency', url: 'https://blue.example', publiclyAvailable: false }],
    },
  ],
  rightToInformation: { available: true, description: 'By form' },
  rightToRectificationOrDeletion: { available: true, description: 'By form' },
  rightToDataPortability: { available: false, description: 'Not possible' },
  rightToWithdrawConsent: { available: true, description: 'By mail' },
  rightToComplain: {
    available: true,
    description: 'To us',
    supervisoryAuthority: {
      name: 'Commissioner',
      address: 'Friedrichstrasse',
      country: 'DE',
      email: 'm@b.example',
      phone: '0049 444',
    },
  },
  automatedDecisionMaking: { inUse: true, logicInvolved: 'By score', scopeAndIntendedEffects: 'No credit' },
  changesOfPurpose: [
    {
      description: 'Scoring',
      affectedDataCategories: ['E-mail address'],
      plannedDateOfChange: '2026-01-01',
      urlOfNewVersion: 'https://g.example/2',
    },
  ],
}
const tilt = (document: object) => Buffer.from(JSON.stringify(document))

t.test('a TILT document becomes its controller and an activity with a line for each category', async (t) => {
  const { file, entries, find } = await imported(tilt(TILT), nothing, '')
  t.equal(file.format, 'tilt')
  t.same(coherenceFlaws(entries), [])
  t.match(find('processing-activities'), [
    {
      label: { de: 'Green Company' },
      data: [
        {
          dataCategory: 'e-mail-address',
          purposes: [{ purpose: 'marketing', grounds: 'own', legalBases: ['our-interest-in-customers'] }],
          recipients: ['marketing-content-provider', 'statistical-institutes'],
          sources: ['credit-agency'],
          mandatory: true,
        },
      ],
      dataProvision: { type: 'contractual', refusalConsequence: { de: 'No delivery.' } },
      automatedDecisions: {
        status: 'article-22',
        logic: { de: 'By score' },
        consequences: { de: 'No credit' },
      },
      transfers: [{}],
    },
  ])
  t.match(find('legal-bases'), [
    { provision: '6.1.f', interest: { statement: { de: 'Customers want to know.' } } },
  ])
  t.match(find('organisations')[0], {
    legalName: 'Green Company AG',
    country: 'DE',
    leadAuthority: 'Commissioner',
    contactPoints: [
      { role: 'representative', name: 'Jane Super' },
      { role: 'dpo', email: 'dpo@greencompany.example' },
    ],
  })
  t.match(find('transfers'), [
    { country: 'US', tool: '46.2.c', description: { de: 'Clauses.\nGuarantees.' } },
  ])
  t.match(find('retention-rules'), [
    { criterion: { de: 'Backups: P3Y' }, justification: { de: 'SGB-100-42' } },
    { criterion: { de: 'Until the order ends.' } },
  ])
  t.match(find('documents'), [
    { editions: [{ key: '2020-04-03', address: 'https://green-bikes.example/privacy' }] },
  ])
})

const silent = async (document: object) => {
  const { entries, remarks } = await imported(tilt(document), nothing, '')
  const held = canonical(entries.map(({ content }) => content) as never)
  return [...textsIn(document, '')].flatMap(([pointer, text]) => {
    const isHeld = held.includes(JSON.stringify(text).slice(1, -1))
    const isRemarked = remarks.some(({ place, value }) => pointer.startsWith(place) && value?.includes(text))
    // These decide what is made, and how it is called.
    return isHeld ||
      isRemarked ||
      /\/(language|modified|created|reference|aggregationFunction)$/.test(pointer)
      ? []
      : [pointer]
  })
}

t.test('two letters that are the code of no state are not taken from a TILT document', async (t) => {
  const document = structuredClone(TILT)
  const [disclosed] = document.dataDisclosed
  const [recipient] = disclosed?.recipients ?? []
  if (recipient === undefined) throw new Error('the document has no recipient')
  document.controller.country = 'ZZ'
  document.dataProtectionOfficer.country = 'Germany'
  recipient.country = 'eu'
  document.thirdCountryTransfers.push({ country: 'QO' } as never, { country: 'xk' } as never)
  const { entries, find, remarks } = await imported(tilt(document), nothing, '')
  t.notMatch(canonical(entries.map(({ content }) => content) as never), /"country":"(ZZ|EU|QO|Germany)"/)
  t.match(
    find('transfers').map((content) => Reflect.get(content, 'country')),
    ['US', 'XK'],
  )
  const told = remarks.filter(({ detail }) => /code/.test(detail))
  t.same(told, [
    { place: '/dataProtectionOfficer/country', value: 'Germany', detail: 'is no code of a state; not taken' },
    { place: '/controller/country', value: 'ZZ', detail: 'is no code of a state; not taken' },
    {
      place: '/dataDisclosed/0/recipients/0/country',
      value: 'eu',
      detail: 'is no code of a state; not taken',
    },
    { place: '/thirdCountryTransfers/1', value: 'QO', detail: 'names no state by its code; not taken' },
  ])
})

t.test('transfers to several countries that are described alike are each taken', async (t) => {
  const document = structuredClone(TILT)
  const [transfer] = document.thirdCountryTransfers
  if (transfer === undefined) throw new Error('the document has no transfer')
  document.thirdCountryTransfers.push({ ...transfer, country: 'IN' }, { ...transfer, country: 'BR' })
  const { find } = await imported(tilt(document), nothing, '')
  t.strictSame(
    find('transfers').map((content) => Reflect.get(content, 'country')),
    ['US', 'IN', 'BR'],
  )
  t.strictSame(
    find('transfers').map((content) => Object.values(Reflect.get(content, 'label'))),
    [['Clauses.'], ['Clauses. (IN)'], ['Clauses. (BR)']],
  )
})

t.test('every text of a TILT document is taken or remarked with its pointer', async (t) => {
  const { remarks } = await imported(tilt(TILT), nothing, '')
  const places = remarks.map(({ place }) => place)
  for (const pointer of [
    '/meta/_id',
    '/meta/version',
    '/meta/_hash',
    '/dataDisclosed/0/_id',
    '/changesOfPurpose/0/urlOfNewVersion',
  ])
    t.ok(places.includes(pointer), pointer)
  t.same(await silent(TILT), [])
})

t.test('a TILT document that lacks a member loses no other in silence', async (t) => {
  const holders = (value: unknown): object[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(holders)] : []
  const count = holders(TILT).length
  const found: string[] = []
  for (let at = 0; at < count; at += 1)
    for (const name of Object.keys(holders(TILT)[at] ?? {})) {
      const copy = structuredClone(TILT)
      const holder = holders(copy)[at] ?? {}
      if (at === 0 && ['meta', 'controller', 'dataDisclosed'].includes(name)) continue
      if (Array.isArray(holder)) holder.splice(Number(name), 1)
      else Reflect.deleteProperty(holder, name)
      found.push(...(await silent(copy)).map((pointer) => `${pointer} without ${name} of ${at}`))
    }
  t.same(found, [])
})

function* textsIn(value: unknown, pointer: string): Generator<[string, string]> {
  if (typeof value === 'string' && value !== '') yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) yield* textsIn(member, `${pointer}/${name}`)
}

t.test('JSON that is no TILT document is told what it is', async (t) => {
  await t.rejects(readImport(tilt({ register: 'a' }), {}, nothing), { message: /is a register file; PUT/ })
  await t.rejects(readImport(tilt({ a: 1 }), {}, nothing), { message: /no TILT document/ })
  await t.rejects(readImport(Buffer.from('{"a":'), {}, nothing), { code: 'invalid' })
})

t.test('keys are made from texts, the same each time, and never too long', (t) => {
  t.equal(keyOf('Kund- och köpdata (ÅÄÖ), Łódź & Ærø'), 'kund-och-kopdata-aao-lodz-aero')
  t.match(keyOf('顧客'), /^x-[0-9a-f]{8}$/)
  t.match(keyOf('a b '.repeat(100)), /^[a-z0-9-]{1,64}$/)
  t.not(keyOf('a b '.repeat(100)), keyOf('a b '.repeat(101)))
  const gathered = gathering('en', () => undefined)
  t.equal(gathered.entry('sources', 'x'.repeat(400), 'A1').key, keyOf('x'.repeat(400)))
  t.match(gathered.entries(), [{ content: { label: { en: /^x{299}…$/ }, description: { en: /^x{400}$/ } } }])
  t.end()
})
