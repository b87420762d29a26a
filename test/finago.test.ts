import type { AnyEntry } from '../src/domain/entry.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { allMembers, clauses, edition, entries, finago, keysOf, kinds, SCHEMAS } from './finago-file.ts'
import { t } from './tap.ts'

t.test('the file has the kinds in their order, and no statutes, as the policy names none', async (t) => {
  t.strictSame(Object.keys(finago), ['register', ...kinds])
  t.equal(finago.register, 'finago')
})

t.test('every entry is valid content of its kind, and no key is given twice', async (t) => {
  for (const kind of kinds) {
    const check = compileCheck(SCHEMAS[kind])
    const unique = new Set(keysOf(finago[kind]))
    t.equal(unique.size, finago[kind].length, kind)
    const flaws = finago[kind].flatMap((entry) => check(entry).map((flaw) => ({ key: entry.key, ...flaw })))
    t.strictSame(flaws, [], kind)
  }
})

t.test(
  'the settings name languages, the states of the footer, the duty to know customers, and no more',
  async (t) => {
    const [settings] = finago.settings
    const { languages, jurisdictions, amlObliged, ...rest } = settings ?? {}
    t.strictSame([languages, jurisdictions, amlObliged], [['sv', 'en'], ['FI', 'NO', 'SE'], true])
    t.strictSame(Object.keys(rest), ['key', 'label', 'provenance'])
    t.match(settings?.provenance, [
      { field: '/jurisdictions' },
      { clauses: ['SYF-6d'], field: '/amlObliged' },
    ])
  },
)

t.test('three organisations are unidentified: an address in a country, and no name', async (t) => {
  t.strictSame(
    finago.organisations.map(({ type, country, address }) => [type, country, address?.country]),
    ['FI', 'NO', 'SE'].map((country) => ['unidentified', country, country]),
  )
  for (const organisation of finago.organisations) {
    for (const member of ['legalName', 'tradingName', 'registrationNumber', 'contactPoints', 'dpoStatus'])
      t.notOk(member in organisation, `${organisation.key} ${member}`)
  }
})

t.test('the notice has one edition with 142 clauses in the order of the text', async (t) => {
  t.equal(finago.documents.length, 1)
  t.match(finago.documents, [{ key: 'integritetspolicy-kunder-intressenter', type: 'privacy-notice' }])
  t.equal(finago.documents[0]?.editions?.length, 1)
  t.match(edition, { key: '2025-11-13', language: 'sv', effectiveOn: '2025-11-13', pages: 4 })
  t.match(edition?.sha256, /^[0-9a-f]{64}$/)
  t.equal(clauses.length, 142)
  t.equal(new Set(clauses.map(({ code }) => code)).size, 142)
  const misplaced = clauses.filter(
    ({ start = -1, end = -1 }, index) => start < (clauses[index - 1]?.start ?? 0) || end <= start,
  )
  t.strictSame(misplaced, [])
})

t.test('a quote is at most ten words, with single spaces, and no longer than its clause', async (t) => {
  const wrong = clauses.filter(
    ({ quote, start = 0, end = 0 }) =>
      quote.split(' ').length > 10 ||
      quote !== quote.trim().replaceAll(/\s+/gu, ' ') ||
      Array.from(quote).length > end - start,
  )
  t.strictSame(wrong, [])
})

t.test('every clause has a gloss in English', async (t) => {
  t.strictSame(
    clauses.filter(({ gloss }) => gloss?.en === undefined),
    [],
  )
})

t.test(
  'the general policy is referred to three times, by two names, and is not in the register',
  async (t) => {
    t.match(edition?.references, [
      { title: 'Generella integritetspolicyn', clauses: ['OMF-10', 'SYF-4j'] },
      { title: 'Generella integrationspolicyn', clauses: ['MK-06'] },
    ])
    for (const reference of edition?.references ?? []) t.notOk('document' in reference)
  },
)

