import type { PurposeContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { usesAbout } from './sensitive-data.ts'

/** What an identity number has no part in. */
const OTHERWISE = ['direct-marketing', 'analytics', 'ai-training'] as const

const using = (
  grounds: 'inherited' | 'excluded',
  ...purposes: readonly PurposeContent[]
): ExampleEntries => ({
  purposes,
  'data-categories': [
    named('identity', { type: 'category', sensitivity: 'national-id' }),
    named('name', { type: 'category' }),
    named('number', { type: 'item', parent: 'identity' }),
  ],
  'processing-activities': [
    named('use', {
      purposes: purposes.map(({ key }) => ({ purpose: key })),
      data: [
        {
          key: 'names',
          dataCategory: 'name',
          purposes: purposes.map(({ key }) => ({ purpose: key, grounds: 'inherited' })),
        },
        {
          key: 'numbers',
          dataCategory: 'number',
          purposes: purposes.map(({ key }) => ({ purpose: key, grounds })),
        },
      ],
    }),
  ],
})

export const identityNumberIdentifies: Rule = {
  id: 'ROPA-SC-008',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['5.1.c', '87'],
  sources: ['SE: Lag (2018:218) 3 kap. 10 §'],
  confidence: 'high',
  title: {
    en: 'A national identity number serves identification, not marketing, analysis or training',
    sv: 'Ett personnummer används för identifiering, inte för marknadsföring, analys eller träning',
  },
  message: {
    en: '“{data}” is used in “{subject}” for “{purpose}”, which nobody needs to be identified by number for; Article 5(1)(c) asks for data that the purpose needs, and national law under Article 87 for a clear reason.',
    sv: '”{data}” används i ”{subject}” för ”{purpose}”, som inte kräver att någon identifieras med nummer; artikel 5.1 c kräver att uppgifterna är nödvändiga för ändamålet, och nationell rätt enligt artikel 87 ett tydligt skäl.',
  },
  remedy: {
    en: 'Exclude the number from the purpose, and use a key of its own there.',
    sv: 'Undanta numret från ändamålet, och använd en egen nyckel där.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { use, usePath, category, sensitivity } of usesAbout(view, OTHERWISE)) {
      if (sensitivity !== 'national-id') continue
      const data = pathTo('data-categories', category.key)
      const purpose = pathTo('purposes', use.purpose)
      yield { subject: usePath, related: [data, purpose], parameters: { data, purpose } }
    }
  },
  passing: [
    {
      says: 'pay is paid by number',
      register: using('inherited', named('pay', { tags: ['billing'] }), named('other')),
    },
    {
      says: 'the number is excluded',
      register: using('excluded', named('offers', { tags: ['direct-marketing'] })),
    },
  ],
  failing: [
    {
      says: 'marketing, analysis and training',
      register: using(
        'inherited',
        named('analysis', { tags: ['analytics'] }),
        named('offers', { tags: ['direct-marketing'] }),
        named('training', { tags: ['support', 'ai-training'] }),
      ),
      finds: ['analysis', 'offers', 'training'].map(
        (purpose) => `processing-activities/use/data/numbers/purposes/${purpose}`,
      ),
    },
    {
      says: 'a part of marketing is marketing',
      register: using(
        'inherited',
        named('letters', { parent: 'offers' }),
        named('offers', { tags: ['direct-marketing'] }),
      ),
      finds: ['letters', 'offers'].map(
        (purpose) => `processing-activities/use/data/numbers/purposes/${purpose}`,
      ),
    },
  ],
}
