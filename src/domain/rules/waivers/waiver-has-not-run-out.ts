import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'

const until = (expiresOn: string): ExampleEntries => ({
  purposes: [named('newsletters')],
  waivers: [
    named('newsletters-for-now', {
      rule: 'ROPA-LB-001',
      subject: 'purposes/newsletters',
      reason: { en: 'The ground is settled this spring.' },
      expiresOn,
    }),
  ],
})

export const waiverHasNotRunOut: Rule = {
  id: 'ROPA-WV-001',
  severity: 'warning',
  kinds: ['waivers'],
  articles: ['5.2', '24.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A waiver that has run out is renewed or removed',
    sv: 'Ett undantag vars tid har gått ut förnyas eller tas bort',
  },
  message: {
    en: 'The waiver “{subject}” of {rule} for “{waived}” held until {expiresOn} and accepts nothing any more; Article 24(1) asks for review of what was accepted.',
    sv: 'Undantaget ”{subject}” från {rule} för ”{waived}” gällde till och med {expiresOn} och accepterar inte längre något; enligt artikel 24.1 ska det som godtogs ses över.',
  },
  remedy: {
    en: 'Meet the rule and remove the waiver, or give it a new day with a reason that holds today.',
    sv: 'Uppfyll regeln och ta bort undantaget, eller ge det en ny slutdag med ett skäl som gäller i dag.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, rule, subject, expiresOn } of view.all('waivers').values())
      if (expiresOn < view.date)
        yield {
          subject: pathTo('waivers', key),
          parameters: { rule, waived: subject, expiresOn },
        }
  },
  passing: [{ says: 'its last day', date: '2026-04-30', register: until('2026-04-30') }],
  failing: [
    {
      says: 'the day after its last',
      date: '2026-05-01',
      register: until('2026-04-30'),
      finds: ['waivers/newsletters-for-now'],
    },
  ],
}
