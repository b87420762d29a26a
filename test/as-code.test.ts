import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { ropa } from './as-code.ts'
import { commitAll, makeRegister, revisionOf } from './entries.ts'
import { instancesOn } from './instances.ts'
import { t } from './tap.ts'

const [first] = await instancesOn(t)
if (first === undefined) throw new Error('no instance of the service')
const service = first
await loadRegister(service.database.db, shippedRegister())
const at = ['--server', service.address]
const folder = t.testdir({})
const path = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(path(name), 'utf8')
const file = (name: string, text: string) => {
  writeFileSync(path(name), text)
  return path(name)
}
/** A register at revision 1, of two contexts, and the text of the file that says so. */
async function made(key: string): Promise<string> {
  await makeRegister(service, key)
  const contents = [
    { key: 'events', label: { en: 'Events' } },
    { key: 'sales', label: { en: 'Sales' } },
  ]
  await commitAll(
    service,
    key,
    contents.map((content) => ['contexts', content]),
  )
  const entries = contents.map((content) => `  - ${JSON.stringify(content)}\n`)
  return `register: ${key}\ncontexts:\n${entries.join('')}`
}
const BARE = 'purposes:\n  - { key: bare, label: { en: Bare } }\n'
const here = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(service.address, 'http://it')

t.test('what is pulled is nothing to do when it is planned, as YAML and as JSON', async (t) => {
  for (const format of ['yaml', 'json']) {
    const pulled = await ropa(['pull', '--register', 'finago', '--format', format, ...at])
    t.match(pulled, { status: 0, err: '' })
    const input = `${pulled.out}\n`
    for (const words of [
      ['plan', '-', '--exit-code'],
      ['plan', '-', '--prune', '--exit-code'],
      ['apply', '-'],
    ]) {
      const { status, out, err } = await ropa([...words, ...at], { input })
      t.strictSame(
        { status, out: here(out), err },
        {
          status: 0,
          out: 'nothing to do: finago at http://it/, revision 1, is what standard input says',
          err: '',
        },
      )
    }
  }
})

t.test('a register is pulled to a file, in the format of its ending, again and again', async (t) => {
  for (const name of ['pulled.yaml', 'pulled.json', 'pulled.yaml']) {
    const { status, out } = await ropa(['pull', '--register', 'finago', '-o', path(name), ...at])
    t.strictSame([status, here(out)], [0, `${name}: finago, revision 1`])
  }
  t.match(read('pulled.yaml'), /^register: finago\n\n/)
  t.equal(JSON.parse(read('pulled.json')).register, 'finago')
  t.match(await ropa(['pull', '--register', 'finago', '-o', path('none/x.yaml'), ...at]), {
    status: 2,
    err: /none\/x\.yaml cannot be written: /,
  })
})

t.test('a plan tells what comes, changes, stays or goes, and the findings that come and go', async (t) => {
  await made('told')
  const text = `register: told\n${BARE}contexts:\n  - { key: events, label: { en: Fairs } }\n`
  const planned = await ropa(['plan', file('told.yaml', text), ...at])
  t.equal(planned.status, 0)
  const lines = here(planned.out).split('\n')
  t.strictSame(lines.slice(0, 5), [
    'told at http://it/, revision 1',
    '  + purposes/bare',
    '  ~ contexts/events',
    '      ~ /label/en: "Events" → "Fairs"',
    '  = contexts/sales',
  ])
  t.match(
    planned.out,
    /^findings that appear:\n(.*\n)*? {2}\S+told\.yaml:3:5: error ROPA-LB-001 purposes\/bare: \S/m,
  )
  t.match(
    planned.out,
    /^1 to create, 1 to change, 0 to remove, 1 kept, 0 unchanged; findings: [1-9]\d* appear, \d+ go$/m,
  )
  t.equal(lines.at(-1), '1 entry that it lacks stays; --prune removes it')
  const pruned = await ropa(['plan', path('told.yaml'), '--prune', '--exit-code', ...at])
  t.equal(pruned.status, 1, 'with --exit-code, as there is something to do')
  t.match(here(pruned.out), / {2}- contexts\/sales\n/)
  t.notMatch(pruned.out, / {2}= /)
  t.equal(await revisionOf(service, 'told'), 1, 'nothing is changed')
  t.equal((await ropa(['apply', path('told.yaml'), ...at])).status, 0)
  const gone = await ropa(['plan', '-', '--prune', ...at], { input: 'register: told\n' })
  t.match(gone.out, /^findings that go:\n(.*\n)*? {2}error ROPA-LB-001 purposes\/bare: /m)
})

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

