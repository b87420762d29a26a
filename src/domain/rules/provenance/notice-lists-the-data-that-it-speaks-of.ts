import type { DataCategoryContent, DocumentContent } from '../../contents.ts'
import { editionsOfClause } from '../../notices/standing-clauses.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { editionsInForce, type PlacedEdition } from './editions.ts'

/** Types of the clauses that say that data is collected. */
const COLLECTING = ['category', 'item', 'source', 'special']

const clause = (code: string, section: string, type: string) => ({ code, section, type, quote: code })
const list = clause('CAT-1', 'Categories', 'category')

const notice = (...more: readonly ReturnType<typeof clause>[]): readonly DocumentContent[] => [
  named('notice', {
    type: 'privacy-notice',
    editions: [
      {
        key: '2025',
        language: 'en',
        supersededBy: '2026',
        clauses: [list, ...more.map((each) => ({ ...each, quote: `Once ${each.quote}` }))],
      },
      { key: '2026', language: 'en', clauses: [...more, list] },
    ],
  }),
]

const category = (key: string, code: string, more: Partial<DataCategoryContent> = {}): DataCategoryContent =>
  named(key, {
    type: 'category',
    provenance: [{ document: 'notice', edition: '2026', clauses: [code], relation: 'states' }],
    ...more,
  })

const elsewhere = clause('MK-1', 'Marketing', 'item')

export const noticeListsTheDataThatItSpeaksOf: Rule = {
  id: 'ROPA-PV-009',
  severity: 'warning',
  kinds: ['data-categories'],
  articles: ['12.1', '14.1.d', '30.1.c'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A notice lists every category of data that it speaks of',
    sv: 'En integritetspolicy räknar upp alla kategorier av uppgifter som den talar om',
  },
  message: {
    en: '“{document}” says that “{subject}” is collected, and leaves it out of its list of categories of data, which Article 14(1)(d) asks for.',
    sv: '”{document}” anger att ”{subject}” samlas in, men tar inte med det i sin uppräkning av kategorier av personuppgifter, som artikel 14.1 d kräver.',
  },
  remedy: {
    en: 'Add the category to the list in the next edition of the notice.',
    sv: 'Lägg till kategorin i uppräkningen i nästa utgåva.',
  },
  identity: ['document'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const placed of editionsInForce(view)) {
      const listed = clausesOfList(placed)
      if (listed.size === 0) continue
      const unlisted = new Map<string, string[]>()
      for (const { key } of view.all('data-categories').values()) {
        const top = topUnlisted(view, placed, listed, key)
        if (top !== undefined) unlisted.set(top, [...(unlisted.get(top) ?? []), key])
      }
      for (const [top, keys] of unlisted)
        yield {
          subject: pathTo('data-categories', top),
          related: keys.filter((key) => key !== top).map((key) => pathTo('data-categories', key)),
          parameters: { document: pathTo('documents', placed.document.key) },
        }
    }
  },
  passing: [
    {
      says: 'data that the list names, by itself or by the category above it',
      register: {
        documents: notice(elsewhere, clause('CAT-1a', 'Categories', 'item')),
        'data-categories': [
          category('contact', 'CAT-1'),
          category('email', 'MK-1', { type: 'item', parent: 'contact' }),
          category('phone', 'CAT-1a', { type: 'item', parent: 'contact' }),
        ],
      },
    },
    {
      says: 'a notice without a list of categories',
      register: {
        documents: [
          named('notice', {
            type: 'privacy-notice',
            editions: [{ key: '2026', language: 'en', clauses: [elsewhere] }],
          }),
        ],
        'data-categories': [category('clicks', 'MK-1')],
      },
    },
    {
      says: 'data that no clause of the edition in force speaks of, or that one says is not collected',
      register: {
        documents: notice(elsewhere),
        'data-categories': [
          category('clicks', 'MK-1', {
            provenance: [
              { document: 'notice', edition: '2025', clauses: ['MK-1'], relation: 'states' },
              { document: 'notice', edition: '2026', clauses: ['MK-1'], relation: 'contradicts' },
              { document: 'notice', edition: '2026', relation: 'silent' },
            ],
          }),
          named('pay', { type: 'category' }),
        ],
      },
    },
    {
      says: 'data that is spoken of where it is given to others, not where it is collected',
      register: {
        documents: notice(clause('REC-1', 'Recipients', 'recipient')),
        'data-categories': [category('results', 'REC-1')],
      },
    },
    {
      says: 'what a list inside the company leaves out',
      register: {
        documents: notice(elsewhere).map((each) => ({ ...each, type: 'internal-policy' })),
        'data-categories': [category('clicks', 'MK-1')],
      },
    },
  ],
  failing: [
    {
      says: 'a category and its items stand in another section only; the finding is on the category',
      register: {
        documents: notice(elsewhere, clause('MK-2', 'Marketing', 'special')),
        'data-categories': [
          category('clicks', 'MK-2', { type: 'item', parent: 'tracking' }),
          category('tracking', 'MK-1', {
            provenance: [{ document: 'notice', edition: '2026', clauses: ['MK-1'], relation: 'implies' }],
          }),
        ],
      },
      finds: ['data-categories/tracking'],
    },
    {
      says: 'data that comes from a source, or that a clause of no other type speaks of',
      register: {
        documents: notice(clause('SRC-1', 'Sources', 'source'), clause('MK-2', 'Marketing', 'special')),
        'data-categories': [category('clicks', 'MK-2'), category('ratings', 'SRC-1')],
      },
      finds: ['data-categories/clicks', 'data-categories/ratings'],
    },
    {
      says: 'an item whose category no clause speaks of',
      register: {
        documents: notice(elsewhere),
        'data-categories': [
          category('clicks', 'MK-1', { type: 'item', parent: 'tracking' }),
          named('tracking', { type: 'category' }),
        ],
      },
      finds: ['data-categories/clicks'],
    },
    {
      says: 'two documents: the list of another notice does not stand for it',
      register: {
        documents: [
          ...notice(elsewhere),
          named('staff-notice', {
            type: 'privacy-notice',
            editions: [{ key: '2026', language: 'en', clauses: [list] }],
          }),
        ],
        'data-categories': [
          category('clicks', 'MK-1', {
            provenance: [
              { document: 'notice', edition: '2026', clauses: ['MK-1'], relation: 'states' },
              { document: 'staff-notice', edition: '2026', clauses: ['CAT-1'], relation: 'states' },
            ],
          }),
        ],
      },
      finds: ['data-categories/clicks'],
    },
  ],
}

