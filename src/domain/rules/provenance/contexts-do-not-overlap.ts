import type { NamedContent } from '../../contents.ts'
import { grouped } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { wordsOf } from '../../words.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { editionsOf } from './editions.ts'

/** Shorter words tell little of what a context is about. */
const SHORTEST_WORD = 5

const stating = (clause: string) => ({
  provenance: [{ document: 'notice', edition: '2026', clauses: [clause], relation: 'states' as const }],
})

/** Contexts that clauses of a notice state by these quotes, in their order. */
const stated = (...quotes: readonly string[]): ExampleEntries => ({
  documents: [
    named('notice', {
      type: 'privacy-notice',
      editions: [
        {
          key: '2026',
          language: 'en',
          clauses: quotes.map((quote, index) => ({
            code: `A-${index}`,
            section: 'Scope',
            type: 'scope',
            quote,
          })),
        },
      ],
    }),
  ],
  contexts: quotes.map((_, index) => named(`supplier-context-${index}`, stating(`A-${index}`))),
})

export const contextsDoNotOverlap: Rule = {
  id: 'ROPA-PV-008',
  severity: 'info',
  kinds: ['contexts'],
  articles: ['12.1'],
  sources: [],
  confidence: 'medium',
  confidenceNote: {
    en: 'That two contexts overlap is read from the words that they share.',
    sv: 'Att två sammanhang överlappar utläses av de ord som de delar.',
  },
  title: {
    en: 'Two contexts do not name the same thing',
    sv: 'Två sammanhang anger inte samma sak',
  },
  message: {
    en: '“{subject}” and “{other}” share most of what they name ({words}); what belongs to which is then unclear, while Article 12(1) asks for clear information.',
    sv: '”{subject}” och ”{other}” anger till stor del samma sak ({words}); vad som hör till vilket blir då oklart, medan artikel 12.1 kräver klar och tydlig information.',
  },
  remedy: {
    en: 'Make one context of the two, or name them so that each says what the other does not.',
    sv: 'Slå ihop de två, eller ge dem namn som säger vad som skiljer dem åt.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const contexts = [...view.all('contexts').values()]
    const statedBy = grouped(contexts, clausesOf)
    const quoteOf = quotesIn(view)
    const all = contexts.flatMap((context) => {
      const own = clausesOf(context).filter((clause) => statedBy.get(clause)?.length === 1)
      const quotes = own.flatMap((clause) => quoteOf.get(clause) ?? [])
      return textsOf(context, quotes)
    })
    const byWord = grouped(all, ({ words }) => words)
    const told = new Set<string>()
    for (const text of all) {
      // One that it overlaps with is enough to look at it.
      const found = told.has(text.path) ? undefined : overlapOf(text, byWord)
      if (found === undefined) continue
      const { other, shared } = found
      told.add(text.path)
      yield {
        subject: text.path,
        related: [other.path],
        parameters: { other: other.path, words: shared.join(', ') },
      }
    }
  },
  passing: [
    {
      says: 'fewer than half of the words of either',
      register: stated('Purchasing with supplier handling', 'Contracts for services and supplier control'),
    },
    {
      says: 'words of a clause that contradicts a context',
      register: {
        ...stated('Supplier handling'),
        contexts: [
          named('garden', {
            provenance: [{ document: 'notice', edition: '2026', clauses: ['A-0'], relation: 'contradicts' }],
          }),
          named('supplier-handling'),
        ],
      },
    },
    {
      says: 'one clause that states them all tells none apart: their labels do',
      register: {
        ...stated('We handle customers, suppliers and visitors'),
        contexts: ['customers', 'suppliers', 'visitors'].map((key) => named(key, stating('A-0'))),
      },
    },
    {
      says: 'short words in common',
      register: {
        contexts: [named('a-lot-of-sales-here'), named('a-lot-of-visits-here')],
      },
    },
  ],
  failing: [
    {
      says: 'half of the words of the shorter clause; the labels do not count then',
      register: stated('Supplier handling', 'Acquisition of services and of SUPPLIER contracts'),
      finds: ['contexts/supplier-context-1'],
    },
    {
      says: 'labels, where one clause states them all',
      register: {
        ...stated('We handle suppliers and visitors'),
        contexts: ['suppliers', 'suppliers-abroad'].map((key) => named(key, stating('A-0'))),
      },
      finds: ['contexts/suppliers-abroad'],
    },
    {
      says: 'labels, where no clause states them, in each language',
      register: {
        contexts: [
          named('events-held-by-us'),
          { key: 'fairs', label: { en: 'events', sv: 'Evenemang vi håller' } },
          { key: 'visits', label: { sv: 'Besök vid evenemang' } },
          {
            ...named('guests'),
            provenance: [{ document: 'notice', edition: '2026', relation: 'silent' }],
          },
        ],
        documents: [named('notice', { type: 'privacy-notice', editions: [{ key: '2026', language: 'en' }] })],
      },
      finds: ['contexts/fairs', 'contexts/visits'],
    },
  ],
}

interface Words {
  readonly path: string
  readonly words: ReadonlySet<string>
}

/** The first text of an earlier context that has half of the words of the shorter of the two. */
function overlapOf(text: Words, byWord: ReadonlyMap<string, readonly Words[]>) {
  const seen = new Set<Words>()
  for (const word of text.words)
    for (const other of byWord.get(word) ?? []) {
      if (other.path >= text.path || seen.has(other)) continue
      seen.add(other)
      const shared = [...text.words].filter((each) => other.words.has(each))
      if (shared.length * 2 >= Math.min(text.words.size, other.words.size)) return { other, shared }
    }
  return undefined
}

/** The words of the clauses that state a context and no other, together; else of its label, in each language. */
function textsOf(context: NamedContent, quotes: readonly string[]): Words[] {
  const texts = quotes.length > 0 ? [quotes.join(' ')] : Object.values(context.label)
  return texts.map((text) => ({
    path: pathTo('contexts', context.key),
    words: new Set(wordsOf(text).filter((word) => word.length >= SHORTEST_WORD)),
  }))
}

/** Paths of the clauses that state a context. */
const clausesOf = ({ provenance = [] }: NamedContent): string[] =>
  provenance.flatMap(({ document, edition, clauses = [], relation }) =>
    relation === 'states'
      ? clauses.map((code) => pathTo('documents', document, 'editions', edition, 'clauses', code))
      : [],
  )

/** What the clauses of all editions quote, by their paths. */
const quotesIn = (view: View): ReadonlyMap<string, string> =>
  new Map(
    editionsOf(view).flatMap(({ path, edition: { clauses = [] } }) =>
      clauses.map(({ code, quote }) => [`${path}/clauses/${code}`, quote] as const),
    ),
  )