t.test('a plan tells which members of an entry change, from what to what, in short', async (t) => {
  await makeRegister(service, 'members')
  const pair = (legalBasis: string) => ({ legalBasis, relation: 'alternative' })
  const purpose = { key: 'p', label: { en: 'P' } }
  const bases = ['a', 'b', 'c'].map((key) => ({ key, label: { en: key }, provision: '6.1.b' }))
  const before = {
    purposes: [
      {
        ...purpose,
        tags: ['service-delivery'],
        openEnded: true,
        description: { en: `${words(50)} thirty days ${words(50)}` },
        notes: `${words(50)} end`,
        legalBases: [pair('a'), pair('b')],
      },
    ],
    legalBases: bases,
  }
  const after = {
    ...before,
    purposes: [
      {
        ...purpose,
        label: { en: 'P', sv: 'Ä' },
        openEnded: false,
        description: { en: `${words(50)} sixty days ${words(50)}` },
        notes: `${words(50)}  end`,
        legalBases: [pair('c'), pair('b'), pair('a')],
      },
    ],
  }
  const of = (content: object) => JSON.stringify({ register: 'members', ...content })
  t.match(await ropa(['apply', '-', ...at], { input: of(before) }), { status: 0 })
  const { out } = await ropa(['plan', '-', ...at], { input: of(after) })
  t.strictSame(out.split('\n').slice(1, 9), [
    '  ~ purposes/p',
    '      ~ /description/en: …5 word46 word47 word48 word49 [-thirty-]{+sixty+} days word0 word1 word2 word3 …',
    '      + /label/sv: "Ä"',
    '      ~ /legalBases/a: from place 1 to 3',
    '      + /legalBases/c: {"legalBasis":"c","relation":"alternative"}',
    '      ~ /notes: in its white space',
    '      ~ /openEnded: true → false',
    '      - /tags: ["service-delivery"]',
  ])
  const told = JSON.parse((await ropa(['plan', '-', '--format', 'json', ...at], { input: of(after) })).out)
  t.match(told.changed, [
    {
      kind: 'purposes',
      key: 'p',
      differences: [{ op: 'replace', path: '/description/en', before: /thirty/ }],
    },
  ])
  t.equal(told.changed[0].differences.length, 7)
})

t.test('of an entry that changes in many members a plan tells the first twenty', async (t) => {
  const text = await made('many')
  const labels = `{"en":"Events",${[...'abcdefghijklmnopqrstuvwxy'].map((letter) => `"x${letter}":"X"`)}}`
  const input = text.replace('{"en":"Events"}', labels)
  const { out } = await ropa(['plan', '-', ...at], { input })
  t.equal(out.match(/^ {6}\+ \/label\/x\w: "X"$/gm)?.length, 20)
  t.match(out, /^ {6}… 5 more; --format json tells all$/m)
})

t.test('a plan as JSON has all that it tells, and findings in the language asked for', async (t) => {
  await made('json')
  const input = `{"register":"json","purposes":[{"key":"bare","label":{"en":"Bare"}}]}`
  const words = ['plan', '-', '--format', 'json', ...at]
  const { status, out } = await ropa(words, { input })
  t.equal(status, 0)
  const plan = JSON.parse(out)
  t.match(plan, {
    register: 'json',
    revision: 1,
    prune: false,
    sha256: /^[0-9a-f]{64}$/,
    created: [{ kind: 'purposes', key: 'bare' }],
    kept: [{ key: 'events' }, { key: 'sales' }],
  })
  const messageIn = async (more: string[], env = {}) =>
    JSON.parse((await ropa([...words, ...more], { input, env })).out).findings.appear[0].message
  const [en, sv] = [await messageIn(['--locale', 'en']), await messageIn(['--locale', 'sv'])]
  t.not(en, sv)
  t.equal(await messageIn([], { LANG: 'sv_SE.UTF-8' }), sv)
})

t.test('what is applied is printed first, and a second time there is nothing to do', async (t) => {
  const text = await made('twice')
  const words = ['apply', file('twice.yaml', text.replace('Sales', 'Selling')), ...at]
  const first = await ropa(words)
  t.equal(first.status, 0)
  t.match(here(first.out), /^twice at http:\/\/it\/, revision 1\n {2}~ contexts\/sales\n/)
  t.match(
    first.out,
    /\napplied: twice is at revision 2; 0 created, 1 changed, 0 removed, 0 kept, 1 unchanged$/,
  )
  const second = await ropa(words)
  t.equal(second.status, 0)
  t.match(second.out, /^nothing to do: twice at \S+, revision 2, is what \S+twice\.yaml says$/)
  t.equal(await revisionOf(service, 'twice'), 2)
})

