import type { Kind } from '../src/register/kind.ts'
import { KINDS } from '../src/register/kinds.ts'
import { allPages, commitAll, entriesOf, makeRegister, makeRegisterFor, revisionOf, seen } from './entries.ts'
import { type Answer, testService } from './harness.ts'
import { make, makeNotice, neededBy } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await testService(t)

/** A register of its own in which an entry was created (as of `rev(1)`), changed twice, deleted, and nothing since. */
async function setUp(kind: Kind, register: string) {
  const before = await makeRegisterFor(service, kind.name, register)
  const rev = (number: number) => before + number
  const entries = entriesOf(service, register, kind)
  const content = make(kind.name, 'one', { notes: 'first' })
  const { key } = content
  const answers: Answer[] = [
    await entries.create(content),
    await entries.replace(key, { ...content, notes: 'second' }, seen(rev(1))),
    await entries.patch(key, { notes: 'third' }, seen(rev(2))),
  ]
  const deleted = await entries.remove(key, seen(rev(3)))
  return { entries, content, key, rev, texts: answers.map(({ text }) => text), deleted }
}

const revisionsOf = (pages: readonly Answer[]): number[] =>
  pages.flatMap(({ body }) =>
    body.data.map((version: { meta: { revision: number } }) => version.meta.revision),
  )

t.test('what every kind promises of the past', async (t) => {
  for (const kind of KINDS) {
    t.test(`${kind.name}: a deleted entry is gone, and its versions are not`, async (t) => {
      const register = `${kind.name}-deleted`
      const { entries, content, key, rev, texts, deleted } = await setUp(kind, register)
      t.match(deleted, { status: 204, text: '', headers: { 'content-type': undefined } })
      const gone = { status: 410, body: { code: 'gone', currentRevision: rev(4) } }
      t.match(await entries.read(key), gone)
      t.match(await entries.replace(key, content, seen(rev(3))), gone)
      t.match(await entries.patch(key, {}, seen(rev(3))), gone)
      t.match(await entries.remove(key, seen(rev(3))), gone)
      t.match(await entries.read(`${key}/usages`), gone)
      t.equal((await entries.list()).text, '{"data":[],"nextCursor":null}')
      t.equal(await revisionOf(service, register), rev(4))

      const all = await entries.read(`${key}/versions`)
      const [deletion, ...earlier] = all.body.data
      t.match(deletion, { meta: { revision: rev(4), lifecycle: 'deleted', updatedBy: 'anonymous' }, key })
      t.same(Object.keys(deletion), ['meta', 'key'])
      t.same(
        earlier.map((version: unknown) => JSON.stringify(version)),
        texts.toReversed(),
      )

      const again = await entries.create(content)
      t.match(again, { status: 201, headers: { etag: `"${rev(5)}"` }, body: { notes: 'first' } })
      t.ok(again.body.meta.createdAt > all.body.data[3].meta.createdAt)
      t.same(revisionsOf([await entries.read(`${key}/versions`)]), [5, 4, 3, 2, 1].map(rev))
    })

    t.test(`${kind.name}: versions come newest first, in pages, and each has an address`, async (t) => {
      const { entries, key, rev, texts } = await setUp(kind, `${kind.name}-versions`)
      const list = `${entries.at(key)}/versions`
      for (const limit of [1, 3])
        t.same(revisionsOf(await allPages(service, `${list}?limit=${limit}`)), [4, 3, 2, 1].map(rev))
      t.same(revisionsOf(await allPages(service, `${list}?limit=1&asOf=${rev(3)}`)), [3, 2, 1].map(rev))
      for (const [index, text] of texts.entries()) {
        const version = await entries.read(`${key}/versions/${rev(index + 1)}`)
        t.match(version, { status: 200, headers: { etag: `"${rev(index + 1)}"` } })
        t.equal(version.text, text)
      }
      t.same(
        (await entries.read(`${key}/versions/${rev(4)}`)).body,
        (await entries.read(`${key}/versions`)).body.data[0],
      )
      t.equal(
        (await entries.read(`${key}/versions/${rev(2)}`, '', { 'if-none-match': `"${rev(2)}"` })).status,
        304,
      )
      for (const [path, status] of [
        [`versions/${rev(5)}`, 404],
        ['versions/0', 400],
        ['versions/x', 400],
        ['versions/01', 400],
        ['versions?limit=0', 400],
      ] as const)
        t.equal((await entries.read(`${key}/${path}`)).status, status, path)
      t.equal((await entries.read('none/versions')).status, 404)
    })

    t.test(`${kind.name}: as of a revision an entry and its list are as they were`, async (t) => {
      const register = `${kind.name}-as-of`
      const { entries, key, rev, texts } = await setUp(kind, register)
      for (const [index, text] of texts.entries()) {
        const query = `?asOf=${rev(index + 1)}`
        const then = await entries.read(key, query)
        t.equal(then.text, text)
        t.match(then.headers, { etag: `"${rev(index + 1)}"`, 'register-revision': rev(index + 1) })
        t.equal((await entries.list(query)).text, `{"data":[${text}],"nextCursor":null}`)
      }
      t.match(await entries.read(key, `?asOf=${rev(0)}`), { status: 404, body: { code: 'not-found' } })
      t.same((await entries.list(`?asOf=${rev(0)}`)).body.data, [])
      t.match(await entries.read(key, `?asOf=${rev(4)}`), { status: 410, body: { code: 'gone' } })
      t.same((await entries.list(`?asOf=${rev(4)}`)).body.data, [])
      for (const path of ['', `/${key}`, `/${key}/versions`, `/${key}/usages`])
        t.match(
          await service.request({ method: 'GET', url: `${entries.collection}${path}?asOf=${rev(5)}` }),
          { status: 400, body: { errors: [{ in: 'query', pointer: '/asOf' }] } },
          path,
        )
    })
  }
})

