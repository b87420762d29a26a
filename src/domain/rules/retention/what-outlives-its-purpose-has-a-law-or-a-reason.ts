import { hasLength } from '../../period.ts'
import { periodName, TRIGGER_WORDS } from '../../record/words/time.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'

/** Events with which the purpose that data was collected for is over. */
const ENDS = [
  'end-of-contract',
  'end-of-relationship',
  'consent-withdrawn',
  'objection',
  'case-closed',
  'account-closed',
  'event-end',
] as const

export const whatOutlivesItsPurposeHasALawOrAReason: Rule = {
  id: 'ROPA-RT-006',
  severity: 'warning',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '17.1', '17.3.b', '17.3.e'],
  sources: ['EDPB Coordinated Enforcement Framework 2025, report on the right to erasure (February 2026)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The report is known at second hand. Which events end a purpose is read from the event; a reason other than a law is taken as well, since Article 17(3)(e) lets data be kept for legal claims.',
    sv: 'Rapporten är känd i andra hand. Vilka händelser som avslutar ett ändamål utläses av händelsen; även ett annat skäl än lag godtas, eftersom artikel 17.3 e medger att uppgifter bevaras för rättsliga anspråk.',
  },
  title: {
    en: 'What is kept beyond its purpose has a law or a reason',
    sv: 'Det som bevaras efter att ändamålet har upphört har stöd i lag eller ett skäl',
  },
  message: {
    en: '“{subject}” keeps data for {period} after an event with which its purpose is over ({trigger}), and names neither the law that demands it nor a reason; Article 17(1) then asks for erasure unless one of the exceptions in Article 17(3) holds.',
    sv: '”{subject}” bevarar uppgifter i {period} efter en händelse som avslutar ändamålet ({trigger}) och anger varken den lag som kräver det eller något skäl; artikel 17.1 kräver då radering om inget undantag i artikel 17.3 är tillämpligt.',
  },
  remedy: {
    en: 'Name the statute that demands the period, or record in the justification why the data is still needed, such as for claims until they lapse; else erase it with the event.',
    sv: 'Ange den författning som kräver tiden, eller motivera varför uppgifterna fortfarande behövs, till exempel för rättsliga anspråk tills de preskriberas; radera dem annars vid händelsen.',
  },
  inWords: { period: periodName, trigger: wordedBy(TRIGGER_WORDS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const rule of view.all('retention-rules').values()) {
      const { key, trigger, period = 'P0D', disposal } = rule
      const isOver = ENDS.find((each) => each === trigger)
      // A suppression record begins where marketing ends: Article 21(3) is what it is kept for.
      if (isOver === undefined || !hasLength(period) || disposal === 'suppress') continue
      if (rule.statute === undefined && rule.justification === undefined)
        yield {
          subject: pathTo('retention-rules', key),
          parameters: { period, trigger: isOver },
          missing: { member: 'statute' },
        }
    }
  },
  passing: [
    {
      says: 'a law demands it, or there is a reason',
      register: {
        statutes: [named('accounting-act', { jurisdiction: 'SE', citation: 'SFS 1999:1078' })],
        'retention-rules': [
          named('accounts', { period: 'P7Y', trigger: 'end-of-contract', statute: 'accounting-act' }),
          named('claims', {
            period: 'P10Y',
            trigger: 'case-closed',
            justification: { en: 'Claims lapse after ten years.' },
          }),
        ],
      },
    },
    {
      says: 'the purpose may still stand; nothing is kept longer; the record of who objected',
      register: {
        'retention-rules': [
          named('visits', { period: 'P3M', trigger: 'recording' }),
          named('no-clock', { criterion: { en: 'While the case is open.' } }),
          named('letters', { criterion: { en: 'Erased at once.' }, trigger: 'consent-withdrawn' }),
          named('at-once', { period: 'P0D', trigger: 'account-closed' }),
          named('objections', { period: 'P10Y', trigger: 'objection', disposal: 'suppress' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'years after the contract, after each other event that ends a purpose, and no word on why',
      register: {
        'retention-rules': [
          named('a', { period: 'P2Y', trigger: 'end-of-contract', disposal: 'erase' }),
          named('b', { period: 'P2Y', trigger: 'end-of-relationship' }),
          named('c', { period: 'P2Y', trigger: 'consent-withdrawn' }),
          named('d', { period: 'P2Y', trigger: 'objection' }),
          named('e', { period: 'P2Y', trigger: 'case-closed' }),
          named('f', { period: 'P2Y', trigger: 'account-closed' }),
          named('g', { period: 'P2Y', trigger: 'event-end' }),
        ],
      },
      finds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => `retention-rules/${key}`),
    },
  ],
}
