import type { EditionContent } from '../../contents.ts'
import { addPeriod } from '../../period.ts'
import { periodName } from '../../record/words/time.ts'
import { named } from '../example.ts'
import { editionsInForce } from '../provenance/editions.ts'
import type { Rule } from '../rule.ts'

const edition = (key: string, members: Partial<EditionContent> = {}) => ({ key, language: 'sv', ...members })
const of = (effectiveOn: string) => edition(effectiveOn, { effectiveOn })

export const noticeIsReviewedAtIntervals: Rule = {
  id: 'ROPA-GV-002',
  severity: 'warning',
  kinds: ['documents'],
  articles: ['12.1', '24.1'],
  sources: [],
  confidence: 'high',
  confidenceNote: {
    en: 'How often is for the register to say (in its settings); a year when it does not.',
    sv: 'Hur ofta avgör registret (i sina inställningar); ett år när det inte säger något.',
  },
  title: {
    en: 'A privacy notice is looked at again at intervals',
    sv: 'En integritetspolicy ses över regelbundet',
  },
  message: {
    en: 'The edition of “{subject}” that holds is from {from}, and a notice is to be looked at again {interval} after it came; Article 24(1) asks for measures to be reviewed, Article 12(1) for information that is right.',
    sv: 'Den gällande utgåvan av ”{subject}” är från {from}, och en informationstext ska ses över {interval} efter att den började gälla; artikel 24.1 kräver att åtgärder ses över, artikel 12.1 att informationen stämmer.',
  },
  remedy: {
    en: 'Confirm that the notice still says what is done and publish it anew, or add the newer edition to the register.',
    sv: 'Kontrollera att texten fortfarande stämmer med det som görs och publicera den på nytt, eller lägg in den nyare utgåvan i registret.',
  },
  inWords: { interval: periodName },
  validFrom: '2018-05-25',
  *judge(view) {
    const interval = view.settings?.reviewIntervals?.documents ?? 'P1Y'
    for (const { path, document, edition: each } of editionsInForce(view)) {
      const from = startOf(each)
      if (document.type !== 'privacy-notice' || from === '' || addPeriod(from, interval) >= view.date)
        continue
      const newer = (document.editions ?? []).some(
        (other) => other.language === each.language && startOf(other) > from && startOf(other) <= view.date,
      )
      if (!newer) yield { subject: path, related: [startPath(path, each)], parameters: { from, interval } }
    }
  },
  passing: [
    {
      says: 'a year old today; superseded; followed by a newer one in its language; without a day',
      register: {
        documents: [
          named('customers', { type: 'privacy-notice', editions: [of('2025-11-22')] }),
          named('staff', {
            type: 'privacy-notice',
            editions: [
              edition('2020', { effectiveOn: '2020-01-01', supersededBy: 'undated' }),
              edition('undated'),
            ],
          }),
          named('visitors', { type: 'privacy-notice', editions: [of('2024-05-01'), of('2026-11-22')] }),
          named('suppliers', { type: 'privacy-notice' }),
        ],
      },
    },
    {
      says: 'two years, where the register says three; a contract of any age',
      register: {
        settings: [named('register', { languages: ['sv'], reviewIntervals: { documents: 'P3Y' } })],
        documents: [
          named('customers', { type: 'privacy-notice', editions: [of('2024-11-22')] }),
          named('terms', { type: 'contract', editions: [of('2010-01-01')] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a year and a day, by the day it holds from or was published; the next is to come, or in another language',
      register: {
        documents: [
          named('customers', { type: 'privacy-notice', editions: [of('2025-11-21'), of('2026-11-23')] }),
          named('staff', {
            type: 'privacy-notice',
            editions: [
              edition('2024', { publishedOn: '2024-05-01' }),
              edition('english', { language: 'en', effectiveOn: '2026-05-01' }),
            ],
          }),
        ],
      },
      finds: ['documents/customers/editions/2025-11-21', 'documents/staff/editions/2024'],
    },
    {
      says: 'seven months, where the register says half a year',
      register: {
        settings: [named('register', { languages: ['sv'], reviewIntervals: { documents: 'P6M' } })],
        documents: [named('customers', { type: 'privacy-notice', editions: [of('2026-04-22')] })],
      },
      finds: ['documents/customers/editions/2026-04-22'],
    },
  ],
}

const startOf = ({ effectiveOn, publishedOn }: EditionContent): string => effectiveOn ?? publishedOn ?? ''

const startPath = (path: string, { effectiveOn }: EditionContent): string =>
  `${path}/${effectiveOn === undefined ? 'publishedOn' : 'effectiveOn'}`
