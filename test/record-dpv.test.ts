import n3 from 'n3'
import { PINNED_TERMS, PREFIXES } from '../src/domain/record/dpv/terms.ts'
import { isKnownToMiss } from '../src/domain/vocabulary/pinned-schemes.ts'
import { loadComplete } from './complete-register.ts'
import { commitAll, makeRegister } from './entries.ts'
import { finagoService } from './harness.ts'
import { quadsOfJsonLd, quadsOfTurtle } from './record-readers.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)
const service = await finagoService(t)
const register = await loadComplete(service)
const get = async (of: string, query: string) =>
  (await service.app.inject({ url: `/v1/registers/${of}/article-30?annex=false&${query}` })).payload

/** The quads of a text, in their canonical order. */
const canonical = async (quads: n3.Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new n3.Writer({ format: 'N-Triples' })
    writer.addQuads(quads)
    writer.end((error, text: string) =>
      error ? reject(error) : resolve([...new Set(text.split('\n'))].sort().join('\n')),
    )
  })

for (const of of ['finago', register])
  for (const query of ['role=controller', 'role=processor', 'role=controller&variant=minimal'])
    t.test(`the Turtle of ${of} parses, and says what the JSON-LD says (${query})`, async (t) => {
      const turtle = quadsOfTurtle(await get(of, `format=turtle&${query}`))
      const linked = await quadsOfJsonLd(await get(of, `format=json-ld&${query}`))
      t.ok(turtle.length > 3)
      t.equal(await canonical(turtle), await canonical(linked))
    })

t.test('the minimal record says what protects a transfer only where Article 30 asks for it', async (t) => {
  const toolsIn = async (variant: string) =>
    quadsOfTurtle(await get(register, `format=turtle&variant=${variant}`))
      .map(({ object }) => object.value.replace(PREFIXES['eu-gdpr'], ''))
      .filter((term) => /^(A4[5-9]-|BindingCorporateRules$)/.test(term))
  t.ok(new Set(await toolsIn('full')).size > 1)
  t.same(new Set(await toolsIn('minimal')), new Set(['A49-2']))
})

t.test('a retention period of weeks is written in days, which XML Schema has', async (t) => {
  await makeRegister(service, 'weeks')
  await commitAll(service, 'weeks', [
    ...['P2W', 'P1Y6M'].map((period) => {
      const label = { en: period }
      return ['retention-rules', { key: period.toLowerCase(), label, period, trigger: 'collection' }] as const
    }),
    ['data-categories', { key: 'name', label: { en: 'Name' }, type: 'category' }],
    [
      'processing-activities',
      {
        key: 'asking',
        label: { en: 'Asking' },
        retentionRule: 'p1y6m',
        data: [
          { key: 'a', dataCategory: 'name', retentionRule: 'p2w' },
          { key: 'b', dataCategory: 'name' },
        ],
      },
    ],
  ])
  for (const quads of [
    quadsOfTurtle(await get('weeks', 'format=turtle')),
    await quadsOfJsonLd(await get('weeks', 'format=json-ld')),
  ]) {
    const literals = quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []))
    const durations = literals.filter(({ datatype }) => datatype.value === `${PREFIXES.xsd}duration`)
    t.same(durations.map(({ value }) => value).sort(), ['P14D', 'P1Y6M'])
  }
})

t.test('an activity rests on the conditions of Article 9 and national law, too', async (t) => {
  const quads = quadsOfTurtle(await get(register, 'format=turtle'))
  const bases = quads.filter(({ predicate }) => predicate.value === `${PREFIXES.dpv}hasLegalBasis`)
  for (const condition of ['employment-law-condition', 'identity-number-condition'])
    t.ok(
      bases.some(({ object }) => object.value.endsWith(`/${condition}`)),
      condition,
    )
  t.ok(quads.some(({ object }) => object.value === `${PREFIXES['eu-gdpr']}A9-2-b`))
})

t.test(
  'each term of the DPV that is used is in the pinned list, or a concept that an entry is mapped to',
  async (t) => {
    const own: Record<string, string> = { dpv: PREFIXES.dpv, 'eu-gdpr': PREFIXES['eu-gdpr'] }
    let used = 0
    for (const of of ['finago', register])
      for (const role of ['controller', 'processor'])
        for (const { subject, predicate, object } of quadsOfTurtle(
          await get(of, `format=turtle&role=${role}`),
        )) {
          t.match(subject.value, /^urn:ropa:/)
          for (const term of [predicate, object]) {
            if (term.termType !== 'NamedNode' || !term.value.startsWith('https://w3id.org/dpv')) continue
            used += 1
            if (predicate.value === `${PREFIXES.skos}broader`) {
              if (term !== object) continue
              t.notOk(isKnownToMiss({ scheme: 'dpv', version: '2.3', concept: term.value }), term.value)
              continue
            }
            if (term.value.startsWith(PREFIXES.loc)) {
              t.match(term.value, /#[A-Z]{2}$/)
              continue
            }
            const [prefix] =
              Object.entries(own).find(([, namespace]) => term.value.startsWith(namespace)) ?? []
            const name = `${prefix}:${term.value.slice(own[prefix ?? '']?.length)}`
            if (!PINNED_TERMS.has(name)) t.fail(`${name} is not in the list`)
          }
        }
    t.ok(used > 300)
  },
)
