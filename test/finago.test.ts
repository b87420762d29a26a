import { readFileSync } from 'node:fs'
import t from 'tap'
import type Type from 'typebox'
import { parse } from 'yaml'
import type { AnyEntry, Provenance } from '../src/domain/entry.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { Context } from '../src/register/context/context.ts'
import { DataCategory } from '../src/register/data-category/data-category.ts'
import { DataSubjectCategory } from '../src/register/data-subject-category/data-subject-category.ts'
import type { Clause } from '../src/register/document/document.ts'
import { Document } from '../src/register/document/document.ts'
import { LegalBasis } from '../src/register/legal-basis/legal-basis.ts'
import { Organisation } from '../src/register/organisation/organisation.ts'
import { Purpose } from '../src/register/purpose/purpose.ts'
import { RetentionRule } from '../src/register/retention-rule/retention-rule.ts'
import { Settings } from '../src/register/settings/settings.ts'
import { Source } from '../src/register/source/source.ts'

interface FinagoFile {
  readonly register: string
  readonly settings: Settings[]
  readonly organisations: Organisation[]
  readonly documents: Document[]
  readonly contexts: Context[]
  readonly purposes: Purpose[]
  readonly legalBases: LegalBasis[]
  readonly dataCategories: DataCategory[]
  readonly dataSubjectCategories: DataSubjectCategory[]
  readonly sources: Source[]
  readonly retentionRules: RetentionRule[]
}

const SCHEMAS = {
  settings: Settings,
  organisations: Organisation,
  documents: Document,
  contexts: Context,
  purposes: Purpose,
  legalBases: LegalBasis,
  dataCategories: DataCategory,
  dataSubjectCategories: DataSubjectCategory,
  sources: Source,
  retentionRules: RetentionRule,
} as const satisfies Record<string, Type.TSchema>

const path = new URL('../../registers/finago.yaml', import.meta.url)
const finago: FinagoFile = parse(readFileSync(path, 'utf8'))
const kinds = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]
const entries: { readonly kind: keyof typeof SCHEMAS; readonly entry: AnyEntry }[] = kinds.flatMap((kind) =>
  finago[kind].map((entry) => ({ kind, entry })),
)
const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)
const edition = finago.documents[0]?.editions?.[0]
const clauses: readonly Clause[] = edition?.clauses ?? []

interface Member {
  readonly name: string
  readonly path: string
  readonly value: unknown
}

/** Every member at any depth, with its JSON pointer. */
function* membersOf(value: unknown, path = ''): Generator<Member> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    yield { name, path: `${path}/${name}`, value: inner }
    yield* membersOf(inner, `${path}/${name}`)
  }
}

const allMembers = [...membersOf(finago)]

/** Every provenance, with the entry that it stands in. */
const provenances = entries.flatMap(({ kind, entry }) =>
  [...membersOf({ entry })]
    .filter(({ name }) => name === 'provenance')
    .flatMap(({ value }) => (Array.isArray(value) ? (value as Provenance[]) : []))
    .map((provenance) => ({ kind, entry, provenance })),
)

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

t.test('the settings name the languages and the states of the footer, and nothing else', async (t) => {
  const [settings] = finago.settings
  t.match(settings, { key: 'register', languages: ['sv', 'en'], jurisdictions: ['FI', 'NO', 'SE'] })
  t.strictSame(Object.keys(settings ?? {}), ['key', 'label', 'languages', 'jurisdictions', 'provenance'])
})

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

t.test('the general policy is referred to three times and is not in the register', async (t) => {
  t.match(edition?.references, [
    {
      title: 'Generella integritetspolicyn',
      clauses: ['OMF-10', 'SYF-4j', 'MK-06'],
      note: /integrationspolicyn/,
    },
  ])
  t.notOk('document' in (edition?.references?.[0] ?? {}))
})

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
    ['label', 'description', 'statement', 'audience'].includes(name),
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

t.test('every entry says where it comes from', async (t) => {
  const carries = ({ relation }: Provenance) => relation === 'states' || relation === 'implies'
  t.strictSame(
    entries.filter(({ entry }) => !entry.provenance?.some(carries)),
    [],
  )
})

t.test('every provenance cites the edition and clauses that it has', async (t) => {
  const codes = new Set(clauses.map(({ code }) => code))
  const wrong = provenances.filter(
    ({ provenance }) =>
      provenance.document !== finago.documents[0]?.key ||
      provenance.edition !== edition?.key ||
      provenance.clauses?.some((code) => !codes.has(code)),
  )
  t.ok(provenances.length > entries.length)
  t.strictSame(wrong, [])
})

t.test('a provenance is about a member that is there; a silent one, about one that is not', async (t) => {
  const about = provenances.flatMap(({ kind, entry, provenance: { field, relation } }) =>
    field === undefined ? [] : [{ kind, entry, relation, steps: field.slice(1).split('/') }],
  )
  const wrong = about.filter(({ kind, entry, relation, steps }) => {
    const [member = ''] = steps
    const isThere = memberAt(entry, steps) !== undefined
    return isThere === (relation === 'silent') || !(member in SCHEMAS[kind].properties)
  })
  t.ok(about.some(({ relation }) => relation === 'silent'))
  t.strictSame(wrong, [])
})

/** What a path of member names and keys leads to. */
function memberAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value
  const next = Array.isArray(value)
    ? value.find((item: { key?: unknown }) => item.key === step)
    : Object.entries(value).find(([name]) => name === step)?.[1]
  return memberAt(next, rest)
}

t.test('every clause that must be represented is cited by something', async (t) => {
  const cited = new Set(provenances.flatMap(({ provenance }) => provenance.clauses ?? []))
  const unrepresented = clauses.filter(({ code, mustRepresent }) => mustRepresent && !cited.has(code))
  t.strictSame(
    unrepresented.map(({ code }) => code),
    [],
  )
  t.equal(clauses.filter(({ mustRepresent }) => mustRepresent).length, 124)
})

/** The keys that a value names, by the `x-reference` of its schema. */
function* referencesIn(schema: unknown, value: unknown): Generator<{ kind: string; key: unknown }> {
  if (typeof schema !== 'object' || schema === null) return
  if ('x-reference' in schema && typeof value === 'string')
    yield { kind: String(schema['x-reference']), key: value }
  if ('items' in schema && Array.isArray(value))
    for (const item of value) yield* referencesIn(schema.items, item)
  if ('properties' in schema && typeof value === 'object')
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      yield* referencesIn(inner, Object.entries(value ?? {}).find(([member]) => member === name)?.[1])
}

t.test('every reference leads to an entry of the file', async (t) => {
  const kebab = (kind: string) => kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const known = new Set(entries.map(({ kind, entry }) => `${kebab(kind)}/${entry.key}`))
  const references = entries.flatMap(({ kind, entry }) => [...referencesIn(SCHEMAS[kind], entry)])
  t.ok(references.length > entries.length)
  t.strictSame(
    references.filter(({ kind, key }) => !known.has(`${kind}/${key}`)),
    [],
  )
})
