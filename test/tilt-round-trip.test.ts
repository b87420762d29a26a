import { TRANSFER_TOOLS } from '../src/domain/gdpr/transfer-tools.ts'
import { COMPLETE } from './complete-register.ts'
import { commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
await makeRegister(service, 'complete')
await service.request({
  method: 'PUT',
  url: '/v1/registers/complete/file',
  headers: { 'content-type': 'application/yaml', 'if-match': '*' },
  payload: COMPLETE.toString().replace(/^register: .*$/m, 'register: complete'),
})

/** The TILT document of a register, without what tells of the document itself. */
async function tiltOf(register: string, language: string): Promise<{ text: string; told: unknown }> {
  const { payload, statusCode } = await service.app.inject({
    url: `/v1/registers/${register}/article-30?format=tilt&language=${language}`,
  })
  if (statusCode !== 200) throw new Error(payload)
  const { meta: _, ...told } = JSON.parse(payload)
  return { text: payload, told: comparable(told) }
}

/** Lists in an order of their own: that of activities is by their keys. Keys, and what docs/imports.md names as lost, are left out. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
  if (typeof value === 'string') return value.split('\n').sort().join('\n')
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name]) => !['_id', 'legalBasisConditional'].includes(name))
  const found = Object.fromEntries(members.map(([name, member]) => [name, comparable(member)]))
  // A rule without period and criterion says nothing there.
  if (Array.isArray(found.storage))
    found.storage = found.storage.filter(
      ({ temporal, purposeConditional }) => temporal.length + purposeConditional.length > 0,
    )
  return found
}

const textOf = (value: unknown): string => JSON.stringify(Reflect.get(Object(value), 'category') ?? value)

for (const register of ['finago', 'complete'])
  for (const language of ['sv', 'en'])
    t.test(
      `the TILT document of ${register} in ${language} is imported and written again the same`,
      async (t) => {
        const { text, told } = await tiltOf(register, language)
        const copy = `tilt-${register}-${language}`
        await makeRegister(service, copy)
        const answer = await service.request({
          method: 'POST',
          url: `/v1/registers/${copy}/imports`,
          headers: { 'content-type': 'application/vnd.tilt+json' },
          payload: text,
        })
        t.match(answer, { status: 201, body: { format: 'tilt' } })
        t.same((await tiltOf(copy, language)).told, told)
      },
    )

const COUNTRIES = ['AR', 'AU', 'BR', 'CL', 'CN', 'EG', 'IN', 'KE', 'MX', 'US']
const TOLD_BY_TILT = TRANSFER_TOOLS.filter((tool) => /^4[567]/.test(tool))

for (const language of ['sv', 'en'])
  t.test(`what a transfer rests on comes back from TILT as it was, in ${language}`, async (t) => {
    const [from, to] = [`tools-${language}`, `tools-back-${language}`]
    const rests = TOLD_BY_TILT.map((tool, index) => `${COUNTRIES[index]} ${tool}`)
    await makeRegister(service, from)
    await commitAll(service, from, [
      ['recipients', { key: 'bureau', label: { sv: 'Byrå' }, type: 'controller' }],
      ...TOLD_BY_TILT.map((tool, index) => {
        // A name may have numbers that are of no article.
        const content = { key: `to-${index}`, label: { sv: `47 kunder, ${index}` }, recipient: 'bureau' }
        return ['transfers', { ...content, country: COUNTRIES[index], tool }] as const
      }),
      [
        'processing-activities',
        {
          key: 'sending',
          label: { sv: 'Utskick' },
          transfers: TOLD_BY_TILT.map((_, index) => ({ transfer: `to-${index}` })),
        },
      ],
    ])
    const { text } = await tiltOf(from, language)
    await makeRegister(service, to)
    const headers = { 'content-type': 'application/vnd.tilt+json' }
    const url = `/v1/registers/${to}/imports`
    t.match(await service.request({ method: 'POST', url, headers, payload: text }), { status: 201 })
    const { body } = await service.request({ url: `/v1/registers/${to}/file` })
    const back = body.transfers.map(({ country, tool }: Record<string, string>) => `${country} ${tool}`)
    t.same(back.sort(), rests)
  })
