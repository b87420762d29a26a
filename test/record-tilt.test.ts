import { createHash } from 'node:crypto'
import { completeEntries, loadComplete } from './complete-register.ts'
import { commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await finagoService(t)
const register = await loadComplete(service)
const get = (of: string, query = '') =>
  service.request({ method: 'GET', url: `/v1/registers/${of}/article-30?format=tilt&language=en&${query}` })

/** What the schema of TILT requires of a document, by the names of its members. */
const REQUIRED = [
  'meta',
  'controller',
  'dataProtectionOfficer',
  'dataDisclosed',
  'thirdCountryTransfers',
  'accessAndDataPortability',
  'sources',
  'rightToInformation',
  'rightToRectificationOrDeletion',
  'rightToDataPortability',
  'rightToWithdrawConsent',
  'rightToComplain',
  'automatedDecisionMaking',
  'changesOfPurpose',
]

t.test('a TILT document has what its schema requires, and what the register has for it', async (t) => {
  for (const of of ['finago', register]) {
    const { status, body, headers } = await get(of)
    t.equal(status, 200)
    t.equal(headers['content-type'], 'application/vnd.tilt+json')
    t.same(Object.keys(body).sort(), [...REQUIRED].sort())
    const { _hash: hash, ...meta } = body.meta
    const unhashed = JSON.stringify({ ...body, meta })
    t.equal(createHash('sha256').update(unhashed).digest('hex'), hash)
    for (const { purposes, legalBases } of body.dataDisclosed) {
      for (const { purpose, description } of purposes) t.ok(purpose !== '' && typeof description === 'string')
      for (const { reference } of legalBases) t.match(reference, /^GDPR-(6-1|9-2|10|87)-/)
    }
  }
  const { body } = await get(register)
  const categories = new Set(
    (completeEntries('processing-activities') as { data?: { dataCategory: string }[] }[]).flatMap(
      ({ data = [] }) => data.map(({ dataCategory }) => dataCategory),
    ),
  )
  t.same(new Set(body.dataDisclosed.map(({ _id }: { _id: string }) => _id)), categories)
  t.match(body.controller, { name: 'Exempelvik Cyklar AB', country: 'SE' })
  t.match(body.dataProtectionOfficer, { name: 'Dora Exempelsson', email: 'dso@example.com' })
  t.ok(body.thirdCountryTransfers.some(({ country }: { country: string }) => country === 'US'))
})

t.test('a category that its line excludes is not told, and no change of purpose affects it', async (t) => {
  const label = (sv: string) => ({ sv })
  const line = (key: string, grounds: string) => ({
    key,
    dataCategory: key,
    purposes: [{ purpose: 'scoring', grounds }],
  })
  await makeRegister(service, 'changed')
  await commitAll(service, 'changed', [
    ['purposes', { key: 'scoring', label: label('Poäng'), origin: 'further-use' }],
    ['data-categories', { key: 'name', label: label('Namn'), type: 'category' }],
    ['data-categories', { key: 'health', label: label('Hälsa'), type: 'category' }],
    [
      'processing-activities',
      {
        key: 'score',
        label: label('Poäng'),
        purposes: [{ purpose: 'scoring' }],
        data: [line('name', 'inherited'), line('health', 'excluded')],
      },
    ],
  ])
  const { body } = await get('changed')
  t.match(body.changesOfPurpose, [{ affectedDataCategories: ['Namn'] }])
  t.equal(body.changesOfPurpose[0].affectedDataCategories.length, 1)
  t.strictSame(
    body.dataDisclosed.map(({ _id }: { _id: string }) => _id),
    ['name'],
  )
})

t.test('there is none of a processor', async (t) => {
  t.match(await get(register, 'role=processor'), { status: 400, body: { detail: /role=controller/ } })
})
