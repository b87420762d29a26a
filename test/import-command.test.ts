import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/cli/program.ts'
import { currentRegister } from '../src/register/imports/current.ts'
import { readImport } from '../src/register/imports/read-import.ts'
import { writeWorkbook } from '../src/register/imports/workbook.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { COMPLETE } from './complete-register.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'ropa-import-'))
const at = (name: string) => join(folder, name)
const ropa = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const status = await run(['import', ...words], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readStdin: async () => Buffer.from(''),
  })
  return { status, out: out.join('\n'), err: err.join('\n') }
}
const CSV = 'key,origin,named,label.en\nweb,observed,no,Web\n'
writeFileSync(at('sources.csv'), CSV)
const complete = readRegisterFile(COMPLETE)
const entries = complete.entries.map(({ kind, content }) => ({ kind: kind.name, content }))
writeFileSync(at('complete.xlsx'), await writeWorkbook('complete', { entries }))

t.test('a workbook becomes a register file, told first and done with --apply', async (t) => {
  const into = at('made.yaml')
  const words = [at('complete.xlsx'), '--into', into, '--register', 'made']
  t.match(await ropa(...words), {
    status: 0,
    out: /read as workbook[\s\S]*\+ purposes\/[\s\S]*nothing is changed yet/,
  })
  t.throws(() => readFileSync(into))
  t.match(await ropa(...words, '--apply'), { status: 0, out: new RegExp(`${entries.length} created`) })
  const made = readRegisterFile(readFileSync(into))
  t.equal(made.register, 'made')
  t.same(
    made.entries.map(({ kind, content }) => ({ kind: kind.name, content })).sort(byAddress),
    [...entries].sort(byAddress),
  )
  t.match(await ropa(...words, '--apply'), { status: 0, out: /0 created, 0 changed/ })
})

const byAddress = (a: { kind: string; content: { key: string } }, b: typeof a) =>
  `${a.kind} ${a.content.key}` < `${b.kind} ${b.content.key}` ? -1 : 1

t.test('a file is merged into the entries that a register file has', async (t) => {
  const into = at('merged.json')
  writeFileSync(into, JSON.stringify({ register: 'm', contexts: [{ key: 'a', label: { en: 'A' } }] }))
  t.match(await ropa(at('sources.csv'), '--into', into, '--apply'), {
    status: 0,
    out: /1 created, 0 changed/,
  })
  t.match(JSON.parse(readFileSync(into, 'utf8')), {
    contexts: [{ key: 'a' }],
    sources: [{ key: 'web', named: false }],
  })
})

t.test('comments are not lost: the result goes to another file', async (t) => {
  const [into, output] = [at('comments.yaml'), at('other.yaml')]
  writeFileSync(into, '# mine\nregister: m\n')
  t.match(await ropa(at('sources.csv'), '--into', into, '--apply'), {
    status: 2,
    err: /has a comment.*--output/,
  })
  t.match(await ropa(at('sources.csv'), '--into', into, '--output', output, '--apply'), { status: 0 })
  t.match(readFileSync(output, 'utf8'), /^register: m\n\nsources:/)
  t.equal(readFileSync(into, 'utf8'), '# mine\nregister: m\n')
})

t.test('faults are told by file and cell, and nothing is written', async (t) => {
  const into = at('none.yaml')
  writeFileSync(at('bad.csv'), 'key,origin,named,parent,label.en\nweb,observed,maybe,,Web\n')
  const words = ['--into', into, '--register', 'm', '--apply']
  t.match(await ropa(at('bad.csv'), ...words), { status: 2, err: /bad.csv: C2 must be TRUE or FALSE/ })
  writeFileSync(at('bad.csv'), 'key,origin,named,parent,label.en\nweb,observed,no,nobody,Web\n')
  t.match(await ropa(at('bad.csv'), ...words), {
    status: 2,
    err: /bad.csv: D2 leads to no entry sources\/nobody/,
  })
  t.throws(() => readFileSync(into))
  t.match(await ropa(at('bad.csv')), { status: 2, err: /say where to import to/ })
  t.match(await ropa(at('bad.csv'), '--into', into), { status: 2, err: /--register <key>/ })
  t.match(await ropa(at('missing.csv'), ...words), { status: 2, err: /cannot be read/ })
})

t.test('a file is imported into a register of a service', async (t) => {
  const service = await finagoService(t)
  const server = await service.app.listen({ port: 0, host: '127.0.0.1' })
  const words = [at('sources.csv'), '--server', server, '--register', 'finago']
  t.match(await ropa(...words), { status: 0, out: /\+ sources\/web\n[\s\S]*\n1 to create[\s\S]*--apply/ })
  t.match(await ropa(...words, '--apply'), { status: 0, out: /revision 2[\s\S]*1 created/ })
  t.match(await ropa(...words, '--apply'), { status: 0, out: /0 created, 0 changed, 1 unchanged/ })
  writeFileSync(at('purposes.csv'), 'key,label.en\nbilling,Billing\n')
  const purposes = [at('purposes.csv'), '--sheet', 'Purposes', '--server', server, '--register', 'finago']
  t.match(await ropa(...purposes), {
    status: 0,
    out: /\+ purposes\/billing\nfindings that appear:\n[\s\S]*\n {2}error ROPA-LB-001 purposes\/billing: /,
  })
  t.match(await ropa(...purposes, '--revision', '1', '--apply'), { status: 2, err: /is at revision 2/ })
  t.match(await ropa(...purposes, '--revision', '2', '--apply'), { status: 0, out: /1 created/ })
  t.match(await ropa(...purposes, '--revision', 'x'), { status: 2, err: /must be a revision such as 17/ })
  t.match(await ropa(at('sources.csv'), '--into', at('made.yaml'), '--revision', '2'), {
    status: 2,
    err: /a register file has none/,
  })
  t.match(await ropa(at('bad.csv'), '--server', server, '--register', 'finago'), {
    status: 2,
    err: /bad.csv: D2 /,
  })
  t.match(await ropa(at('sources.csv'), '--server', server, '--register', 'none'), { status: 2, err: /./ })
  t.match(await ropa(at('sources.csv'), '--server', 'http://127.0.0.1:9', '--register', 'x'), {
    status: 2,
    err: /cannot be reached/,
  })
})

t.test('what the command writes is what the workbook says', async (t) => {
  const file = await readImport(readFileSync(at('complete.xlsx')), {}, currentRegister([]))
  t.equal(file.entries.length, entries.length)
})
