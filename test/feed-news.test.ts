import { setTimeout as sleep } from 'node:timers/promises'
import type { KyselyPlugin } from 'kysely'
import { announce, type Following, follow } from '../src/db/feed-news.ts'
import { sharedReads } from '../src/db/feed-reads.ts'
import { openDoor, put } from './door.ts'
import { testDatabase } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const { db } = await testDatabase(t)
const PATIENT = 20_000

/** The same database as another instance has it, and how often it is asked. */
function anotherInstance() {
  let questions = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      questions += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(counting), questions: () => questions }
}

t.test(
  'whatever is followed by however many is looked up once a second, and nothing when nobody does',
  async (t) => {
    const other = anotherInstance()
    const doors = [await openDoor(db), await openDoor(db), await openDoor(db)]
    const followings = doors.flatMap(({ register }) =>
      Array.from({ length: 5 }, () => follow(other.db, register, 0)),
    )
    const heard = followings.map(({ newerThan }) => newerThan(0, PATIENT))
    const start = performance.now()
    for (const door of doors) await door.commit([put('contexts', 'a')])
    await doors[1]?.commit([put('contexts', 'b')])
    const revisions = await Promise.all(heard)
    t.same([revisions[0], revisions[14]], [1, 1])
    t.ok([1, 2].includes(revisions[5] ?? 0))
    await sleep(1_500)
    const seconds = Math.ceil((performance.now() - start) / 1_000)
    t.ok(other.questions() <= seconds + 1, `${other.questions()} questions in ${seconds} seconds`)
    for (const { stop } of followings) stop()
    const before = other.questions()
    await sleep(1_500)
    t.ok(other.questions() <= before + 1)
    const again = follow(other.db, doors[0]?.register ?? '', 1)
    const news = again.newerThan(1, PATIENT)
    await doors[0]?.commit([put('contexts', 'c')])
    t.equal(await news, 2, 'who follows later is served again')
    again.stop()
  },
)

t.test(
  'news are told once they are newer than what is known, else there are none after a while',
  async (t) => {
    const { register } = await openDoor(db)
    const [one, two] = [follow(db, register, 3), follow(db, register, 5)]
    t.equal(await one.newerThan(3, PATIENT), 5, 'what another follower knows')
    t.equal(await one.newerThan(5, 10), undefined)
    const waiting = [one.newerThan(5, PATIENT), two.newerThan(5, PATIENT)]
    announce(db, register, 4)
    announce(db, register, 5)
    announce(db, 'other', 9)
    announce(db, register, 6)
    announce(db, register, 7)
    t.same(await Promise.all(waiting), [6, 6], 'the first that is newer')
    t.equal(await one.newerThan(5, PATIENT), 7, 'or the newest there is')
    const stopped = two.newerThan(7, PATIENT)
    two.stop()
    two.stop()
    t.equal(await stopped, undefined)
    t.equal(await two.newerThan(0, PATIENT), undefined, 'who has stopped hears nothing more')
    const heard = one.newerThan(7, PATIENT)
    announce(db, register, 8)
    t.equal(await heard, 8, 'the others go on')
    one.stop()
  },
)

t.test('who waits while the database fails is told so, and the next is served again', async (t) => {
  const { register } = await openDoor(db)
  const other = anotherInstance()
  let isLost = true
  const failing = other.db.withPlugin({
    transformQuery: ({ node }) => {
      if (isLost) throw new Error('lost')
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const followings: Following[] = [follow(failing, register, 0), follow(failing, register, 0)]
  for (const { newerThan } of followings) await t.rejects(newerThan(0, PATIENT), /lost/)
  isLost = false
  const [first] = followings
  await sleep(1_100)
  announce(failing, register, 1)
  t.equal(await first?.newerThan(0, PATIENT), 1)
  for (const { stop } of followings) stop()
})

t.test(
  'reads go one after the other, those of one name are one, and a failure is nobody else’s',
  async (t) => {
    const share = sharedReads<string>()
    const log: string[] = []
    const read = (name: string, fails = false) =>
      share(name, async () => {
        log.push(`${name} begins`)
        await sleep(10)
        log.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      })
    const all = await Promise.allSettled([read('a'), read('b', true), read('a'), read('b'), read('c')])
    t.same(
      all.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message)),
      ['a', 'b', 'a', 'b', 'c'],
    )
    t.same(
      all.map(({ status }) => status === 'fulfilled'),
      [true, false, true, false, true],
    )
    t.same(log, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    t.equal(await read('b'), 'b', 'asked again, it is read again')
  },
)
