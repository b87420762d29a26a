import type { ActivityRightFound } from '../../reports/activity-rights.ts'
import { usedLines } from '../../used-line.ts'
import type { ControllerTold, Field } from '../field.ts'
import type { Teller } from '../teller.ts'
import { DECISION_WORDS, ORIGIN_WORDS, PROVISION_TYPE_WORDS, TIMING_WORDS } from '../words/kinds.ts'
import { articleName, RIGHT_WORDS } from '../words/law.ts'

/** What people are told of an activity, beside what Article 30 asks. Art. 13, 14. */
export const INFORMATION_FIELDS: readonly Field<ControllerTold>[] = [
  {
    name: 'sources',
    article: '14.2.f',
    basis: 'information',
    open: true,
    heading: { sv: 'Varifrån uppgifterna kommer', en: 'Source of the data' },
    say: ({ content, snapshot, tell }) => ({
      lines: [...new Set(usedLines(content).flatMap(({ sources = [] }) => sources))].map((key) => {
        const { label, origin, publiclyAccessible } = snapshot.one('sources', key)
        const open = publiclyAccessible === true ? `, ${tell.words(PUBLIC)}` : ''
        return `${tell.text(label)} (${tell.words(ORIGIN_WORDS[origin])}${open})`
      }),
    }),
  },
  {
    name: 'data-provision',
    article: '13.2.e',
    basis: 'information',
    open: true,
    heading: { sv: 'Måste uppgifterna lämnas?', en: 'Must the data be provided?' },
    say: ({ content: { dataProvision }, tell }) => ({
      hasGaps: dataProvision?.type === 'unknown',
      lines:
        dataProvision === undefined
          ? []
          : [
              [
                sentence(tell.words(PROVISION_TYPE_WORDS[dataProvision.type])),
                dataProvision.refusalConsequence && tell.text(dataProvision.refusalConsequence),
              ]
                .filter(Boolean)
                .join(' '),
            ],
    }),
  },
  {
    name: 'automated-decisions',
    article: '13.2.f',
    basis: 'information',
    open: true,
    heading: { sv: 'Automatiserade beslut och profilering', en: 'Automated decisions and profiling' },
    say: ({ content: { automatedDecisions: decisions }, tell }) => ({
      hasGaps: decisions?.status === 'unknown',
      lines:
        decisions === undefined
          ? []
          : [
              [
                tell.words(DECISION_WORDS[decisions.status]),
                decisions.ground && `${articleName(decisions.ground, tell.language)}.`,
                decisions.logic && tell.text(decisions.logic),
                decisions.consequences && tell.text(decisions.consequences),
              ]
                .filter(Boolean)
                .join(' '),
            ],
    }),
  },
  {
    name: 'rights',
    article: '13.2.b',
    basis: 'information',
    open: true,
    heading: { sv: 'Rättigheter', en: 'Rights' },
    say: ({ rights, tell }) => ({ lines: rights.map((right) => rightLine(right, tell)) }),
  },
  {
    name: 'article-14-notices',
    article: '14.3',
    basis: 'information',
    open: true,
    heading: { sv: 'Information till dem vars uppgifter hämtas', en: 'How people are told (Art. 14)' },
    say: ({ content, snapshot, tell }) => ({
      lines: (content.article14Notices ?? []).map(({ dataSubjectCategory, timing, method, exemption }) => {
        const parts = [
          timing && tell.words(TIMING_WORDS[timing]),
          method && tell.text(method),
          exemption && `${tell.words(EXEMPT)} ${articleName(exemption, tell.language)}`,
        ].filter(Boolean)
        return `${tell.text(snapshot.one('data-subject-categories', dataSubjectCategory).label)}: ${parts.join('; ')}`
      }),
    }),
  },
]

/** A right with where it comes from: what it follows from, or what the activity says instead, and why. */
export function rightLine(found: ActivityRightFound, tell: Teller): string {
  const { right, applies, follows, from, how, limitation, reason } = found
  const source = from.map((provision) => articleName(provision, tell.language)).join(', ')
  const beside = [
    applies ? undefined : tell.words(NOT_HERE),
    follows && source !== '' ? `${tell.words(FOLLOWS)} ${source}` : undefined,
    applies && !follows ? tell.words(OWN) : undefined,
    how && tell.text(how),
    limitation && `${tell.words(LIMITED)}: ${tell.text(limitation)}`,
    reason && `${tell.words(REASON)}: ${tell.text(reason)}`,
  ].filter(Boolean)
  const name = `${sentence(articleName(right, tell.language), '')} ${tell.words(RIGHT_WORDS[right])}`
  return beside.length === 0 ? name : `${name} – ${beside.join('; ')}`
}

const sentence = (text: string, end = '.'): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`

const PUBLIC = { sv: 'allmänt tillgänglig', en: 'publicly accessible' }
const EXEMPT = { sv: 'undantag enligt', en: 'exempt under' }
const NOT_HERE = { sv: 'gäller inte här', en: 'does not apply here' }
const FOLLOWS = { sv: 'följer av', en: 'follows from' }
const OWN = { sv: 'anges för behandlingen', en: 'as the activity has it' }
const LIMITED = { sv: 'begränsning', en: 'limited' }
const REASON = { sv: 'skäl', en: 'reason' }
