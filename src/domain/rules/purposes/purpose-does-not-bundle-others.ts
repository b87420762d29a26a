import type { PurposeContent } from '../../contents.ts'
import { PURPOSE_TAG_WORDS } from '../../record/words/purposes.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { familiesOf } from './tag-families.ts'

export const purposeDoesNotBundleOthers: Rule = {
  id: 'ROPA-PU-003',
  severity: 'warning',
  kinds: ['purposes'],
  articles: ['5.1.b', '6.1'],
  sources: ['Recital 32', 'Recital 43'],
  confidence: 'high',
  title: {
    en: 'A purpose does not bundle others that need a ground of their own',
    sv: 'Ett ändamål buntar inte ihop andra som behöver en egen grund',
  },
  message: {
    en: 'The purpose “{subject}” puts on the same grounds what is judged apart: {about}. Article 6(1) asks each purpose for its own ground, and Article 5(1)(b) for purposes that are kept apart.',
    sv: 'Ändamålet ”{subject}” lägger på samma grunder sådant som bedöms var för sig: {about}. Artikel 6.1 kräver en grund för varje ändamål och artikel 5.1 b att ändamålen hålls isär.',
  },
  remedy: {
    en: 'Make each a purpose, or a part with a ground of its own, and weigh that ground against what it is about.',
    sv: 'Gör vart och ett till ett ändamål, eller till en del med egen grund, och pröva grunden mot det som den gäller.',
  },
  inWords: { about: wordedBy(PURPOSE_TAG_WORDS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const purpose of view.all('purposes').values()) {
      const resting = restingWith(view, purpose)
      // Most purposes are about one thing, and bundle nothing.
      if (resting.length === 1 && (purpose.tags ?? []).length < 2) continue
      if (isHeading(view, purpose)) continue
      const families = familiesOf(resting)
      if (families.length < 2) continue
      const isBundledByAPart = resting.some(
        (part) => part !== purpose && familiesOf([part]).length === families.length,
      )
      if (!isBundledByAPart)
        yield {
          subject: pathTo('purposes', purpose.key),
          related: resting.slice(1).map(({ key }) => pathTo('purposes', key)),
          parameters: { about: families.flat().join(', ') },
        }
    }
  },
  passing: [
    {
      says: 'what goes with a sale rests on one contract, by whatever means',
      register: {
        purposes: [
          named('orders', {
            tags: [
              'service-delivery',
              'procurement',
              'support',
              'automation',
              'personalisation',
              'anonymisation',
            ],
          }),
        ],
      },
    },
    {
      says: 'the parts have grounds of their own',
      register: {
        'legal-bases': [
          named('consent', { provision: '6.1.a' }),
          named('interest', { provision: '6.1.f' }),
          named('contract', { provision: '6.1.b' }),
        ],
        purposes: [
          named('customers', {
            tags: ['billing'],
            legalBases: [{ legalBasis: 'contract', relation: 'sole' }],
          }),
          named('offers', {
            parent: 'customers',
            tags: ['direct-marketing'],
            legalBases: [{ legalBasis: 'consent', relation: 'sole' }],
          }),
          named('statistics', {
            parent: 'customers',
            tags: ['statistics'],
            legalBases: [{ legalBasis: 'interest', relation: 'sole' }],
          }),
        ],
      },
    },
    {
      says: 'a heading without grounds puts nothing on them',
      register: {
        purposes: [
          named('business'),
          named('offers', { parent: 'business', tags: ['direct-marketing'] }),
          named('training', { parent: 'business', tags: ['ai-training'] }),
        ],
      },
    },
    {
      says: 'a heading without grounds, which is about what its parts are',
      register: {
        purposes: [
          named('business', { tags: ['direct-marketing', 'ai-training'] }),
          named('offers', { parent: 'business', tags: ['direct-marketing'] }),
          named('training', { parent: 'business', tags: ['ai-training'] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'one purpose is several',
      register: { purposes: [named('data-use', { tags: ['analytics', 'ai-training'] })] },
      finds: ['purposes/data-use'],
    },
    {
      says: 'what differs under law, and what differs under consent',
      register: {
        purposes: [
          named('guarding', { tags: ['information-security', 'legal-claims'] }),
          named('meeting', { tags: ['surveys', 'misconduct-investigation'] }),
        ],
      },
      finds: ['purposes/guarding', 'purposes/meeting'],
    },
    {
      says: 'parts that differ inherit one ground',
      register: {
        'legal-bases': [named('interest', { provision: '6.1.f' })],
        purposes: [
          named('business', { legalBases: [{ legalBasis: 'interest', relation: 'sole' }] }),
          named('offers', { parent: 'business', tags: ['direct-marketing'] }),
          named('training', { parent: 'business', tags: ['ai-training'] }),
        ],
      },
      finds: ['purposes/business'],
    },
    {
      says: 'the part that bundles is the subject, not the purpose above it',
      register: {
        'legal-bases': [named('interest', { provision: '6.1.f' })],
        purposes: [
          named('business', { legalBases: [{ legalBasis: 'interest', relation: 'sole' }] }),
          named('data-use', { parent: 'business', tags: ['direct-marketing', 'ai-training'] }),
        ],
      },
      finds: ['purposes/data-use'],
    },
    {
      says: 'a heading without grounds, one of whose parts does not say which it is about',
      register: {
        purposes: [
          named('business', { tags: ['direct-marketing', 'ai-training'] }),
          named('letters', { parent: 'business' }),
          named('training', { parent: 'business', tags: ['ai-training'] }),
        ],
      },
      finds: ['purposes/business'],
    },
  ],
}

/** A purpose with the parts that rest on the pairs that it declares. */
function restingWith(view: View, purpose: PurposeContent): readonly PurposeContent[] {
  const [pairing] = view.pairsOf(purpose.key)
  return pairing !== undefined && pairing.purposes[0] === purpose ? pairing.purposes : [purpose]
}

/** Whether a purpose is a heading without grounds, whose parts say themselves what they are about. */
function isHeading(view: View, { key }: PurposeContent): boolean {
  const parts = view.parts(key)
  return parts.length > 0 && view.pairsOf(key).length === 0 && parts.every(({ tags = [] }) => tags.length > 0)
}
