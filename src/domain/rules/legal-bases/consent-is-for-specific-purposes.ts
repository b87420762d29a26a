import type { PurposeContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type View } from '../view.ts'
import { ground, purposeOn } from './examples.ts'
import { purposesAtHand } from './grounds.ts'
import { aboutPairing } from './paired-with-tags.ts'

const GROUNDS = [ground('consent', '6.1.a'), ground('contract', '6.1.b')]
const finds = ['purposes/letters/legalBases/consent']

export const consentIsForSpecificPurposes: Rule = {
  id: 'ROPA-LB-023',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['5.1.b', '6.1.a'],
  sources: ['Recital 32', 'EDPB Guidelines 5/2020, section 3.2'],
  confidence: 'high',
  title: {
    en: 'Consent is given for specific purposes',
    sv: 'Ett samtycke lämnas för specifika ändamål',
  },
  message: {
    en: '“{purposes}” rests on the consent “{basis}” and is left open: its wording covers more than one use, or nothing says what it is about; Article 6(1)(a) asks for one or more specific purposes.',
    sv: '”{purposes}” vilar på samtycket ”{basis}” och är öppet: ordalydelsen rymmer flera användningar, eller så framgår det inte vad det rör; artikel 6.1 a kräver ett eller flera specifika ändamål.',
  },
  remedy: {
    en: 'Record one purpose, with its tags and its data, for each use that people consent to; where no tag fits a purpose that is specific, state that it is not open-ended.',
    sv: 'Registrera ett ändamål, med märkord och uppgifter, för varje användning som personer samtycker till; om inget märkord passar ett specifikt ändamål, ange att det inte är öppet.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairingsOn('6.1.a')) {
      const open = purposesAtHand(pairing).filter((purpose) => isOpen(view, purpose))
      if (open.length === 0) continue
      const found = aboutPairing(pairing, open)
      const data = open.flatMap(({ key }) => view.linesFor(key)).map(({ category }) => category.key)
      const categories = [...new Set(data)].map((key) => pathTo('data-categories', key))
      yield { ...found, related: [...found.related, ...categories] }
    }
  },
  passing: [
    {
      says: 'a newsletter',
      register: {
        'legal-bases': GROUNDS,
        purposes: [purposeOn('letters', 'consent', { tags: ['direct-marketing'] })],
      },
    },
    {
      says: 'what no tag fits, and is not open',
      register: {
        'legal-bases': GROUNDS,
        purposes: [purposeOn('portraits', 'consent', { openEnded: false })],
      },
    },
    {
      says: 'a heading whose parts say what they are about',
      register: {
        'legal-bases': GROUNDS,
        purposes: [
          purposeOn('letters', 'consent'),
          named('news', { parent: 'letters', tags: ['direct-marketing'] }),
        ],
      },
    },
    {
      says: 'a part of what says what it is about',
      register: {
        'legal-bases': GROUNDS,
        purposes: [
          named('marketing', { tags: ['direct-marketing'] }),
          purposeOn('letters', 'consent', { parent: 'marketing' }),
        ],
      },
    },
    {
      says: 'a contract may be for something without a tag',
      register: { 'legal-bases': GROUNDS, purposes: [purposeOn('letters', 'contract', { openEnded: true })] },
    },
  ],
  failing: [
    {
      says: 'other purposes, whatever they are',
      register: {
        'legal-bases': GROUNDS,
        purposes: [purposeOn('letters', 'consent', { openEnded: true, tags: ['direct-marketing'] })],
      },
      finds,
    },
    {
      says: 'nothing on what it is about, and data that comes as it comes',
      register: {
        'legal-bases': GROUNDS,
        purposes: [purposeOn('letters', 'consent')],
        'data-categories': [named('whatever', { type: 'category' })],
        'processing-activities': [
          named('mailings', {
            purposes: [{ purpose: 'letters' }],
            data: [
              {
                key: 'whatever',
                dataCategory: 'whatever',
                purposes: [{ purpose: 'letters', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
      finds,
    },
  ],
}

/** Whether a purpose is open-ended, as it says itself, or because neither it nor one above it says what it is about. */
const isOpen = (view: View, { key, openEnded }: PurposeContent): boolean =>
  openEnded ?? purposeLineage(view, key).every(({ tags = [] }) => tags.length === 0)
