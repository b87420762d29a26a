import { replaceReferences } from '../src/domain/replace-references.ts'
import { isReferredTo, KINDS } from '../src/register/kinds.ts'
import { inconsistencies } from './consistency.ts'
import { recorded } from './described.ts'
import { kindOf } from './door.ts'
import { commitAll } from './entries.ts'
import { testService } from './harness.ts'
import { make, makeNotice } from './make.ts'
import { refersTo, registerOf } from './replacing.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = recorded(await testService(t))
const { db } = service.database

const nameOf = ({ kind, key }: { kind: string; key: string }) => `${kind}/${key}`
t.test('of every kind that can be referred to, whatever refers to one refers to the other', async (t) => {
  const { replace, usages } = await registerOf(service, 'rich', RICH)
  for (const { name } of KINDS.filter(isReferredTo)) {
    const original = RICH.find(([kind]) => kind === name)?.[1] ?? make(name, 'none')
    const { key } = original
    // What refers to itself does so as a copy.
    const names = { kind: name, from: key, to: 'copy' }
    const copy = replaceReferences(kindOf(name).schema, { ...original, key: 'copy' }, names)
    const revision = 1 + (await commitAll(service, 'rich', [[name, copy]]))
    const before = await usages(`${name}/${key}`)
    t.ok(before.length > 0, `${name}/${key} is used`)
    const answer = await replace(`${name}/${key}`, { with: 'copy', reason: 'it is the same' })
    t.match(answer, {
      status: 201,
      headers: { location: `/v1/registers/rich/commits/${revision}`, etag: `"${revision}"` },
      body: { revision, dryRun: false },
    })
    const changed: { kind: string; key: string }[] = answer.body.changes
    t.same(new Set(changed.map(nameOf)), new Set(before.map(nameOf)), name)
    t.same(await usages(`${name}/${key}`), [])
    const own = `${name}/copy`
    const after = (await usages(own)).filter((usage) => nameOf(usage) !== own)
    t.equal(after.length, before.filter((usage) => nameOf(usage) !== own).length, name)
    const commit = await service.request({ method: 'GET', url: String(answer.headers.location) })
    t.equal(commit.body.reason, 'it is the same')
  }
  t.same(await inconsistencies(db, 'rich'), [])
})

t.test('with delete the replaced entry goes in the same commit', async (t) => {
  const { replace, status, content, revision } = await registerOf(service, 'delete', [
    ['legal-bases', make('legal-bases', 'old')],
    ['legal-bases', make('legal-bases', 'new')],
    ['purposes', make('purposes', 'one', refersTo('old'))],
  ])
  const answer = await replace('legal-bases/old', { with: 'new', delete: true })
  t.match(answer.body.changes, [
    { op: 'put', kind: 'purposes', key: 'one', changed: true },
    { op: 'delete', kind: 'legal-bases', key: 'old', changed: true },
  ])
  t.equal(await revision(), 2)
  t.equal(await status('legal-bases/old'), 410)
  t.same((await content('purposes/one')).legalBases, refersTo('new').legalBases)
  t.match(await replace('legal-bases/old', { with: 'new' }), { status: 410, body: { code: 'gone' } })
  t.match(await replace('legal-bases/new', { with: 'old' }), {
    status: 422,
    body: { code: 'reference-missing', errors: [{ in: 'body', pointer: '/with' }] },
  })
})

t.test('what nothing refers to leaves nothing to do', async (t) => {
  const { replace, revision, status } = await registerOf(service, 'unused', [
    ['sources', make('sources', 'old')],
    ['sources', make('sources', 'new')],
  ])
  const nothing = await replace('sources/old', { with: 'new' })
  t.match(nothing, { status: 200, headers: { location: undefined, etag: undefined } })
  t.same(nothing.body, { revision: 1, at: null, dryRun: false, changes: [] })
  t.match(await replace('sources/old', { with: 'new', delete: true }, '?dryRun=true'), {
    status: 200,
    headers: { 'dry-run': 'true' },
    body: { revision: 2, dryRun: true, changes: [{ op: 'delete', key: 'old' }] },
  })
  t.equal(await revision(), 1)
  t.equal((await replace('sources/old', { with: 'new', delete: true })).status, 201)
  t.equal(await status('sources/old'), 410)
})

