import { hasLength } from '../../period.ts'
import { periodName } from '../../record/words/time.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const periodHasALength: Rule = {
  id: 'ROPA-RT-002',
  severity: 'error',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '30.1.f'],
  sources: ['ISO 8601'],
  confidence: 'high',
  confidenceNote: {
    en: 'Text that is no ISO 8601 period is refused before it is stored; a period of nothing is not.',
    sv: 'Text som inte är en tidsperiod enligt ISO 8601 avvisas innan den sparas; en period utan längd gör det inte.',
  },
  title: {
    en: 'A retention period has a length',
    sv: 'En bevarandetid har en längd',
  },
  message: {
    en: 'The period ({period}) of “{subject}” has no length, so that it is no time limit in the sense of Article 30(1)(f).',
    sv: 'Tiden ({period}) i ”{subject}” har ingen längd och är därför ingen tidsfrist i den mening som avses i artikel 30.1 f.',
  },
  remedy: {
    en: 'Enter the period that is meant. Where data is erased at once, leave the period out and say so in the criterion.',
    sv: 'Ange den tid som avses. Om uppgifterna raderas genast, utelämna tiden och skriv det i kriteriet.',
  },
  inWords: { period: periodName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, period } of view.all('retention-rules').values())
      if (period !== undefined && !hasLength(period))
        yield { subject: pathTo('retention-rules', key), parameters: { period } }
  },
  passing: [
    {
      says: 'three days, and a criterion in place of a period',
      register: {
        'retention-rules': [
          named('recordings', { period: 'P0M3D', trigger: 'recording' }),
          named('consented', { criterion: { en: 'Erased at once.' }, trigger: 'consent-withdrawn' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'no days, and no years and months',
      register: {
        'retention-rules': [
          named('recordings', { period: 'P0D', trigger: 'recording' }),
          named('orders', { period: 'P0Y0M', trigger: 'end-of-contract' }),
        ],
      },
      finds: ['retention-rules/recordings', 'retention-rules/orders'],
    },
  ],
}
