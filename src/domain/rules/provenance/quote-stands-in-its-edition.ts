import { placesIn } from '../../notices/places.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsOf } from './editions.ts'

const notice = (quote: string) =>
  named('notice', {
    type: 'privacy-notice',
    editions: [
      {
        key: '2026',
        language: 'en',
        clauses: [{ code: 'A-1', section: 'Purposes', type: 'purpose', quote }],
      },
    ],
  })
const texts = { 'documents/notice/editions/2026': 'Who we are.\nWe send\n  newsletters to our customers.' }

export const quoteStandsInItsEdition: Rule = {
  id: 'ROPA-PV-003',
  severity: 'error',
  kinds: ['documents'],
  articles: ['5.2'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A quoted clause stands in the edition that it is quoted from',
    sv: 'En citerad klausul står i den utgåva som den citeras från',
  },
  message: {
    en: 'The quotation of clause {clause} does not stand in the text of “{subject}”; what rests on the clause is then not shown to be stated, as Article 5(2) asks.',
    sv: 'Citatet för klausul {clause} står inte i texten till ”{subject}”; det som bygger på klausulen är då inte visat, så som artikel 5.2 kräver.',
  },
  remedy: {
    en: 'Quote the clause as the edition has it, or move it to the edition in which it stands.',
    sv: 'Citera klausulen så som den lyder i utgåvan, eller flytta den till den utgåva där den står.',
  },
  needs: ['edition-text'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, edition } of editionsOf(view)) {
      const text = view.textOf(path)
      if (text === undefined) continue
      const placesOf = placesIn(text)
      for (const { code, quote } of edition.clauses ?? [])
        if (placesOf(quote).length === 0)
          yield { subject: `${path}/clauses/${code}`, parameters: { clause: code } }
    }
  },
  passing: [
    {
      says: 'the quotation is there, with other white space and hyphens',
      register: { documents: [notice('We  send news-\nletters ')] },
      texts,
    },
    {
      says: 'an edition whose text is not at hand, or that has no clauses',
      register: {
        documents: [notice('We sell lists'), named('policy', { type: 'internal-policy', editions: [] })],
      },
    },
  ],
  failing: [
    {
      says: 'what is quoted is a part of another word only',
      register: { documents: [notice('letters')] },
      texts,
      finds: ['documents/notice/editions/2026/clauses/A-1'],
    },
    {
      says: 'the text says something else',
      register: { documents: [notice('We send letters')] },
      texts,
      finds: ['documents/notice/editions/2026/clauses/A-1'],
    },
  ],
}