t.test('eight contexts are covered', async (t) => {
  t.strictSame(
    finago.contexts.map(({ provenance }) => provenance?.[0]?.clauses),
    ['02', '03', '04', '05', '06', '07', '08', '09'].map((number) => [`OMF-${number}`]),
  )
})

t.test('seven purposes with their parts stand in the order of the policy, then three others', async (t) => {
  const tree = finago.purposes.map(({ key, parent }) => [key.split('-')[0], parent?.split('-')[0]])
  t.strictSame(tree, [
    ['p1', undefined],
    ['p2', undefined],
    ['p3', undefined],
    ['p4', undefined],
    ...['p4a', 'p4b', 'p4c', 'p4d', 'p4e'].map((part) => [part, 'p4']),
    ['p5', undefined],
    ...['p5a', 'p5b', 'p5c', 'p5d', 'p5e'].map((part) => [part, 'p5']),
    ['p6', undefined],
    ...['p6a', 'p6b', 'p6c'].map((part) => [part, 'p6']),
    ['p7', undefined],
    ['unlisted', undefined],
    ['unlisted', undefined],
    ['unlisted', undefined],
  ])
  const keys = keysOf(finago.purposes).filter((key) => key.startsWith('p'))
  t.strictSame(keys.toSorted(), keys, 'and so do their keys')
})

t.test('the grounds are one contract, eight interests, two duties and consent', async (t) => {
  t.strictSame(
    finago.legalBases.map(({ provision }) => provision),
    ['6.1.b', ...Array.from({ length: 8 }, () => '6.1.f'), '6.1.c', '6.1.c', '6.1.a'],
  )
  for (const { key, provision, interest, contract, consent } of finago.legalBases) {
    t.equal(interest !== undefined, provision === '6.1.f', key)
    t.equal(contract?.counterparty, provision === '6.1.b' ? 'either' : undefined, key)
    t.equal(consent, undefined, key)
  }
})

const pairs = finago.purposes.flatMap(({ key, legalBases = [] }) =>
  legalBases.map(({ legalBasis, relation, provenance }) => ({
    purpose: key.split('-')[0],
    provision: finago.legalBases.find(({ key }) => key === legalBasis)?.provision,
    relation,
    by: provenance?.map(({ relation }) => relation).join(),
  })),
)

t.test('exactly four pairs rest on a contract: purposes 1 to 4', async (t) => {
  const onContract = pairs.filter(({ provision }) => provision === '6.1.b')
  t.strictSame(
    onContract.map(({ purpose }) => purpose),
    ['p1', 'p2', 'p3', 'p4'],
  )
})

t.test('the pairs are as the policy words them', async (t) => {
  const lines = pairs.map((pair) => Object.values(pair).join(' '))
  t.strictSame(lines, [
    ...['p1', 'p2', 'p3', 'p4'].flatMap((purpose) => [
      `${purpose} 6.1.b alternative states`,
      `${purpose} 6.1.f alternative states`,
    ]),
    'p5 6.1.f cumulative states',
    'p5 6.1.f cumulative states',
    'p5 6.1.f cumulative states',
    'p6a 6.1.f sole states',
    'p6b 6.1.c sole implies',
    'p6c 6.1.c sole implies',
    'p7 6.1.a sole states',
  ])
})

t.test('what the policy describes outside its list has no ground, and says so', async (t) => {
  const unlisted = finago.purposes.filter(({ key }) => key.startsWith('unlisted-'))
  t.equal(unlisted.length, 3)
  for (const { key, legalBases, provenance } of unlisted) {
    t.equal(legalBases, undefined, key)
    t.ok(
      provenance?.some(({ relation, field }) => relation === 'silent' && field === '/legalBases'),
      key,
    )
  }
})

t.test('eight categories of the policy and the tracking data hold 43 items', async (t) => {
  const itemsOf = (category: string) =>
    finago.dataCategories.filter(({ parent }) => parent === category).length
  const categories = finago.dataCategories.filter(({ type }) => type === 'category')
  t.strictSame(
    categories.map(({ key, provenance }) => [provenance?.[0]?.clauses?.[0], itemsOf(key)]),
    [
      ['KAT-1', 8],
      ['KAT-2', 7],
      ['KAT-3', 8],
      ['KAT-4', 2],
      ['KAT-5', 6],
      ['KAT-6', 5],
      ['KAT-7', 2],
      ['KAT-8', 0],
      ['MK-01', 5],
    ],
  )
  t.equal(finago.dataCategories.length, 9 + 43)
})

