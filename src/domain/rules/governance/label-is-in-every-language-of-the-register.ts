import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { languageName } from '../in-words.ts'
import type { Rule } from '../rule.ts'

/** Kinds whose labels people are told of; names of organisations, laws and documents are not translated. */
const TOLD = [
  'purposes',
  'legal-bases',
  'data-categories',
  'data-subject-categories',
  'sources',
  'recipients',
  'transfers',
  'retention-rules',
  'processing-activities',
] as const

const settings = (...languages: string[]) => [named('register', { languages })]
const labelled = (label: Record<string, string>) => ({ key: 'billing', label })

export const labelIsInEveryLanguageOfTheRegister: Rule = {
  id: 'ROPA-GV-008',
  severity: 'info',
  kinds: TOLD,
  articles: ['12.1'],
  sources: ['WP 260 rev.01, para 13 (translation)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'Article 12(1) asks for information that people understand, and names no language; the place in the guidelines is not checked.',
    sv: 'Artikel 12.1 kräver information som människor förstår och nämner inget språk; stället i riktlinjerna är inte kontrollerat.',
  },
  title: {
    en: 'A label is there in every language of the register',
    sv: 'En benämning finns på vart och ett av registrets språk',
  },
  message: {
    en: '“{subject}” has no label in: {languages}. The register keeps labels in that language; Article 12(1) asks for information that those it is meant for understand.',
    sv: '”{subject}” saknar benämning på: {languages}. Registret för benämningar på det språket; artikel 12.1 kräver information som de den riktar sig till förstår.',
  },
  remedy: {
    en: 'Translate the label, or take the language out of the register’s settings.',
    sv: 'Översätt benämningen, eller ta bort språket ur registrets inställningar.',
  },
  inWords: { languages: languageName },
  validFrom: '2018-05-25',
  *judge(view) {
    const asked = view.settings?.languages ?? []
    for (const kind of TOLD)
      for (const { key, label } of view.all(kind).values()) {
        const absent = asked.filter((tag) => !(tag in label) && !isSpoken(tag, label))
        if (absent.length > 0)
          yield { subject: pathTo(kind, key), parameters: { languages: absent.join(', ') } }
      }
  },
  passing: [
    {
      says: 'both languages, one of them in its British form; the name of a company',
      register: {
        settings: settings('sv', 'en'),
        organisations: [{ ...labelled({ sv: 'Bolaget' }), type: 'unidentified' }],
        purposes: [labelled({ sv: 'Fakturering', 'en-GB': 'Billing' })],
      },
    },
    { says: 'no settings', register: { purposes: [labelled({ en: 'Billing' })] } },
  ],
  failing: [
    {
      says: 'Swedish, where Finnish is kept too',
      register: { settings: settings('sv', 'fi'), purposes: [labelled({ sv: 'Fakturering' })] },
      finds: ['purposes/billing'],
    },
    {
      says: 'every kind of which people are told',
      register: {
        settings: settings('sv'),
        'legal-bases': [named('interest', { provision: '6.1.f' })],
        'data-categories': [named('names', { type: 'category' })],
        'data-subject-categories': [named('customer')],
        sources: [named('person', { origin: 'data-subject' })],
        recipients: [named('bank', { type: 'controller' })],
        transfers: [named('abroad', { recipient: 'bank', country: 'US' })],
        'retention-rules': [named('years')],
        'processing-activities': [named('orders')],
      },
      finds: [
        'legal-bases/interest',
        'data-categories/names',
        'data-subject-categories/customer',
        'sources/person',
        'recipients/bank',
        'transfers/abroad',
        'retention-rules/years',
        'processing-activities/orders',
      ],
    },
  ],
}

const languageOf = (tag: string): string => tag.toLowerCase().replace(/-.*/, '')

const isSpoken = (tag: string, label: object): boolean =>
  Object.keys(label).some((each) => languageOf(each) === languageOf(tag))
