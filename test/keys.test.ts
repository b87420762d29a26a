import { commitAll, entriesOf, makeRegister, seen } from './entries.ts'
import { testService } from './harness.ts'
import { make } from './make.ts'
import { t } from './tap.ts'

const service = await testService(t)

const WORDS = [
  'null',
  'true',
  '0',
  '00',
  '1e9',
  'constructor',
  'tostring',
  'select',
  'new',
  'x'.repeat(64),
  'a-b-c',
]

t.test('a key may be a word that means something elsewhere', async (t) => {
  for (const word of WORDS) {
    await makeRegister(service, word)
    const documents = entriesOf(service, word, { name: 'documents' })
    const contexts = entriesOf(service, word, { name: 'contexts' })
    const code = word.slice(0, 40).toUpperCase()
    const clause = (code: string) => ({ code, section: 'A', type: 'scope', quote: 'q' })
    const notice = (codes: readonly string[]) =>
      make('documents', word, { editions: [{ key: word, language: 'sv', clauses: codes.map(clause) }] })
    const provenance = [{ document: word, edition: word, clauses: [code], relation: 'states' }]
    await commitAll(service, word, [
      ['contexts', make('contexts', word, { provenance })],
      ['documents', notice([code, 'other'])],
    ])
    const usages = [{ kind: 'contexts', key: word, pointer: `/provenance/0/clauses/${code}` }]
    t.same((await documents.read(`${word}/usages`)).body.data, usages, word)
    t.match((await contexts.list(`?clause=${code}`)).body.data, [{ key: word }], word)
    t.match(
      await documents.replace(word, notice(['other']), seen(1)),
      { status: 409, body: { usages } },
      word,
    )
    t.equal((await documents.replace(word, notice([code]), seen(1))).status, 200, word)
    const dangling = [{ ...provenance[0], clauses: ['NONE'] }]
    t.match(await contexts.patch(word, { provenance: dangling }, seen(1)), {
      status: 422,
      body: { errors: [{ pointer: '/provenance/0/clauses/0' }] },
    })
  }
})