t.test('identity numbers and sanctions data are the only items that are not ordinary', async (t) => {
  const items = finago.dataCategories.filter(({ type }) => type === 'item')
  const sensitive = items.filter(({ sensitivity }) => sensitivity !== 'ordinary')
  t.strictSame(
    sensitive.map(({ key, sensitivity }) => [key, sensitivity]),
    [
      ['national-identity-number', 'national-id'],
      ['sanctions-register-data', 'criminal-offence'],
    ],
  )
  t.strictSame(keysOf(items.filter(({ mayRevealSpecial }) => mayRevealSpecial)), [
    'cctv-images',
    'politically-exposed-status',
    'close-association',
    'campaign-material',
  ])
  t.strictSame(keysOf(items.filter(({ credential }) => credential)), [
    'password',
    'other-authentication-information',
  ])
})

t.test('there are 17 categories of people', async (t) => {
  t.equal(finago.dataSubjectCategories.length, 17)
})

t.test('three groups of sources have their members', async (t) => {
  const groups = finago.sources.filter(({ parent }) => parent === undefined)
  t.strictSame(
    groups.map(({ key, origin }) => [origin, finago.sources.filter(({ parent }) => parent === key).length]),
    [
      ['data-subject', 5],
      ['generated-by-use', 4],
      ['mixed', 6],
    ],
  )
})

t.test('the only recipients are authorities that make requests', async (t) => {
  t.strictSame(
    finago.recipients.map(({ key, parent, type, inquiryOnly }) => [key, parent, type, inquiryOnly]),
    [
      ['authorities', undefined, 'public-authority', true],
      ['tax-authority', 'authorities', 'public-authority', true],
    ],
  )
  t.notOk(finago.recipients.some((recipient) => 'organisation' in recipient || 'country' in recipient))
})

t.test('there is one retention rule, and nowhere a period or a statute', async (t) => {
  t.equal(finago.retentionRules.length, 1)
  t.match(finago.retentionRules, [{ trigger: 'objection', disposal: 'suppress' }])
  const invented = ['period', 'criterion', 'statute', 'minRetention', 'maxRetention', 'reviewInterval']
  t.strictSame(
    allMembers.filter(({ name }) => invented.includes(name)).map(({ path }) => path),
    [],
  )
})

t.test('every text is there in Swedish and in English; glosses are in English only', async (t) => {
  const texts = allMembers.filter(({ name }) =>
    ['label', 'description', 'statement', 'audience', 'method', 'how'].includes(name),
  )
  t.ok(texts.length > entries.length)
  t.strictSame(
    texts.filter(({ value }) => Object.keys(value ?? {}).join() !== 'sv,en'),
    [],
  )
})

t.test('every mapping names DPV 2.3 by IRI or fideslang by key, and no concept twice', async (t) => {
  const shapes = { dpv: /^https:\/\/w3id\.org\/dpv[a-z/]*#[\w-]+$/, fideslang: /^[a-z_]+(\.[a-z_]+)*$/ }
  const versions = { dpv: '2.3', fideslang: '3.1.4a1' }
  const mappings = entries.flatMap(({ entry }) => entry.mappings ?? [])
  const wrong = mappings.filter(
    ({ scheme, version, concept }) => version !== versions[scheme] || !shapes[scheme].test(concept),
  )
  t.ok(mappings.length > 0)
  t.strictSame(wrong, [])
  const conceptsOf = ({ mappings = [] }: AnyEntry) => mappings.map(({ concept }) => concept)
  t.strictSame(
    entries.filter(({ entry }) => new Set(conceptsOf(entry)).size < conceptsOf(entry).length),
    [],
  )
})
