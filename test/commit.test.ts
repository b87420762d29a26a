import { MOST_CHANGES } from '../src/db/commit.ts'
import { findEntry, findVersion } from '../src/db/read.ts'
import { findRegister } from '../src/db/registers.ts'
import { readContents } from '../src/db/snapshot.ts'
import { metaOf } from '../src/domain/version.ts'
import { openDoor, put, putContent, remove } from './door.ts'
import { testDatabase } from './harness.ts'
import { makeNotice } from './make.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

const citing = (clause: string) => ({
  provenance: [{ document: 'notice', edition: '2025', clauses: [clause], relation: 'states' }],
})
const notice = (...codes: string[]) => putContent('documents', makeNotice('notice', codes))

t.test('a batch over several kinds may refer forward, and is one revision', async (t) => {
  const door = await openDoor(db)
  const { revision, outcomes } = await door.commit([
    put('purposes', 'part', { parent: 'whole', ...citing('K1') }),
    put('purposes', 'whole', { legalBases: [{ legalBasis: 'law', relation: 'sole' }] }),
    put('legal-bases', 'law', { provision: '6.1.c', statute: 'act' }),
    notice('K1'),
    put('statutes', 'act'),
  ])
  t.equal(revision, 1)
  t.same(
    outcomes.map(({ changed, created, version }) => [changed, created, version.key, version.revision]),
    ['part', 'whole', 'law', 'notice', 'act'].map((key) => [true, true, key, 1]),
  )
  t.equal((await readContents(db, door.register)).value.length, 5)
})

t.test('an unchanged put makes no version, and nothing but those no commit', async (t) => {
  const door = await openDoor(db)
  const changes = [put('contexts', 'a'), put('contexts', 'b')]
  await door.commit(changes)
  const again = await door.commit(changes)
  t.match(again, { revision: 1, at: null, outcomes: [{ changed: false }, { changed: false }] })
  const mixed = await door.commit([...changes, put('contexts', 'c', { notes: 'new' })])
  t.equal(mixed.revision, 2)
  t.same(
    mixed.outcomes.map(({ changed, version }) => [changed, version.revision]),
    [
      [false, 1],
      [false, 1],
      [true, 2],
    ],
  )
  await t.rejects(findVersion(db, door.register, 'contexts', 'a', 2), { code: 'not-found' })
})

t.test('a dry run answers as the commit would and leaves nothing', async (t) => {
  const door = await openDoor(db)
  await door.commit([put('contexts', 'a')])
  const before = await readContents(db, door.register)
  const changes = [remove('contexts', 'a'), put('purposes', 'p', { tags: ['analytics'] })]
  const dry = await door.commit(changes, { dryRun: true })
  t.match(dry, { dryRun: true, revision: 2, outcomes: [{ changed: true }, { created: true }] })
  t.same(await readContents(db, door.register), before)
  t.equal((await findRegister(db, door.register)).revision, 1)
  await t.rejects(findEntry(db, door.register, 'purposes', 'p'), { code: 'not-found' })
  t.match(await door.commit(changes), { revision: 2, outcomes: [{ changed: true }, { created: true }] })
})

t.test('a change is refused unless the entry is as the caller saw it', async (t) => {
  const door = await openDoor(db)
  await door.commit([put('contexts', 'a'), put('contexts', 'old')])
  await door.commit([put('contexts', 'a', { notes: 'newer' }), remove('contexts', 'old')])
  const { value: now } = await findEntry(db, door.register, 'contexts', 'a')
  const { value: then } = await findVersion(db, door.register, 'contexts', 'a', 1)
  const one = async (change: ReturnType<typeof put>) => (await door.refusal([change])).code
  t.equal(await one(put('contexts', 'a', {}, { expect: 'absent' })), 'taken')
  t.equal(await one(put('contexts', 'a', {}, { expect: [1] })), 'stale')
  t.equal(await one(put('contexts', 'a', {}, { expect: [] })), 'stale')
  t.equal(await one(remove('contexts', 'a', { expect: [1] })), 'stale')
  t.equal(await one(remove('contexts', 'a', { expect: 'absent' })), 'stale')
  t.equal(await one(put('contexts', 'old', {}, { expect: [1] })), 'gone')
  t.equal(await one(put('contexts', 'old', {}, { expect: 'present' })), 'gone')
  t.equal(await one(remove('contexts', 'old')), 'gone')
  t.equal(await one(put('contexts', 'new', {}, { expect: [2] })), 'not-found')
  t.equal(await one(remove('contexts', 'new')), 'not-found')
  t.equal(await one(remove('contexts', 'new', { expect: 'absent' })), 'not-found')
  t.equal(await one(put('contexts', 'a', {}, { meta: metaOf(then) })), 'meta-mismatch')
  t.equal(await one(put('contexts', 'new', {}, { meta: metaOf(now) })), 'meta-mismatch')
  t.match(await door.refusal([put('contexts', 'a', {}, { expect: [1] })]), {
    details: { kind: 'contexts', key: 'a', currentRevision: 2 },
  })
  const seen = { expect: [1, 2], meta: { ...metaOf(now) } }
  t.equal((await door.commit([put('contexts', 'a', { notes: 'newest' }, seen)])).revision, 3)
})

