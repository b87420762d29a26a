import { sql } from 'kysely'
import { canaried } from './canary.ts'
import { serviceOn, testDatabase } from './harness.ts'
import { heardInOurs, repeatedInOurs } from './isolation-acts.ts'
import {
  answersAboutNothing,
  answersAboutTheirs,
  answersOfOurs,
  answersOfTheirs,
  insideRegisters,
  placesIn,
  placesOfOneKind,
  unlike,
} from './isolation-table.ts'
import { kindOf, shapeOf } from './register-requests.ts'
import { stripped } from './stripped.ts'
import { t } from './tap.ts'
import { loadTwoRegisters } from './two-registers.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
t.setTimeout(600_000)
const database = await testDatabase(t)
const service = await serviceOn(t, database)
const two = await loadTwoRegisters(database.db)
const without = stripped(database.db)
/** The service on statements that name no register: row level security alone holds the registers apart. */
const bare = await serviceOn(t, { ...database, db: without.db })

const allPlaces = await placesIn(service, two)
const places = allPlaces.filter(({ theirs }) => theirs !== '')
const own = await answersOfOurs(service, two)
const about = await answersAboutTheirs(service, two, places)

/** Cursors of lists that are on one page in theirs, and filters by a country or a rule. */
const UNTOLD = [
  'Organisations, query country',
  'ProcessingActivities, query country',
  'ProcessingActivityUsages, cursor',
  'ProcessorActivities, query country',
  'ProcessorActivityUsages, cursor',
  'Recipients, query country',
  'Settings, cursor',
  'SettingsUsages, cursor',
  'Statutes, query jurisdiction',
  'Systems, query hostingCountry',
  'TransferUsages, cursor',
  'Transfers, query country',
  'WaiverUsages, cursor',
  'Waivers, query rule',
]

t.test('every operation inside a register is asked, in every place that takes an identifier', async (t) => {
  t.ok(places.length > 800, `${places.length} places`)
  t.equal(new Set(allPlaces.map(({ name }) => name)).size, allPlaces.length, 'each has a name of its own')
  const asked = new Set(places.map(({ name }) => name.split(',', 1)[0]))
  const unasked = insideRegisters(service).filter(({ operationId }) => !asked.has(operationId))
  t.strictSame(
    unasked.map(shapeOf),
    ['POST {kind}'],
    'but creating settings: there are some already, and their key is no identifier',
  )
  t.strictSame(unasked.map(kindOf), ['settings'])
  t.strictSame(
    allPlaces
      .filter(({ theirs }) => theirs === '')
      .map(({ name }) => name.replace(/^list/, ''))
      .sort(),
    UNTOLD,
    'and the lists that have one page, and the words that all registers share',
  )
})

t.test('no answer of ours holds a byte of theirs that it was not asked with', async (t) => {
  t.strictSame(own.leaks, [])
  t.strictSame(about.leaks, [])
})

t.test('what theirs has is answered as what never existed', async (t) => {
  t.strictSame(unlike(about.told, await answersAboutNothing(service, two, places)), [])
})

t.test('in theirs, the same identifiers are known', async (t) => {
  const some = placesOfOneKind(service, places)
  const known = unlike(about.told, await answersOfTheirs(service, two, some)).map(({ name }) => name)
  t.ok(some.length > 200, `of each place of all kinds one: ${some.length}`)
  t.strictSame(
    some.map(({ name }) => name).filter((name) => !known.includes(name)),
    [],
  )
})

t.test('on statements that name no register, ours tells the same', async (t) => {
  const asked = LONG ? places : placesOfOneKind(service, places)
  const [ownBare, aboutBare] = [await answersOfOurs(bare, two), await answersAboutTheirs(bare, two, asked)]
  t.strictSame([...ownBare.leaks, ...aboutBare.leaks], [])
  t.strictSame(unlike(ownBare.told, own.told), [])
  t.strictSame(unlike(aboutBare.told, about.told), [])
  const { predicates, statements, left } = without.taken()
  t.ok(statements > 100, `${predicates} predicates were taken from ${statements} statements`)
  t.strictSame(left, [], 'and none was left')
})

for (const [where, on] of [
  ['', service],
  [', on statements that name no register', bare],
] as const) {
  t.test(`an Idempotency-Key that theirs has used is new to ours${where}`, async (t) => {
    const { withTheirs, withNew } = await repeatedInOurs(on, where === '' ? 'a' : 'b')
    t.ok(Object.keys(withTheirs).length >= 33, 'of every POST that takes one')
    t.strictSame(unlike(withTheirs, withNew), [])
  })

  t.test(`who listens to ours hears nothing of theirs${where}`, async (t) => {
    const { text, revisions } = await heardInOurs(t, on, two)
    t.notMatch(text, canaried(''))
    t.strictSame(revisions.slice(1), [(revisions[0] ?? 0) + 1], 'but the commit to ours')
  })
}

t.test('without row level security the same statements tell of theirs', async (t) => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relrowsecurity and relnamespace = current_schema()::regnamespace`.execute(
    database.db,
  )
  for (const { name } of rows)
    await sql`alter table ${sql.table(name)} disable row level security`.execute(database.db)
  const reads = insideRegisters(service).filter(
    (each) => each.method === 'GET' && ['contexts', undefined].includes(kindOf(each)),
  )
  const [fresh, named] = [await serviceOn(t, { ...database, db: without.db }), await serviceOn(t, database)]
  const ofReads = places.filter(({ name }) =>
    reads.some(({ operationId }) => name.startsWith(`${operationId},`)),
  )
  const ownLeaks = (await answersOfOurs(fresh, two, reads)).leaks
  const leaks = (await answersAboutTheirs(fresh, two, ofReads)).leaks.map((leak) => leak.split(',', 1)[0])
  const sound = reads.filter(({ operationId }) => ![...ownLeaks, ...leaks].includes(operationId))
  // Not all: where one row is wanted, the database chooses whose it is, now this one and now that.
  t.ok(
    sound.length < reads.length / 2,
    `${reads.length} reads, but for ${sound.map(({ operationId }) => operationId)}`,
  )
  t.strictSame((await answersOfOurs(named, two, reads)).leaks, [], 'but not with their predicates')
})
