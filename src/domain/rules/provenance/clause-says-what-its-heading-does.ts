import type { ClauseContent } from '../../contents.ts'
import type { StemLanguage } from '../../stems.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { editionsInForce } from './editions.ts'
import { longWordsOf, stemsIn } from './stems-in.ts'

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
      const headings = headingsIn(text, edition.clauses ?? [])
      if (headings.length === 0) continue
      const heard = stemsIn(text, language)
      const ends = endsOf(headings, text)
      for (const heading of headings) {
        const { code, quote, bodyStart } = heading
        const words = unheard(quote, heard(bodyStart, ends.get(heading) ?? text.length))
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

/** A clause that announces a purpose, and where the text below it begins, in UTF-16 units. */
interface Heading extends ClauseContent {
  readonly start: number
  readonly bodyStart: number
}

const headingsIn = (text: string, clauses: readonly ClauseContent[]): Heading[] =>
  clauses.flatMap((clause) => {
    const start = clause.type === 'purpose' ? text.indexOf(clause.quote) : -1
    return start === -1 ? [] : [{ ...clause, start, bodyStart: start + clause.quote.length }]
  })

/** Where the text below each heading ends: where the next one of another section stands, or with the whole. */
function endsOf(headings: readonly Heading[], text: string): Map<Heading, number> {
  const ends = new Map<Heading, number>()
  // A heading may stand in several places. Of each the next is kept, since it is looked for from further and further on.
  const next = headings.map(({ start }) => start)
  const sections = headings.map(({ section }) => section)
  for (const heading of headings.toSorted((a, b) => a.bodyStart - b.bodyStart)) {
    let end = text.length
    next.forEach((known, index) => {
      if (known >= end || sections[index] === heading.section) return
      const isPast = known < heading.bodyStart
      const at = isPast ? text.indexOf(headings[index]?.quote ?? '', heading.bodyStart) : known
      next[index] = at === -1 ? text.length : at
      end = Math.min(end, next[index] ?? end)
    })
    ends.set(heading, end)
  }
  return ends
}

/** Parts of a heading none of whose words a text takes up, in any form or as a part of a compound. */
function unheard(title: string, isHeard: (word: string) => boolean): string[] {
  return title
    .split(/,|&|\b(?:och|samt|and)\b/iu)
    .map((part) => part.trim())
    .filter((part) => {
      const words = longWordsOf(part)
      return words.length > 0 && !words.some(isHeard)
    })
}
