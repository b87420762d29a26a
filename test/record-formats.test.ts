import { completeEntries, loadComplete } from './complete-register.ts'
import { commitAll, makeRegister } from './entries.ts'
import { testService } from './harness.ts'
import { READERS, spaced, wholeText } from './record-readers.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)
const register = await loadComplete(service)
const url = `/v1/registers/${register}/article-30`
const document = async (query: string) => {
  const { statusCode, rawPayload, headers } = await service.app.inject({ url: `${url}?${query}` })
  return { status: statusCode, payload: rawPayload, headers }
}

interface Entry {
  readonly key: string
  readonly label: Record<string, string>
  // The file is read as it is, without the types of the product.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [member: string]: any
}
const entries = (kind: string) => completeEntries(kind) as Entry[]
function one(kind: string, key: string): Entry {
  const found = entries(kind).find((entry) => entry.key === key)
  if (found === undefined) throw new Error(`there is no ${kind}/${key}`)
  return found
}
/** A label as it is told in English, without what may stand behind it. */
const said = ({ label }: Pick<Entry, 'label'>) => label.en ?? label.sv ?? Object.values(label)[0] ?? ''
const country = new Intl.DisplayNames(['en'], { type: 'region' })

const contacts = (organisation: Entry, roles: readonly string[]): string[] =>
  (organisation.contactPoints ?? [])
    .filter(({ role }: Entry) => roles.includes(role))
    .flatMap(({ name, email, phone }: Entry) => [name, email, phone].filter(Boolean))

const organisations = (parties: Entry[], ...roles: string[]) =>
  parties.filter(({ role }) => roles.includes(role)).map((party) => one('organisations', party.organisation))

/** What Article 30(1) asks of an activity, read from the file by hand: texts that have to be found under each point. */
function controllerLimbs({ parties = [], data = [], ...activity }: Entry): Record<string, string[]> {
  const controllers = organisations(parties, 'controller', 'joint-controller')
  const of = (member: string, single: string) => [
    ...data.flatMap((line: Entry) => line[member] ?? []),
    ...(activity[member] ?? []).map((each: Entry) => each[single]),
  ]
  const rules = new Set(
    [...data.map((line: Entry) => line.retentionRule), activity.retentionRule].filter(Boolean),
  )
  // A rule that every line replaces is not that of any data.
  const isReplaced = data.length > 0 && data.every((line: Entry) => line.retentionRule !== undefined)
  if (isReplaced) rules.delete(activity.retentionRule)
  for (const line of data) if (line.retentionRule !== undefined) rules.add(line.retentionRule)
  return {
    'Art. 30(1)(a)': [
      ...controllers.flatMap((each) => [
        each.legalName ?? said(each),
        ...contacts(each, ['general', 'privacy']),
        ...contacts(each, ['dpo', 'representative']),
      ]),
      ...organisations(parties, 'representative', 'dpo').map(said),
    ],
    'Art. 30(1)(b)': (activity.purposes ?? []).map(({ purpose }: Entry) => said(one('purposes', purpose))),
    'Art. 30(1)(c)': [
      ...data.map((line: Entry) => said(one('data-categories', line.dataCategory))),
      ...of('dataSubjectCategories', 'dataSubjectCategory').map((key) =>
        said(one('data-subject-categories', key)),
      ),
    ],
    'Art. 30(1)(d)': of('recipients', 'recipient').map((key) => said(one('recipients', key))),
    'Art. 30(1)(e)': (activity.transfers ?? []).flatMap(({ transfer }: Entry) => destinationOf(transfer)),
    'Art. 30(1)(f)': [...rules].map((key) => said(one('retention-rules', String(key)))),
    'Art. 30(1)(g)': measuresOf(activity as Entry),
  }
}

function destinationOf(key: string): string[] {
  const transfer = one('transfers', key)
  const place =
    transfer.country === undefined ? transfer.internationalOrganisation : country.of(transfer.country)
  const safeguards =
    transfer.tool === '49.1.sub2' && transfer.safeguardsDocument !== undefined
      ? [said(one('documents', transfer.safeguardsDocument))]
      : []
  return [place, ...safeguards]
}

const measuresOf = ({ securityMeasures = [], securitySummary }: Entry): string[] => [
  ...(securitySummary === undefined ? [] : [said({ label: securitySummary })]),
  ...securityMeasures.map((key: string) => said(one('security-measures', key))),
]

