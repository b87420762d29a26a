import { readFile } from 'node:fs/promises'
import { loadRegister } from '../src/first-run.ts'
import { KINDS } from '../src/register/kinds.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { openDesk } from './approval-desk.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(180_000)
const desk = await openDesk(t, 'complete')
const { as } = desk
const file = readRegisterFile(await readFile(new URL('../../test/registers/complete.yaml', import.meta.url)))
await loadRegister(desk.db, { ...file, register: 'complete' })

/** Everything that stands at a lifecycle takes a step, as one commit. */
async function stepAll(who: 'olle' | 'bo', step: string, lifecycle: string) {
  const steps: object[] = []
  for (const kind of KINDS) {
    const { body } = await as('rut', 'GET', `/${kind.name}?lifecycle=${lifecycle}&limit=200&fields=meta`)
    for (const { key, meta } of body.data) steps.push({ step, kind: kind.name, key, revision: meta.revision })
  }
  return as(who, 'POST', '/steps', { steps })
}

/** What each read tells, but for revisions, times and addresses. */
const READS = [
  'file',
  'findings?limit=200&date=2026-11-22',
  'findings/summary?date=2026-11-22',
  'stats',
  'matrix?limit=200',
  'article-30?limit=200',
  'purpose-legal-bases?limit=200',
  'purpose-legal-bases?effective=true&count=exact&limit=200',
  'transfers?country=US',
  'processing-activities?country=US&count=exact',
  'purposes?legalBasis=contract',
  ...KINDS.map(({ name }) => `${name}?limit=200&count=exact`),
]
const asked = (read: string, query: string) => `/${read}${read.includes('?') ? '&' : '?'}${query}`
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, member) =>
      ['meta', 'list', 'revision', 'nextCursor', 'lifecycles', 'instance'].includes(name)
        ? undefined
        : member,
    ),
  )

t.test('as long as nothing is approved, nothing is in force', async (t) => {
  for (const read of READS) {
    const { status, body } = await as('rut', 'GET', asked(read, 'state=approved'))
    t.equal(status, 200, read)
    if (Array.isArray(body.data) && !read.startsWith('findings')) t.same(body.data, [], read)
  }
})

t.test('what is in force is told by every read, whatever is written beside it', async (t) => {
  t.equal((await stepAll('olle', 'submit', 'draft')).status, 201)
  const ownerless = await stepAll('bo', 'approve', 'in-review')
  t.match(
    ownerless,
    { status: 409, body: { findings: [{ rule: 'ROPA-GV-003', subject: 'processor-activities/web-pages' }] } },
    'what is asked of the approved alone is asked, too',
  )
  const page = await as('rut', 'GET', '/processor-activities/web-pages')
  const { meta: _, ...owned } = { ...page.body, owner: { unit: 'Hosting' } }
  const read = { 'if-match': String(page.headers.etag) }
  t.equal((await as('olle', 'PUT', '/processor-activities/web-pages', owned, read)).status, 200)
  t.equal((await stepAll('olle', 'submit', 'draft')).status, 201)
  const done = await stepAll('bo', 'approve', 'in-review')
  if (done.status !== 201) return t.fail(JSON.stringify(done.body).slice(0, 2000))
  const revision = done.body.revision
  const told = new Map<string, unknown>()
  for (const read of READS) {
    const written = await as('rut', 'GET', asked(read, ''))
    const inForce = await as('rut', 'GET', asked(read, 'state=approved'))
    if (!read.startsWith('findings'))
      t.same(plain(inForce.body), plain(written.body), `${read}: all is in force`)
    t.not(inForce.headers.etag, written.headers.etag, `${read}: they are two answers`)
    told.set(read, plain(inForce.body))
  }
  for (const kind of KINDS.filter(({ name }) => name !== 'settings')) {
    const { body } = await as('rut', 'GET', `/${kind.name}?limit=1`)
    const [entry] = body.data
    const { meta, ...content } = entry
    const seen = { 'if-match': `"${meta.revision}"` }
    const changed = { ...content, label: { en: 'Somebody is at it' }, notes: 'Not approved.' }
    t.equal((await as('olle', 'PUT', `/${kind.name}/${entry.key}`, changed, seen)).status, 200, kind.name)
    if (kind.name !== 'transfers' && kind.name !== 'processor-activities')
      t.equal((await as('olle', 'POST', `/${kind.name}`, make(kind.name, 'a-draft'))).status, 201, kind.name)
  }
  for (const read of READS) {
    const now = await as('rut', 'GET', asked(read, 'state=approved'))
    t.same(plain(now.body), told.get(read), `${read}: as it was approved`)
    const then = await as('rut', 'GET', asked(read, `state=approved&asOf=${revision}`))
    t.same(plain(then.body), told.get(read), `${read}: as of the approval`)
    const before = await as('rut', 'GET', asked(read, `state=approved&asOf=${revision - 1}`))
    if (Array.isArray(before.body.data) && !read.startsWith('findings'))
      t.same(before.body.data, [], `${read}: before`)
  }
})

t.test('pages of what is in force go on as they began', async (t) => {
  const all = (await as('rut', 'GET', '/purposes?state=approved&limit=200')).body.data
  const first = (await as('rut', 'GET', '/purposes?state=approved&limit=2')).body
  const next = await as('rut', 'GET', `/purposes?state=approved&limit=2&cursor=${first.nextCursor}`)
  t.same([...first.data, ...next.body.data], all.slice(0, 4))
  t.match(await as('rut', 'GET', `/purposes?limit=2&cursor=${first.nextCursor}`), {
    status: 400,
    body: { errors: [{ pointer: '/cursor' }] },
  })
  t.match(await as('rut', 'GET', '/purposes?q=a&state=approved'), {
    status: 400,
    body: { errors: [{ pointer: '/state' }] },
  })
})

t.test('a pair is approved when what is in force has it', async (t) => {
  const { body } = await as('rut', 'GET', '/purpose-legal-bases?state=approved&limit=1')
  const [{ purpose, legalBasis }] = body.data
  const ask = async () =>
    (await as('bo', 'POST', '/checks/purpose-legal-bases', { pairs: [{ purpose, legalBasis }] })).body
      .answers[0]
  t.match(await ask(), { registered: true, approved: true })
  const read = await as('rut', 'GET', `/purposes/${purpose}`)
  const { meta, legalBases, ...rest } = read.body
  const others = legalBases.filter((pair: { legalBasis: string }) => pair.legalBasis !== legalBasis)
  const seen = { 'if-match': String(read.headers.etag) }
  t.equal(
    (await as('olle', 'PUT', `/purposes/${purpose}`, { ...rest, legalBases: others }, seen)).status,
    200,
  )
  t.match(await ask(), { registered: false, approved: false }, 'though it is still in force')
  const inForce = await as('bo', 'POST', '/checks/purpose-legal-bases?state=approved', {
    pairs: [{ purpose, legalBasis }],
  })
  t.match(inForce.body.answers[0], { registered: true, approved: true })
  await as('olle', 'POST', '/purposes', make('purposes', 'drafted'))
  const drafted = { pairs: [{ purpose: 'drafted', legalBasis }] }
  const told = async (headers: object) =>
    (await as('bo', 'POST', '/checks/purpose-legal-bases?state=approved', drafted, headers)).body.answers[0]
      .detail
  t.match(await told({}), /^The register in force has no purpose drafted: .*or have it approved\.$/)
  t.match(
    await told({ 'accept-language': 'sv' }),
    /^Det gällande registret .*eller låt godkänna ändamålet\.$/,
  )
})
