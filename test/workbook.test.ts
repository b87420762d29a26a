import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import type { AnyEntry } from '../src/domain/entry.ts'
import { canonical } from '../src/domain/log/canonical.ts'
import { readXlsx } from '../src/domain/spreadsheet/read-xlsx.ts'
import { checkContent } from '../src/register/check-content.ts'
import { currentRegister } from '../src/register/imports/current.ts'
import { SHARED_SHEETS, SHEETS } from '../src/register/imports/layout.ts'
import { readImport } from '../src/register/imports/read-import.ts'
import { writeSheetCsv, writeWorkbook } from '../src/register/imports/workbook.ts'
import { KINDS } from '../src/register/kinds.ts'
import { type FiledEntry, readRegisterFile } from '../src/register/register-file.ts'
import type { OpenApi } from './described.ts'
import { NAUGHTY } from './naughty.ts'
import { holds } from './property.ts'
import { arbitraries } from './schema-arbitrary.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

const nothing = currentRegister([])

const entriesOf = async (path: string): Promise<FiledEntry[]> =>
  readRegisterFile(await readFile(new URL(path, import.meta.url))).entries.map(({ kind, content }) => ({
    kind: kind.name,
    content,
  }))
const textOf = (entries: readonly { kind: string; content: object }[]) =>
  entries.map(({ kind, content }) => `${kind} ${canonical(content as never)}`).toSorted()
const roundTrip = async (entries: readonly FiledEntry[]) => {
  const { entries: read, remarks } = await readImport(await writeWorkbook('test', { entries }), {}, nothing)
  return { read: textOf(read.map(({ kind, content }) => ({ kind: kind.name, content }))), remarks }
}

t.test('every text that a register can hold comes back as it was, from XLSX and from CSV', async (t) => {
  const hostile = [
    ...NAUGHTY,
    "'=1",
    "''=1",
    '=1+1',
    '+46 8',
    '-1',
    '@a',
    'x;=1',
    'a,\n-b',
    '_x0041_',
    '_x005F_',
    '(none)',
    '"',
  ]
  const texts = hostile.flatMap((text) =>
    [...text].length <= 300 ? [text] : [[...text].slice(0, 300).join('')],
  )
  const entries = texts.map((text, index) => ({
    kind: 'contexts',
    content: { key: `c${index}`, label: { sv: text, 'nb-NO': `${text}x` }, notes: text } as AnyEntry,
  }))
  t.same((await roundTrip(entries)).read, textOf(entries))
  const [sheet] = SHEETS.filter(({ name }) => name === 'Contexts')
  if (sheet === undefined) throw new Error('there is no sheet Contexts')
  const csv = await writeSheetCsv(sheet, { entries })
  const { entries: read } = await readImport(Buffer.from(csv), { sheet: 'contexts' }, nothing)
  t.same(textOf(read.map(({ kind, content }) => ({ kind: kind.name, content }))), textOf(entries))
})

t.test('whatever entries of all kinds hold, their workbook holds the same', async (t) => {
  const api: OpenApi = JSON.parse(
    await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
  )
  const of = arbitraries(api, () => ['a', 'b-1', 'c'])
  const entries = fc.tuple(
    ...KINDS.map((kind) =>
      fc.uniqueArray(of(api.components.schemas[`${kind.singular}Input`] ?? {}), {
        maxLength: 4,
        selector: (content) => String(Reflect.get(Object(content), 'key')),
      }),
    ),
  )
  await holds(
    t,
    fc.asyncProperty(entries, async (lists) => {
      const fit = lists.flatMap((contents, index) => {
        const kind = KINDS[index]
        if (kind === undefined) return []
        return contents
          .filter((content) => checkContent(kind, content).length === 0)
          .map((content) => ({ kind: kind.name, content: content as AnyEntry }))
      })
      t.same((await roundTrip(fit)).read, textOf(fit))
    }),
    process.env.ROPA_LONG_TESTS === 'yes' ? 300 : 4,
  )
})

t.test('sheets have names of their own that a spreadsheet takes', (t) => {
  const names = [...SHEETS, ...SHARED_SHEETS].map(({ name }) => name)
  t.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length)
  for (const name of names) t.match(name, /^[A-Za-z0-9.]{1,31}$/)
  t.end()
})

t.test('texts of a workbook are text cells, so that none is a formula', async (t) => {
  const content = { key: 'a', label: { en: '=HYPERLINK("http://x")' } } as AnyEntry
  const { sheets } = await readXlsx(await writeWorkbook('test', { entries: [{ kind: 'contexts', content }] }))
  t.same(
    sheets.flatMap(({ formulas }) => formulas),
    [],
  )
})

t.test('the same register makes the same workbook, byte for byte', async (t) => {
  const entries = await entriesOf('../../registers/finago.yaml')
  t.ok(
    (await writeWorkbook('test', { entries })).equals(
      await writeWorkbook('test', { entries: entries.toReversed() }),
    ),
  )
})
