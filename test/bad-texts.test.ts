import { strToU8, zipSync } from 'fflate'
import { RegisterError } from '../src/domain/errors.ts'
import { textChange } from '../src/domain/notices/text-change.ts'
import { workApart } from '../src/texts/apart.ts'
import type { TextType } from '../src/texts/media-types.ts'
import { readText } from '../src/texts/read-text.ts'
import { makeDocx, makePdf } from './files.ts'
import { testService } from './harness.ts'
import { loadNotice, NOTICE, noticeClauses } from './notice.ts'
import { t } from './tap.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Why a file is refused; fails when it is read. */
const refusal = (bytes: Uint8Array, type: TextType) =>
  readText(bytes, type).then(
    ({ text }) => `was read: ${text.slice(0, 50)}`,
    (error: unknown) =>
      error instanceof RegisterError && error.code === 'invalid' ? error.message : String(error),
  )

const zip = (parts: Record<string, string | Uint8Array>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  )
const word = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

t.test('a text in another encoding is refused with the byte and the line at which it is none', async (t) => {
  t.equal(
    await refusal(Buffer.from('Ett\nTvå\nvåra köp', 'latin1'), 'text/plain'),
    'The text is not UTF-8: byte 7, on line 2, is 0xe5. Save it as UTF-8.',
  )
  t.equal(
    await refusal(Buffer.from([0x41, 0xc3]), 'text/markdown'),
    'The text is not UTF-8: byte 2, on line 1, is 0xc3. Save it as UTF-8.',
  )
  t.match(
    await refusal(Buffer.from('\ufeffHej', 'utf16le'), 'text/plain'),
    /is UTF-16, by its first two bytes\. Save it as UTF-8/,
  )
  t.match(await refusal(Buffer.from('H\0e\0j\0', 'latin1'), 'text/html'), /NUL character on line 1/)
})

t.test('a PDF without text is told to be a scan, with its pages', async (t) => {
  t.match(
    await refusal(makePdf([[], []]), 'application/pdf'),
    /has no text on its 2 pages: it is a scan\. Run it through text recognition/,
  )
  t.match(await refusal(makePdf([[]]), 'application/pdf'), /has no text on its one page/)
})

t.test('what is no PDF, or is cut off, is refused', async (t) => {
  t.match(await refusal(Buffer.from('Hej'), 'application/pdf'), /is no PDF, or a damaged one/)
  t.match(
    await refusal(makePdf([['Hej']]).subarray(0, 60), 'application/pdf'),
    /is no PDF, or a damaged one|has no text/,
  )
})

t.test('a Word file that unpacks to too much is given up, whatever it says of its size', async (t) => {
  const bomb = zip({
    '[Content_Types].xml': TYPES,
    'word/document.xml': word(`<w:p>${' '.repeat(40 * 1024 * 1024)}</w:p>`),
  })
  t.ok(bomb.length < 100_000, 'the file is small')
  t.match(await refusal(bomb, DOCX), /unpacks to more than 32 MiB, at its part word\/document\.xml/)
  const lying = Buffer.from(bomb)
  for (let at = 0; at < lying.length - 4; at += 1)
    if (lying.readUInt32LE(at) > 40 * 1024 * 1024 && lying.readUInt32LE(at) < 41 * 1024 * 1024)
      lying.writeUInt32LE(100, at)
  t.match(await refusal(lying, DOCX), /unpacks to more than 32 MiB|cannot be unpacked|cut off/)
  const many = zip(
    Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`word/media/${at}.png`, 'x'])),
  )
  t.match(await refusal(many, DOCX), /more than 2000 parts/)
})

