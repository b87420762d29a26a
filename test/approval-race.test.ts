import { setTimeout as sleep } from 'node:timers/promises'
import { openDesk } from './approval-desk.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const ROUNDS = LONG ? 1_000 : 50
t.setTimeout(LONG ? 900_000 : 120_000)

/** Somebody approves what was read, while another edits it, in every round; now and then a third withdraws it. */
t.test(`${ROUNDS} approvals race edits: what is approved is what was seen`, async (t) => {
  const { as, write, step } = await openDesk(t)
  const text = (round: number, edit: number) =>
    make('contexts', 'raced', { notes: `Round ${round}, text ${edit}.` })
  let revision = await write('erik', 'contexts', text(0, 0))
  let [won, lost] = [0, 0]
  /** How long an approval takes, in milliseconds: the rivals come when it starts, while it judges, and when it is done. */
  let duration = 20
  for (let round = 1; round <= ROUNDS; round += 1) {
    const submitted = await step('erik', 'submit', 'contexts/raced', revision)
    if (submitted.status !== 200) throw new Error(`round ${round}: ${JSON.stringify(submitted.body)}`)
    const seen: number = submitted.body.meta.revision
    const edit = () =>
      as('erik', 'PUT', '/contexts/raced', text(round, 1), {
        'if-match': `"${seen}"`,
        'idempotency-key': `e${round}`,
      })
    const approve = async () => {
      const start = performance.now()
      const answer = await step('bo', 'approve', 'contexts/raced', seen)
      if (answer.status === 200) duration = (duration + performance.now() - start) / 2
      return answer
    }
    const withdraw = () => step('erik', 'withdraw', 'contexts/raced', seen)
    const rivals =
      round % 3 === 0 ? [withdraw, approve, edit] : round % 2 === 0 ? [approve, edit] : [edit, approve]
    const delay = ((Math.max(3, round % 10) - 3) / 4) * duration
    const answers = await Promise.all(
      rivals.map(async (rival) => {
        if (rival !== approve && delay > 0) await sleep(delay)
        return rival()
      }),
    )
    const statuses = answers.map(({ status }) => status).sort()
    t.same(statuses.slice(0, 1), [200], `round ${round}: one has it`)
    t.ok(
      statuses.slice(1).every((status) => status === 412),
      `round ${round}: the others are told that it has changed: ${statuses}`,
    )
    const approved = answers[rivals.indexOf(approve)]
    const inForce = await as('rut', 'GET', '/contexts/raced?state=approved')
    if (approved?.status === 200) {
      won += 1
      t.equal(inForce.body.notes, submitted.body.notes, 'the text in force is the one that was seen')
      t.equal(inForce.body.meta.revision, approved.body.meta.revision)
    } else {
      lost += 1
      t.not(inForce.body.meta?.revision, seen + 1, 'nothing came into force')
    }
    const now = await as('rut', 'GET', '/contexts/raced')
    const next = await as('erik', 'PUT', '/contexts/raced', text(round, 2), {
      'if-match': String(now.headers.etag),
    })
    revision = next.body.meta.revision
  }
  t.ok(won > 0 && lost > 0, `${won} approvals won, ${lost} lost`)
})

t.test(
  'of approvals that would meet in a cycle of parents, or in a retired reference, one is refused',
  async (t) => {
    const { as, write, step, approved, edit } = await openDesk(t, 'closed')
    const rounds = LONG ? 100 : 8
    for (let round = 0; round < rounds; round += 1) {
      await approved('statutes', make('statutes', `act-${round}`))
      const duty = make('legal-bases', `duty-${round}`, { provision: '6.1.c', statute: `act-${round}` })
      await write('erik', 'legal-bases', duty)
      await step('erik', 'submit', `legal-bases/duty-${round}`)
      const tree = (key: string, parent?: string) =>
        make('data-categories', `${key}-${round}`, { type: 'category', parent })
      await approved('data-categories', tree('up'))
      await approved('data-categories', tree('down', `up-${round}`))
      await edit('erik', 'data-categories', tree('down'))
      await edit('erik', 'data-categories', tree('up', `down-${round}`))
      await step('erik', 'submit', `data-categories/up-${round}`)
      const [retired, used, turned] = await Promise.all([
        step('bo', 'retire', `statutes/act-${round}`),
        step('cia', 'approve', `legal-bases/duty-${round}`),
        step('boAgain', 'approve', `data-categories/up-${round}`),
      ])
      t.same([retired.status, used.status].sort(), [200, 409], `round ${round}`)
      t.match(turned, { status: 422, body: { code: 'cycle' } })
    }
    const { body } = await as('rut', 'GET', '/legal-bases?state=approved&limit=200')
    for (const { statute } of body.data)
      t.equal((await as('rut', 'GET', `/statutes/${statute}?state=approved`)).status, 200)
  },
)
