import { marked } from 'marked'
import { noticeAsMarkdown } from '../src/domain/notice/markdown.ts'
import { noticeOf } from '../src/domain/notice/notice.ts'
import { loadComplete } from './complete-register.ts'
import { makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { madeRecord } from './made-record.ts'
import { t } from './tap.ts'

t.setTimeout(60_000)
const service = await finagoService(t)
const register = await loadComplete(service)
const get = (of: string, query: string, headers = {}) =>
  service.request({ method: 'GET', url: `/v1/registers/${of}/notice?${query}`, headers })

t.test('the notice tells what the register has, and marks what is missing', async (t) => {
  const { status, text, headers } = await get('finago', 'language=sv')
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'text/markdown; charset=utf-8', 'content-language': 'sv' })
  t.match(text, /^# Så behandlar vi personuppgifter\n/)
  t.match(
    text,
    /\*\*Personuppgiftsansvarig\*\* \(art\\\. 13\\\.1 a, art\\\. 14\\\.1 a\)\n\n> ⚠ \*\*Saknas i registret\*\*/,
  )
  t.match(text, /## Direktmarknadsföring och kampanjer/)
  const complete = (await get(register, 'language=en')).text
  t.match(complete, /Exempelvik Cyklar AB/)
  t.match(complete, /Dora Exempelsson/)
  t.notMatch(complete, /Who is responsible\n\n[^#]*Missing in the register/)
})

t.test(
  'what is only partly recorded is marked as well, and an officer whom nobody needs is not',
  async (t) => {
    await makeRegister(service, 'partly')
    const put = await service.request({
      method: 'PUT',
      url: '/v1/registers/partly/file',
      headers: { 'content-type': 'application/yaml', 'if-match': '*' },
      payload: `register: partly
organisations:
  - { key: us, type: legal-person, legalName: Us AB, country: SE, dpoStatus: not-required, label: { en: Us } }
purposes:
  - { key: ads, label: { en: Ads } }
dataCategories:
  - { key: email, type: category, label: { en: E-mail } }
  - { key: name, type: category, label: { en: Name } }
retentionRules:
  - { key: short, period: P1Y, trigger: last-contact, label: { en: Short } }
processingActivities:
  - key: campaign
    label: { en: Campaign }
    parties: [{ key: us, organisation: us, role: controller }]
    purposes: [{ purpose: ads }]
    automatedDecisions: { status: unknown }
    data:
      - { key: a, dataCategory: email, retentionRule: short }
      - { key: b, dataCategory: name }
`,
    })
    t.equal(put.status, 200, put.text)
    const { text } = await get('partly', 'language=en')
    const marked = (heading: string) => text.split(`**${heading}**`)[1]?.split('\n\n**')[0]?.includes('⚠')
    for (const heading of ['Legal basis', 'How long', 'Automated decisions'])
      t.equal(marked(heading), true, heading)
    t.match(text, /Ads\\: no legal basis recorded/)
    t.match(text, /Name\\: no time limit recorded/)
    for (const heading of ['Data protection officer', 'Why', 'Controller'])
      t.equal(marked(heading), false, heading)
    t.match(text, /Data protection officer\*\*[^\n]*\n\n- not required/)
  },
)

t.test('it is a page as well, which says nothing else', async (t) => {
  const page = await get(register, 'language=en', { accept: 'text/html' })
  t.equal(page.status, 200)
  t.match(page.headers['content-security-policy'], /^default-src 'none'; style-src 'sha256-/)
  const missing = (text: string) => text.split('Missing in the register').length
  t.equal(missing(page.text), missing((await get(register, 'language=en')).text))
  t.match(await get(register, 'format=docx'), { status: 406, body: { detail: /markdown or html/ } })
  t.match(await get(register, '', { accept: 'image/png' }), { status: 406 })
  t.equal((await get(register, 'organisation=nobody')).status, 400)
  // Nothing of it is approved yet.
  t.notMatch((await get(register, 'state=approved&language=en')).text, /Exempelvik Cyklar AB/)
  const { etag } = page.headers
  t.equal((await get(register, 'language=en', { accept: 'text/html', 'if-none-match': etag })).status, 304)
})

t.test('who asks for a language that there is none of is told in that of the register', async (t) => {
  for (const asked of [undefined, 'fi', 'de-AT, fr;q=0.5'])
    t.match(await get('finago', '', asked === undefined ? {} : { 'accept-language': asked }), {
      status: 200,
      headers: { 'content-language': 'sv', vary: 'accept, accept-language' },
    })
  t.match(await get('finago', '', { 'accept-language': 'fi, en-GB;q=0.5' }), {
    headers: { 'content-language': 'en' },
  })
})

t.test('hostile texts are texts in the notice', async (t) => {
  for (const text of [
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '# x\n# y',
    '**b** `c` <!--',
    '![i](x)',
  ]) {
    const html = await marked.parse(noticeAsMarkdown(await noticeOf(madeRecord(text))))
    t.notMatch(html, /<script|<a |<img|<code|<!--/, text)
    t.equal((html.match(/<h1/g) ?? []).length, 1)
  }
})
