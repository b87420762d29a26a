import type { NewChange } from '../bench/content.ts'
import { makeRegister } from '../bench/make-register.ts'
import { KINDS } from '../src/register/kinds.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const all = (size: number, seed?: number): NewChange[] =>
  [...makeRegister(size, seed === undefined ? {} : { seed })].flat()

t.test('a made register has as many entries as asked for, in all kinds, each once', async (t) => {
  for (const size of [1_000, 10_000]) {
    const made = all(size)
    t.equal(made.length, size)
    t.same(new Set(made.map(({ kind }) => kind)), new Set(KINDS.map(({ name }) => name)))
    t.equal(new Set(made.map(({ kind, content }) => `${kind}/${content.key}`)).size, size)
  }
})

t.test('the same seed makes the same register, another seed another one', async (t) => {
  const text = JSON.stringify(all(1_000))
  t.equal(JSON.stringify(all(1_000)), text)
  t.not(JSON.stringify(all(1_000, 1)), text)
})

t.test('the service takes a made register, every reference found', async (t) => {
  const { request } = await finagoService(t)
  const { status } = await request({ method: 'POST', url: '/v1/registers', body: { key: 'made' } })
  t.equal(status, 201)
  let revision = 0
  for (const changes of makeRegister(1_000, { perCommit: 400 })) {
    const answer = await request({ method: 'POST', url: '/v1/registers/made/commits', body: { changes } })
    t.match(answer, { status: 201, body: { revision: ++revision } })
  }
  t.equal(revision, 3)
})