t.test('a Word file that declares entities is refused before it is parsed', async (t) => {
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${word('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`
  t.match(
    await refusal(zip({ '[Content_Types].xml': TYPES, 'word/document.xml': entities }), DOCX),
    /word\/document\.xml declares a document type/,
  )
})

t.test('what is no Word file, or a damaged one, is refused', async (t) => {
  t.match(await refusal(Buffer.from('Hej'), DOCX), /no word\/document\.xml|cannot be unpacked/)
  t.match(
    await refusal(zip({ 'xl/workbook.xml': '<x/>' }), DOCX),
    /has no word\/document\.xml, so it is no Word file/,
  )
  const whole = await makeDocx('Rubrik', ['Text.'])
  t.match(
    await refusal(whole.subarray(0, whole.length >> 1), DOCX),
    /cut off|can be unpacked|cannot be|no word\/document/,
  )
  t.match(
    await refusal(zip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:p' }), DOCX),
    /do not fit together/,
  )
})

t.test('a file without words is refused, whatever its type', async (t) => {
  for (const text of ['', '  \n', '***'])
    t.match(await refusal(Buffer.from(text), 'text/plain'), /has no words in it/)
  t.match(await refusal(Buffer.from('<script>let a = 1</script>'), 'text/html'), /has no words in it/)
  t.match(await refusal(await makeDocx('', []), DOCX), /has no words in it/)
})

t.test('a text of more characters than any notice has is refused', async (t) => {
  t.match(
    await refusal(Buffer.from('a '.repeat(600_000)), 'text/plain'),
    /has 1200000 characters; the most that are taken are 500000/,
  )
})

t.test('a text of more passages than any notice has is refused', async (t) => {
  const text = Buffer.from('- a\n'.repeat(20_001))
  t.match(await refusal(text, 'text/plain'), /has 20001 headings, items and sentences; the most .* are 20000/)
})

t.test('texts that are compared in a thread of their own are as if they were compared here', async (t) => {
  const texts = { clauses: noticeClauses, before: NOTICE, after: NOTICE.replace('- Telefonnummer\n', '') }
  t.same(await workApart().compare(texts), textChange(texts))
})

t.test('HTML that is nested deeper than a stack is read', async (t) => {
  const { text } = await readText(Buffer.from(`${'<b>'.repeat(30_000)}Hej`), 'text/html')
  t.equal(text, 'Hej\n')
})

t.test('a file that takes too long, or too many at a time, are given up', async (t) => {
  const slow = workApart({ time: 1, memory: 64, atOnce: 1, waiting: 1 })
  const [first, second, third] = await Promise.allSettled(
    [1, 2, 3].map(() => slow.read(makePdf([['Hej']]), 'application/pdf')),
  )
  t.match(
    [first, second, third],
    [
      { reason: { message: /was not read within 0\.001 seconds/ } },
      { reason: { message: /was not read within/ } },
      { reason: { code: 'overloaded' } },
    ],
  )
})

t.test('through the door: a problem each time, and nothing is stored', async (t) => {
  const service = await testService(t)
  await loadNotice(service, 'shop')
  const url = '/v1/registers/shop/documents/notice'
  const before = await service.request({ method: 'GET', url })
  const post = (type: string, payload: Buffer) =>
    service.request({
      method: 'POST',
      url: `${url}/editions?edition=next`,
      headers: { 'content-type': type },
      payload,
    })
  t.match(await post('application/pdf', makePdf([[]])), {
    status: 400,
    body: { code: 'invalid', errors: [{ in: 'body', pointer: '', detail: /it is a scan/ }] },
  })
  t.match(await post('text/plain', Buffer.alloc(100 * 1024 * 1024, 'a ')), {
    status: 413,
    body: { detail: /larger than 10485760 bytes/ },
  })
  t.match(await post('text/plain; charset=iso-8859-1', Buffer.from('Hej')), {
    status: 415,
    body: { detail: /as UTF-8/ },
  })
  t.match(await post('application/vnd.ms-word.document.macroEnabled.12', Buffer.from('PK')), {
    status: 415,
    body: { detail: /takes text\/plain or text\/markdown or text\/html or application\/pdf or / },
  })
  t.match(await post('application/json', Buffer.from('{}')), {
    status: 415,
    body: { detail: /not application\/json/ },
  })
  const other = {
    method: 'POST' as const,
    url: '/v1/registers/shop/purposes',
    headers: { 'content-type': 'text/plain' },
    payload: 'Hej',
  }
  t.match(await service.request(other), {
    status: 415,
    body: { detail: 'POST takes application/json here, not text/plain.' },
  })
  const after = await service.request({ method: 'GET', url })
  t.same(after.body, before.body)
})
