import { insertRegister } from '../src/db/registers.ts'
import { clausePartsIn } from '../src/domain/notices/clause-parts.ts'
import { passagesOf } from '../src/domain/notices/text-change.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import type { TestService } from './harness.ts'
import { make } from './make.ts'

/** A notice of an invented shop, as tests change it. */
export const NOTICE = `# Integritetspolicy

Cykelboden AB ansvarar för dina personuppgifter. Policyn gäller från den 1 februari 2026.

## Uppgifter vi har

- Namn och adress
- Telefonnummer
- Ordrar och betalningar

## Ändamål

1. Vi behandlar dina uppgifter för att leverera det du har beställt. Det gör vi för att fullgöra avtalet med dig.
2. Vi skickar nyhetsbrev om våra varor. Det gör vi med stöd av ditt samtycke.
3. Vi för statistik över försäljningen. Det gör vi med stöd av vårt berättigade intresse av att planera inköp.

## Mottagare

Vi lämnar din adress till det fraktbolag som kör ut varorna. Fraktbolaget får bara använda den till leveransen.

## Lagring

Uppgifter om köp sparas i sju år. Uppgifter för nyhetsbrev sparas tills du säger upp det.
`

/** Codes of the notice's clauses, and the words that each of them is. */
export const CLAUSES: Readonly<Record<string, string>> = {
  'INL-1': 'Cykelboden AB ansvarar för dina personuppgifter.',
  'INL-2': 'Policyn gäller från den 1 februari 2026.',
  'KAT-0': 'Uppgifter vi har',
  'KAT-1': 'Namn och adress',
  'KAT-2': 'Telefonnummer',
  'KAT-3': 'Ordrar och betalningar',
  'SYF-1': 'Vi behandlar dina uppgifter för att leverera det du har beställt.',
  'SYF-1g': 'Det gör vi för att fullgöra avtalet med dig.',
  'SYF-2': 'Vi skickar nyhetsbrev om våra varor.',
  'SYF-2g': 'Det gör vi med stöd av ditt samtycke.',
  'SYF-3': 'Vi för statistik över försäljningen.',
  'SYF-3g': 'Det gör vi med stöd av vårt berättigade intresse av att planera inköp.',
  'MOT-1': 'Vi lämnar din adress till det fraktbolag som kör ut varorna.',
  'MOT-2': 'Fraktbolaget får bara använda den till leveransen.',
  'LAG-1': 'Uppgifter om köp sparas i sju år.',
  'LAG-2': 'Uppgifter för nyhetsbrev sparas tills du säger upp det.',
}

const partsOf = clausePartsIn(NOTICE)

/** The clauses of the notice as an edition has them. */
export const noticeClauses = Object.entries(CLAUSES).map(([code, words]) => {
  const start = NOTICE.indexOf(words)
  const section = passagesOf(NOTICE, []).find(
    (passage) => passage.start <= start && passage.end > start,
  )?.section
  return {
    code,
    type: 'purpose',
    section: section ?? 'start',
    mustRepresent: true,
    ...partsOf({ start, end: start + words.length }),
  }
})

const states = (...clauses: readonly string[]) => ({
  provenance: [{ document: 'notice', edition: '2026', clauses, relation: 'states' }],
})

/** A register that rests on the notice: contents by kind. */
export const NOTICE_REGISTER: readonly (readonly [kind: string, content: ReturnType<typeof make>])[] = [
  [
    'documents',
    make('documents', 'notice', {
      editions: [{ key: '2026', language: 'sv', effectiveOn: '2026-02-01', clauses: noticeClauses }],
    }),
  ],
  ['organisations', make('organisations', 'shop', states('INL-1'))],
  ['data-categories', make('data-categories', 'contact', states('KAT-1', 'KAT-2'))],
  ['data-categories', make('data-categories', 'orders', states('KAT-3'))],
  ['legal-bases', make('legal-bases', 'contract', states('SYF-1g'))],
  ['legal-bases', make('legal-bases', 'consent', { provision: '6.1.a', ...states('SYF-2g') })],
  ['legal-bases', make('legal-bases', 'interest', { provision: '6.1.f', ...states('SYF-3g') })],
  [
    'purposes',
    make('purposes', 'delivery', {
      ...states('SYF-1'),
      legalBases: [{ legalBasis: 'contract', relation: 'sole', ...states('SYF-1g') }],
    }),
  ],
  [
    'purposes',
    make('purposes', 'newsletter', {
      ...states('SYF-2'),
      legalBases: [{ legalBasis: 'consent', relation: 'sole', ...states('SYF-2g') }],
    }),
  ],
  [
    'purposes',
    make('purposes', 'statistics', {
      ...states('SYF-3'),
      legalBases: [{ legalBasis: 'interest', relation: 'sole', ...states('SYF-3g') }],
    }),
  ],
  ['recipients', make('recipients', 'carrier', states('MOT-1', 'MOT-2'))],
  [
    'retention-rules',
    make('retention-rules', 'seven-years', { period: 'P7Y', trigger: 'event-end', ...states('LAG-1') }),
  ],
  [
    'retention-rules',
    make('retention-rules', 'until-told', {
      criterion: { sv: 'Tills du säger upp det.' },
      ...states('LAG-2'),
    }),
  ],
  [
    'processing-activities',
    make('processing-activities', 'sales', {
      purposes: [{ purpose: 'delivery' }],
      data: [
        {
          key: 'orders',
          dataCategory: 'orders',
          recipients: ['carrier'],
          retentionRule: 'seven-years',
          purposes: [{ purpose: 'delivery', grounds: 'inherited' }],
        },
      ],
    }),
  ],
  [
    'processing-activities',
    make('processing-activities', 'mailing', {
      purposes: [{ purpose: 'newsletter' }],
      data: [
        {
          key: 'contact',
          dataCategory: 'contact',
          retentionRule: 'until-told',
          purposes: [{ purpose: 'newsletter', grounds: 'inherited' }],
        },
      ],
    }),
  ],
]

/** The same as a snapshot. */
export const noticeSnapshot = () =>
  snapshotOf(
    NOTICE_REGISTER.map(([kind, content]) => ({
      kind,
      key: content.key,
      lifecycle: 'draft',
      content,
    })).toSorted((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1)),
  )

/** Makes a register that rests on the notice, whose text it has; answers its key. */
export async function loadNotice({ database, request }: TestService, register: string): Promise<string> {
  await insertRegister(database.db, register)
  const changes = NOTICE_REGISTER.map(([kind, content]) => ({ op: 'put', kind, content }))
  const made = await request({
    method: 'POST',
    url: `/v1/registers/${register}/commits`,
    payload: { changes },
  })
  if (made.status !== 201) throw new Error(made.text)
  const url = `/v1/registers/${register}/documents/notice`
  const { headers } = await request({ method: 'GET', url })
  const given = await request({
    method: 'PUT',
    url: `${url}/editions/2026/text`,
    headers: { 'content-type': 'text/markdown', 'if-match': String(headers.etag) },
    payload: NOTICE,
  })
  if (given.status !== 200) throw new Error(given.text)
  return register
}