t.test('a dry run shows what would change, and changes nothing', async (t) => {
  const { replace, usages, revision } = await registerOf(service, 'dry', [
    ['legal-bases', make('legal-bases', 'old')],
    ['legal-bases', make('legal-bases', 'new')],
    ['purposes', make('purposes', 'one', refersTo('old'))],
  ])
  const dry = await replace('legal-bases/old', { with: 'new', delete: true }, '?dryRun=true')
  t.match(dry, { status: 200, headers: { 'dry-run': 'true', location: undefined, etag: undefined } })
  t.match(dry.body.changes, [
    { key: 'one', changed: true },
    { op: 'delete', key: 'old' },
  ])
  t.equal((await usages('legal-bases/old')).length, 1)
  t.equal(await revision(), 1)
})

t.test(
  'what would name the other twice is refused, every place named, and a plain list names it once',
  async (t) => {
    const both = {
      legalBases: [
        { legalBasis: 'old', relation: 'allocated' },
        { legalBasis: 'new', relation: 'allocated' },
      ],
    }
    const { replace, revision, content } = await registerOf(service, 'twice', [
      ['legal-bases', make('legal-bases', 'old')],
      ['legal-bases', make('legal-bases', 'new')],
      ['purposes', make('purposes', 'both', both)],
      ['purposes', make('purposes', 'only', refersTo('old'))],
      ['purposes', make('purposes', 'two', both)],
      ['security-measures', make('security-measures', 'a')],
      ['security-measures', make('security-measures', 'b')],
      ['systems', make('systems', 'one', { securityMeasures: ['a', 'b'] })],
    ])
    const refused = await replace('legal-bases/old', { with: 'new' })
    t.match(refused, { status: 409, body: { code: 'not-replaceable' } })
    t.same(
      refused.body.conflicts.map(({ kind, key, pointer }: Record<string, string>) => [kind, key, pointer]),
      [
        ['purposes', 'both', '/legalBases/new/legalBasis'],
        ['purposes', 'two', '/legalBases/new/legalBasis'],
      ],
    )
    t.match(refused.body.conflicts[0].detail, /repeats "new"/)
    t.equal(await revision(), 1)
    t.equal((await replace('security-measures/a', { with: 'b' })).status, 201)
    t.same((await content('systems/one')).securityMeasures, ['b'])
  },
)

t.test(
  'what names a part of the entry that the other lacks is refused, and goes where it has the part',
  async (t) => {
    const cites = (...clauses: string[]) => ({
      provenance: [{ document: 'old', edition: '2025', clauses, relation: 'states' }],
    })
    const silent = { provenance: [{ document: 'old', edition: '2025', relation: 'silent' }] }
    const { replace, content, root } = await registerOf(service, 'parts', [
      ['documents', makeNotice('old', ['A-1', 'A-2'])],
      ['documents', makeNotice('new', ['A-1'])],
      ['documents', make('documents', 'empty')],
      ['contexts', make('contexts', 'first', cites('A-1'))],
      ['contexts', make('contexts', 'second', cites('A-1', 'A-2'))],
      ['contexts', make('contexts', 'third', silent)],
    ])
    t.match((await replace('documents/old', { with: 'new' })).body, {
      code: 'not-replaceable',
      conflicts: [
        {
          kind: 'contexts',
          key: 'second',
          pointer: '/provenance/0/clauses/A-2',
          detail: 'documents/new has no 2025/A-2',
        },
      ],
    })
    t.equal((await replace('documents/old', { with: 'empty' })).body.conflicts.length, 4)
    await service.request({
      method: 'PUT',
      url: `${root}/contexts/second`,
      payload: make('contexts', 'second'),
      headers: { 'if-match': '*' },
    })
    t.equal((await replace('documents/old', { with: 'new', delete: true })).status, 201)
    t.match(await content('contexts/first'), { provenance: [{ document: 'new', clauses: ['A-1'] }] })
    t.match(await content('contexts/third'), { provenance: [{ document: 'new', relation: 'silent' }] })
  },
)

