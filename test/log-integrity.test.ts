import fc from 'fast-check'
import { sql } from 'kysely'
import { findRegister } from '../src/db/registers.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { inconsistencies } from './consistency.ts'
import { openDoor, put, putContent, remove } from './door.ts'
import { testService } from './harness.ts'
import { filling, meantCommit } from './log-arbitraries.ts'
import { beginPlay, play } from './log-player.ts'
import { nestedDocument, nestedPurpose, standing } from './nested-arbitraries.ts'
import { holds } from './property.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
t.setTimeout(LONG ? 1_200_000 : 120_000)

const service = await testService(t)
const { db } = service.database

t.test('the register that is shipped is consistent when loaded', async (t) => {
  const file = shippedRegister()
  await loadRegister(db, file)
  t.equal((await findRegister(db, file.register)).revision, 1)
  t.same(await inconsistencies(db, file.register), [])
})

t.test('after any commits, log, hashes, entries and tables agree', async (t) => {
  const property = fc.asyncProperty(
    fc.array(meantCommit, { minLength: 5, maxLength: 30 }),
    async (commits) => {
      const played = await beginPlay(service)
      for (const commit of [filling, ...commits]) await play(service, played, commit)
      const wrong = await inconsistencies(db, played.register)
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    },
  )
  await holds(t, property, LONG ? 100 : 10)
})

t.test('replacing what is nested leaves no row behind and loses none', async (t) => {
  const contents = fc.array(fc.oneof(nestedDocument, nestedPurpose), { minLength: 3, maxLength: 12 })
  const property = fc.asyncProperty(contents, async (replacements) => {
    const door = await openDoor(db)
    await door.commit(standing())
    for (const { kind, content } of replacements) await door.commit([putContent(kind, content)])
    const wrong = await inconsistencies(db, door.register)
    await door.commit(
      [...new Set(replacements.map(({ kind }) => kind))].map((kind) => remove(kind, 'nested')),
    )
    wrong.push(...(await inconsistencies(db, door.register)))
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  })
  await holds(t, property, LONG ? 200 : 20)
})

t.test('the log is insert-only, whoever asks', async (t) => {
  const door = await openDoor(db)
  await door.commit([put('contexts', 'a'), put('purposes', 'p')])
  for (const statement of [
    "update versions set content = '{}'",
    'update versions set revision = revision where false or true',
    'update commits set actor = actor',
    'delete from versions',
    'delete from commits',
    'truncate versions cascade',
    'truncate commits cascade',
    'truncate registers cascade',
    `insert into commits select * from commits on conflict (register_id, revision) do update set actor = 'me'`,
  ])
    await t.rejects(sql.raw(statement).execute(db), { code: '42501' }, statement)
  t.same(await inconsistencies(db, door.register), [])
})

t.test('a row that was tampered with is found', async (t) => {
  const tampering = {
    'update registers set frontier = decode(repeat($$00$$, octet_length(frontier)), $$hex$$)': /frontier/,
    "update purpose_tags set tag = 'support'": /purpose_tags has a row .*support.*purpose_tags lacks/s,
    'delete from purpose_tags': /purpose_tags lacks the row .*analytics/,
    "insert into purpose_tags select register_id, purpose, 'support', 9 from purpose_tags":
      /that no content has/,
    'update entries set created_by = $$me$$': /created by somebody else/,
    'update links set pointer = $$/elsewhere$$': /links lacks the row/,
    'update purposes set open_ended = true': /purposes lacks the row/,
  }
  for (const [statement, found] of Object.entries(tampering)) {
    const door = await openDoor(db)
    await door.commit([
      put('purposes', 'p', { tags: ['analytics'], parent: 'q', openEnded: false }),
      put('purposes', 'q'),
    ])
    t.same(await inconsistencies(db, door.register), [])
    const own = sql`where register_id = (select id from registers where key = ${door.register})`
    const where = statement.startsWith('update registers') ? sql`where key = ${door.register}` : own
    await sql`${sql.raw(statement)} ${where}`.execute(db)
    t.match((await inconsistencies(db, door.register)).join('\n'), found, statement)
  }
})
