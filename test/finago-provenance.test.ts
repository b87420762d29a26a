import type { Provenance } from '../src/domain/entry.ts'
import { clauses, edition, entries, finago, provenances, SCHEMAS } from './finago-file.ts'
import { t } from './tap.ts'

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
