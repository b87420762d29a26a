import { addItem, type Gathering, type Part } from '../gather.ts'
import { documentFor } from '../link.ts'
import { type IcoRow, listedIn } from './table.ts'
import { isNo, isYes } from './yes-no.ts'

/**
 * Takes what a row says of how long data is kept, and whether that is kept to. Answers the rule of the row's data; that of a
 * row without data is the activity's. Art. 30(1)(f), 5(2).
 */
export function icoRetention(
  gathered: Gathering,
  { text, cell }: IcoRow,
  activity: Part,
): string | undefined {
  const { language } = gathered
  let kept: string | undefined
  const [told, policy, followed, reasons] = [
    text('retention'),
    text('retentionPolicy'),
    text('retentionFollowed'),
    text('retentionReasons'),
  ]
  if (listedIn(told).length > 0) {
    const rule = gathered.entry('retention-rules', told, cell('retention'), {
      criterion: { [language]: told },
    })
    if (listedIn(policy).length > 0)
      rule.schedule ??= documentFor(gathered, policy, 'retention-schedule', cell('retentionPolicy'))
    kept = rule.key
    if (listedIn(text('data')).length === 0) {
      activity.retentionRule ??= kept
      if (activity.retentionRule !== kept)
        gathered.remark(
          cell('retention'),
          told,
          'differs from an earlier row of the activity without data, which is taken',
        )
    }
  } else if (listedIn(policy).length > 0)
    gathered.remark(
      cell('retentionPolicy'),
      policy,
      'is not taken: the row has no retention schedule that it goes with',
    )
  if (isYes(followed) || isNo(followed) || listedIn(reasons).length > 0)
    activity.retentionAdherence ??= {
      followed: isYes(followed),
      ...(listedIn(reasons).length > 0 && { reason: { [language]: reasons } }),
    }
  else if (listedIn(followed).length > 0)
    gathered.remark(cell('retentionFollowed'), followed, 'is neither yes nor no; not taken')
  return kept
}

/** Makes the rule that all lines of an activity share the activity's own, once all its rows are taken. */
export function sharedRetention(activity: Part): void {
  const lines = Array.isArray(activity.data) ? activity.data : []
  const [rule, ...others] = new Set(lines.map((line) => line.retentionRule))
  if (rule === undefined || others.length > 0 || activity.retentionRule !== undefined) return
  activity.retentionRule = rule
  for (const line of lines) delete line.retentionRule
}

/** Takes what a row says of an impact assessment and of breaches. Art. 33, 35. */
export function icoDpia(gathered: Gathering, { text, cell }: IcoRow, activity: Part): void {
  const [required, progress, link] = [text('dpiaRequired'), text('dpiaProgress'), text('dpiaLink')]
  const document =
    listedIn(link).length === 0 ? undefined : documentFor(gathered, link, 'dpia', cell('dpiaLink'))
  const isDone = /complete|done|finished|klar/i.test(progress) && !/incomplete|not complete/i.test(progress)
  if (isNo(required)) activity.dpia ??= { status: 'not-required', ...(document && { document }) }
  else if (isYes(required) || isDone)
    activity.dpia ??= { status: isDone ? 'done' : 'required', ...(document && { document }) }
  else if (document !== undefined) {
    activity.dpia ??= { status: 'not-screened', document }
    gathered.remark(
      cell('dpiaRequired'),
      required,
      'does not say whether an assessment is required; taken as not screened',
    )
  } else if (listedIn(required).length > 0)
    gathered.remark(cell('dpiaRequired'), required, 'is neither yes nor no; not taken')
  if (listedIn(progress).length > 0 && !isDone)
    gathered.remark(cell('dpiaProgress'), progress, 'is not taken: an assessment is required or done here')
  const [breach, record] = [text('breach'), text('breachRecord')]
  const recorded =
    listedIn(record).length === 0 ? undefined : documentFor(gathered, record, 'other', cell('breachRecord'))
  if (isYes(breach) || recorded !== undefined)
    addItem(activity, 'breaches', 'key', { key: 'breach', ...(recorded && { document: recorded }) })
  else if (listedIn(breach).length > 0 && !isNo(breach))
    gathered.remark(cell('breach'), breach, 'is neither yes nor no; not taken')
}
