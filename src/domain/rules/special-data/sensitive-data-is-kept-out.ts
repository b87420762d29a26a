import type { DataCategoryContent, DataLineContent } from '../../contents.ts'
import { lazy } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { isAbout, purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import { isMappedThrough, isSaid, namedWith, sensitiveCategories } from './kept-out.ts'

/** What gathers whatever data there is, unless something is kept out of it. */
const GATHERING = ['direct-marketing', 'analytics', 'ai-training'] as const
/** So many categories are named in a finding, at the most. */
const MOST_NAMED = 20

const PURPOSES = [named('analysis', { tags: ['analytics'] })]
const NUMBER = named('number', { type: 'category', sensitivity: 'national-id' })

const analysing = (
  grounds: 'inherited' | 'excluded',
  dataMapping: 'complete' | 'partial' = 'partial',
  {
    data = 'number',
    categories = [NUMBER],
  }: { data?: string; categories?: readonly DataCategoryContent[] } = {},
): ExampleEntries => {
  const line: DataLineContent = { key: 'l', dataCategory: data, purposes: [{ purpose: 'analysis', grounds }] }
  return {
    purposes: PURPOSES,
    'data-categories': categories,
    'processing-activities': [
      named('analysis', { purposes: [{ purpose: 'analysis' }], data: [line], dataMapping }),
    ],
  }
}

export const sensitiveDataIsKeptOut: Rule = {
  id: 'ROPA-SC-009',
  severity: 'warning',
  kinds: ['purposes'],
  articles: ['5.1.c', '9', '10', '25.1', '87'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Sensitive data is expressly kept out of marketing, analysis and training',
    sv: 'Skyddsvärda uppgifter undantas uttryckligen från marknadsföring, analys och träning',
  },
  message: {
    en: 'Nothing keeps sensitive data ({count}: {data}) out of “{subject}”: no line excludes it, and the activities do not say that their lines are all there is. Article 5(1)(c), with Articles 9, 10 and 87, asks that the purpose gets only what it needs, by design (Article 25).',
    sv: 'Inget håller skyddsvärda uppgifter ({count}: {data}) utanför ”{subject}”: ingen rad undantar dem, och behandlingarna anger inte att deras rader är fullständiga. Artikel 5.1 c, med artiklarna 9, 10 och 87, kräver att ändamålet bara får det som det behöver, genom inbyggt skydd (artikel 25).',
  },
  remedy: {
    en: 'Add lines that exclude the data from the purpose, or map the data of its activities through and mark the mapping as complete.',
    sv: 'Lägg till rader som undantar uppgifterna från ändamålet, eller kartlägg uppgifterna i dess behandlingar och ange kartläggningen som fullständig.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const sensitive = lazy(() => sensitiveCategories(view))
    const mentioned = lazy(() => namedWith(view))
    for (const { key } of view.all('purposes').values()) {
      if (!isAbout(view, key, GATHERING) || isMappedThrough(view, key)) continue
      const told = purposeLineage(view, key).flatMap((each) => mentioned().get(each.key) ?? [])
      const open = sensitive().filter((category) => !told.some((each) => isSaid(view, category, each)))
      if (open.length === 0) continue
      const data = open.slice(0, MOST_NAMED).map((category) => pathTo('data-categories', category))
      yield {
        subject: pathTo('purposes', key),
        related: data,
        parameters: { data: data.join(', '), count: `${open.length}` },
      }
    }
  },
  passing: [
    { says: 'a line excludes it', register: analysing('excluded') },
    {
      says: 'a line excludes the category that it belongs to, for the purpose above',
      register: {
        ...analysing('excluded', 'partial', {
          data: 'identity',
          categories: [
            named('identity', { type: 'category' }),
            named('number', { type: 'item', parent: 'identity', sensitivity: 'national-id' }),
          ],
        }),
        purposes: [...PURPOSES, named('visits', { parent: 'analysis' })],
      },
    },
    { says: 'used on purpose is another matter', register: analysing('inherited') },
    {
      says: 'the lines are all there is',
      register: analysing('inherited', 'complete', {
        data: 'name',
        categories: [named('name', { type: 'category' }), NUMBER],
      }),
    },
    {
      says: 'nothing is sensitive',
      register: analysing('inherited', 'partial', {
        data: 'name',
        categories: [
          named('name', { type: 'category' }),
          named('visits', { type: 'category', sensitivity: 'ordinary' }),
        ],
      }),
    },
    {
      says: 'nothing reveals special categories, as was found',
      register: {
        purposes: PURPOSES,
        'data-categories': [
          named('colours', { type: 'category', mayRevealSpecial: false }),
          named('purchases', {
            type: 'category',
            mayRevealSpecial: true,
            specialCategoryAssessment: { conclusion: 'does-not-reveal' },
          }),
        ],
      },
    },
    {
      says: 'a purpose that gathers nothing',
      register: { purposes: [named('billing', { tags: ['billing'] })], 'data-categories': [NUMBER] },
    },
  ],
  failing: [
    {
      says: 'marketing, analysis and training that nobody has mapped',
      register: {
        purposes: [
          named('analysis', { tags: ['analytics'] }),
          named('offers', { tags: ['direct-marketing'] }),
          named('training', { tags: ['ai-training'] }),
        ],
        'data-categories': [NUMBER],
      },
      finds: ['purposes/analysis', 'purposes/offers', 'purposes/training'],
    },
    {
      says: 'data that may reveal special categories, and nobody has found that it does not',
      register: {
        purposes: PURPOSES,
        'data-categories': [named('images', { type: 'category', mayRevealSpecial: true })],
      },
      finds: ['purposes/analysis'],
    },
    {
      says: 'other data is excluded',
      register: analysing('excluded', 'partial', {
        data: 'name',
        categories: [named('name', { type: 'category' }), NUMBER],
      }),
      finds: ['purposes/analysis'],
    },
    {
      says: 'excluded from another purpose',
      register: {
        ...analysing('excluded'),
        purposes: [...PURPOSES, named('offers', { tags: ['direct-marketing'] })],
      },
      finds: ['purposes/offers'],
    },
    {
      says: 'one of its activities is not mapped through',
      register: {
        purposes: PURPOSES,
        'data-categories': [NUMBER],
        'processing-activities': [
          named('a', { purposes: [{ purpose: 'analysis' }], dataMapping: 'complete' }),
          named('b', { purposes: [{ purpose: 'analysis' }], dataMapping: 'unknown' }),
        ],
      },
      finds: ['purposes/analysis'],
    },
    {
      says: 'what it belongs to is used, and nothing says whether it is too',
      register: analysing('inherited', 'partial', {
        data: 'identity',
        categories: [
          named('identity', { type: 'category' }),
          named('number', { type: 'item', parent: 'identity', sensitivity: 'national-id' }),
        ],
      }),
      finds: ['purposes/analysis'],
    },
  ],
}
