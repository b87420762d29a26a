import { readEntries } from '../src/register/reports/read-snapshot.ts'
import { pagesOf } from '../src/register/reports/record/pdf-content.ts'
import { printed } from '../src/register/reports/record/print.ts'
import { turns } from '../src/turns.ts'
import { finagoService } from './harness.ts'
import { madeRecord, written } from './made-record.ts'
import { READERS } from './record-readers.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await finagoService(t, { limits: { waitingDocuments: 1 } })
const url = '/v1/registers/finago/article-30'

t.test('more records than may wait to be made are refused, and may be asked for again', async (t) => {
  const get = (format: string) => service.request({ method: 'GET', url: `${url}?format=${format}` })
  const four = await Promise.all([get('pdf'), get('xlsx'), get('pdf'), get('xlsx')])
  t.same(four.map(({ status }) => status).sort(), [200, 200, 503, 503])
  const refused = four.find(({ status }) => status === 503)
  t.match(refused, {
    headers: { 'content-type': /problem\+json/, 'retry-after': '2' },
    body: { code: 'overloaded', detail: /^1 records wait .* Try again after Retry-After seconds\.$/ },
  })
  t.equal((await get('pdf')).status, 200)
})

t.test('what others ask is answered while a record is made', async (t) => {
  const ended: string[] = []
  const get = async (query: string) => {
    const { status } = await service.request({ method: 'GET', url: `${url}?${query}` })
    ended.push(query)
    return status
  }
  const made = get('format=pdf')
  t.equal(await get('limit=1'), 200)
  t.equal(await made, 200)
  t.same(ended, ['limit=1', 'format=pdf'])
})

t.test('others have a turn between the activities of a record', async (t) => {
  let turn = 0
  const count = () => {
    turn += 1
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  const seen: number[] = []
  const at = { revision: 1, state: 'newest' } as const
  for await (const _ of readEntries(service.database.db, 'finago', at, 'processing-activities'))
    seen.push(turn)
  clearImmediate(next)
  t.equal(seen.length, 21)
  t.ok(new Set(seen).size >= 3, `they were read in the turns ${[...new Set(seen)]}`)
})

t.test('a thread of its own makes the same workbook', async (t) => {
  const record = madeRecord('a text')
  const { tablesOf } = await import('../src/register/reports/record/xlsx-content.ts')
  const beside = {
    inTurn: turns({ atOnce: 1, waiting: 0, full: 'full' }),
    gone: new AbortController().signal,
  }
  const made = await printed(async () => ({ xlsx: await tablesOf(record) }), beside)
  const read = async (workbook: Buffer) => (await READERS.xlsx?.(workbook))?.('activity', 'Art. 30(1)(b)')
  t.equal(await read(made), await read(await written(madeRecord('a text'), 'xlsx')))
  t.match(await read(made), /a text/)
})

t.test('nothing is made for who has gone', async (t) => {
  const inTurn = turns({ atOnce: 1, waiting: 0, full: 'full' })
  const gone = new AbortController()
  const draft = async () => ({ pdf: await pagesOf(madeRecord('word '.repeat(2_000))) })
  const left = printed(draft, { inTurn, gone: gone.signal })
  setTimeout(() => gone.abort(new Error('gone')), 20)
  await t.rejects(left, { message: 'gone' })
  const next = await printed(draft, { inTurn, gone: new AbortController().signal })
  t.match(next.subarray(0, 5).toString(), '%PDF-')
})
