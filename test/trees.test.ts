import { openDoor, put } from './door.ts'
import { testDatabase } from './harness.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

/** Purposes in one line: each has the one before as its parent. */
const chain = (name: string, length: number, root?: string) =>
  Array.from({ length }, (_, at) => {
    const parent = at === 0 ? root : `${name}-${at - 1}`
    return put('purposes', `${name}-${at}`, parent === undefined ? {} : { parent })
  })

t.test('a tree of 32 levels is taken, one of 33 refused with its place', async (t) => {
  const door = await openDoor(db)
  await door.commit(chain('a', 32))
  const refusal = await door.refusal([put('purposes', 'a-32', { parent: 'a-31' })])
  t.match(refusal, { code: 'too-deep', details: { errors: [{ pointer: '/changes/0/parent' }] } })
  t.match(await door.refusal(chain('b', 33)), { code: 'too-deep' })
})

t.test('a tree that is hung below another one counts with all its levels', async (t) => {
  const door = await openDoor(db)
  await door.commit([...chain('a', 16), ...chain('b', 16), ...chain('c', 17)])
  t.match(await door.refusal([put('purposes', 'c-0', { parent: 'a-15' })]), { code: 'too-deep' })
  t.equal((await door.commit([put('purposes', 'b-0', { parent: 'a-15' })])).revision, 2)
})

t.test('a chain of 2,000 in one commit is refused like any other that is too deep', async (t) => {
  const door = await openDoor(db)
  t.match(await door.refusal(chain('a', 2000)), { code: 'too-deep' })
})

t.test(
  'what is put below the last level is refused also when its parent is sent again unchanged',
  async (t) => {
    const door = await openDoor(db)
    const tree = chain('a', 32)
    await door.commit(tree)
    t.match(await door.refusal([...tree, put('purposes', 'b', { parent: 'a-31' })]), { code: 'too-deep' })
  },
)

t.test(
  'what is put below the last level is taken when the tree is hung higher in the same commit',
  async (t) => {
    const door = await openDoor(db)
    await door.commit(chain('a', 32))
    const { revision } = await door.commit([put('purposes', 'a-1'), put('purposes', 'b', { parent: 'a-31' })])
    t.equal(revision, 2)
  },
)

t.test('a tree that is hung lower counts with what is put below it in the same commit', async (t) => {
  const door = await openDoor(db)
  await door.commit([...chain('a', 2), ...chain('b', 30)])
  const lower = put('purposes', 'b-0', { parent: 'a-1' })
  t.match(await door.refusal([lower, put('purposes', 'c', { parent: 'b-29' })]), { code: 'too-deep' })
  t.equal((await door.commit([lower])).revision, 2)
})
