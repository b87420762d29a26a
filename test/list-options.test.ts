import { KINDS } from '../src/register/kinds.ts'
import { allPages, commitAll, entriesOf, makeRegister, seen } from './entries.ts'
import { finagoService } from './harness.ts'
import { make } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
const get = (url: string, headers = {}) => service.request({ method: 'GET', url, headers })
await makeRegister(service, 'rich')
const revision = await commitAll(service, 'rich', RICH)
await commitAll(service, 'rich', [['contexts', make('contexts', 'later')]])

t.test('fields names the members that come, beside meta and key', async (t) => {
  for (const kind of KINDS) {
    const entries = entriesOf(service, 'rich', kind)
    const whole = (await entries.list('?limit=200')).body.data
    const members = Object.keys(kind.schema.properties)
    for (const fields of [['label'], ['notes', 'label'], ['meta'], ['key'], members, members.slice(-2)]) {
      const expected = whole.map((entry: object) =>
        Object.fromEntries(
          Object.entries(entry).filter(([name]) => ['meta', 'key', ...fields].includes(name)),
        ),
      )
      for (const query of [`fields=${fields}`, fields.map((name) => `fields=${name}`).join('&')]) {
        const told = await entries.list(`?limit=200&${query}`)
        t.equal(told.text, JSON.stringify({ data: expected, nextCursor: null }), `${kind.name} ${query}`)
        const one = await entries.read(expected[0].key, `?${query}`)
        t.equal(one.text, JSON.stringify(expected[0]))
      }
    }
    const { key } = whole.at(-1)
    const then = await entries.read(key, `?fields=label&asOf=${revision}`)
    t.same(Object.keys(then.body), ['meta', 'key', 'label'])
    for (const [fields, at] of [
      ['nope', 0],
      ['label,nope', 1],
      ['label,,notes', 1],
      ['', 0],
      ['Label', 0],
      ['label%2Fsv', 0],
      ['constructor', 0],
    ] as const) {
      for (const answer of [
        await entries.read(key, `?fields=${fields}`),
        await entries.list(`?fields=${fields}`),
      ])
        t.match(answer, {
          status: 400,
          body: {
            errors: [
              {
                in: 'query',
                pointer: `/fields/${at}`,
                detail: /^must be one of (meta, key, label|\d+ words \(did you mean)/,
              },
            ],
          },
        })
    }
  }
  const { body } = await get('/v1/registers/rich/purposes?fields=label,nope')
  t.match(body.errors[0].detail, /openEnded.*; got "nope"$/)
})

t.test('an answer with fields has an ETag of its own, and writes take that of the whole', async (t) => {
  const url = '/v1/registers/rich/contexts/later'
  const tagOf = async (query: string) => String((await get(`${url}${query}`)).headers.etag)
  const [whole, label] = [await tagOf(''), await tagOf('?fields=label')]
  t.equal(whole, `"${revision + 1}"`)
  t.match(label, new RegExp(`^"${revision + 1}-[\\w-]{12}"$`))
  t.equal(await tagOf('?fields=label&fields=label'), label)
  t.not(await tagOf('?fields=notes'), label)
  t.equal(await tagOf('?fields=label,notes'), await tagOf('?fields=notes,label'))
  for (const [query, tag, status] of [
    ['?fields=label', label, 304],
    ['?fields=label', whole, 200],
    ['', label, 200],
    ['', whole, 304],
    ['?fields=notes', label, 200],
  ] as const)
    t.equal((await get(`${url}${query}`, { 'if-none-match': tag })).status, status, `${query} ${tag}`)
  const list = '/v1/registers/rich/contexts'
  const lists = ['', '?fields=label', '?count=exact', '?fields=label&count=exact']
  const tags = await Promise.all(lists.map(async (query) => (await get(`${list}${query}`)).headers.etag))
  t.equal(new Set(tags).size, 4)
  for (const [index, query] of lists.entries())
    t.equal((await get(`${list}${query}`, { 'if-none-match': tags[index] })).status, 304)
  const contexts = entriesOf(service, 'rich', { name: 'contexts' })
  t.equal((await contexts.patch('later', { notes: 'x' }, { 'if-match': label })).status, 412)
  t.equal((await contexts.patch('later', { notes: 'x' }, { 'if-match': whole })).status, 200)
})

interface Counted {
  readonly text: string
  readonly body: { readonly data: unknown[]; readonly total?: number }
}

t.test('count=exact tells how many there are on all pages, and nothing is counted without it', async (t) => {
  for (const kind of KINDS) {
    const all = `/v1/registers/rich/${kind.name}`
    const filters = kind.filters.flatMap(({ name, words = [] }) => words.map((word) => `${name}=${word}`))
    const queries = [
      '',
      'q=a',
      'q=rich&sort=key',
      'updatedSince=2000-01-01T00:00:00Z',
      'clause=A-1',
      ...filters,
    ]
    for (const query of queries)
      for (const asOf of query.includes('q=') ? [''] : ['', `&asOf=${revision}`, '&asOf=0']) {
        const pages: Counted[] = await allPages(service, `${all}?limit=1&count=exact&${query}${asOf}`)
        const found = pages.flatMap(({ body }) => body.data).length
        t.ok(
          pages.every(({ body }) => body.total === found),
          `${kind.name} ${query}${asOf}: ${found}`,
        )
        const { text } = await get(`${all}?limit=1&${query}${asOf}`)
        t.notOk(text.includes('"total"'))
      }
  }
  for (const url of ['purpose-legal-bases', 'purposes/rich/legal-bases', 'search'])
    for (const more of url === 'search' ? ['q=rich'] : ['', 'effective=true', `asOf=${revision}`]) {
      const pages: Counted[] = await allPages(
        service,
        `/v1/registers/rich/${url}?limit=1&count=exact&${more}`,
      )
      const found = pages.flatMap(({ body }) => body.data).length
      t.ok(found > 0)
      t.same(new Set(pages.map(({ body }) => body.total)), new Set([found]), `${url} ${more}`)
    }
  const pairs = '/v1/registers/finago/purpose-legal-bases?count=exact&effective=true&relation=sole&limit=2'
  const [first] = await allPages(service, pairs)
  t.equal(first?.body.total, (await allPages(service, pairs)).flatMap(({ body }) => body.data).length)
  for (const count of ['true', 'Exact', '', 'exact&count=exact'])
    t.equal((await get(`/v1/registers/rich/contexts?count=${count}`)).status, 400)
  t.equal((await get('/v1/registers/rich/contexts/later?count=exact')).status, 400)
})

t.test('what is read in part is put back as a patch of these members', async (t) => {
  const contexts = entriesOf(service, 'finago', { name: 'contexts' })
  const [{ key }] = (await contexts.list('?limit=1')).body.data
  const part = (await contexts.read(key, '?fields=label')).body
  const patched = await contexts.patch(key, { ...part, notes: 'n' }, seen(part.meta.revision))
  t.match(patched, { status: 200, body: { notes: 'n', label: part.label } })
})