t.test('what the file lacks is removed with --prune only', async (t) => {
  await made('pruned')
  const words = ['apply', file('pruned.yaml', 'register: pruned\n'), ...at]
  t.match(await ropa(words), {
    status: 0,
    out: /^nothing to do: .*; 2 entries that it lacks stay; --prune removes them$/,
  })
  t.match(await ropa([...words, '--prune']), { status: 0, out: /applied: .* 2 removed, / })
  t.match((await ropa(['pull', '--register', 'pruned', ...at])).out, 'register: pruned')
})

t.test('a plan that was written is applied, once and as it was', async (t) => {
  const text = await made('planned')
  const [code, plan] = [file('planned.yaml', text.replace('Sales', 'Selling')), path('plan.json')]
  t.match(await ropa(['plan', code, '--out', plan, ...at]), { status: 0, out: /plan\.json: the plan; / })
  t.match(JSON.parse(read('plan.json')), { version: 1, register: 'planned', revision: 1, prune: false })
  t.match(await ropa(['apply', code, '--plan', plan, ...at]), {
    status: 0,
    out: /applied: planned is at revision 2/,
  })
  t.match(await ropa(['apply', code, '--plan', plan, ...at]), {
    status: 2,
    err: /^not applied: the register planned has changed since it was planned at revision 1: it is at revision 2\./,
  })
  const pruning = ['plan', file('less.yaml', 'register: planned\n'), '--prune', '--out', plan]
  t.equal((await ropa([...pruning, ...at])).status, 0, 'a plan is written over an older one')
  t.match(await ropa(['apply', path('less.yaml'), '--plan', plan, ...at]), {
    status: 0,
    out: /applied: .* 2 removed, /,
  })
})

t.test('a plan is refused when the register has changed since, and nothing is changed', async (t) => {
  const text = await made('moved')
  const [code, plan] = [file('moved.yaml', text.replace('Sales', 'Selling')), path('moved.json')]
  await ropa(['plan', code, '--out', plan, ...at])
  const url = '/v1/registers/moved/contexts'
  const payload = { key: 'other', label: { en: 'Other' } }
  t.equal((await service.request({ method: 'POST', url, payload })).status, 201)
  const { status, out, err } = await ropa(['apply', code, '--plan', plan, ...at])
  t.strictSame([status, out], [2, ''])
  t.match(
    err,
    /^not applied: the register moved has changed .* at revision 1: it is at revision 2\. Plan again\.$/,
  )
  t.equal(await revisionOf(service, 'moved'), 2)
})

t.test('a plan is refused for another file, register, service or pruning, and says which', async (t) => {
  const text = await made('exact')
  const [code, plan] = [file('exact.yaml', text.replace('Sales', 'Selling')), path('exact.json')]
  await ropa(['plan', code, '--out', plan, ...at])
  const good = JSON.parse(read('exact.json'))
  const apply = (change: object, more: string[] = []) => {
    file('exact.json', JSON.stringify({ ...good, ...change }))
    return ropa(['apply', code, '--plan', plan, ...at, ...more])
  }
  t.match(await apply({}, ['--prune']), {
    status: 2,
    err: /^not applied: the plan removes nothing, and --prune asks to/,
  })
  t.match(await apply({ server: 'http://there/' }), {
    status: 2,
    err: /the plan is for http:\/\/there\/, not for /,
  })
  t.match(await apply({ register: 'told' }), {
    status: 2,
    err: /the plan is for the register told, not for exact/,
  })
  t.match(await apply({ version: 2 }), { status: 2, err: /The plan has version 2, not 1; plan again/ })
  t.match(await apply({ sha256: 'x' }), { status: 2, err: /exact\.json: \/sha256 / })
  t.match(await apply({ more: 1 }), { status: 2, err: /exact\.json: \/more / })
  file('exact.json', 'no plan')
  t.match(await ropa(['apply', code, '--plan', plan, ...at]), {
    status: 2,
    err: /exact\.json:1:1: .*not valid JSON/,
  })
  file('exact.json', JSON.stringify(good))
  file('exact.yaml', `${text}# more\n`)
  t.match(await ropa(['apply', code, '--plan', plan, ...at]), {
    status: 2,
    err: /^not applied: \S+exact\.yaml is not the file that was planned: its SHA-256 is [0-9a-f]{64}, planned was /,
  })
  t.match(await ropa(['apply', code, '--plan', path('none.json'), ...at]), {
    status: 2,
    err: /cannot be read/,
  })
  t.equal(await revisionOf(service, 'exact'), 1)
})

