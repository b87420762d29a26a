import { turns } from '../src/turns.ts'
import { t } from './tap.ts'

/** A piece of work that ends when it is told to. */
function work(name: string, done: string[]) {
  let end = (_: string) => {}
  const ended = new Promise<string>((resolve) => {
    end = resolve
  })
  const run = async () => {
    done.push(name)
    return ended
  }
  return { run, end: () => end(name) }
}

t.test('one piece of work is done at a time, in the order in which they came', async (t) => {
  const inTurn = turns({ atOnce: 1, waiting: 2, full: 'full' })
  const begun: string[] = []
  const [a, b, c] = [work('a', begun), work('b', begun), work('c', begun)]
  const all = [inTurn(a.run), inTurn(b.run), inTurn(c.run)]
  t.same(begun, ['a'])
  await t.rejects(
    inTurn(async () => 'd'),
    { code: 'overloaded', message: 'full' },
  )
  a.end()
  t.equal(await all[0], 'a')
  t.same(begun, ['a', 'b'])
  // There is room again for one that waits, and none comes between.
  const last = inTurn(async () => begun.push('e'))
  t.same(begun, ['a', 'b'])
  b.end()
  c.end()
  await Promise.all([...all, last])
  t.same(begun, ['a', 'b', 'c', 'e'])
})

t.test('what fails gives its place to the next', async (t) => {
  const inTurn = turns({ atOnce: 1, waiting: 1, full: 'full' })
  const failed = inTurn(async () => {
    throw new Error('no')
  })
  const next = inTurn(async () => 'next')
  await t.rejects(failed, { message: 'no' })
  t.equal(await next, 'next')
  t.equal(await inTurn(async () => 'later'), 'later')
})

t.test('who has gone leaves the line, and nothing is done for them', async (t) => {
  const inTurn = turns({ atOnce: 1, waiting: 1, full: 'full' })
  const begun: string[] = []
  const a = work('a', begun)
  const first = inTurn(a.run)
  const gone = new AbortController()
  const left = inTurn(async () => begun.push('left'), gone.signal)
  await t.rejects(
    inTurn(async () => 'x'),
    { code: 'overloaded' },
  )
  gone.abort(new Error('gone'))
  await t.rejects(left, { message: 'gone' })
  const next = inTurn(async () => begun.push('next'))
  await t.rejects(
    inTurn(async () => begun.push('late'), gone.signal),
    { message: 'gone' },
  )
  a.end()
  await Promise.all([first, next])
  t.same(begun, ['a', 'next'])
})