/** The same for Article 30(2). */
function processorLimbs({ processor, controllers, ...activity }: Entry): Record<string, string[]> {
  const all = [
    one('organisations', processor),
    ...controllers.map(({ organisation }: Entry) => one('organisations', organisation)),
  ]
  return {
    'Art. 30(2)(a)': all.flatMap((each) => [
      each.legalName ?? said(each),
      ...contacts(each, ['general', 'privacy', 'dpo', 'representative']),
    ]),
    'Art. 30(2)(b)': controllers.flatMap(({ categories = [] }: Entry) => categories.map(said)),
    'Art. 30(2)(c)': (activity.transfers ?? []).flatMap(({ transfer }: Entry) => destinationOf(transfer)),
    'Art. 30(2)(d)': measuresOf(activity as unknown as Entry),
  }
}

const ROLES = [
  ['controller', 'processing-activities', controllerLimbs],
  ['processor', 'processor-activities', processorLimbs],
] as const

/** Texts of limbs that a format does not have where they belong. */
async function missing(format: string, role: (typeof ROLES)[number], query: string): Promise<string[]> {
  const [name, kind, limbsOf] = role
  const { payload } = await document(`format=${format}&role=${name}&language=en&annex=false&${query}`)
  const read = await READERS[format]?.(payload)
  return entries(kind).flatMap((activity) =>
    Object.entries(limbsOf(activity)).flatMap(([article, texts]) => {
      const there = read?.(activity.key, article) ?? ''
      const lacking = texts.filter((text) => !there.includes(spaced(text)))
      return lacking.map((text) => `${format} ${activity.key} ${article}: ${text}`)
    }),
  )
}

t.test('every limb of Article 30(1) and (2) is found again in every format', async (t) => {
  const limbs = new Set(
    ROLES.flatMap(([, kind, limbsOf]) =>
      entries(kind).flatMap((activity) =>
        Object.entries(limbsOf(activity)).flatMap(([article, texts]) => (texts.length > 0 ? [article] : [])),
      ),
    ),
  )
  t.equal(limbs.size, 7 + 4, 'the register has something for each of them')
  for (const variant of ['full', 'minimal'])
    for (const format of Object.keys(READERS))
      for (const role of ROLES) t.same(await missing(format, role, `variant=${variant}`), [])
})

/** What the register says beside what Article 30 asks, and with words that stand nowhere else in it. */
const BESIDE = [
  ...entries('legal-bases').flatMap(({ label, interest }) => [
    said({ label }),
    ...(interest === undefined ? [] : [said({ label: interest.statement })]),
  ]),
  ...entries('sources').map(said),
  ...entries('systems').map(said),
  ...entries('statutes').map(said),
  ...entries('processing-activities').flatMap(({ owner = {}, notes, dpia, limbs = [] }) => [
    owner.unit,
    owner.person,
    notes,
    dpia?.document && said(one('documents', dpia.document)),
    ...limbs.map(({ note }: Entry) => note),
  ]),
].filter((text): text is string => typeof text === 'string' && text.length > 6)

t.test('the minimal record has nothing else', async (t) => {
  const asked = ROLES.flatMap(([, kind, limbsOf]) =>
    entries(kind).flatMap((activity) => [said(activity), ...Object.values(limbsOf(activity)).flat()]),
  ).join('\n')
  const descriptions = ['purposes', 'data-categories', 'data-subject-categories'].flatMap((kind) =>
    entries(kind).flatMap(({ description }) => Object.values(description ?? {})),
  )
  const beside = BESIDE.filter(
    (text) => ![asked, ...descriptions].some((each) => String(each).includes(text)),
  )
  t.ok(beside.length > 30, `${beside.length} of them`)
  for (const [role] of ROLES)
    for (const format of Object.keys(READERS)) {
      const { payload } = await document(
        `format=${format}&role=${role}&variant=minimal&language=en&annex=false`,
      )
      const text = await wholeText(format, payload)
      t.same(
        beside.filter((each) => text.includes(spaced(each))),
        [],
        `${format} of a ${role}`,
      )
    }
  const { payload } = await document('format=json&variant=minimal')
  const { activities } = JSON.parse(payload.toString())
  for (const { fields, rights } of activities) {
    t.ok(fields.every(({ article }: Entry) => article.startsWith('30.1.')))
    t.same(rights, [])
  }
})

t.test('the public record has no notes, owners or security detail', async (t) => {
  const detail = entries('processing-activities').flatMap(
    ({ owner = {}, notes, systems = [], ...activity }) =>
      [
        ...[owner.unit, owner.person, notes],
        ...systems.map((key: string) => said(one('systems', key))),
        ...measuresOf(activity as unknown as Entry),
      ].filter((text): text is string => typeof text === 'string' && text.length > 6),
  )
  t.ok(detail.length > 10)
  for (const format of Object.keys(READERS)) {
    const { payload } = await document(`format=${format}&variant=public&language=en`)
    const text = await wholeText(format, payload)
    t.same(
      [...new Set(detail)].filter((each) => text.includes(spaced(each))),
      [],
      format,
    )
    if (format === 'json') t.equal(JSON.parse(payload.toString()).findings, null)
    if (format === 'html') t.match(text, /The findings are not part of the public record\./)
  }
})

