import type { TimeLimit } from '../../reports/record-schemas.ts'
import type { Teller } from '../teller.ts'
import { ANCHOR_WORDS, DISPOSAL_WORDS, periodName, TRIGGER_WORDS } from '../words/time.ts'

/** How long the data of a category is kept, in one line; with the law that demands it, unless that is not asked for. */
export function timeLimitLine({ dataCategory, rule }: TimeLimit, tell: Teller, withLaw: boolean): string {
  const of = dataCategory === null ? '' : `${tell.text(dataCategory.label)}: `
  return `${of}${rule === null ? tell.words(NO_RULE) : ruleText(rule, tell, withLaw)}`
}

/** A retention rule in words. */
export function ruleText(rule: NonNullable<TimeLimit['rule']>, tell: Teller, withLaw: boolean): string {
  const { label, period, criterion, trigger, anchor, disposal, statute } = rule
  const from = trigger === undefined ? undefined : (TRIGGER_WORDS[trigger] ?? { sv: trigger, en: trigger })
  const counted = anchor === undefined ? undefined : ANCHOR_WORDS[anchor]
  const length =
    period === undefined
      ? undefined
      : [
          periodName(period, tell.language),
          from === undefined ? '' : ` ${tell.words(FROM)} ${tell.words(from)}`,
          counted === undefined ? '' : tell.words(counted),
        ].join('')
  const end = disposal === undefined ? undefined : DISPOSAL_WORDS[disposal]
  const parts = [
    length,
    criterion && tell.text(criterion),
    end && tell.words(end),
    withLaw && statute !== null ? `${tell.words(LAW)}: ${tell.text(statute.label)}` : undefined,
  ].filter(Boolean)
  return `${tell.text(label)}${parts.length === 0 ? '' : ` – ${parts.join('; ')}`}`
}

const NO_RULE = { sv: 'ingen tidsfrist angiven', en: 'no time limit recorded' }
const FROM = { sv: 'från', en: 'from' }
const LAW = { sv: 'krav i lag', en: 'demanded by law' }
