import assert from 'node:assert/strict'
import type { InjectOptions } from 'fastify'
import type { Answer, TestService } from './harness.ts'
import type { MeantCommit } from './log-arbitraries.ts'
import { judge, posted, type State } from './log-model.ts'
import type { Answered, Asked, Naming, Question } from './log-questions.ts'

/** A register and the model of it, side by side: `states[17]` is the register as of revision 17. */
export interface Played {
  readonly register: string
  readonly states: State[]
  /** Times of the commits, by revision. */
  readonly times: string[]
  /** How often each kind of ending was seen. */
  readonly endings: Map<string, number>
}

let registers = 0

/** A new, empty register and its model. */
export async function beginPlay(
  { request }: TestService,
  endings = new Map<string, number>(),
): Promise<Played> {
  registers += 1
  const register = `played-${registers}`
  const { status } = await request({ method: 'POST', url: '/v1/registers', payload: { key: register } })
  assert.equal(status, 201)
  return { register, states: [new Map()], times: ['1970-01-01T00:00:00Z'], endings }
}

/** Posts a commit to the register and gives it to the model; fails where they end differently. */
export async function play({ request }: TestService, played: Played, meant: MeantCommit): Promise<void> {
  const { register, states, endings } = played
  const revision = states.length - 1
  const state = states[revision] ?? new Map()
  const changes = posted(state, meant)
  const verdict = judge(state, revision + 1, changes)
  const query = meant.dryRun ? '?dryRun=true' : ''
  const answer = await request({
    method: 'POST',
    url: `/v1/registers/${register}/commits${query}`,
    payload: { changes },
  })
  const ending = endingOf(answer, meant)
  endings.set(ending, (endings.get(ending) ?? 0) + 1)
  if ('code' in verdict) {
    assert.equal(answer.body.code, verdict.code, answer.text)
    return
  }
  const { changed, created, next } = verdict
  const isNew = changed.includes(true)
  assert.equal(answer.status, isNew && !meant.dryRun ? 201 : 200, answer.text)
  assert.equal(answer.body.revision, isNew ? revision + 1 : revision)
  assert.deepEqual(
    answer.body.changes.map((change: Record<string, unknown>) => [change.changed, change.created]),
    changed.map((is, index) => [is, created[index]]),
  )
  if (answer.status !== 201) return
  states.push(next(answer.body.at))
  played.times.push(answer.body.at)
}

function endingOf({ status, body }: Answer, { dryRun }: MeantCommit): string {
  if (status >= 400) return body.code
  if (dryRun) return 'dry run'
  return status === 201 ? 'accepted' : 'unchanged'
}

/** How a revision is named to the API: by its number or a time, as of which it was the newest. */
export function named({ times }: Played, revision: number, naming: Naming): string {
  const at = times[revision] ?? ''
  const next = times[revision + 1]
  // Of the newest it is now: whatever is committed from now on comes later.
  const last = new Date(next === undefined ? Math.max(Date.parse(at), Date.now()) : Date.parse(next) - 1)
  const text = {
    number: String(revision),
    'its time': at,
    'its last moment': last.toISOString().replace('Z', '999Z'),
    'within its millisecond': at.replace(/(\.\d{3})?Z/, (_, digits = '.000') => `${digits}1Z`),
    'another offset': new Date(Date.parse(at) + 4.5 * 3_600_000).toISOString().replace('Z', '+04:30'),
  }
  return encodeURIComponent(text[naming])
}

/** Asks a register as of a revision, by its number unless it is named otherwise, or of now without one; reads all pages. */
export async function ask(
  { request }: TestService,
  question: Question,
  asked: Asked,
  revision?: number,
  name = String(revision),
): Promise<Answered> {
  const path = question.path(asked)
  const asOf = revision === undefined ? '' : `${path.includes('?') ? '&' : '?'}asOf=${name}`
  const get = (url: string): Promise<Answer> => request({ method: 'GET', url } satisfies InjectOptions)
  let answer = await get(`/v1/registers/${asked.register}${path}${asOf}`)
  if (answer.status !== 200) return { status: answer.status, code: answer.body.code }
  if (revision !== undefined) assert.equal(Number(answer.headers['register-revision']), revision)
  if (answer.body.nextCursor === undefined) return { status: 200, body: answer.body }
  const items: unknown[] = [...answer.body.data]
  while (answer.body.nextCursor !== null) {
    answer = await get(/<(.*)>/.exec(String(answer.headers.link))?.[1] ?? '')
    assert.equal(answer.status, 200, answer.text)
    items.push(...answer.body.data)
  }
  return { status: 200, items }
}