t.test('one entry is changed once in a commit', async (t) => {
  const door = await openDoor(db)
  const refusal = await door.refusal([put('contexts', 'a'), put('purposes', 'a'), remove('contexts', 'a')])
  t.equal(refusal.code, 'duplicate-change')
  t.match(refusal.details.errors, [{ pointer: '/changes/2', detail: /contexts\/a/ }])
})

t.test(`a commit takes at most ${MOST_CHANGES} changes`, async (t) => {
  const door = await openDoor(db)
  const changes = Array.from({ length: MOST_CHANGES + 1 }, (_, index) => put('contexts', `c-${index}`))
  t.equal((await door.refusal(changes)).code, 'too-large')
  if (process.env.ROPA_LONG_TESTS === 'yes')
    t.equal((await door.commit(changes.slice(1))).outcomes.length, MOST_CHANGES)
})

t.test('a deleted entry keeps its versions and can be created again', async (t) => {
  const door = await openDoor(db)
  const first = await door.commit([put('purposes', 'p', { tags: ['analytics'] })])
  await door.commit([remove('purposes', 'p')])
  await t.rejects(findEntry(db, door.register, 'purposes', 'p'), { code: 'gone' })
  const again = await door.commit([put('purposes', 'p', {}, { expect: 'absent' })])
  t.match(again.outcomes, [{ created: true, version: { revision: 3, createdAt: again.at } }])
  t.match((await findEntry(db, door.register, 'purposes', 'p', 1)).value, { createdAt: first.at })
  await t.rejects(findEntry(db, door.register, 'purposes', 'p', 2), { code: 'gone' })
})

t.test('the times of commits rise, even when the clock stands behind', async (t) => {
  const door = await openDoor(db)
  const times: string[] = []
  const write = async (notes: string) =>
    times.push((await door.commit([put('contexts', 'a', { notes })])).at ?? '')
  for (let i = 0; i < 10; i++) await write(`note ${i}`)
  const ahead = '2999-12-31T23:59:59.999Z'
  await db.updateTable('registers').set({ committed_at: ahead }).where('key', '=', door.register).execute()
  await write('from the future')
  t.same(times, [...new Set(times)].sort())
  t.equal(times.at(-1), '3000-01-01T00:00:00.000Z')
})

t.test('two registers do not mix', async (t) => {
  const [mine, theirs] = [await openDoor(db), await openDoor(db)]
  const pair = { legalBases: [{ legalBasis: 'law', relation: 'sole' }] }
  await theirs.commit([put('legal-bases', 'law'), put('purposes', 'p', pair)])
  t.equal((await mine.refusal([put('purposes', 'p', pair)])).code, 'reference-missing')
  t.equal((await mine.refusal([put('purposes', 'p', {}, { expect: [1] })])).code, 'not-found')
  await mine.commit([put('legal-bases', 'law', { notes: 'mine' }), put('purposes', 'p')])
  await mine.commit([remove('legal-bases', 'law')])
  t.match(await findRegister(db, theirs.register), { revision: 1, counts: { purposes: 1, 'legal-bases': 1 } })
  t.match(await findRegister(db, mine.register), { revision: 2, counts: { purposes: 1 } })
  t.equal((await theirs.refusal([remove('legal-bases', 'law')])).code, 'in-use')
  await t.rejects(
    openDoor(db).then(({ refusal }) => refusal([])),
    /accepted/,
  )
})
