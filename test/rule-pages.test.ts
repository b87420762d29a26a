import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleIndex } from '../scripts/rule-index.ts'
import { NOT_EXPRESSED } from '../src/domain/rules/not-expressed.ts'
import type { Rule } from '../src/domain/rules/rule.ts'
import { RULESETS, rulesetFor } from '../src/domain/rules/ruleset.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { rulePage } from '../src/register/rules/rule-page.ts'
import { t } from './tap.ts'

const newest = rulesetFor('9999-12-31')
const script = fileURLToPath(new URL('../scripts/rule-pages.js', import.meta.url))

/** Runs the built script. */
const run = (...given: string[]) =>
  new Promise<{ code: number; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, ...given], (error, _stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stderr }),
    )
  })

const ruleWith = (id: string): Rule => {
  const found = newest.rules.find((rule) => rule.id === id)
  if (found === undefined) throw new Error(`there is no rule ${id}`)
  return found
}

const countOfExamples = ({ passing, failing }: Rule): number => passing.length + failing.length

t.test('a page shows each example as a register file, and what it finds there', async (t) => {
  for (const rule of newest.rules) {
    const page = rulePage(rule)
    const files = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)
    t.equal(files.length, countOfExamples(rule), `${rule.id} shows its examples`)
    for (const file of files) t.doesNotThrow(() => readRegisterFile(Buffer.from(file), 'yaml'), rule.id)
    for (const { finds } of rule.failing)
      for (const subject of finds) t.match(page, `- \`${subject}\`: `, `${rule.id} names ${subject}`)
  }
})

t.test('a page says everything about its rule, in both languages', async (t) => {
  const page = rulePage(ruleWith('ROPA-LB-005'))
  for (const said of [
    '# ROPA-LB-005: A contract is no ground for direct marketing',
    '*Ett avtal är ingen grund för direktmarknadsföring*',
    '| Severity | error,',
    '| GDPR, Article | 6(1)(b), 21(2), 21(3) |',
    '| Sources | EDPB Guidelines 2/2019',
    '| Confidence | medium. ',
    '| Subjects | `purposes`, `processing-activities` |',
    '| In force | from 2018-05-25 |',
    '## What to do',
    '| `basis` | no |',
  ])
    t.match(page, said, `says ${said}`)
})

t.test(
  'a page says what a rule needs, the day of an example, and which parameters tell findings apart',
  async (t) => {
    const quotes = rulePage(ruleWith('ROPA-PV-003'))
    t.match(quotes, '| Needs | the text of the notice')
    t.match(quotes, 'The text of `documents/notice/editions/2026`:\n\n```text\nWho we are.')
    t.match(rulePage(ruleWith('ROPA-WV-001')), 'Judged on 2026-05-01.')
    t.match(rulePage(ruleWith('ROPA-WV-002')), '| `nothing` | yes |')
    t.match(rulePage(ruleWith('ROPA-PV-002')), 'None: a subject has at most one finding.')
    t.notMatch(rulePage(ruleWith('ROPA-PV-002')), '| Sources |', 'leaves out what there is none of')
  },
)

t.test('the index links every rule once, and says why others are none', async (t) => {
  const index = ruleIndex(newest, [
    { id: 'ROPA-ZZ-002', title: 'Second', reason: 'Because | so' },
    { id: 'ROPA-ZZ-001', title: 'First', reason: 'Because' },
  ])
  t.match(index, `Ruleset ${newest.version}, of ${newest.from}: ${newest.rules.length} rules`)
  for (const { id } of newest.rules) t.equal(index.split(`[${id}](${id}.md)`).length, 2, id)
  t.match(index, '| ROPA-ZZ-001 | First | Because |\n| ROPA-ZZ-002 | Second | Because \\| so |')
  t.notMatch(ruleIndex(newest, []), 'none here')
  t.notMatch(index, /unlawful|illegal/i)
})

t.test('a rule of a family that the index does not know is refused', async (t) => {
  const stray = { ...ruleWith('ROPA-LB-001'), id: 'ROPA-QQ-001' }
  t.throws(() => ruleIndex({ ...newest, rules: [stray] }, []), { message: /no family for ROPA-QQ-001/ })
})

t.test('what is said not to be expressed is no rule, and is said once', async (t) => {
  const ids = NOT_EXPRESSED.map(({ id }) => id)
  t.equal(new Set(ids).size, ids.length)
  for (const { rules } of RULESETS)
    for (const { id } of rules) t.notOk(ids.includes(id), `${id} is a rule, and not said to be none`)
})

t.test('the script writes the pages, removes strays, and finds what is stale', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'rule-pages-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const missing = await run('--check', folder)
  t.equal(missing.code, 1)
  t.match(missing.stderr, 'README.md')

  await writeFile(join(folder, 'ROPA-LB-999.md'), 'of a rule that is no more')
  await writeFile(join(folder, 'notes.txt'), 'not of ours')
  t.same(await run(folder), { code: 0, stderr: '' })
  t.same(await run('--check', folder), { code: 0, stderr: '' })
  const expected = ['README.md', 'notes.txt', ...newest.rules.map(({ id }) => `${id}.md`)]
  t.same(new Set(await readdir(folder)), new Set(expected))
  t.equal(await readFile(join(folder, 'ROPA-LB-005.md'), 'utf8'), rulePage(ruleWith('ROPA-LB-005')))

  await writeFile(join(folder, 'ROPA-LB-005.md'), 'edited by hand')
  await writeFile(join(folder, 'ROPA-LB-999.md'), 'of a rule that is no more')
  const { code, stderr } = await run('--check', folder)
  t.equal(code, 1)
  t.match(stderr, /: ROPA-LB-005\.md, ROPA-LB-999\.md\. Run: npm run rules\n$/, 'names both, and the cure')
})
