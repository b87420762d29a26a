import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { AS_LONG_AS_NECESSARY } from '../lexicons/as-long-as-necessary.ts'
import { phraseIn } from '../lexicons/lexicon.ts'
import type { Rule } from '../rule.ts'

export const criterionSaysMoreThanAsLongAsNecessary: Rule = {
  id: 'ROPA-RT-008',
  severity: 'warning',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '12.1', '13.2.a'],
  sources: ['WP 260 rev.01, annex (storage period)'],
  confidence: 'high',
  confidenceNote: {
    en: 'The place in the annex is not checked. The phrases are a list by language, and a phrase is a hint: a criterion may hold one and still say enough.',
    sv: 'Stället i bilagan är inte kontrollerat. Fraserna är en lista per språk, och en fras är en fingervisning: ett kriterium kan innehålla en sådan och ändå säga nog.',
  },
  title: {
    en: '“As long as necessary” is no criterion',
    sv: '”Så länge som det är nödvändigt” är inget kriterium',
  },
  message: {
    en: 'The criterion of “{subject}” says “{phrase}”: nobody can tell from it when data is erased. Article 13(2)(a) asks for criteria by which the period is determined.',
    sv: 'Kriteriet i ”{subject}” innehåller ”{phrase}”: av det går inte att utläsa när uppgifterna raderas. Artikel 13.2 a kräver kriterier som avgör hur länge de bevaras.',
  },
  remedy: {
    en: 'Name the event that ends the need, such as the closing of an account or the lapse of a claim, and the time after it; else set a period.',
    sv: 'Ange den händelse som gör att behovet upphör, till exempel att ett konto avslutas eller ett anspråk preskriberas, och tiden därefter; sätt annars en tid.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, period, criterion } of view.all('retention-rules').values()) {
      const phrase = period === undefined ? phraseIn(AS_LONG_AS_NECESSARY, criterion) : undefined
      if (phrase !== undefined) yield { subject: pathTo('retention-rules', key), parameters: { phrase } }
    }
  },
  passing: [
    {
      says: 'a criterion that can be applied, and a period with an idle phrase beside it',
      register: {
        'retention-rules': [
          named('membership', {
            criterion: { en: 'While the person is a member.', sv: 'Under medlemskapet.' },
          }),
          named('orders', {
            period: 'P2Y',
            trigger: 'end-of-contract',
            criterion: { en: 'As long as necessary, at most two years.' },
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'the phrase, in two languages',
      register: {
        'retention-rules': [
          named('letters', { criterion: { en: 'Kept for as long as necessary.' } }),
          named('brev', { criterion: { sv: 'Uppgifterna sparas så länge det behövs.' } }),
        ],
      },
      finds: ['retention-rules/letters', 'retention-rules/brev'],
    },
  ],
}
