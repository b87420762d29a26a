import { commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const service = await finagoService(t)
const DAY = 'date=2026-11-22'
const findings = (query: string, register = 'finago', headers = {}) =>
  service.request({ url: `/v1/registers/${register}/findings?${query}`, headers })

const MARKETING = 'purposes/p4-communication-marketing-analysis/legalBases/contract'

t.test(
  'a finding says what is missing, which text asks for it, and what to do, in Swedish and English',
  async (t) => {
    const query = `rule=ROPA-LB-005&${DAY}`
    const { status, body, headers } = await findings(query)
    t.equal(status, 200)
    t.equal(headers['register-revision'], '1')
    t.match(body.data, [
      {
        rule: 'ROPA-LB-005',
        severity: 'error',
        subject: MARKETING,
        kind: 'purposes',
        key: 'p4-communication-marketing-analysis',
        related: ['purposes/p4a-marketing-and-information'],
        articles: ['6.1.b', '21.2', '21.3'],
        clauses: [{ code: 'SYF-4g', relation: 'states' }, { code: 'SYF-4a' }],
        type: '/docs/rules/ROPA-LB-005',
        fingerprint: /^[0-9a-f]{32}$/,
      },
    ])
    t.equal(body.data.length, 1)
    const swedish = await findings(query, 'finago', { 'accept-language': 'fr, sv-FI;q=0.8, en;q=0.1' })
    t.equal(swedish.headers['content-language'], 'sv')
    t.match(swedish.body.data[0].message, 'Marknadsföring')
    t.equal(swedish.body.data[0].fingerprint, body.data[0].fingerprint)
    t.not(swedish.headers.etag, headers.etag)
  },
)

t.test(
  'where documents are silent on what is missing, the finding says so, and where it may stand',
  async (t) => {
    const { body } = await findings(`rule=ROPA-LB-018&evidence=silent&${DAY}`)
    t.same(
      body.data.map(({ subject }: { subject: string }) => subject),
      [
        'purposes/p6b-anti-money-laundering/legalBases/duty-anti-money-laundering',
        'purposes/p6c-other-statutory-duties/legalBases/duty-other',
      ],
    )
    t.match(body.data[0].mayBeIn, [
      /^documents\/integritetspolicy-kunder-intressenter\/editions\/2025-11-13\/references\//,
    ])
    t.match((await findings(`rule=ROPA-LB-018&evidence=none&${DAY}`)).body, { data: [] })
  },
)

t.test('filters narrow findings: by rule, severity, kind, subject and article', async (t) => {
  const total = async (query: string): Promise<number> =>
    (await findings(`${query}&${DAY}&limit=1&count=exact`)).body.total
  const all = await total('')
  t.ok(all > 3)
  t.equal((await total('severity=error')) + (await total('severity=warning&severity=info')), all)
  t.equal(await total(`subject=${MARKETING}&rule=ROPA-LB-005`), 1)
  t.equal(await total('subject=purposes/p4-communication-marketing-analysis&rule=ROPA-LB-005'), 1)
  t.equal(await total('subject=purposes/p4&rule=ROPA-LB-005'), 0)
  t.equal(await total('article=6.1&rule=ROPA-LB-005'), 1)
  t.equal(await total('article=6&rule=ROPA-LB-005'), 1)
  t.equal(await total('article=21.3&rule=ROPA-LB-005'), 1)
  t.equal(await total('article=21.3.1&rule=ROPA-LB-005'), 0)
  t.equal(await total('kind=sources&rule=ROPA-LB-005'), 0)
  t.equal(await total('waived=true'), 0)
  t.equal(await total('waived=false'), all)
})

t.test('pages of findings answer for one state and day, each finding once', async (t) => {
  const whole = (await findings(`${DAY}&limit=200`)).body
  const seen: string[] = []
  for (let query = `${DAY}&limit=7`; seen.length < 21; ) {
    const { body } = await findings(query)
    seen.push(...body.data.map(({ fingerprint }: { fingerprint: string }) => fingerprint))
    query = `limit=7&cursor=${body.nextCursor}`
  }
  t.same(
    seen,
    whole.data.slice(0, seen.length).map(({ fingerprint }: { fingerprint: string }) => fingerprint),
  )
  t.match(await findings(`cursor=none`), { status: 400 })
  const { nextCursor } = (await findings(`${DAY}&limit=7`)).body
  t.match((await findings(`date=2031-01-01&cursor=${nextCursor}`)).body.errors, [
    { in: 'query', pointer: '/cursor', detail: /leave date as it was/ },
  ])
})

t.test('findings that are known are not sent again', async (t) => {
  const { headers } = await findings(`${DAY}&limit=1`)
  const again = await findings(`${DAY}&limit=1`, 'finago', { 'if-none-match': headers.etag })
  t.equal(again.status, 304)
  const tomorrow = await findings('date=2026-11-23&limit=1', 'finago', { 'if-none-match': headers.etag })
  t.equal(tomorrow.status, 200)
})

t.test('the summary counts what the list has', async (t) => {
  const { status, body } = await service.request({ url: `/v1/registers/finago/findings/summary?${DAY}` })
  t.equal(status, 200)
  const { total } = (await findings(`${DAY}&limit=1&count=exact`)).body
  const { error, warning, info } = body.open
  t.equal(error + warning + info, total)
  t.equal(body.rules['ROPA-LB-005'], 1)
  t.match(body, { date: '2026-11-22', ruleset: /^\d/, waived: { error: 0 } })
  t.equal(
    Object.values<number>(body.rules).reduce((sum, count) => sum + count, 0),
    total,
  )
})

t.test('a rule is told by its id; one that is unknown suggests the nearest', async (t) => {
  const rule = (id: string) =>
    service.request({ url: `/v1/rules/${id}`, headers: { 'accept-language': 'sv' } })
  t.match(await rule('ROPA-LB-005'), {
    status: 200,
    headers: { 'content-language': 'sv' },
    body: { id: 'ROPA-LB-005', severity: 'error', title: /avtal/, page: '/docs/rules/ROPA-LB-005' },
  })
  t.match(await rule('ROPA-LB-05'), { status: 404, body: { detail: /Did you mean .*ROPA-LB-005/ } })
  const list = await service.request({ url: '/v1/rules' })
  t.ok(list.body.data.some(({ id }: { id: string }) => id === 'ROPA-LB-018'))
  t.match(await service.request({ url: '/v1/rules?ruleset=1999' }), { status: 400 })
  t.match(await findings('rule=ROPA-LB-05'), { status: 400, body: { errors: [{ pointer: '/rule/0' }] } })
})

const CONTRACT = make('legal-bases', 'contract', { provision: '6.1.b' })
const marketing = (legalBasis: string) =>
  make('purposes', 'offers', { tags: ['direct-marketing'], legalBases: [{ legalBasis, relation: 'sole' }] })
const waiver = (expiresOn: string) =>
  make('waivers', 'for-now', {
    rule: 'ROPA-LB-005',
    subject: 'purposes/offers/legalBases/contract',
    reason: { en: 'The contract is rewritten this spring.' },
    expiresOn,
  })

t.test(
  'a waiver that is approved accepts a finding until it expires; settings change severities and switch rules off',
  async (t) => {
    await makeRegister(service, 'waived')
    await commitAll(service, 'waived', [
      ['legal-bases', CONTRACT],
      ['purposes', marketing('contract')],
      ['waivers', waiver('2026-12-31')],
    ])
    const on = async (date: string) => (await findings(`rule=ROPA-LB-005&date=${date}`, 'waived')).body.data
    t.notOk((await on('2026-12-31'))[0].waiver, 'a draft accepts nothing')
    await commitAll(service, 'waived', [
      ['settings', make('settings', 'register', { languages: ['en'], fourEyes: false })],
    ])
    for (const [step, revision] of [
      ['submit', 1],
      ['approve', 3],
    ] as const)
      t.match(
        await service.request({
          method: 'POST',
          url: '/v1/registers/waived/steps',
          payload: { steps: [{ step, kind: 'waivers', key: 'for-now', revision }] },
        }),
        { status: 201 },
      )
    t.match(await on('2026-12-31'), [{ waiver: 'for-now' }])
    t.notOk((await on('2027-01-01'))[0].waiver)
    const settings = (severity: string) =>
      make('settings', 'register', { languages: ['en'], severities: [{ rule: 'ROPA-LB-005', severity }] })
    await commitAll(service, 'waived', [['settings', settings('info')]])
    t.match(await on('2026-12-31'), [{ severity: 'info' }])
    await commitAll(service, 'waived', [['settings', settings('off')]])
    t.same(await on('2026-12-31'), [])
  },
)

t.test('findings are answered as of a revision, by the day of then', async (t) => {
  await makeRegister(service, 'then')
  await commitAll(service, 'then', [
    ['legal-bases', CONTRACT],
    ['purposes', marketing('contract')],
  ])
  await commitAll(service, 'then', [['purposes', make('purposes', 'offers')]])
  const at = async (query: string) => (await findings(`rule=ROPA-LB-005&${query}`, 'then')).body.data.length
  t.equal(await at('asOf=1'), 1)
  t.equal(await at('asOf=2'), 0)
  t.equal(await at(''), 0)
  t.equal(await at('asOf=1&date=2018-05-24'), 0, 'no rule held before the regulation did')
  t.equal(await at('asOf=1&date=2018-05-25'), 1)
})

t.test('a dry run tells which findings would appear and go', async (t) => {
  await makeRegister(service, 'dry')
  await commitAll(service, 'dry', [
    ['legal-bases', CONTRACT],
    ['legal-bases', make('legal-bases', 'consent', { provision: '6.1.a' })],
    ['purposes', marketing('contract')],
  ])
  const { status, body } = await service.request({
    method: 'POST',
    url: '/v1/registers/dry/commits?dryRun=true',
    payload: {
      changes: [
        { op: 'put', kind: 'purposes', content: marketing('consent') },
        { op: 'put', kind: 'purposes', content: make('purposes', 'bare', {}) },
      ],
    },
  })
  t.equal(status, 200)
  const named = (list: { rule: string; subject: string }[]) =>
    list.map(({ rule, subject }) => `${rule} ${subject}`)
  t.ok(named(body.findings.go).includes('ROPA-LB-005 purposes/offers/legalBases/contract'))
  t.ok(named(body.findings.appear).includes('ROPA-LB-001 purposes/bare'))
  t.notOk(named(body.findings.appear).some((name) => name.startsWith('ROPA-LB-005')))
  t.match((await findings('rule=ROPA-LB-005', 'dry')).body.data.length, 1, 'and nothing has changed')
})

t.test(
  'every rule has a page, which findings lead to; one that is unknown suggests the nearest',
  async (t) => {
    const { body } = await findings(`${DAY}&limit=1`)
    const page = await service.request({ url: body.data[0].type })
    t.match(page, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    t.match(page.text, `<h1>${body.data[0].rule}: `)
    t.match(page.text, 'register: example')
    t.match((await service.request({ url: '/docs/rules' })).text, `/docs/rules/${body.data[0].rule}`)
    t.match(await service.request({ url: '/docs/rules/ROPA-LB-05' }), { status: 404 })
  },
)

t.test('the matrix of purposes and grounds says which rule speaks for each cell', async (t) => {
  const { status, body } = await service.request({ url: '/v1/tag-matrix' })
  t.equal(status, 200)
  const cell = (tag: string, provision: string) =>
    body.data.find(
      (each: { tag: string; provision: string }) => each.tag === tag && each.provision === provision,
    )
  t.match(cell('direct-marketing', '6.1.b'), { verdict: 'error', rule: 'ROPA-LB-005' })
  t.match(cell('billing', '6.1.b'), { verdict: 'ok' })
})
