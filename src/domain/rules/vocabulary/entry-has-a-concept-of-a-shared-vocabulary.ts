import type { MappingContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

const KINDS = ['purposes', 'data-categories'] as const

/** Concepts above all others: they say no more than that it is a purpose, or personal data. */
const ROOTS = [
  'https://w3id.org/dpv#Purpose',
  'https://w3id.org/dpv#Data',
  'https://w3id.org/dpv#PersonalData',
  'user',
  'system',
]

const to = (concept: string, scheme: MappingContent['scheme'] = 'dpv') => ({
  mappings: [{ scheme, version: scheme === 'dpv' ? '2.3' : '3.1.4a1', concept, match: 'broad' }],
})

export const entryHasAConceptOfASharedVocabulary: Rule = {
  id: 'ROPA-TX-003',
  severity: 'info',
  kinds: KINDS,
  articles: [],
  sources: ['Data Privacy Vocabulary 2.3', 'fideslang 3.1.4a1'],
  confidence: 'high',
  title: {
    en: 'A purpose and a category of data have a concept of a shared vocabulary',
    sv: 'Ett ändamål och en kategori av uppgifter har ett begrepp i en gemensam vokabulär',
  },
  message: {
    en: '“{subject}” is mapped to no concept of the Data Privacy Vocabulary or fideslang that says what it is; others cannot compare it with their own.',
    sv: '”{subject}” är inte kopplat till något begrepp i Data Privacy Vocabulary eller fideslang som säger vad det är; andra kan då inte jämföra det med sitt eget.',
  },
  remedy: {
    en: 'Map it to the nearest concept, as a broad match if there is no closer one; if it is left open what it is, describe it first.',
    sv: 'Koppla det till närmaste begrepp, som ett vidare begrepp om inget närmare finns; om det är öppet vad som avses, beskriv det först.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const kind of KINDS) {
      const all = [...view.all(kind).values()]
      const headings = new Set(all.map(({ parent }) => parent))
      for (const { key, mappings = [] } of all)
        if (!headings.has(key) && mappings.every(({ concept }) => ROOTS.includes(concept)))
          yield { subject: pathTo(kind, key) }
    }
  },
  passing: [
    {
      says: 'mapped; a heading is what its parts are',
      register: {
        purposes: [
          named('marketing'),
          named('newsletters', { parent: 'marketing', ...to('https://w3id.org/dpv#DirectMarketing') }),
        ],
        'data-categories': [
          named('contact', { type: 'category' }),
          named('email', {
            type: 'item',
            parent: 'contact',
            ...to('user.contact.email', 'fideslang'),
          }),
        ],
      },
    },
    {
      says: 'beside what says too little, a concept that says what it is',
      register: {
        purposes: [
          named('newsletters', {
            mappings: [
              ...to('https://w3id.org/dpv#Purpose').mappings,
              ...to('marketing', 'fideslang').mappings,
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'no mapping, or one to a concept above all others',
      register: {
        purposes: [named('other'), named('others', to('https://w3id.org/dpv#Purpose'))],
        'data-categories': [
          named('a', { type: 'category', ...to('https://w3id.org/dpv#PersonalData') }),
          named('b', { type: 'category', ...to('https://w3id.org/dpv#Data') }),
          named('c', { type: 'category', ...to('user', 'fideslang') }),
          named('d', { type: 'category', ...to('system', 'fideslang') }),
        ],
      },
      finds: [
        'purposes/other',
        'purposes/others',
        'data-categories/a',
        'data-categories/b',
        'data-categories/c',
        'data-categories/d',
      ],
    },
  ],
}
