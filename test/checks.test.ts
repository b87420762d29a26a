import { commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const service = await finagoService(t)

const check = (payload: object, query = '', register = 'finago') =>
  service.request({
    method: 'POST',
    url: `/v1/registers/${register}/checks/purpose-legal-bases${query}`,
    payload,
  })

const [P3, P4A, P6] = [
  'p3-service-provision',
  'p4a-marketing-and-information',
  'p6-legal-rights-and-compliance',
]

t.test(
  'each pair asked about is answered, in order, and one that is not registered fails the check',
  async (t) => {
    const pairs = [
      { purpose: P3, provision: '6.1.b' },
      { purpose: P3, legalBasis: 'contract' },
      { purpose: P4A, legalBasis: 'contract' },
      { purpose: P3, provision: '6.1.a' },
      { purpose: P6, provision: '6.1.c' },
      { purpose: 'p3-service-provisions', provision: '6.1.b' },
      { purpose: P3, legalBasis: 'contracts' },
    ]
    const { status, body, headers } = await check({ pairs })
    t.equal(status, 200)
    t.equal(headers['register-revision'], '1')
    t.equal(headers['content-language'], 'en', 'where no language is asked for')
    t.equal(body.verdict, 'fail')
    t.match(body.answers, pairs)
    t.same(
      body.answers.map(({ registered }: { registered: boolean }) => registered),
      [true, true, true, false, false, false, false],
    )
    const [own, , inherited, other, parts, unknown, basis] = body.answers
    t.same(own.pairs, [{ purpose: P3, legalBasis: 'contract', provision: '6.1.b', relation: 'alternative' }])
    t.match(inherited.pairs, [{ purpose: P4A, inheritedFrom: 'p4-communication-marketing-analysis' }])
    t.match(other, { pairs: [], nearest: [{ purpose: P3 }, { purpose: P3 }] })
    t.match(parts.nearest, [{ purpose: /^p6[abc]-/, provision: '6.1.c' }])
    t.match(unknown, { nearest: [{ purpose: P3, provision: '6.1.b' }], detail: P3 })
    t.match(basis, { nearest: [{ legalBasis: 'contract' }], detail: 'contract' })
    const { answers } = (await check({ pairs: pairs.slice(0, 3) })).body
    t.same(new Set(answers.map(({ verdict }: { verdict: string }) => verdict)), new Set(['fail']), 'by rules')
  },
)

t.test('the check answers as of a revision, and writes nothing', async (t) => {
  await makeRegister(service, 'checked')
  const pairs = [{ purpose: 'p', legalBasis: 'l' }]
  await commitAll(service, 'checked', [['legal-bases', make('legal-bases', 'l')]])
  await commitAll(service, 'checked', [
    ['purposes', make('purposes', 'p', { legalBases: [{ legalBasis: 'l', relation: 'sole' }] })],
  ])
  t.match((await check({ pairs }, '', 'checked')).body, { verdict: 'pass' })
  t.match((await check({ pairs }, '?asOf=1', 'checked')).body, { verdict: 'fail' })
  t.equal((await check({ pairs }, '?asOf=3', 'checked')).status, 400)
  t.match(await service.request({ method: 'GET', url: '/v1/registers/checked' }), { body: { revision: 2 } })
})

t.test('questions that cannot be answered are refused', async (t) => {
  for (const [payload, pointer] of [
    [{}, '/pairs'],
    [{ pairs: [] }, '/pairs'],
    [{ pairs: [{ purpose: P3 }] }, '/pairs/0'],
    [{ pairs: [{ purpose: P3, legalBasis: 'contract', provision: '6.1.b' }] }, '/pairs/0'],
    [{ pairs: [{ purpose: P3, provision: '6.1.z' }] }, '/pairs/0/provision'],
    [{ pairs: [{ purpose: 'P 3', provision: '6.1.b' }] }, '/pairs/0/purpose'],
    [{ pairs: [{ purpose: P3, provision: '6.1.b', relation: 'sole' }] }, '/pairs/0/relation'],
    [{ pairs: Array.from({ length: 1001 }, () => ({ purpose: P3, provision: '6.1.b' })) }, '/pairs'],
  ] as const)
    t.match(await check(payload), { status: 400, body: { errors: [{ in: 'body', pointer }] } }, pointer)
  t.equal((await check({ pairs: [{ purpose: P3, provision: '6.1.b' }] }, '', 'none')).status, 404)
  const most = Array.from({ length: 1000 }, () => ({ purpose: P3, provision: '6.1.b' }))
  t.equal((await check({ pairs: most })).body.answers.length, 1000)
})
