import { testService } from './harness.ts'
import { loadNotice, NOTICE } from './notice.ts'
import { t } from './tap.ts'

const service = await testService(t)
await loadNotice(service, 'shop')
const root = '/v1/registers/shop'
const url = `${root}/documents/notice`

/** A draft of the next notice: a word is another one, an item is gone, a purpose is new. */
const NEXT = NOTICE.replace('1 februari 2026', '1 mars 2027')
  .replace('- Ordrar och betalningar\n', '')
  .replace('med stöd av ditt samtycke', 'med stöd av vårt berättigade intresse av att sälja')
  .replace('\n## Mottagare', '4. Vi visar annonser för dig på andra webbplatser.\n\n## Mottagare')

const load = (query: string, payload = NEXT) =>
  service.request({
    method: 'POST',
    url: `${url}/editions?${query}`,
    headers: { 'content-type': 'text/markdown', 'accept-language': 'en' },
    payload,
  })
const get = async (path: string) => (await service.request({ method: 'GET', url: `${root}${path}` })).body
const findings = async (rule: string, date: string): Promise<string[]> =>
  (await get(`/findings?rule=${rule}&date=${date}&limit=200`)).data.map(
    ({ subject }: { subject: string }) => subject,
  )

t.test('a dry run answers what publishing a draft would break, and changes nothing', async (t) => {
  const before = await get('/documents/notice')
  const { status, body } = await load('effectiveOn=2026-03-01&dryRun=true')
  t.equal(status, 200)
  t.match(body, {
    dryRun: true,
    edition: '2026-03-01',
    supersedes: '2026',
    change: {
      counts: { exact: 13, moved: 0, changed: 2, gone: 1, added: 1 },
      added: [
        { quote: 'Vi visar annonser för dig på andra webbplatser.', section: 'Ändamål', type: 'numbered' },
      ],
      support: [
        {
          subject: 'data-categories/orders',
          relation: 'states',
          effect: 'lost',
          clauses: [{ code: 'KAT-3', anchoring: 'gone' }],
        },
        {
          subject: 'legal-bases/consent',
          effect: 'changed',
          clauses: [{ code: 'SYF-2g', anchoring: 'changed' }],
        },
        { subject: 'purposes/newsletter/legalBases/consent', effect: 'changed' },
      ],
      activities: [
        { activity: 'processing-activities/mailing' },
        { activity: 'processing-activities/sales' },
      ],
      notCheckable: [],
    },
  })
  const changed = body.change.clauses.find(({ code }: { code: string }) => code === 'SYF-2g')
  t.same(changed.diff, [
    { op: 'same', text: 'Det gör vi med stöd av ' },
    { op: 'removed', text: 'ditt samtycke' },
    { op: 'added', text: 'vårt berättigade intresse av att sälja' },
    { op: 'same', text: '.' },
  ])
  const appear = body.findings.appear.filter(({ rule }: { rule: string }) => rule === 'ROPA-PV-007')
  t.same(
    appear.map(({ subject }: { subject: string }) => subject),
    ['data-categories/orders', 'legal-bases/consent', 'purposes/newsletter/legalBases/consent'],
  )
  t.same(await get('/documents/notice'), before)
  t.same((await get('/documents/notice/editions/2026-03-01')).code, 'not-found')
})

t.test('the next edition takes the clauses with it that are not gone, where they stand now', async (t) => {
  const { status, headers, body } = await load('effectiveOn=2026-03-01')
  t.equal(status, 201)
  t.equal(headers.location, `${url}/editions/2026-03-01`)
  t.equal(body.findings, undefined)
  const { editions } = await get('/documents/notice')
  t.match(editions, [
    { key: '2026', supersededBy: '2026-03-01' },
    { key: '2026-03-01', language: 'sv' },
  ])
  const [old, next] = editions.map(
    ({
      clauses,
    }: {
      clauses: { code: string; quote: string; start: number; end: number; sha256: string }[]
    }) => clauses,
  )
  t.same(
    next.map(({ code }: { code: string }) => code),
    old.map(({ code }: { code: string }) => code).filter((code: string) => code !== 'KAT-3'),
  )
  const codePoints = [...NEXT]
  for (const { code, quote, start, end } of next)
    t.ok(codePoints.slice(start, end).join('').startsWith(quote.slice(0, 20)), code)
  const hashOf = (clauses: typeof old, code: string) =>
    clauses.find((each: { code: string }) => each.code === code).sha256
  t.equal(hashOf(next, 'SYF-1'), hashOf(old, 'SYF-1'))
  t.not(hashOf(next, 'SYF-2g'), hashOf(old, 'SYF-2g'))
})

