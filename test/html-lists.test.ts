import { textOfHtml } from '../src/texts/html.ts'
import { t } from './tap.ts'

t.test('items of a list have the numbers that its readers see', (t) => {
  const read = (html: string) => textOfHtml(html).trimEnd().split('\n')
  t.same(read('<ol><li>a<li>b</ol><ol><li>c</ol>'), ['1. a', '2. b', '', '1. c'])
  t.same(read('<ol start="4"><li>a<li><p>b</p></ol>'), ['4. a', '5. b'])
  t.same(read('<ol><li>a<li value="7">b<li>c</ol>'), ['1. a', '7. b', '8. c'])
  t.same(read('<ol start="-1"><li>a<li>b<li><p>c</p></ol>'), ['-1. a', '0. b', '1. c'])
  t.same(read('<ol start="x"><li value="">a</ol>'), ['1. a'])
  t.same(read('<ol><li>a<li hidden>no<li>b</ol>'), ['1. a', '2. b'])
  t.same(read('<ol start="3"><li>a<ol><li>b</ol><li>c</ol>'), ['3. a', '', '1. b', '', '4. c'])
  t.same(read('<ul><li value="4">a</ul>'), ['- a'])
  t.end()
})

t.test('a list of 20,000 items is read within a second', (t) => {
  const began = performance.now()
  const text = textOfHtml(`<ol>${'<li>a'.repeat(20_000)}</ol>`)
  t.ok(performance.now() - began < 1000)
  t.ok(text.endsWith('\n20000. a\n'))
  t.end()
})
