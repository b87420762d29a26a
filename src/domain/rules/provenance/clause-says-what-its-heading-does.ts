import { type StemLanguage, stemOf } from '../../stems.ts'
import { wordsOf } from '../../words.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsInForce } from './editions.ts'

/** Shorter words and stems say nothing of what a text is about. */
const SHORTEST = 4

const heading = { section: 'Purpose 5', type: 'purpose' }
const notice = (quote: string, more: { readonly language?: string; readonly type?: string } = {}) => ({
  documents: [
    named('notice', {
      type: 'privacy-notice',
      editions: [
        {
          key: '2026',
          language: more.language ?? 'sv-SE',
          clauses: [
            { code: 'A-1', ...heading, ...(more.type !== undefined && { type: more.type }), quote },
            { code: 'A-2', ...heading, type: 'purpose-part', quote: 'Vi utvecklar våra tjänster' },
            { code: 'B-1', ...heading, section: 'Purpose 6', quote: 'Rättsliga anspråk' },
          ],
        },
      ],
    }),
  ],
})
const texts = (title: string) => ({
  'documents/notice/editions/2026': `Inledning. ${title}\nVi utvecklar\nvåra tjänster och skyddar informationen. Rättsliga anspråk Rättsliga anspråk, rapportering`,
})
const DEVELOPMENT = 'Tjänsteutveckling och informationsskydd'
const REPORTING = 'Tjänsteutveckling, informationsskydd och internrapportering'

export const clauseSaysWhatItsHeadingDoes: Rule = {
  id: 'ROPA-PV-010',
  severity: 'info',
  kinds: ['documents'],
  articles: ['5.1.b', '12.1', '13.1.c'],
  sources: ['WP 260 rev.01 (clear and plain language)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'Read from the words of the heading and of the text below it; a hint to whoever edits it.',
    sv: 'Utläst av orden i rubriken och i texten under den; en fingervisning till den som redigerar.',
  },
  title: {
    en: 'What a heading announces as a purpose, the text below it describes',
    sv: 'Det som en rubrik anger som ändamål beskrivs i texten under den',
  },
  message: {
    en: 'The heading {clause} of “{subject}” announces “{words}”, which the text below it does not take up; Article 12(1) asks for information that is clear.',
    sv: 'Rubriken {clause} i ”{subject}” anger ”{words}”, som inte tas upp i texten under den; artikel 12.1 kräver klar och tydlig information.',
  },
  remedy: {
    en: 'Describe it below the heading, or take it out of the heading.',
    sv: 'Beskriv det under rubriken, eller ta bort det ur rubriken.',
  },
  needs: ['edition-text'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, edition } of editionsInForce(view)) {
      const text = view.textOf(path)
      const [language = ''] = edition.language.split('-')
      if (text === undefined || !isStemmed(language)) continue
      const clauses = edition.clauses ?? []
      for (const { code, type, section, quote } of clauses) {
        const start = text.indexOf(quote)
        if (type !== 'purpose' || start === -1) continue
        const next = clauses
          .filter((other) => other.type === 'purpose' && other.section !== section)
          .map((other) => text.indexOf(other.quote, start + quote.length))
          .filter((at) => at !== -1)
        const body = text.slice(start + quote.length, Math.min(text.length, ...next))
        const words = unheard(quote, body, language)
        if (words.length > 0)
          yield { subject: `${path}/clauses/${code}`, parameters: { clause: code, words: words.join(', ') } }
      }
    }
  },
  passing: [
    {
      says: 'the text takes up all that the heading names, in other forms of the words',
      register: notice(DEVELOPMENT),
      texts: texts(DEVELOPMENT),
    },
    { says: 'an edition whose text is not at hand', register: notice(REPORTING) },
    {
      says: 'a heading that the text does not have',
      register: notice(REPORTING),
      texts: texts(DEVELOPMENT),
    },
    {
      says: 'a clause that announces no purpose',
      register: notice(REPORTING, { type: 'admin' }),
      texts: texts(REPORTING),
    },
    {
      says: 'a language whose words we do not know',
      register: notice(REPORTING, { language: 'fi' }),
      texts: texts(REPORTING),
    },
    { says: 'short words', register: notice('Vad vi gör'), texts: texts('Vad vi gör') },
  ],
  failing: [
    {
      says: 'internal reporting stands in the heading only; the text of the next heading does not count',
      register: notice(REPORTING),
      texts: texts(REPORTING),
      finds: ['documents/notice/editions/2026/clauses/A-1'],
    },
  ],
}

const isStemmed = (language: string): language is StemLanguage => language === 'sv' || language === 'en'

/** Parts of a heading none of whose words a text takes up, in any form or as a part of a compound. */
function unheard(title: string, body: string, language: StemLanguage): string[] {
  const long = (word: string) => word.length >= SHORTEST
  const stems = new Set(
    wordsOf(body)
      .map((word) => stemOf(word, language))
      .filter(long),
  )
  return title
    .split(/,|&|\b(?:och|samt|and)\b/iu)
    .map((part) => part.trim())
    .filter((part) => {
      const words = wordsOf(part).filter(long)
      return words.length > 0 && !words.some((word) => [...stems].some((stem) => word.includes(stem)))
    })
}
