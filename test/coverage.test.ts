import { coverageOfEdition } from '../src/domain/notices/coverage.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { shippedRegister } from '../src/first-run.ts'
import { finagoService, testService } from './harness.ts'
import { make } from './make.ts'
import { loadNotice, NOTICE, noticeSnapshot } from './notice.ts'
import { t } from './tap.ts'

const DAY = '2026-11-22'
const POLICY = 'integritetspolicy-kunder-intressenter'

const finago = snapshotOf(
  shippedRegister().entries.map(({ kind, content }) => ({
    kind: kind.name,
    key: content.key,
    lifecycle: 'draft',
    content,
  })),
)

/** The coverage of the notice of the tests, in its register with changes: an entry in place of another, or none. */
function coverageAfter(changes: Readonly<Record<string, object | undefined>> = {}, text?: string) {
  const kept = noticeSnapshot().entries.filter(({ kind, key }) => !(`${kind}/${key}` in changes))
  const added = Object.entries(changes).flatMap(([address, content]) => {
    const [kind = '', key = ''] = address.split('/')
    return content === undefined ? [] : [{ kind, key, lifecycle: 'draft', content }]
  })
  const snapshot = snapshotOf([...kept, ...added])
  const document = snapshot.one('documents', 'notice')
  const edition = document.editions?.at(-1)
  if (edition === undefined) throw new Error('the notice has an edition')
  return coverageOfEdition(snapshot, { document, edition, date: DAY, text })
}

t.test(
  'of the shipped policy every clause that has to be represented is, or is listed with the reason',
  async (t) => {
    const document = finago.one('documents', POLICY)
    const [edition] = document.editions ?? []
    if (edition === undefined) throw new Error('the policy has an edition')
    const coverage = coverageOfEdition(finago, { document, edition, date: DAY, text: undefined })
    const asked = edition.clauses?.filter(({ mustRepresent }) => mustRepresent) ?? []
    t.ok(asked.length > 100, `${asked.length} clauses have to be represented`)
    const listed = new Map(coverage.notRepresented.map((clause) => [clause.code, clause.reason]))
    const cited = JSON.stringify(finago.entries)
    for (const { code } of asked)
      t.ok(listed.has(code) || new RegExp(`"clauses":\\[[^\\]]*"${code}"`).test(cited), code)
    t.same(
      coverage.notRepresented.filter(({ mustRepresent }) => mustRepresent),
      [],
    )
    t.equal(coverage.represented + coverage.notRepresented.length, coverage.clauses)
    t.equal(
      coverage.sections.reduce((sum, { clauses }) => sum + clauses, 0),
      coverage.clauses,
    )
  },
)

t.test('the general policy that it relies on is named once, with its three places', async (t) => {
  const service = await finagoService(t)
  const url = `/v1/registers/finago/documents/${POLICY}/editions/2025-11-13/coverage`
  const { status, body, headers } = await service.request({ method: 'GET', url })
  t.equal(status, 200)
  t.match(body.unresolved, [
    {
      titles: ['Generella integritetspolicyn', 'Generella integrationspolicyn'],
      places: [{ code: 'OMF-10' }, { code: 'SYF-4j' }, { code: 'MK-06' }],
    },
  ])
  t.same(body.notCheckable, ['missing', 'uncoded'])
  t.notOk('missing' in body)
  const again = await service.request({
    method: 'GET',
    url,
    headers: { 'if-none-match': String(headers.etag) },
  })
  t.equal(again.status, 304)
})

t.test('a register that rests on all of a notice is covered both ways', async (t) => {
  const { notRepresented, withoutSupport, contradictions, unresolved } = coverageAfter()
  t.same(
    notRepresented.map(({ code, reason }) => [code, reason]),
    [
      ['INL-2', 'nothing-rests-on-it'],
      ['KAT-0', 'nothing-rests-on-it'],
    ],
  )
  t.same(withoutSupport, [
    { subject: 'processing-activities/mailing', reason: 'says-nothing' },
    { subject: 'processing-activities/sales', reason: 'says-nothing' },
  ])
  t.same([contradictions, unresolved], [[], []])
})

t.test('a clause that is waived is listed with the waiver and its reason, while that holds', async (t) => {
  const waiver = (expiresOn: string) => ({
    'waivers/dates': make('waivers', 'dates', {
      rule: 'ROPA-PV-001',
      subject: 'documents/notice/editions/2026/clauses/INL-2',
      reason: { sv: 'Ett datum är ingen behandling.' },
      expiresOn,
    }),
  })
  const of = (expiresOn: string) =>
    coverageAfter(waiver(expiresOn)).notRepresented.find(({ code }) => code === 'INL-2')
  t.match(of(DAY), {
    reason: 'waived',
    waiver: { key: 'dates', reason: { sv: 'Ett datum är ingen behandling.' } },
  })
  t.match(of('2026-11-21'), { reason: 'nothing-rests-on-it' })
})

