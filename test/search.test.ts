import { sql } from 'kysely'
import { KINDS } from '../src/register/kinds.ts'
import { allPages, commitAll, entriesOf, makeRegister } from './entries.ts'
import { type Answer, finagoService } from './harness.ts'
import { type Content, make, makeNotice } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(180_000)
const service = await finagoService(t)
const get = (url: string): Promise<Answer> => service.request({ method: 'GET', url })
const query = (q: string, more = '') => `q=${encodeURIComponent(q)}${more}`
const root = (register: string) => `/v1/registers/${register}`

interface Found {
  readonly kind: string
  readonly key: string
  readonly part: string
}
const namesIn = ({ body }: Answer): string[] => body.data.map(({ kind, key }: Found) => `${kind}/${key}`)
/** What a search finds, page by page: `kind/key`. */
const found = async (register: string, q: string, more = ''): Promise<string[]> =>
  (await allPages(service, `${root(register)}/search?${query(q, more)}`)).flatMap(namesIn)

const contexts = (contents: Readonly<Record<string, Partial<Content>>>) =>
  Object.entries(contents).map(([key, members]) => ['contexts', make('contexts', key, members)] as const)

t.test('entries are found by their words, whatever the inflection, accents and case', async (t) => {
  await makeRegister(service, 'words')
  await commitAll(service, 'words', [
    ...contexts({
      purposely: { label: { sv: 'Ändamålen med behandlingen', en: 'The purposes of processing' } },
      'in-notes': { label: { sv: 'Något' }, notes: 'Ändamålet är okänt' },
      'in-description': { label: { sv: 'Annat' }, description: { sv: 'Utan ändamål', en: 'Nothing' } },
      finnish: { label: { fi: 'Käsittelyn tarkoitukset' } },
    }),
    [
      'documents',
      makeNotice(
        'notice',
        ['ÄND-1', 'K-2'].map((code) => code.replace('Ä', 'A')),
      ),
    ],
  ])
  const all = ['contexts/purposely', 'contexts/in-description', 'contexts/in-notes']
  for (const q of ['ändamål', 'andamal', 'ÄNDAMÅLEN', 'ändamålets', 'a\u0308ndama\u030al', 'andam', 'and'])
    t.same(
      (await found('words', q)).filter((name) => name.startsWith('contexts')),
      all,
      q,
    )
  t.same(await found('words', 'ändamål behandling'), ['contexts/purposely'])
  t.same(await found('words', 'behandlingar ändamålet'), ['contexts/purposely'])
  t.same(await found('words', 'purpose process'), ['contexts/purposely'])
  t.same(await found('words', 'proc'), ['contexts/purposely'])
  t.same(await found('words', 'proc purposes'), [], 'only the last word may be a beginning')
  t.same(await found('words', 'ändamål okänt'), ['contexts/in-notes'])
  t.same(await found('words', 'kasittelyn'), ['contexts/finnish'])
  t.same(await found('words', 'and-1'), ['documents/notice'], 'clauses by their code')
  t.same(await found('words', 'quote of K-2'), ['documents/notice'])
  t.same(await found('words', 'in-notes'), ['contexts/in-notes'], 'keys')
  t.same(await found('words', 'nowhere'), [])
  t.same(await found('words', 'privacy'), [], 'words of closed lists are no texts')
  const { body } = await get(`${root('words')}/search?${query('ändamål', '&count=exact')}`)
  t.match(body, {
    data: [
      {
        kind: 'contexts',
        key: 'purposely',
        label: { en: 'The purposes of processing' },
        revision: 1,
        part: 'name',
      },
      { key: 'in-description', part: 'text' },
      { key: 'in-notes', part: 'text' },
    ],
    nextCursor: null,
    total: 3,
  })
})

t.test('what is changed or deleted is found by what it is now, and each register on its own', async (t) => {
  for (const register of ['left', 'right']) {
    await makeRegister(service, register)
    await commitAll(service, register, contexts({ one: { notes: 'kanin' }, two: { notes: 'kanin' } }))
  }
  const left = entriesOf(service, 'left', { name: 'contexts' })
  await left.replace('one', make('contexts', 'one', { notes: 'hare' }), { 'if-match': '*' })
  await left.remove('two', { 'if-match': '*' })
  t.same(await found('left', 'kanin'), [])
  t.same(await found('left', 'hare'), ['contexts/one'])
  t.same(await found('right', 'kanin'), ['contexts/one', 'contexts/two'])
  await left.create(make('contexts', 'two', { notes: 'kaniner' }))
  t.same(await found('left', 'kanin'), ['contexts/two'])
  await left.patch('one', { notes: null }, { 'if-match': '*' })
  t.same(await found('left', 'hare'), [])
  const dry = { notes: 'igelkott' }
  await left.patch('one', dry, { 'if-match': '*' }, '?dryRun=true')
  t.same(await found('left', 'igelkott'), [])
})

