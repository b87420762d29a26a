import type { DocumentReferenceContent } from '../../contents.ts'
import { type Example, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsInForce } from './editions.ts'
import { isOneTwiceNamed } from './one-twice-named.ts'

type Named = Omit<DocumentReferenceContent, 'key' | 'clauses'>

const references = (first: Named, second: Named): Example['register'] => ({
  documents: [
    named('notice', {
      type: 'privacy-notice',
      editions: [
        {
          key: '2026',
          language: 'en',
          clauses: [
            { code: 'A-1', section: 'Scope', type: 'reference', quote: 'See our general policy' },
            { code: 'B-1', section: 'Contact', type: 'reference', quote: 'At the end of that policy' },
          ],
          references: [
            { key: 'first', clauses: ['A-1'], ...first },
            { key: 'second', clauses: ['B-1'], ...second },
          ],
        },
      ],
    }),
    named('general-policy', { type: 'privacy-notice' }),
    named('cookie-policy', { type: 'privacy-notice' }),
  ],
})

export const documentGoesByOneName: Rule = {
  id: 'ROPA-PV-005',
  severity: 'info',
  kinds: ['documents'],
  articles: ['12.1'],
  sources: ['WP 260 rev.01 (clear and plain language)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'While neither reference is resolved, that two titles mean one document is read from their spelling.',
    sv: 'Så länge ingen av hänvisningarna är utredd utläses det av stavningen att två titlar avser ett dokument.',
  },
  title: {
    en: 'A notice calls another document by one name',
    sv: 'En integritetspolicy kallar ett annat dokument vid ett och samma namn',
  },
  message: {
    en: '“{subject}” calls what seems to be one document both “{title}” and “{other}”; Article 12(1) asks for information that is clear and easy to follow.',
    sv: '”{subject}” kallar det som tycks vara ett och samma dokument både ”{title}” och ”{other}”; artikel 12.1 kräver information som är klar och tydlig och lätt att följa.',
  },
  remedy: {
    en: 'Use one title for it throughout the notice; if two documents are meant, name each in its reference.',
    sv: 'Använd en och samma titel i hela texten; om två dokument avses, ange vart och ett i sin hänvisning.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, edition } of editionsInForce(view)) {
      const all = edition.references ?? []
      for (const [index, reference] of all.entries()) {
        const other = all.slice(0, index).find((earlier) => isOneTwiceNamed(earlier, reference))
        if (other !== undefined)
          yield {
            subject: `${path}/references/${reference.key}`,
            related: [`${path}/references/${other.key}`],
            parameters: { title: reference.title, other: other.title },
          }
      }
    }
  },
  passing: [
    {
      says: 'one document, one title',
      register: references(
        { title: 'General policy', document: 'general-policy' },
        { title: 'general  policy', document: 'general-policy' },
      ),
    },
    {
      says: 'two documents, two titles',
      register: references(
        { title: 'General policy', document: 'general-policy' },
        { title: 'Cookie policy', document: 'cookie-policy' },
      ),
    },
    {
      says: 'two documents with almost the same title',
      register: references(
        { title: 'Integration policy', document: 'general-policy' },
        { title: 'Integrations policy' },
      ),
    },
    {
      says: 'titles that have words in common',
      register: references({ title: 'Policy for customers' }, { title: 'Policy for consumers' }),
    },
    {
      says: 'titles of which a word begins another that is far longer',
      register: references({ title: 'Customer policy' }, { title: 'Customer policyholders' }),
    },
    {
      says: 'titles that go on differently',
      register: references({ title: 'Policy' }, { title: 'Policy for consumers' }),
    },
    {
      says: 'two years of one report',
      register: references({ title: 'Report 2025' }, { title: 'Report 2026' }),
    },
    {
      says: 'titles that differ in two words',
      register: references(
        { title: 'Integrity statement general' },
        { title: 'Integrities statements general' },
      ),
    },
  ],
  failing: [
    {
      says: 'one document, two titles',
      register: references(
        { title: 'General policy', document: 'general-policy' },
        { title: 'Main policy', document: 'general-policy' },
      ),
      finds: ['documents/notice/editions/2026/references/second'],
    },
    {
      says: 'two spellings of one title, while nobody has said what is meant',
      register: references(
        { title: 'Generella integritetspolicyn' },
        { title: 'Generella integrationspolicyn' },
      ),
      finds: ['documents/notice/editions/2026/references/second'],
    },
  ],
}