/** Codes of the clauses in the sections where a notice lists categories of data. */
function clausesOfList({ document, edition: { clauses = [] } }: PlacedEdition): Set<string> {
  if (document.type !== 'privacy-notice') return new Set()
  const sections = new Set(clauses.filter(({ type }) => type === 'category').map(({ section }) => section))
  return new Set(clauses.filter(({ section }) => sections.has(section)).map(({ code }) => code))
}

/** The highest of a category and those above it that an edition speaks of, if its list has none of them. */
function topUnlisted(
  view: View,
  placed: PlacedEdition,
  listed: ReadonlySet<string>,
  key: string,
): string | undefined {
  const lineage = view.lineageOf(key).map((each) => ({ key: each.key, codes: codesOf(placed, each) }))
  if (lineage[0]?.codes.length === 0 || lineage.some(({ codes }) => codes.some((code) => listed.has(code))))
    return undefined
  return lineage.findLast(({ codes }) => codes.length > 0)?.key
}

/** The clauses of an edition that say that data of a category is collected. */
function codesOf({ document, edition }: PlacedEdition, { provenance = [] }: DataCategoryContent): string[] {
  const codes = provenance
    .filter((each) => each.document === document.key && each.relation !== 'contradicts')
    .flatMap(({ edition: cited, clauses = [] }) =>
      cited === edition.key
        ? clauses
        : clauses.filter((code) => editionsOfClause(document, cited, code).includes(edition.key)),
    )
  if (codes.length === 0) return []
  return (edition.clauses ?? [])
    .filter(({ code, type }) => codes.includes(code) && COLLECTING.includes(type))
    .map(({ code }) => code)
}