t.test('a list is searched as well, alone, in an order of its own, and beside filters', async (t) => {
  const list = async (more: string) =>
    (await allPages(service, `${root('finago')}/purposes?${more}`)).flatMap(({ body }) =>
      body.data.map(({ key }: Content) => key),
    )
  const all = await list(query('penningtvätt'))
  t.same(all, ['p6b-anti-money-laundering'])
  const byMatch = await list(query('och', '&limit=3'))
  t.ok(byMatch.length > 3)
  t.same([...byMatch].sort(), await list(query('och', '&sort=key&limit=2')))
  t.same([...byMatch].sort().reverse(), await list(query('och', '&sort=-key&limit=2')))
  t.same(new Set(await list(query('och', '&sort=-updatedAt&limit=2'))), new Set(byMatch))
  t.same(await list(query('och', '&updatedSince=2999-01-01T00:00:00Z')), [])
  const tagged = (await list('tag=support&limit=200')).filter((key) => byMatch.includes(key))
  t.ok(tagged.length > 0 && tagged.length < byMatch.length)
  t.same(await list(query('och', '&tag=support&limit=1')), tagged)
  t.same(await list(query('och', '&tag=support&clause=none')), [])
  const { body } = await get(
    `${root('finago')}/purposes?${query('och', '&count=exact&limit=1&fields=label')}`,
  )
  t.equal(body.total, byMatch.length)
  t.same(Object.keys(body.data[0]), ['meta', 'key', 'label'])
  const ofKind = await found('finago', 'och', '&kind=purposes&limit=4')
  t.same(
    ofKind,
    byMatch.map((key) => `purposes/${key}`),
  )
  t.same(
    await found('finago', 'och', '&kind=purposes&kind=contexts&limit=2'),
    (await found('finago', 'och')).filter((name) => /^(purposes|contexts)/.test(name)),
  )
})

t.test('every kind is searched', async (t) => {
  await makeRegister(service, 'rich')
  await commitAll(service, 'rich', RICH)
  for (const { name } of KINDS) {
    const keys = RICH.flatMap(([kind, { key }]) => (kind === name ? [key] : []))
    for (const key of keys) {
      t.ok((await found('rich', key, `&kind=${name}`)).includes(`${name}/${key}`), `${name}/${key}`)
      const { body } = await get(`${root('rich')}/${name}?${query(key)}`)
      t.ok(body.data.some((content: Content) => content.key === key))
    }
  }
})

t.test('q with asOf, without a word, or a cursor of another search is refused', async (t) => {
  for (const asOf of ['1', '2020-01-01T00:00:00Z'])
    for (const more of ['', '&sort=key'])
      t.match(await get(`${root('finago')}/purposes?${query('kund', `&asOf=${asOf}${more}`)}`), {
        status: 400,
        body: {
          code: 'invalid',
          errors: [{ in: 'query', pointer: '/asOf', detail: /^cannot go with q, as the words of entries/ }],
        },
      })
  t.match(await get(`${root('finago')}/purposes?${query('kund', '&sort=key&asOf=2999-01-01T00:00:00Z')}`), {
    status: 400,
    body: { errors: [{ detail: /^cannot go with q/ }] },
  })
  const then = (await get(`${root('finago')}/purposes?asOf=1&limit=1`)).body.nextCursor
  t.match(await get(`${root('finago')}/purposes?${query('kund', `&sort=key&cursor=${then}`)}`), {
    status: 400,
    body: { errors: [{ detail: /^cannot go with q.*; got 1:/ }] },
  })
  for (const path of ['search', 'purposes'])
    for (const q of ['', '...', ' ', 'a'.repeat(201)])
      t.match(await get(`${root('finago')}/${path}?${query(q)}`), {
        status: 400,
        body: { errors: [{ in: 'query', pointer: '/q' }] },
      })
  t.equal((await get(`${root('finago')}/search`)).status, 400)
  t.equal((await get(`${root('finago')}/search?q=a&kind=none`)).status, 400)
  t.equal((await get(`${root('finago')}/search?q=a&count=yes`)).status, 400)
  t.equal((await get(`${root('finago')}/search?q=a&asOf=1`)).status, 400)
  t.equal((await get(`${root('none')}/search?q=a`)).status, 404)
  t.equal((await get(`${root('none')}/purposes?q=a&sort=key`)).status, 404)
  const { nextCursor } = (await get(`${root('finago')}/search?q=kund&limit=1`)).body
  for (const path of ['purposes?q=kund', 'purposes?q=kund&sort=key', 'purposes?', 'commits?'])
    t.match(await get(`${root('finago')}/${path}&cursor=${nextCursor}`), {
      status: 400,
      body: { errors: [{ in: 'query', pointer: '/cursor' }] },
    })
  for (const q of ["'; drop table search --", '& | !', "a:* & 'b'", '<->', 'a\\', '17.abcd0t.a', '#'])
    t.ok([200, 400].includes((await get(`${root('finago')}/search?${query(q)}`)).status), q)
})

