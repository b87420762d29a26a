import { KINDS } from '../src/register/kinds.ts'
import { type Entries, entriesOf, makeRegisterFor, revisionOf, seen } from './entries.ts'
import { type TestService, testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const mapping = (concept: string) => ({ scheme: 'dpv', version: '2.3', concept, match: 'exact' })

type Headers = Record<string, string>

/** Each verb that changes an entry, by the headers it is sent with. */
const verbsOf = (entries: Entries, key: string, change: object) => [
  (headers: Headers) => entries.replace(key, change, headers),
  (headers: Headers) => entries.patch(key, { notes: 'second' }, headers),
  (headers: Headers) => entries.remove(key, headers),
]

/** A register of its own with one entry of the kind in it; `rev(1)` is the revision that created the entry. */
async function setUp(service: TestService, kind: (typeof KINDS)[number], register: string) {
  const before = await makeRegisterFor(service, kind.name, register)
  const rev = (number: number) => before + number
  const entries = entriesOf(service, register, kind)
  const content = make(kind.name, 'one', { notes: 'first', mappings: [mapping('a'), mapping('b')] })
  const created = await entries.create(content)
  const current = async () => (await entries.read(content.key)).body
  return {
    entries,
    content,
    key: content.key,
    created,
    current,
    rev,
    etag: (number: number) => `"${rev(number)}"`,
    revision: () => revisionOf(service, register),
  }
}

t.test('what every kind promises', async (t) => {
  const service = await testService(t)
  for (const kind of KINDS) {
    const setUpIn = (purpose: string) => setUp(service, kind, `${kind.name}-${purpose}`)

    t.test(`${kind.name}: what is created is answered, read and listed alike`, async (t) => {
      const { entries, content, key, created, rev, etag } = await setUpIn('create')
      t.equal(created.status, 201)
      t.match(created.headers, { location: entries.at(key), etag: etag(1) })
      t.match(created.body.meta, {
        revision: rev(1),
        lifecycle: 'draft',
        inForce: null,
        createdBy: 'anonymous',
      })
      t.equal(created.body.meta.createdAt, created.body.meta.updatedAt)
      t.same(created.body, { meta: created.body.meta, ...content })

      const read = await entries.read(key)
      t.equal(read.status, 200)
      t.equal(read.text, created.text)
      t.match(read.headers, {
        etag: etag(1),
        'cache-control': 'private, no-cache',
        'register-revision': rev(1),
      })
      t.equal((await entries.list()).text, `{"data":[${read.text}],"nextCursor":null}`)
      t.match(await entries.create(content), {
        status: 409,
        body: { code: 'taken', currentRevision: rev(1) },
      })
    })

    t.test(`${kind.name}: what the caller has already is 304`, async (t) => {
      const { entries, key, etag } = await setUpIn('known')
      for (const tags of [etag(1), `W/${etag(1)}`, `"7", ${etag(1)}`, '*'])
        t.match(await entries.read(key, '', { 'if-none-match': tags }), {
          status: 304,
          text: '',
          headers: { etag: etag(1) },
        })
      t.equal((await entries.read(key, '', { 'if-none-match': etag(2) })).status, 200)
      t.match(await entries.read(key, '', { 'if-none-match': '1' }), {
        status: 400,
        headers: { etag: undefined },
      })
      t.equal((await entries.list('', { 'if-none-match': etag(1) })).status, 304)
      t.match(await entries.read('none'), { status: 404, body: { code: 'not-found' } })
    })

    t.test(`${kind.name}: what was read can be put back, and changes nothing`, async (t) => {
      const { entries, key, created, revision, rev, etag } = await setUpIn('back')
      const again = await entries.replace(key, created.body, seen(rev(1)))
      t.match(again, { status: 200, text: created.text, headers: { etag: etag(1) } })
      const { meta, ...content } = created.body
      t.match(await entries.replace(key, content, seen(rev(1))), { status: 200, text: created.text })
      t.match(await entries.patch(key, {}, seen(rev(1))), {
        status: 200,
        text: created.text,
        headers: { etag: etag(1) },
      })
      t.match(await entries.patch(key, { meta }, seen(rev(1))), { status: 200, text: created.text })
      t.equal(await revision(), rev(1))
    })

    t.test(`${kind.name}: replacing makes the next version`, async (t) => {
      const { entries, content, key, created, current, rev, etag } = await setUpIn('replace')
      const { mappings: _, ...rest } = content
      const replaced = await entries.replace(key, { ...rest, notes: 'second' }, seen(rev(1)))
      t.match(replaced, { status: 200, headers: { etag: etag(2), location: undefined } })
      t.match(replaced.body.meta, { revision: rev(2), createdAt: created.body.meta.createdAt })
      t.ok(replaced.body.meta.updatedAt > created.body.meta.updatedAt)
      t.same(await current(), { meta: replaced.body.meta, ...rest, notes: 'second' })
    })

    t.test(`${kind.name}: nothing is overwritten that the caller has not seen`, async (t) => {
      const { entries, content, key, revision, current, rev, etag } = await setUpIn('seen')
      const change = { ...content, notes: 'second' }
      for (const verb of verbsOf(entries, key, change)) {
        t.match(await verb({}), { status: 428, body: { code: 'precondition-required' } })
        t.match(await verb(seen(rev(2))), { status: 412, body: { code: 'stale', currentRevision: rev(1) } })
        t.match(await verb({ 'if-match': `W/${etag(1)}` }), { status: 412, body: { code: 'stale' } })
        t.match(await verb({ 'if-match': '1' }), { status: 400, body: { code: 'invalid' } })
      }
      t.equal(await revision(), rev(1))
      t.equal((await current()).notes, 'first')
      t.match(await entries.replace(key, change, { 'if-match': `"99", ${etag(1)}` }), { status: 200 })
      t.match(await entries.replace(key, content, { 'if-match': '*' }), {
        status: 200,
        headers: { etag: etag(3) },
      })
      t.match(await entries.replace('none', { ...content, key: 'none' }, { 'if-match': '*' }), {
        status: kind.name === 'settings' ? 400 : 404,
      })
    })

    t.test(`${kind.name}: PUT with If-None-Match: * creates, and only that`, async (t) => {
      const { entries, content, key, rev, etag } = await setUpIn('put')
      const only = { 'if-none-match': '*' }
      t.match(await entries.replace(key, content, only), {
        status: 412,
        body: { code: 'stale', currentRevision: rev(1) },
      })
      await entries.remove(key, seen(rev(1)))
      const created = await entries.replace(key, content, only)
      t.match(created, { status: 201, headers: { etag: etag(3), location: entries.at(key) } })
    })

    t.test(`${kind.name}: a merge patch sets, clears and replaces lists whole`, async (t) => {
      const { entries, content, key, current, rev, etag } = await setUpIn('patch')
      const patched = await entries.patch(
        key,
        { notes: 'set', label: { fi: 'Nimi', en: null } },
        seen(rev(1)),
      )
      t.match(patched, { status: 200, headers: { etag: etag(2) } })
      t.same(patched.body.label, { sv: 'Ett namn', fi: 'Nimi' })
      t.same((await current()).mappings, content.mappings)
      await entries.patch(key, { notes: null, mappings: [mapping('c')] }, seen(rev(2)))
      const { meta: _, ...now } = await current()
      t.same(now, {
        ...make(kind.name, 'one'),
        label: { sv: 'Ett namn', fi: 'Nimi' },
        mappings: [mapping('c')],
      })
      for (const bad of [
        { label: null },
        { label: { sv: null, fi: null } },
        { key: 'other' },
        { nope: 1 },
        { key: null },
      ])
        t.match(await entries.patch(key, bad, seen(rev(3))), { status: 400, body: { code: 'invalid' } })
      t.match((await entries.patch(key, { note: null }, seen(rev(3)))).body.errors, [
        { in: 'body', pointer: '/note', detail: /^is not a member of this object \(did you mean notes\?\)/ },
      ])
      t.match(await entries.patch(key, { meta: null }, seen(rev(3))), {
        status: 422,
        body: { code: 'meta-mismatch' },
      })
    })

    t.test(`${kind.name}: a body of another media type, or for another address, is refused`, async (t) => {
      const { entries, content, key, revision, rev } = await setUpIn('refused')
      for (const [method, type] of [
        ['POST', 'text/plain'],
        ['PUT', 'application/merge-patch+json'],
        ['PATCH', 'application/json'],
      ] as const) {
        const answer = await service.request({
          method,
          url: method === 'POST' ? entries.collection : entries.at(key),
          headers: { 'content-type': type, ...seen(rev(1)) },
          payload: JSON.stringify(content),
        })
        t.match(answer, { status: 415, body: { code: 'unsupported-media-type' } })
      }

      t.match(await entries.replace(key, { ...content, key: 'other' }, seen(rev(1))), {
        status: 400,
        body: { errors: [{ in: 'body', pointer: '/key' }] },
      })
      t.match(await entries.replace(key, { ...content, nope: 1 }, seen(rev(1))), {
        status: 400,
        body: { errors: [{ in: 'body', pointer: '/nope' }] },
      })
      const { meta } = (await entries.read(key)).body
      for (const lie of [{ revision: 7 }, { updatedBy: 'me' }, { createdAt: '2020-01-01T00:00:00.000Z' }])
        t.match(await entries.replace(key, { ...content, meta: { ...meta, ...lie } }, seen(rev(1))), {
          status: 422,
          body: { code: 'meta-mismatch', errors: [{ in: 'body', pointer: '/meta' }] },
        })
      t.equal(
        (await entries.create({ ...content, key: 'new', meta })).status,
        kind.name === 'settings' ? 400 : 422,
      )
      t.equal(await revision(), rev(1))
    })

    t.test(`${kind.name}: a dry run of any verb answers, and changes nothing`, async (t) => {
      const { entries, content, key, revision, current, rev } = await setUpIn('dry')
      const before = await current()
      const dry = '?dryRun=true'
      const told = { 'dry-run': 'true', etag: undefined, location: undefined }
      const change = { ...content, notes: 'second' }
      t.match(await entries.replace(key, change, seen(rev(1)), dry), {
        status: 200,
        headers: told,
        body: change,
      })
      t.match(await entries.patch(key, { notes: 'second' }, seen(rev(1)), dry), {
        status: 200,
        headers: told,
        body: change,
      })
      t.match(await entries.remove(key, seen(rev(1)), dry), { status: 204, headers: told })
      t.equal((await entries.replace(key, change, seen(rev(9)), dry)).status, 412)
      t.same(await current(), before)
      await entries.remove(key, seen(rev(1)))
      t.match(await entries.create(content, dry), { status: 200, headers: told, body: content })
      t.equal((await entries.read(key)).status, 410)
      t.equal(await revision(), rev(2))
    })
  }
})
