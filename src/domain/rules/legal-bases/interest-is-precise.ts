import type { LongText } from '../../entry.ts'
import { pathTo } from '../../subject-path.ts'
import type { ExampleEntries } from '../example.ts'
import { phraseIn } from '../lexicons/lexicon.ts'
import { FEWEST_WORDS, VAGUE_INTERESTS } from '../lexicons/vague-interests.ts'
import type { Rule } from '../rule.ts'
import { ground } from './examples.ts'

const stated = (statement: LongText): ExampleEntries => ({
  'legal-bases': [ground('interest', '6.1.f', { interest: { statement } })],
})
const finds = ['legal-bases/interest']

export const interestIsPrecise: Rule = {
  id: 'ROPA-LB-016',
  severity: 'warning',
  kinds: ['legal-bases'],
  articles: ['6.1.f', '13.1.d'],
  sources: ['EDPB Guidelines 1/2024, paras 14-27'],
  confidence: 'medium',
  confidenceNote: {
    en: 'What the guidelines ask for is certain; the paragraph numbers are of the first version.',
    sv: 'Vad riktlinjerna kräver är säkert; punktnumren är den första versionens.',
  },
  title: {
    en: 'An interest is stated so precisely that it can be weighed',
    sv: 'Ett intresse anges så precist att det kan vägas',
  },
  message: {
    en: 'The interest “{subject}” is stated too generally (“{wording}”) to be weighed against the rights of people; for Article 6(1)(f) it has to be real, present and precisely articulated.',
    sv: 'Intresset ”{subject}” är för allmänt hållet (”{wording}”) för att kunna vägas mot de registrerades rättigheter; för artikel 6.1 f måste det vara verkligt, aktuellt och preciserat.',
  },
  remedy: {
    en: 'Say what is to be achieved, for whom and by which processing, in one sentence that somebody outside the organisation could test.',
    sv: 'Ange vad som ska uppnås, för vem och genom vilken behandling, i en mening som en utomstående skulle kunna pröva.',
  },
  validFrom: '2024-10-08',
  *judge(view) {
    for (const { key, interest } of view.all('legal-bases').values()) {
      const wording = phraseIn(VAGUE_INTERESTS, interest?.statement) ?? shortIn(interest?.statement)
      if (wording !== undefined) yield { subject: pathTo('legal-bases', key), parameters: { wording } }
    }
  },
  passing: [
    {
      says: 'what is to be achieved, in six words and in two languages',
      register: stated({ en: 'To stop theft in our shops.', 'sv-SE': 'Att stoppa stölder i våra butiker.' }),
    },
    {
      says: 'four words of Finnish say as much',
      register: stated({ fi: 'Myymälävarkauksien estäminen toimipisteissämme pääkaupunkiseudulla.' }),
    },
    { says: 'languages whose words nobody counts', register: stated({ ja: '店舗での盗難を防ぐこと' }) },
    { says: 'a contract has no interest', register: { 'legal-bases': [ground('contract', '6.1.b')] } },
  ],
  failing: [
    { says: 'five words', register: stated({ en: 'To stop theft in shops.' }), finds },
    {
      says: 'three words of Finnish',
      register: stated({ fi: 'Myymälävarkauksien estäminen toimipisteissämme.' }),
      finds,
    },
    {
      says: 'a phrase that fits everything',
      register: stated({ en: 'To stay competitive in a market that is changing fast.' }),
      finds,
    },
    {
      says: 'precise in one language, not in the other',
      register: stated({
        en: 'To stop theft in our shops.',
        sv: 'Att på bästa sätt utveckla verksamheten i alla delar.',
      }),
      finds,
    },
    {
      says: 'Norwegian by either of its tags',
      register: {
        'legal-bases': [
          ground('growth', '6.1.f', {
            interest: { statement: { no: 'Å utvikle virksomheten i alle deler av landet.' } },
          }),
          ground('theft', '6.1.f', { interest: { statement: { no: 'Stoppe tyveri i butikker.' } } }),
        ],
      },
      finds: ['legal-bases/growth', 'legal-bases/theft'],
    },
  ],
}

/** The first text that has too few words for its language. */
const shortIn = (texts: LongText | undefined): string | undefined =>
  Object.entries(texts ?? {}).find(([tag, text]) => {
    const [language = tag] = tag.toLowerCase().split('-')
    const fewest = FEWEST_WORDS[language]
    return fewest !== undefined && text.trim().split(/\s+/).length < fewest
  })?.[1]