t.test('a search has an ETag, which changes with the register and with count', async (t) => {
  const url = `${root('finago')}/search?q=kund`
  const { headers } = await get(url)
  t.match(headers, { etag: '"1"', 'register-revision': 1 })
  const again = await service.request({ method: 'GET', url, headers: { 'if-none-match': '"1"' } })
  t.equal(again.status, 304)
  t.equal((await get(`${url}&count=exact`)).headers.etag, '"1-counted"')
})

t.test(
  'what thousands match is paged through, those with the words in their name first, each once',
  async (t) => {
    await makeRegister(service, 'many')
    const numbers = Array.from({ length: 3_000 }, (_, index) => index)
    await commitAll(
      service,
      'many',
      contexts(
        Object.fromEntries(
          numbers.map((index) => [
            `c-${index}`,
            {
              label: { sv: index % 300 === 0 ? 'Vanlig och ovanlig' : 'Namn' },
              notes: `vanlig ${index % 2 === 0 ? 'jämn' : 'udda'} ${index === 1234 ? 'ensam' : ''}`,
            },
          ]),
        ),
      ),
    )
    const key = (name: string) => Number(name.split('-').at(-1))
    const all = await found('many', 'vanlig', '&limit=200')
    t.equal(all.length, 3_000)
    t.same(new Set(all.map(key)).size, 3_000)
    t.same(
      all
        .slice(0, 10)
        .map(key)
        .sort((a, b) => a - b),
      numbers.filter((index) => index % 300 === 0),
    )
    t.same(await found('many', 'van', '&limit=170'), all, 'the order is always the same')
    t.equal((await found('many', 'vanlig jämna', '&limit=200')).length, 1_500)
    t.same((await found('many', 'vanlig ensam')).map(key), [1234])
    t.same((await found('many', 'ensam van')).map(key), [1234], 'a rare word beside a common beginning')
    t.same((await found('many', 'ovanlig', '&limit=3')).length, 10)
    t.equal((await get(`${root('many')}/search?q=vanlig&count=exact&limit=1`)).body.total, 3_000)
    const { nextCursor } = (await get(`${root('many')}/search?q=vanlig&limit=20`)).body
    const last = numbers.filter((index) => key(all[19] ?? '') !== index).slice(0, 5)
    await commitAll(
      service,
      'many',
      last.map((index) => ['contexts', make('contexts', `c-${index}`, { notes: 'borta' })]),
    )
    const rest = await allPages(service, `${root('many')}/search?q=vanlig&limit=200&cursor=${nextCursor}`)
    t.same(
      rest.flatMap(namesIn),
      all.slice(20).filter((name) => !last.includes(key(name))),
      'a cursor goes on where it was, whatever is changed meanwhile',
    )
    const sorted = (await allPages(service, `${root('many')}/contexts?q=vanlig&sort=key&limit=200`)).flatMap(
      ({ body }) => body.data.map((content: Content) => content.key),
    )
    t.same(
      sorted,
      all
        .map((name) => name.replace('contexts/', ''))
        .filter((each) => !last.includes(key(each)))
        .sort(),
    )
  },
)

t.test('an entry with more words than the index takes is kept, and found by the first of them', async (t) => {
  await makeRegister(service, 'long')
  const words = Array.from({ length: 16_000 }, (_, index) => `ord${index.toString(36)}`)
  const clauses = Array.from({ length: 67 }, (_, index) => ({
    code: `K-${index}`,
    section: 'A',
    type: 'purpose',
    quote: words.slice(index * 240, (index + 1) * 240).join(' '),
  }))
  const notice = make('documents', 'long', { editions: [{ key: '2025', language: 'sv', clauses }] })
  await commitAll(service, 'long', [['documents', notice]])
  t.same(await found('long', words[5] ?? ''), ['documents/long'])
  const { database } = service
  const { rows } = await sql<{ size: number }>`select max(length(words)) as size from search`.execute(
    database.db,
  )
  t.ok((rows[0]?.size ?? 0) < 15_000)
})