t.test('an entry never comes to refer to itself, nor a tree to a cycle', async (t) => {
  const { replace, content, revision } = await registerOf(service, 'selves', [
    ['purposes', make('purposes', 'old')],
    ['purposes', make('purposes', 'child', { parent: 'old' })],
    ['purposes', make('purposes', 'grandchild', { parent: 'child' })],
    ['purposes', make('purposes', 'apart')],
  ])
  t.match(await replace('purposes/old', { with: 'child' }), {
    status: 409,
    body: { code: 'not-replaceable', conflicts: [{ kind: 'purposes', key: 'child', pointer: '/parent' }] },
  })
  const cycle = await replace('purposes/old', { with: 'grandchild' })
  t.match(cycle, { status: 422, body: { code: 'cycle', errors: [{ in: 'body', pointer: '/with' }] } })
  t.match(cycle.body.detail, /would be its own ancestor/)
  t.equal(await revision(), 1)
  t.equal((await replace('purposes/old', { with: 'apart', delete: true })).status, 201)
  t.equal((await content('purposes/child')).parent, 'apart')
})

t.test('what cannot be asked is refused', async (t) => {
  const { replace, revision, root } = await registerOf(service, 'bad', [
    ['sources', make('sources', 'old')],
    ['contexts', make('contexts', 'new')],
  ])
  const body = (payload: object) => replace('sources/old', payload)
  for (const bad of [
    {},
    { with: 'old' },
    { with: '' },
    { with: 'Old' },
    { with: 'a'.repeat(65) },
    { with: "x' or 1=1" },
    { with: null },
    { with: ['new'] },
    { with: 'none', delete: 'yes' },
    { with: 'none', reason: '' },
    { with: 'none', reason: 'r'.repeat(1001) },
    { with: 'none', nope: 1 },
    [],
  ])
    t.match(await body(bad), { status: 400, body: { code: 'invalid' } }, JSON.stringify(bad).slice(0, 60))
  t.match(await body({ with: 'new' }), {
    status: 422,
    body: {
      code: 'reference-missing',
      errors: [{ in: 'body', pointer: '/with', detail: 'there is no sources/new in this register' }],
    },
  })
  t.match(await replace('sources/none', { with: 'old' }), { status: 404, body: { code: 'not-found' } })
  t.match(await replace('sources/old', { with: 'new' }, '?nope=1'), { status: 400 })
  t.match(await replace('settings/register', { with: 'old' }), { status: 404 })
  const elsewhere = await service.request({
    method: 'POST',
    url: '/v1/registers/nowhere/sources/old/replacements',
    payload: { with: 'new' },
  })
  t.match(elsewhere, { status: 404, body: { code: 'not-found' } })
  t.match(await service.request({ method: 'GET', url: `${root}/sources/old/replacements` }), { status: 405 })
  t.equal(await revision(), 1)
})

t.test('sent again with its key it is done once, though there is nothing left to replace', async (t) => {
  const { replace, revision } = await registerOf(service, 'once', [
    ['legal-bases', make('legal-bases', 'old')],
    ['legal-bases', make('legal-bases', 'new')],
    ['purposes', make('purposes', 'one', refersTo('old'))],
  ])
  const key = { 'idempotency-key': 'replace' }
  const send = () => replace('legal-bases/old', { with: 'new', delete: true }, '', key)
  const answers = await Promise.all(Array.from({ length: 8 }, send))
  answers.push(await send())
  t.same(new Set(answers.map(({ status, headers, text }) => `${status} ${headers.etag} ${text}`)).size, 1)
  t.equal(answers[0]?.status, 201)
  t.equal(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined).length, 1)
  t.equal(await revision(), 2)
  t.match(await replace('legal-bases/old', { with: 'new' }, '', key), {
    status: 422,
    body: { code: 'idempotency-key-reused' },
  })
})

t.test('all of it was as described', async (t) => {
  t.same(service.flaws, [])
})

t.test(
  'a legal basis is not replaced by one of another provision: what is said of one is not of the other',
  async (t) => {
    const { replace, revision } = await registerOf(service, 'provisions', [
      ['legal-bases', { ...make('legal-bases', 'consent'), provision: '6.1.a' }],
      ['legal-bases', { ...make('legal-bases', 'contract'), provision: '6.1.b' }],
      ['purposes', { ...make('purposes', 'letters'), ...refersTo('consent') }],
    ])
    const before = await revision()
    t.match(await replace('legal-bases/consent', { with: 'contract' }), {
      status: 409,
      body: {
        code: 'not-replaceable',
        conflicts: [{ kind: 'legal-bases', key: 'consent', pointer: '/provision' }],
      },
    })
    t.equal(await revision(), before)
  },
)
