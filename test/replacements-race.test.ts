import { inconsistencies } from './consistency.ts'
import { SERVER, testService } from './harness.ts'
import { make } from './make.ts'
import { refersTo, registerOf } from './replacing.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
t.setTimeout(LONG ? 600_000 : 120_000)
const service = await testService(t)
const { db } = service.database

t.test('those who come to refer to it meanwhile are led on too, or see that it is gone', async (t) => {
  for (const remove of [false, true]) {
    const { root, replace, usages, revision } = await registerOf(service, `race-${remove}`, [
      ['legal-bases', make('legal-bases', 'old')],
      ['legal-bases', make('legal-bases', 'new')],
      ...Array.from(
        { length: 30 },
        (_, index) => ['purposes', make('purposes', `p-${index}`, refersTo('old'))] as const,
      ),
    ])
    const send = (method: 'POST' | 'PUT', url: string, payload: object) =>
      service.request({ method, url: `${root}/${url}`, payload, headers: { 'if-match': '*' } })
    const writers = Array.from({ length: 4 }, async (_, client) => {
      const statuses: number[] = []
      for (let turn = 0; turn < 12; turn++) {
        const created = await send(
          'POST',
          'purposes',
          make('purposes', `w-${client}-${turn}`, refersTo('old')),
        )
        const notes = `turn ${turn}`
        const changed = await send(
          'PUT',
          `purposes/p-${client}`,
          make('purposes', `p-${client}`, { ...refersTo('old'), notes }),
        )
        statuses.push(created.status, changed.status)
      }
      return statuses
    })
    const answer = await replace('legal-bases/old', { with: 'new', delete: remove })
    const statuses = new Set((await Promise.all(writers)).flat())
    t.equal(answer.status, 201, answer.text)
    const then = `?limit=200&asOf=${answer.body.revision}`
    t.ok((await usages('legal-bases/new', then)).length >= 30)
    if (remove)
      t.same(
        [...statuses].filter((status) => ![200, 201, 422].includes(status)),
        [],
      )
    else t.same(await usages('legal-bases/old', then), [])
    t.ok((await revision()) > 1)
    t.same(await inconsistencies(db, `race-${remove}`), [])
  }
})

t.test(
  '10,000 who refer to it are changed in one commit, and one more is refused',
  { skip: SERVER === undefined && !LONG && 'the embedded database takes long' },
  async (t) => {
    const { root, replace } = await registerOf(service, 'many', [
      ['organisations', make('organisations', 'old')],
      ['organisations', make('organisations', 'new')],
    ])
    const create = async (from: number, to: number, operator: string) => {
      const changes = Array.from({ length: to - from }, (_, index) => ({
        op: 'put',
        kind: 'systems',
        content: make('systems', `s-${from + index}`, { operator }),
      }))
      const payload = { changes }
      t.equal((await service.request({ method: 'POST', url: `${root}/commits`, payload })).status, 201)
    }
    await create(0, 9_000, 'old')
    await create(9_000, 10_000, 'old')
    const many = await replace('organisations/old', { with: 'new' })
    t.equal(many.status, 201)
    t.equal(many.body.changes.length, 10_000)
    await create(10_000, 10_001, 'new')
    t.match(await replace('organisations/new', { with: 'old' }), {
      status: 413,
      body: { code: 'too-large', detail: /10001 entries/ },
    })
    t.same(await inconsistencies(db, 'many'), [])
  },
)
