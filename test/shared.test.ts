import { setTimeout as sleep } from 'node:timers/promises'
import { shared } from '../src/db/shared.ts'
import { t } from './tap.ts'

t.test(
  'who asks while a question is under way is answered by the next one, which all of them share',
  async (t) => {
    const questions: string[][] = []
    let state = 0
    const check = shared(async (asked: ReadonlyMap<string, null>) => {
      questions.push([...asked.keys()])
      const seen = state
      await sleep(5)
      return new Map([...asked.keys()].map((name) => [name, seen] as const))
    })
    const first = check('a', null)
    await sleep(1)
    state = 1
    const later = [check('a', null), check('b', null), check('a', null)]
    t.equal(await first, 0)
    t.strictSame(await Promise.all(later), [1, 1, 1])
    t.strictSame(questions, [['a'], ['a', 'b']])
  },
)

t.test(
  'what there is not is undefined, and a failure reaches those who asked, and nobody after them',
  async (t) => {
    let fails = true
    const check = shared(async (_asked: ReadonlyMap<string, null>) => {
      if (fails) throw new Error('no answer')
      return new Map<string, number>()
    })
    const asked = [check('a', null), check('b', null)]
    for (const each of asked) await t.rejects(each, { message: 'no answer' })
    fails = false
    t.equal(await check('a', null), undefined)
  },
)