t.test('what an edition has changed is told afterwards, of the one before or of any other', async (t) => {
  const of = (edition: string, query = '') => get(`/documents/notice/editions/${edition}/change${query}`)
  const { body: loaded } = await load('edition=again&dryRun=true&supersedes=2026-03-01')
  t.match(loaded.change.counts, { exact: 15, changed: 0, gone: 0 })
  const told = await of('2026-03-01')
  t.match(told, {
    document: 'notice',
    edition: '2026-03-01',
    since: '2026',
    change: {
      counts: { exact: 13, moved: 0, changed: 2, gone: 1, added: 1 },
      support: [{ subject: 'data-categories/orders', effect: 'lost' }, {}, {}],
      notCheckable: [],
    },
  })
  t.strictSame(await of('2026-03-01', '?since=2026'), told)
  t.match(await of('2026', '?since=2026-03-01'), {
    since: '2026-03-01',
    change: { counts: { changed: 2, gone: 0, added: 1 } },
  })
  t.match(await of('2026'), {
    code: 'invalid',
    errors: [
      {
        in: 'query',
        pointer: '/since',
        detail: /no edition is superseded by "2026"; name one of 2026-03-01$/,
      },
    ],
  })
  t.match(await of('2026-03-01', '?since=none'), {
    code: 'invalid',
    errors: [
      { pointer: '/since', detail: /must be an edition of the document: 2026, 2026-03-01; got "none"/ },
    ],
  })
  t.match(await of('none'), { code: 'not-found' })
})

t.test('findings follow: only what rests on words that are gone or changed is found', async (t) => {
  t.same(await findings('ROPA-PV-007', '2026-02-28'), [], 'the next edition does not hold yet')
  t.same(await findings('ROPA-PV-007', '2026-03-01'), [
    'data-categories/orders',
    'legal-bases/consent',
    'purposes/newsletter/legalBases/consent',
  ])
  t.same(await findings('ROPA-PV-001', '2026-03-01'), [
    'documents/notice/editions/2026-03-01/clauses/INL-2',
    'documents/notice/editions/2026-03-01/clauses/KAT-0',
    'documents/notice/editions/2026-03-01/clauses/SYF-2g',
  ])
  const coverage = await get('/documents/notice/editions/2026-03-01/coverage?date=2026-03-01')
  t.match(coverage, {
    represented: 12,
    uncoded: [{ quote: 'Vi visar annonser för dig på andra webbplatser.' }],
  })
  t.same(
    coverage.withoutSupport.filter(({ reason }: { reason: string }) => reason === 'superseded'),
    ['purposes/newsletter/legalBases/consent', 'legal-bases/consent', 'data-categories/orders'].map(
      (subject) => ({
        subject,
        reason: 'superseded',
      }),
    ),
  )
})

t.test(
  'an edition after that is compared with it, and an entry that cites the first is found by both',
  async (t) => {
    const { body } = await load('edition=third&dryRun=true', NEXT.replace('Telefonnummer', 'Mobilnummer'))
    t.match(body, { supersedes: '2026-03-01', change: { counts: { changed: 0, gone: 1 } } })
    t.match(body.change.support, [
      {
        subject: 'data-categories/contact',
        effect: 'changed',
        clauses: [{ code: 'KAT-1' }, { code: 'KAT-2', anchoring: 'gone' }],
      },
    ])
  },
)

t.test('loads of an edition that race are each whole: one has the key', async (t) => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => load('edition=race')))
  t.same(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
})
