import { makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

const service = await finagoService(t)

const file = (entries: string, register = 'code') => `register: ${register}\n${entries}`
const put = (text: string, query = '', headers: Record<string, string> = {}, register = 'code') =>
  service.request({
    method: 'PUT',
    url: `/v1/registers/${register}/file${query}`,
    headers: { 'content-type': 'application/yaml', 'if-match': '*', ...headers },
    payload: text,
  })
const check = (text: string, query = '', type = 'application/yaml') =>
  service.request({
    method: 'POST',
    url: `/v1/checks/register${query}`,
    headers: { 'content-type': type },
    payload: text,
  })

const CONTEXTS = `contexts:
  - { key: events, label: { en: Events } }
  - { key: sales, label: { en: Sales } }
`
const ONE = `contexts:
  - { key: events, label: { en: Fairs and events } }
`

t.test('a file becomes the register, as one commit; a second time it changes nothing', async (t) => {
  await makeRegister(service, 'code')
  t.match(await put(file(CONTEXTS)), {
    status: 200,
    headers: { etag: '"1"' },
    body: {
      revision: 1,
      dryRun: false,
      created: [
        { kind: 'contexts', key: 'events' },
        { kind: 'contexts', key: 'sales' },
      ],
      changed: [],
      removed: [],
      kept: [],
      unchanged: 0,
    },
  })
  t.match((await put(file(CONTEXTS))).body, { revision: 1, at: null, created: [], unchanged: 2 })
})

t.test('what the file leaves out stays, unless the register is pruned by it', async (t) => {
  t.match((await put(file(ONE), '?dryRun=true')).body, {
    dryRun: true,
    revision: 1,
    changed: [{ key: 'events' }],
    kept: [{ key: 'sales' }],
    removed: [],
  })
  t.match((await put(file(ONE), '?dryRun=true&prune=true')).body, { kept: [], removed: [{ key: 'sales' }] })
  t.match((await put(file(ONE), '?prune=true')).body, { revision: 2, removed: [{ key: 'sales' }] })
  t.match(await service.request({ url: '/v1/registers/code/contexts/sales' }), { status: 410 })
})

t.test('a plan tells the findings that come and go', async (t) => {
  const { body } = await put(
    file(`${ONE}purposes:\n  - { key: bare, label: { en: Bare } }\n`),
    '?dryRun=true',
  )
  t.ok(
    body.findings.appear.some(
      ({ rule, subject }: { rule: string; subject: string }) =>
        rule === 'ROPA-LB-001' && subject === 'purposes/bare',
    ),
  )
})

t.test('a file that was made for another revision is refused', async (t) => {
  t.match(await put(file(CONTEXTS), '', { 'if-match': '"1"' }), {
    status: 412,
    body: { code: 'stale', currentRevision: 2 },
  })
  t.match(await put(file(CONTEXTS), '?dryRun=true', { 'if-match': '"1"' }), { status: 412 })
  const { 'if-match': _, ...none } = { 'if-match': '' }
  t.match(
    await service.request({
      method: 'PUT',
      url: '/v1/registers/code/file',
      headers: { 'content-type': 'application/yaml', ...none },
      payload: file(ONE),
    }),
    { status: 428 },
  )
})

t.test('what GET answers can be put back, as YAML and as JSON', async (t) => {
  for (const type of ['application/yaml', 'application/json']) {
    const { headers, text } = await service.request({
      url: '/v1/registers/finago/file',
      headers: { accept: type },
    })
    const sent = { 'content-type': type, 'if-match': String(headers.etag) }
    t.match(await put(text, '?prune=true', sent, 'finago'), {
      status: 200,
      body: { created: [], changed: [], removed: [], at: null },
    })
  }
})

t.test('a file with a flaw is refused with its line and column, and nothing is changed', async (t) => {
  const wrong = file(`contexts:\n  - { key: events, label: { en: Events }, colour: red }\n`)
  t.match(await put(wrong), { status: 400, body: { errors: [{ pointer: '/contexts/0/colour', line: 3 }] } })
  t.match(await put(file(CONTEXTS, 'other')), { status: 400, body: { errors: [{ pointer: '/register' }] } })
  t.match(await put('a: &a [*a'), { status: 400 })
  t.match(await put(file(`purposes:\n  - { key: a, label: { en: A }, parent: b }\n`)), {
    status: 422,
    body: { code: 'reference-missing' },
  })
  t.match(await put('{}', '', { 'content-type': 'text/plain' }), { status: 415 })
  t.match((await service.request({ url: '/v1/registers/code' })).body, { revision: 2 })
})

t.test('a posted file is judged, and nothing is stored', async (t) => {
  const bare = 'register: posted\npurposes:\n  - { key: bare, label: { en: Bare } }\n'
  const { status, body } = await check(bare, '?date=2026-11-22')
  t.equal(status, 200)
  t.match(body, {
    register: 'posted',
    verdict: 'fail',
    summary: { date: '2026-11-22', open: { error: Number } },
  })
  t.ok(body.findings.some(({ rule }: { rule: string }) => rule === 'ROPA-LB-001'))
  t.match((await check(bare, '?limit=0')).body, { findings: [], total: Number })
  t.match(await service.request({ url: '/v1/registers/posted' }), { status: 404 })
})

t.test('a posted file that does not hold together is refused, each flaw at its place', async (t) => {
  t.match(await check('register: x\npurposes:\n  - { key: a, label: { en: A }, parent: b }\n'), {
    status: 400,
    body: { errors: [{ pointer: '/purposes/0/parent', line: 3 }] },
  })
  t.match(await check('{"register":"x"}', '', 'application/json'), { status: 200, body: { register: 'x' } })
  t.match(await check('register: 17'), { status: 400 })
})

t.test('a file that names a ruleset that there is not is no file to judge by another', async (t) => {
  const settings = (ruleset: string) =>
    `settings: [{ key: register, label: { en: R }, languages: [en], ruleset: '${ruleset}' }]\n`
  t.match(await check(file(settings('2062.1'))), {
    status: 400,
    body: {
      errors: [{ pointer: '/settings/0/ruleset', line: 2, detail: /must be 2026\.1/ }],
    },
  })
  t.match(await check(file(settings('2026.1'))), { status: 200, body: { summary: { ruleset: '2026.1' } } })
})
