import { keep } from '../src/register/reports/kept.ts'
import { t } from './tap.ts'

/** A maker of texts that says what it was asked to make. */
function maker() {
  const made: string[] = []
  const make = (name: string) => async () => {
    made.push(name)
    return `${name} made`
  }
  return { made, make }
}

t.test('what is kept is made once, also for those who ask at the same time', async (t) => {
  const kept = keep<string>(2, 100, () => 1)
  const { made, make } = maker()
  t.same(await Promise.all([kept('a', make('a')), kept('a', make('a'))]), ['a made', 'a made'])
  t.equal(await kept('a', make('a')), 'a made')
  t.same(made, ['a'])
})

t.test('what was asked for longest ago goes first', async (t) => {
  const kept = keep<string>(2, 100, () => 1)
  const { made, make } = maker()
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await kept(name, make(name))
  t.same(made, ['a', 'b', 'c', 'b'])
})

t.test('what weighs too much is answered, and not kept', async (t) => {
  const kept = keep<string>(9, 10, (text) => (text.startsWith('heavy') ? 11 : 4))
  const { made, make } = maker()
  for (const name of ['a', 'heavy', 'heavy', 'a', 'b', 'a', 'b', 'c', 'a']) await kept(name, make(name))
  t.same(made, ['a', 'heavy', 'heavy', 'b', 'c', 'a'])
})

t.test('a failure is not kept', async (t) => {
  const kept = keep<string>(2, 100, () => 1)
  await t.rejects(
    kept('a', () => Promise.reject(new Error('no'))),
    { message: 'no' },
  )
  t.equal(await kept('a', async () => 'yes'), 'yes')
})
