import assert from 'node:assert/strict'
import fc from 'fast-check'
import { testService } from './harness.ts'
import { filling, meantCommit } from './log-arbitraries.ts'
import { ask, beginPlay, named, play } from './log-player.ts'
import { question } from './log-questions.ts'
import { holds } from './property.ts'
import { t } from './tap.ts'

const QUESTIONS = process.env.ROPA_LONG_TESTS === 'yes' ? 10_000 : 1_000
const A_RUN = 50

t.setTimeout(QUESTIONS * 300)
const service = await testService(t)
const commits = (least: number, most: number) => fc.array(meantCommit, { minLength: least, maxLength: most })
const questions = fc.array(question, { minLength: A_RUN, maxLength: A_RUN })

t.test('every answer as of a revision is that of the model, whenever it is asked', async (t) => {
  const endings = new Map<string, number>()
  let answered = 0
  const property = fc.asyncProperty(
    commits(8, 16),
    commits(4, 8),
    questions,
    async (before, after, asked) => {
      const played = await beginPlay(service, endings)
      for (const commit of [filling, ...before]) await play(service, played, commit)
      const newest = played.states.length - 1
      const first = []
      for (const { question, place, since, namings } of asked) {
        const revision = Math.round(place * newest)
        const of = { register: played.register, since: played.times[Math.round(since * newest)] ?? '' }
        const name = named(played, revision, namings[0])
        const answer = await ask(service, question, of, revision, name)
        const expected = question.answer(played.states[revision] ?? new Map(), of)
        const told = `${question.path(of)} as of ${revision}, named ${name}`
        assert.deepEqual(answer, expected, told)
        if (revision === newest)
          assert.deepEqual(await ask(service, question, of), expected, `${told}, which is now`)
        first.push({ question, of, revision, name, answer, told, naming: namings[1] })
      }
      for (const commit of after) await play(service, played, commit)
      for (const { question, of, revision, name, answer, told, naming } of first)
        for (const again of [name, named(played, revision, naming)])
          assert.deepEqual(
            await ask(service, question, of, revision, again),
            answer,
            `${told}, asked again by ${again}`,
          )
      answered += asked.length
    },
  )
  await holds(t, property, QUESTIONS / A_RUN)
  t.equal(answered, QUESTIONS)
  for (const ending of ['accepted', 'unchanged', 'dry run', 'stale', 'gone', 'reference-missing'])
    t.ok((endings.get(ending) ?? 0) > 0, `some commits ended in ${ending}`)
  t.comment(Object.fromEntries(endings))
})
