import { bearer, guardedFinago, makeKey } from './credentials.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await guardedFinago(t)
const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
const CHANGES = `${address}/v1/registers/finago/changes`

/** Follows the feed with a credential; `ended` resolves to how many milliseconds it went on. */
async function follow(token: string) {
  const begun = performance.now()
  const answer = await fetch(CHANGES, { headers: { ...bearer(token), accept: 'text/event-stream' } })
  const reader = answer.body?.getReader()
  const first = await reader?.read()
  const ended = (async () => {
    while (reader !== undefined && !(await reader.read()).done);
    return performance.now() - begun
  })()
  return { status: answer.status, first, ended }
}

t.test('a stream ends within seconds of its key being revoked, and others go on', async (t) => {
  const [key, other] = [await makeKey(service.db), await makeKey(service.db)]
  const [stream, beside] = [await follow(key.text), await follow(other.text)]
  t.equal(stream.status, 200)
  const isOpen = (ended: Promise<number>) =>
    Promise.race([ended.then(() => false), new Promise((resolve) => setTimeout(() => resolve(true), 2_500))])
  t.ok(await isOpen(stream.ended), 'a key in force is left alone')
  await service.as(service.operator, 'DELETE', `/v1/api-keys/${key.credential.id}`)
  t.notOk(await isOpen(stream.ended))
  t.ok(await isOpen(beside.ended))
  t.equal((await follow(key.text)).status, 401)
  await service.as(service.operator, 'DELETE', `/v1/api-keys/${other.credential.id}`)
  await beside.ended
})

t.test('a stream ends when its key expires', async (t) => {
  const { text } = await makeKey(service.db, { expiresAt: new Date(Date.now() + 1_500).toISOString() })
  const { status, ended } = await follow(text)
  t.equal(status, 200)
  t.ok((await ended) < 6_000)
})