t.test('a file that brings findings of --fail-on is not applied', async (t) => {
  const text = await made('kept-clean')
  const code = file('kept-clean.yaml', `${text}${BARE}`)
  const refused = await ropa(['apply', code, '--fail-on', 'error', ...at])
  t.match(refused, { status: 1, err: /^not applied: \d+ findings? of --fail-on error would appear$/ })
  t.match(refused.out, /error ROPA-LB-001 purposes\/bare/)
  t.equal(await revisionOf(service, 'kept-clean'), 1)
  const harmless = file('kept-clean.yaml', text.replace('Sales', 'Selling'))
  t.equal((await ropa(['apply', harmless, '--fail-on', 'warning', ...at])).status, 0)
  t.equal(
    (await ropa(['apply', file('kept-clean.yaml', `${text}${BARE}`), ...at])).status,
    0,
    'without it, it is',
  )
})

t.test('what the service refuses is told with its line and column, and nothing is changed', async (t) => {
  await made('refused')
  const refused = async (entries: string, words: string[] = ['apply']) => {
    const { status, out, err } = await ropa([
      ...words,
      file('r.yaml', `register: refused\n${entries}`),
      ...at,
    ])
    t.strictSame([status, out], [2, ''])
    return here(err)
  }
  t.match(
    await refused('contexts:\n  - { key: events, label: { en: Events }, colour: red }\n'),
    /^r\.yaml:3:\d+: \/contexts\/0\/colour is not a member/,
  )
  t.match(
    await refused('purposes:\n  - { key: a, label: { en: A }, parent: b }\n', ['plan']),
    /^r\.yaml:3:\d+: \/purposes\/0\/parent .*\n/,
  )
  t.match(
    await refused('contexts: []\n', ['plan', '--register', 'told']),
    /^r\.yaml:1:1: \/register must be "told", as in the address; got "refused"$/m,
  )
  t.equal(await revisionOf(service, 'refused'), 1)
})

t.test('a file that cannot be read is told with its place, and nothing is sent', async (t) => {
  const nowhere = ['--server', 'http://127.0.0.1:1']
  const told = (name: string, text: string) => ropa(['plan', file(name, text), ...nowhere])
  t.match(await told('a.yaml', 'a: &a [*a\n'), { status: 2, err: /a\.yaml:\d+:\d+: / })
  t.match(await told('b.yaml', 'contexts: []\n'), { status: 2, err: /b\.yaml:1:1: \/register is required/ })
  t.match(await told('c.yaml', 'register: 17\n'), { status: 2, err: /c\.yaml:1:\d+: \/register must be / })
  t.match(await told('d.json', '{"register":"x",}'), { status: 2, err: /d\.json:1:17: / })
  t.match(await told('e.yaml', ''), { status: 2, err: /e\.yaml:1:1: is empty; begin with the key/ })
  t.match(await told('f.json', '[]'), { status: 2, err: /f\.json:1:1: must be an object/ })
  t.match(await told('g.yaml', `register: x # ${'long'.repeat(5_000_000)}`), {
    status: 2,
    err: /20000014 bytes; split it/,
  })
  t.match(await ropa(['plan', path('none.yaml'), ...nowhere]), {
    status: 2,
    err: /none\.yaml cannot be read/,
  })
})

t.test('a register that is not there is told', async (t) => {
  t.match(await ropa(['pull', '--register', 'nobodys', ...at]), {
    status: 2,
    out: '',
    err: /There is no register "nobodys"/,
  })
  t.match(await ropa(['plan', '-', ...at], { input: 'register: nobodys\n' }), {
    status: 2,
    err: /no register "nobodys"\. .*POST \/v1\/registers with \{"key":"nobodys"\} makes one\.$/,
  })
  t.notOk(existsSync(path('nobodys.yaml')))
})

t.test('a new register is filled from a file', async (t) => {
  await makeRegister(service, 'fresh')
  const code = file('fresh.yaml', `register: fresh\n${BARE}`)
  t.match(await ropa(['plan', code, ...at]), { status: 0, out: /^fresh at \S+, revision 0\n/ })
  t.match(await ropa(['apply', code, ...at]), {
    status: 0,
    out: /applied: fresh is at revision 1; 1 created/,
  })
})
