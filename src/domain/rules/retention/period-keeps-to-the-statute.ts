import { isLonger } from '../../period.ts'
import { periodName } from '../../record/words/time.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { InWords, Rule } from '../rule.ts'

const whistleblowing = named('whistleblowing-act', {
  jurisdiction: 'SE',
  citation: 'SFS 2021:890',
  maxRetention: 'P2Y',
})
const moneyLaundering = named('money-laundering-act', {
  jurisdiction: 'SE',
  citation: 'SFS 2017:630',
  minRetention: 'P5Y',
  maxRetention: 'P10Y',
})
const cases = { trigger: 'case-closed', statute: 'whistleblowing-act' } as const
const customers = { trigger: 'end-of-relationship', statute: 'money-laundering-act' } as const

const LIMITS = { least: { sv: 'minst', en: 'at least' }, most: { sv: 'högst', en: 'at most' } } as const

/** Says a limit of a statute: `≤ P2Y` is `at most 2 years`. */
const boundName: InWords = (bound, language) => {
  const [sign, period = ''] = bound.split(' ')
  return `${LIMITS[sign === '≥' ? 'least' : 'most'][language]} ${periodName(period, language)}`
}

export const periodKeepsToTheStatute: Rule = {
  id: 'ROPA-RT-007',
  severity: 'error',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '6.3', '17.3.b'],
  sources: ['Directive (EU) 2015/849, Article 40'],
  confidence: 'high',
  title: {
    en: 'A retention period keeps to the statute that it cites',
    sv: 'En bevarandetid håller sig inom den författning som den hänvisar till',
  },
  message: {
    en: '“{subject}” keeps data for {period}, while the statute “{statute}” that it cites says {bound}; what is kept under Article 17(3)(b) is kept for as long as that law says.',
    sv: '”{subject}” bevarar uppgifter i {period}, medan författningen ”{statute}” som den hänvisar till anger {bound}; det som bevaras enligt artikel 17.3 b bevaras så länge som den lagen säger.',
  },
  remedy: {
    en: 'Set the period to what the law says, or cite the law that the period is taken from; check the limits recorded for the statute.',
    sv: 'Ändra tiden till vad lagen anger, eller hänvisa till den lag som tiden kommer från; kontrollera de gränser som är registrerade för författningen.',
  },
  inWords: { period: periodName, bound: boundName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, period, statute: cited } of view.all('retention-rules').values()) {
      const statute = view.find('statutes', cited)
      if (period === undefined || statute === undefined) continue
      const { minRetention: min, maxRetention: max } = statute
      const isShort = min !== undefined && isLonger(min, period)
      const isLong = max !== undefined && isLonger(period, max)
      const of = pathTo('statutes', statute.key)
      if (isShort || isLong)
        yield {
          subject: pathTo('retention-rules', key),
          related: [of],
          parameters: { period, statute: of, bound: isShort ? `≥ ${min}` : `≤ ${max}` },
        }
    }
  },
  passing: [
    {
      says: 'as long as the law says, at least or at most',
      register: {
        statutes: [whistleblowing, moneyLaundering],
        'retention-rules': [
          named('cases', { ...cases, period: 'P24M' }),
          named('fresh-cases', { ...cases, period: 'P1M' }),
          named('customers', { ...customers, period: 'P5Y' }),
          named('suspects', { ...customers, period: 'P10Y' }),
        ],
      },
    },
    {
      says: 'a law without limits, a period without a law, a criterion',
      register: {
        statutes: [named('data-act', { jurisdiction: 'SE', citation: 'SFS 2018:218' }), moneyLaundering],
        'retention-rules': [
          named('numbers', { period: 'P2Y', trigger: 'end-of-contract', statute: 'data-act' }),
          named('orders', { period: 'P2Y', trigger: 'end-of-contract' }),
          named('checks', { criterion: { en: 'As the law says.' }, statute: 'money-laundering-act' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'longer than the law lets, and shorter than it demands',
      register: {
        statutes: [whistleblowing, moneyLaundering],
        'retention-rules': [
          named('cases', { ...cases, period: 'P25M' }),
          named('customers', { ...customers, period: 'P3Y' }),
          named('suspects', { ...customers, period: 'P11Y' }),
        ],
      },
      finds: ['retention-rules/cases', 'retention-rules/customers', 'retention-rules/suspects'],
    },
  ],
}
