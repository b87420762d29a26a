import { lineageIn } from '../../lineage.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { withParts } from './with-parts.ts'

export const thirdPartySourceHasItsTermsOnFile: Rule = {
  id: 'ROPA-SO-004',
  severity: 'info',
  kinds: ['sources'],
  articles: ['5.2', '26.1', '28.3'],
  sources: ['EDPB Guidelines 07/2020, 3.2'],
  confidence: 'medium',
  confidenceNote: {
    en: 'No article asks for the terms as such: they show that the data was fairly obtained (Article 5(2)).',
    sv: 'Ingen artikel kräver villkoren som sådana: de visar att uppgifterna hämtats korrekt (artikel 5.2).',
  },
  title: {
    en: 'A third party that gives data has its terms on file',
    sv: 'Villkoren för uppgifter från tredje part finns i registret',
  },
  message: {
    en: 'No terms are recorded for data from “{subject}”; Article 5(2) asks the controller to show that it was obtained fairly, and Articles 26 and 28 for an arrangement or a contract where the two act together.',
    sv: 'Inga villkor är registrerade för uppgifter från ”{subject}”; artikel 5.2 kräver att den ansvarige kan visa att de hämtats korrekt, och artiklarna 26 och 28 ett arrangemang eller avtal där båda agerar tillsammans.',
  },
  remedy: {
    en: 'Add the document with the terms to the documents, and name it as the agreement of the source.',
    sv: 'Lägg in dokumentet med villkoren och ange det som källans avtal.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const sources = view.all('sources')
    const groups = withParts(view)
    for (const { key, origin } of sources.values()) {
      if (origin !== 'third-party' || groups.has(key)) continue
      if (lineageIn(sources, key).every(({ agreement }) => agreement === undefined))
        yield { subject: pathTo('sources', key), missing: { member: 'agreement' } }
    }
  },
  passing: [
    {
      says: 'dealers, on terms; a public register needs none',
      register: {
        documents: [named('dealer-terms', { type: 'contract' })],
        sources: [
          named('dealers', { origin: 'third-party', agreement: 'dealer-terms' }),
          named('trade', { origin: 'public-register' }),
        ],
      },
    },
    {
      says: 'the terms of a group are those of its members, and theirs are its',
      register: {
        documents: [named('dealer-terms', { type: 'contract' })],
        sources: [
          named('companies', { origin: 'third-party' }),
          named('dealers', { origin: 'third-party', agreement: 'dealer-terms', parent: 'companies' }),
          named('northern-dealers', { origin: 'third-party', parent: 'dealers' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'dealers',
      register: { sources: [named('dealers', { origin: 'third-party' })] },
      finds: ['sources/dealers'],
    },
    {
      says: 'dealers in a group, none of which has terms',
      register: {
        sources: [
          named('companies', { origin: 'third-party' }),
          named('dealers', { origin: 'third-party', parent: 'companies' }),
        ],
      },
      finds: ['sources/dealers'],
    },
  ],
}
