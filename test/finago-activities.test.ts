import { CONTROLLER_LIMBS } from '../src/domain/gdpr/article-30.ts'
import { contradictions } from '../src/register/processing-activity/contradictions.ts'
import type { ProcessingActivity } from '../src/register/processing-activity/processing-activity.ts'
import { clauses, finago, keysOf, membersOf, provenancesIn } from './finago-file.ts'
import { t } from './tap.ts'

const activities = finago.processingActivities
const lines = activities.flatMap(({ key, data = [] }) => data.map((line) => ({ activity: key, line })))
const typeOf = new Map(clauses.map(({ code, type }) => [code, type]))

/** The clauses that something rests on, at whatever depth. */
const citedBy = (value: unknown) =>
  provenancesIn(value).flatMap(({ relation, clauses = [] }) => (relation === 'silent' ? [] : clauses))

t.test('21 activities are numbered in the order of their keys', async (t) => {
  t.strictSame(
    keysOf(activities).map((key) => key.slice(0, 4)),
    Array.from({ length: 21 }, (_, index) => `a${String(index + 1).padStart(2, '0')}-`),
  )
})

t.test(
  'every activity is read from clauses: it is implied, and nothing says that it is stated',
  async (t) => {
    for (const { key, provenance = [] } of activities) {
      const whole = provenance.filter(({ field }) => field === undefined)
      t.ok(whole.length > 0, key)
      t.ok(
        whole.every(({ relation, clauses = [] }) => relation === 'implies' && clauses.length > 0),
        key,
      )
    }
  },
)

t.test('every purpose, person and recipient of an activity cites the clauses that tie it', async (t) => {
  const tied = activities.flatMap(({ purposes = [], dataSubjectCategories = [], recipients = [] }) => [
    ...purposes,
    ...dataSubjectCategories,
    ...recipients,
  ])
  t.ok(tied.length > 25)
  t.strictSame(
    tied.filter((item) => citedBy(item).length === 0),
    [],
  )
})

t.test('every purpose that has no parts is what some activity is for', async (t) => {
  const parents = new Set(finago.purposes.map(({ parent }) => parent))
  const used = new Set(activities.flatMap(({ purposes = [] }) => purposes.map(({ purpose }) => purpose)))
  t.strictSame(
    keysOf(finago.purposes).filter((key) => !parents.has(key) && !used.has(key)),
    [],
  )
})

t.test('every activity says of each point of Article 30 what the policy says, and it fits', async (t) => {
  for (const activity of activities) {
    t.strictSame(
      activity.limbs?.map(({ limb }) => limb),
      CONTROLLER_LIMBS,
      activity.key,
    )
    t.strictSame(contradictions(activity), [], activity.key)
    t.notOk(
      activity.limbs?.some(({ evidence }) => evidence === 'stated-none' || evidence === 'unknown'),
      `${activity.key}: what is not said is silent`,
    )
  }
})

const MEMBERS = {
  controller: 'parties',
  purposes: 'purposes',
  'data-subjects': 'dataSubjectCategories',
  'data-categories': 'data',
  recipients: 'recipients',
  transfers: 'transfers',
  retention: 'retentionRule',
  'security-measures': 'securityMeasures',
} as const satisfies Record<(typeof CONTROLLER_LIMBS)[number], keyof ProcessingActivity>

t.test('what nothing is said of is a silence of the edition: points of Article 30, and rights', async (t) => {
  for (const { key, limbs = [], rights, provenance = [] } of activities)
    t.strictSame(
      provenance.flatMap(({ relation, field }) => (relation === 'silent' ? [field] : [])),
      [
        ...limbs.flatMap(({ limb, evidence }) => (evidence === 'silent' ? [`/${MEMBERS[limb]}`] : [])),
        ...(rights === undefined ? ['/rights'] : []),
      ],
      key,
    )
})

t.test('every data line cites a clause that names data', async (t) => {
  t.equal(lines.length, 30)
  const naming = ['item', 'category', 'special']
  const untied = lines.filter(
    ({ line }) => !citedBy(line).some((code) => naming.includes(typeOf.get(code) ?? '')),
  )
  t.strictSame(untied, [])
})

t.test('the data of a line is what its clauses name', async (t) => {
  const sourceOf = new Map(finago.dataCategories.map((category) => [category.key, citedBy(category)]))
  const strays = lines.filter(
    ({ line }) => !citedBy(line).some((code) => sourceOf.get(line.dataCategory)?.includes(code)),
  )
  t.strictSame(strays, [])
})

t.test('the people of a line are those whom its clauses name', async (t) => {
  const cited = new Map(finago.dataSubjectCategories.map((people) => [people.key, citedBy(people)]))
  const strays = lines.flatMap(({ activity, line }) =>
    (line.dataSubjectCategories ?? [])
      .filter((people) => !cited.get(people)?.some((code) => citedBy(line).includes(code)))
      .map((people) => [activity, line.key, people]),
  )
  t.strictSame(strays, [])
})

t.test('the sources of a line are what its clauses name', async (t) => {
  const cited = new Map(finago.sources.map((source) => [source.key, citedBy(source)]))
  const strays = lines.flatMap(({ activity, line }) =>
    (line.sources ?? [])
      .filter((source) => !cited.get(source)?.some((code) => citedBy(line).includes(code)))
      .map((source) => [activity, line.key, source]),
  )
  t.strictSame(strays, [])
})

t.test('no line is mandatory, has grounds of its own, or is given to anybody', async (t) => {
  for (const { activity, line } of lines) {
    const at = `${activity} ${line.key}`
    t.notOk('mandatory' in line || 'recipients' in line, at)
    t.ok(line.purposes?.every(({ grounds }) => grounds === 'inherited') ?? true, at)
  }
})

t.test('the only rule for keeping data is that of the suppression record', async (t) => {
  const rules = activities.flatMap((activity) =>
    [...membersOf(activity)]
      .filter(({ name }) => name === 'retentionRule')
      .map(({ value }) => [activity.key, value]),
  )
  t.strictSame(rules, [['a08-direct-marketing-and-campaigns', 'suppression-record']])
})

t.test('nothing is there that the policy does not speak of', async (t) => {
  const unsaid = [
    'parties',
    'transfers',
    'securityMeasures',
    'securitySummary',
    'systems',
    'owner',
    'status',
    'startedOn',
    'dpia',
    'eprivacyGrounds',
    'article14Notices',
    'dataProvision',
    'models',
    'operations',
    'profilingDisclosed',
    'lastReviewedOn',
    'nextReviewOn',
  ]
  for (const activity of activities)
    t.strictSame(
      Object.keys(activity).filter((member) => unsaid.includes(member)),
      [],
      activity.key,
    )
})

t.test('what is said of marketing and tracking is there', async (t) => {
  const of = (number: string) => activities.find(({ key }) => key.startsWith(number))
  t.match(of('a08'), {
    channels: ['email'],
    combinesSources: true,
    objectionNotice: { document: 'integritetspolicy-kunder-intressenter' },
    rights: [{ right: '21.2', applies: true }],
  })
  t.strictSame(
    of('a09')?.tracking?.map(({ type }) => type),
    ['beacon', 'cookie', 'cookie'],
  )
  t.match(of('a13'), { automatedDecisions: { status: 'unknown' } })
})