/** For each kind that others can refer to: a content that refers to `target` of that kind. */
const REFERRERS: Readonly<
  Record<string, readonly [kind: string, members: Record<string, unknown>, pointer: string]>
> = {
  organisations: ['documents', { owner: 'target' }, '/owner'],
  documents: [
    'contexts',
    { provenance: [{ document: 'target', edition: '2025', clauses: ['A-1'], relation: 'states' }] },
    '/provenance/0/clauses/A-1',
  ],
  statutes: ['legal-bases', { provision: '6.1.c', statute: 'target' }, '/statute'],
  purposes: ['purposes', { parent: 'target' }, '/parent'],
  'legal-bases': [
    'purposes',
    { legalBases: [{ legalBasis: 'target', relation: 'sole' }] },
    '/legalBases/target/legalBasis',
  ],
  'data-categories': ['data-categories', { type: 'item', parent: 'target' }, '/parent'],
  'data-subject-categories': [
    'purposes',
    {
      legalBases: [
        { legalBasis: 'ground', relation: 'sole', scope: [{ key: 'people', dataSubjectCategory: 'target' }] },
      ],
    },
    '/legalBases/ground/scope/people/dataSubjectCategory',
  ],
  sources: ['sources', { parent: 'target' }, '/parent'],
  recipients: ['transfers', { recipient: 'target' }, '/recipient'],
  'security-measures': ['systems', { securityMeasures: ['target'] }, '/securityMeasures/target'],
  contexts: ['processing-activities', { contexts: ['target'] }, '/contexts/target'],
  transfers: ['processing-activities', { transfers: [{ transfer: 'target' }] }, '/transfers/target/transfer'],
  'retention-rules': [
    'processing-activities',
    { data: [{ key: 'line', dataCategory: 'data', retentionRule: 'target' }] },
    '/data/line/retentionRule',
  ],
  systems: ['processing-activities', { systems: ['target'] }, '/systems/target'],
}

t.test('what is referred to tells by whom, and cannot be deleted', async (t) => {
  const referred = new Set(
    JSON.stringify(KINDS.map(({ schema }) => schema)).match(/(?<="x-reference":")[^"]+/g),
  )
  t.same([...referred].sort(), Object.keys(REFERRERS).sort())
  for (const kind of KINDS) {
    const referrer = REFERRERS[kind.name]
    if (referrer === undefined) continue
    const [from, members, pointer] = referrer
    t.test(kind.name, async (t) => {
      const register = `${kind.name}-used`
      await makeRegister(service, register)
      const entries = entriesOf(service, register, kind)
      const target = kind.name === 'documents' ? makeNotice('target', ['A-1']) : make(kind.name, 'target')
      await commitAll(service, register, [
        [kind.name, target],
        ['legal-bases', make('legal-bases', 'ground')],
        ['data-categories', make('data-categories', 'data')],
        ...neededBy(kind.name),
      ])
      t.same((await entries.read('target/usages')).body.data, [])
      const referrers = ['user-b', 'user-a', 'user-c']
      for (const key of referrers) await commitAll(service, register, [[from, make(from, key, members)]])

      const usages = referrers.toSorted().map((key) => ({ kind: from, key, pointer }))
      for (const query of ['limit=1', 'limit=2&asOf=4']) {
        const pages = await allPages(service, `${entries.at('target')}/usages?${query}`)
        t.same(
          pages.flatMap(({ body }) => body.data),
          usages,
          query,
        )
      }
      t.same((await entries.read('target/usages', '?asOf=2')).body.data, [usages[1]])
      t.same((await entries.read('target/usages', '?asOf=1')).body.data, [])

      const refused = await entries.remove('target', seen(1))
      t.match(refused, { status: 409, body: { code: 'in-use' } })
      t.same(refused.body.usages, usages)
      for (const [at, key] of referrers.entries())
        await entriesOf(service, register, { name: from }).remove(key, seen(at + 2))
      t.equal((await entries.remove('target', seen(1))).status, 204)
    })
  }
})