t.test('what the notice does not support is listed with the reason, each pair by itself', async (t) => {
  const says = (relation: string, clauses?: readonly string[]) => ({
    provenance: [
      { document: 'notice', edition: '2026', relation, ...(clauses && { clauses }), note: 'Läst så.' },
    ],
  })
  const { withoutSupport, contradictions } = coverageAfter({
    'purposes/newsletter': make('purposes', 'newsletter', {
      ...says('states', ['SYF-2']),
      legalBases: [{ legalBasis: 'consent', relation: 'sole', ...says('contradicts', ['SYF-2g']) }],
    }),
    'purposes/delivery': make('purposes', 'delivery', {
      provenance: [
        { document: 'notice', edition: '2026', relation: 'states', clauses: ['SYF-1'] },
        {
          document: 'notice',
          edition: '2026',
          relation: 'states',
          clauses: ['SYF-1g'],
          field: '/legalBases',
        },
      ],
      legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
    }),
    'recipients/carrier': make('recipients', 'carrier', says('silent')),
  })
  t.same(
    withoutSupport.filter(({ reason }) => reason !== 'says-nothing'),
    [
      { subject: 'purposes/newsletter/legalBases/consent', reason: 'contradicted' },
      { subject: 'recipients/carrier', reason: 'silent' },
    ],
  )
  t.same(contradictions, [
    { subject: 'purposes/newsletter/legalBases/consent', clauses: ['SYF-2g'], note: 'Läst så.' },
  ])
})

t.test(
  'a clause that a later edition has word for word is represented by what cites the earlier one',
  async (t) => {
    const document = noticeSnapshot().one('documents', 'notice')
    const [edition] = document.editions ?? []
    const clauses = edition?.clauses?.map((clause) =>
      clause.code === 'KAT-2' ? { ...clause, quote: 'Mobilnummer', sha256: 'ab'.repeat(32) } : clause,
    )
    const editions = [
      { ...edition, supersededBy: '2027' },
      { ...edition, key: '2027', effectiveOn: '2026-10-01', clauses },
    ]
    const { notRepresented, withoutSupport, represented } = coverageAfter({
      'documents/notice': { ...document, editions },
      'data-categories/orders': make('data-categories', 'orders', {
        provenance: [{ document: 'notice', edition: '2026', relation: 'states', clauses: ['KAT-2'] }],
      }),
    })
    t.same(
      notRepresented.map(({ code }) => code),
      ['INL-2', 'KAT-0', 'KAT-2', 'KAT-3'],
    )
    t.equal(represented, 12)
    t.match(
      withoutSupport.find(({ subject }) => subject === 'data-categories/orders'),
      { reason: 'superseded' },
    )
  },
)

t.test('with the text, quotes are looked for, and what nobody has coded is listed', async (t) => {
  const text = NOTICE.replace('Telefonnummer', 'Mobilnummer').replace(
    '## Lagring',
    'Vi säljer inga uppgifter.\n\n## Lagring',
  )
  const { missing, uncoded, notCheckable } = coverageAfter({}, text)
  t.same(missing, ['KAT-2'])
  t.match(
    uncoded?.map(({ quote }) => quote),
    ['Mobilnummer', 'Vi säljer inga uppgifter.'],
  )
  t.same(notCheckable, [])
})

t.test('a service looks in the text that it has, and its ETag tells so', async (t) => {
  const service = await testService(t)
  await loadNotice(service, 'shop')
  const url = `/v1/registers/shop/documents/notice/editions/2026/coverage?date=${DAY}`
  const { body, headers } = await service.request({ method: 'GET', url })
  t.match(body, { missing: [], uncoded: [], notCheckable: [] })
  t.match(headers.etag, /^"2-2026-11-22-text"$/)
  const before = await service.request({ method: 'GET', url: `${url}&asOf=1` })
  t.match(before.body, { notCheckable: ['missing', 'uncoded'] }, 'as of then the text was not there')
  const findings = await service.request({
    method: 'GET',
    url: `/v1/registers/shop/findings?rule=ROPA-PV-003`,
  })
  t.same(findings.body.data, [])
})

t.test('in a service a waiver counts once it is approved', async (t) => {
  const service = await testService(t)
  const url = `/v1/registers/${await loadNotice(service, 'shop')}`
  const post = (path: string, payload: object, headers = {}) =>
    service.request({ method: 'POST', url: `${url}${path}`, payload, headers })
  const clause = async () => {
    const { body } = await service.request({
      method: 'GET',
      url: `${url}/documents/notice/editions/2026/coverage?date=${DAY}`,
    })
    return body.notRepresented.find(({ code }: { code: string }) => code === 'INL-2')
  }
  await post('/settings', make('settings', 'register', { fourEyes: false }))
  const waiver = make('waivers', 'dates', {
    rule: 'ROPA-PV-001',
    subject: 'documents/notice/editions/2026/clauses/INL-2',
    expiresOn: '2999-12-31',
  })
  let { status, headers } = await post('/waivers', waiver)
  t.equal(status, 201)
  t.match(await clause(), { reason: 'nothing-rests-on-it' })
  for (const step of ['submit', 'approve']) {
    ;({ status, headers } = await post(`/waivers/dates/${step}`, {}, { 'if-match': String(headers.etag) }))
    t.equal(status, 200, step)
  }
  t.match(await clause(), { reason: 'waived', waiver: { key: 'dates' } })
})