t.test('what a transfer rests on is told in words, the decision on adequacy by its citation', async (t) => {
  for (const [language, said] of [
    ['sv', 'art. 45.3 (beslut om adekvat skyddsnivå); kommissionens genomförandebeslut (EU) 2023/1795'],
    ['en', 'Art. 45(3) (adequacy decision); Commission Implementing Decision (EU) 2023/1795'],
  ] as const) {
    const { payload } = await document(`format=csv&language=${language}`)
    t.ok(payload.toString().includes(said), said)
    t.notMatch(payload.toString(), 'us-data-privacy-framework')
  }
})

t.test('a record without its annex says that it was left out', async (t) => {
  for (const format of ['html', 'xlsx', 'pdf']) {
    const { payload } = await document(`format=${format}&language=en&annex=false`)
    t.match(await wholeText(format, payload), /The findings are left out\./, format)
  }
})

t.test(
  'the annex is on what the record tells: its activities, and the organisations that it is cut to',
  async (t) => {
    const label = { en: 'Made' }
    const of = (organisation: string) => [{ key: 'c', organisation, role: 'controller' }]
    await makeRegister(service, 'two')
    await commitAll(service, 'two', [
      ['organisations', { key: 'ours', label, type: 'legal-person', legalName: 'Ours' }],
      ['organisations', { key: 'below', label, type: 'legal-person', legalName: 'Below', parent: 'ours' }],
      ['organisations', { key: 'theirs', label, type: 'legal-person', legalName: 'Theirs' }],
      ['purposes', { key: 'sales', label }],
      ['processing-activities', { key: 'ours', label, parties: of('below') }],
      ['processing-activities', { key: 'theirs', label, parties: of('theirs') }],
      [
        'processor-activities',
        { key: 'service', label, processor: 'ours', controllers: [{ key: 'c', organisation: 'theirs' }] },
      ],
    ])
    const foundOn = async (query: string): Promise<string[]> => {
      const { payload } = await service.app.inject({
        url: `/v1/registers/two/article-30?format=json&language=en&${query}`,
      })
      const subjects: string[] = JSON.parse(payload).findings.map(
        ({ subject }: { subject: string }) => subject,
      )
      return [...new Set(subjects.map((subject) => subject.split('/', 2).join('/')))].sort()
    }
    t.strictSame(await foundOn('role=controller'), [
      'organisations/below',
      'organisations/theirs',
      'processing-activities/ours',
      'processing-activities/theirs',
      'purposes/sales',
    ])
    t.strictSame(await foundOn('role=processor'), [
      'organisations/below',
      'organisations/theirs',
      'processor-activities/service',
      'purposes/sales',
    ])
    t.strictSame(await foundOn('role=controller&organisation=ours'), [
      'organisations/below',
      'processing-activities/ours',
      'purposes/sales',
    ])
    t.strictSame(await foundOn('role=processor&organisation=theirs'), [
      'organisations/theirs',
      'purposes/sales',
    ])
  },
)

t.test('a record as of a revision stays what it was', async (t) => {
  const formats = ['json', 'csv', 'html']
  const before = new Map<string, string>()
  for (const format of formats)
    before.set(format, (await document(`format=${format}&language=en&asOf=1`)).payload.toString())
  const { key, ...purpose } = one('purposes', 'deliver-orders')
  await commitAll(service, register, [['purposes', { key, ...purpose, label: { en: 'Renamed since' } }]])
  for (const format of formats) {
    t.equal((await document(`format=${format}&language=en&asOf=1`)).payload.toString(), before.get(format))
    t.match((await document(`format=${format}&language=en`)).payload.toString(), /Renamed since/)
  }
  for (const format of Object.keys(READERS)) t.same(await missing(format, ROLES[0], 'asOf=1'), [])
  for (const format of formats) t.same(await missing(format, ROLES[1], 'asOf=1'), [])
  const [earlier, now] = [await document('format=json&asOf=1'), await document('format=json')]
  const rootOf = ({ payload }: { payload: Buffer }) => JSON.parse(payload.toString()).about.treeRoot
  t.match(rootOf(earlier), /^[0-9a-f]{64}$/)
  t.not(rootOf(earlier), rootOf(now))
})
