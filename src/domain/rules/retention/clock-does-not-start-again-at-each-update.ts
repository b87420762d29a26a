import { periodName, TRIGGER_WORDS } from '../../record/words/time.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'

/** Events that can happen again while data is held; the others end something. */
const RECURRING = ['collection', 'last-contact', 'recording'] as const

export const clockDoesNotStartAgainAtEachUpdate: Rule = {
  id: 'ROPA-RT-010',
  severity: 'warning',
  kinds: ['retention-rules'],
  articles: ['5.1.e'],
  sources: ['CNIL SAN-2024-020', 'CNIL SAN-2020-003 (Spartoo)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The decisions are known at second hand.',
    sv: 'Besluten är kända i andra hand.',
  },
  title: {
    en: 'The clock of a retention period does not start again at each update',
    sv: 'En bevarandetid börjar inte om vid varje uppdatering',
  },
  message: {
    en: 'The period of “{subject}” ({period}) counts from {trigger} and starts again at each update, so that it may never end; Article 5(1)(e) asks for data to be kept no longer than its purposes need.',
    sv: 'Tiden i ”{subject}” ({period}) räknas från {trigger} och börjar om vid varje uppdatering, så att den kanske aldrig löper ut; enligt artikel 5.1 e får uppgifter inte bevaras längre än ändamålen kräver.',
  },
  remedy: {
    en: 'Count from something that the person did last, or from the end of the relationship, and leave the controller’s own updates out; else set a longest time.',
    sv: 'Räkna från det senaste som personen själv gjorde, eller från relationens slut, och bortse från egna uppdateringar; sätt annars en längsta tid.',
  },
  inWords: { period: periodName, trigger: wordedBy(TRIGGER_WORDS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, period, trigger, renewsOnUpdate } of view.all('retention-rules').values()) {
      const event = RECURRING.find((each) => each === trigger)
      if (renewsOnUpdate === true && period !== undefined && event !== undefined)
        yield { subject: pathTo('retention-rules', key), parameters: { period, trigger: event } }
    }
  },
  passing: [
    {
      says: 'a clock that is not wound up again, or is not known to be; one that starts when an account is closed',
      register: {
        'retention-rules': [
          named('prospects', { period: 'P3Y', trigger: 'last-contact', renewsOnUpdate: false }),
          named('visits', { period: 'P3M', trigger: 'recording' }),
          named('members', { period: 'P1Y', trigger: 'account-closed', renewsOnUpdate: true }),
          named('letters', {
            criterion: { en: 'Until the person answers.' },
            trigger: 'last-contact',
            renewsOnUpdate: true,
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'each update of a profile gives it more years',
      register: {
        'retention-rules': [
          named('profiles', { period: 'P5Y', trigger: 'collection', renewsOnUpdate: true }),
          named('prospects', { period: 'P5Y', trigger: 'last-contact', renewsOnUpdate: true }),
          named('notes', { period: 'P5Y', trigger: 'recording', renewsOnUpdate: true }),
        ],
      },
      finds: ['retention-rules/profiles', 'retention-rules/prospects', 'retention-rules/notes'],
    },
  ],
}
