import { isEmail } from '../../formats.ts'
import { addItem, addTo, type Gathering, listIn, type Part } from '../gather.ts'
import { addParty } from './contacts.ts'
import { icoGrounds } from './grounds.ts'
import { icoRecipients } from './recipients.ts'
import { icoDpia, icoRetention } from './risk.ts'
import { type IcoRow, listedIn } from './table.ts'
import { isNo } from './yes-no.ts'

/** Takes a row of the template into its activity, which it answers: rows with the same function and purposes are one. */
export function icoActivity(
  gathered: Gathering,
  row: IcoRow,
  controller: string | undefined,
): Part | undefined {
  const { text, cell } = row
  const purposes = listedIn(text('purposes'))
  const name = [text('businessFunction'), purposes.join(', ')].filter((part) => part !== '').join(': ')
  if (name === '') {
    gathered.remark(
      cell('purposes'),
      '',
      'names no business function and no purpose, so that the row is not taken',
    )
    return undefined
  }
  const activity = gathered.entry('processing-activities', name, cell('purposes'))
  set(gathered, row, activity, 'businessFunction', 'businessFunction', text('businessFunction'), 200)
  if (controller !== undefined) addParty(activity, controller, 'controller')
  joint(gathered, row, activity)
  const keys = purposes.map((purpose) => gathered.entry('purposes', purpose, cell('purposes')))
  for (const { key } of keys) addItem(activity, 'purposes', 'purpose', { purpose: key })
  const recipients = icoRecipients(gathered, row, activity)
  const retentionRule = icoRetention(gathered, row, activity)
  dataLines(gathered, row, activity, { purposes: keys.map(({ key }) => key), recipients, retentionRule })
  icoGrounds(gathered, row, keys)
  icoDpia(gathered, row, activity)
  security(gathered, row, activity)
  decisions(gathered, row, activity)
  for (const place of listedIn(text('location')))
    addTo(activity, 'systems', [gathered.entry('systems', place, cell('location'), { type: 'other' }).key])
  if (text('rights') !== '')
    gathered.remark(
      cell('rights'),
      text('rights'),
      'is not taken: rights follow from the grounds of the purposes',
    )
  return activity
}

function joint(gathered: Gathering, { text, cell }: IcoRow, activity: Part): void {
  const told = text('jointControllers')
  const [name = ''] = told.split(/[\n,;]/).map((part) => part.trim())
  if (name === '' || listedIn(told).length === 0) return
  const email = told.split(/[\s<>(),;]/).find(isEmail)
  const { key } = gathered.entry('organisations', name, cell('jointControllers'), {
    type: 'legal-person',
    legalName: name,
    ...(told !== name && { description: { [gathered.language]: told } }),
    ...(email !== undefined && { contactPoints: [{ key: 'general', role: 'general', email }] }),
  })
  addParty(activity, key, 'joint-controller')
  activity.controllership = 'joint'
}

interface OfRow {
  readonly purposes: readonly string[]
  readonly recipients: readonly string[]
  readonly retentionRule: string | undefined
}

/** One data line for each category and rule: about all people of the row, for all its purposes, to all its recipients. */
function dataLines(
  gathered: Gathering,
  { text, cell }: IcoRow,
  activity: Part,
  { purposes, recipients, retentionRule }: OfRow,
): void {
  const people = listedIn(text('people')).map(
    (one) => gathered.entry('data-subject-categories', one, cell('people')).key,
  )
  const sources = listedIn(text('sources')).map((one) => sourceFor(gathered, one, cell('sources')))
  const categories = listedIn(text('data'))
  for (const category of categories) {
    const { key } = gathered.entry('data-categories', category, cell('data'), { type: 'category' })
    const line = lineKeptBy(activity, key, retentionRule)
    addTo(line, 'dataSubjectCategories', people)
    addTo(line, 'sources', sources)
    addTo(line, 'recipients', recipients)
    for (const purpose of purposes) addItem(line, 'purposes', 'purpose', { purpose, grounds: 'inherited' })
  }
  if (categories.length > 0) return
  for (const dataSubjectCategory of people)
    addItem(activity, 'dataSubjectCategories', 'dataSubjectCategory', { dataSubjectCategory })
  for (const recipient of recipients) addItem(activity, 'recipients', 'recipient', { recipient })
  if (sources.length > 0)
    gathered.remark(
      cell('sources'),
      text('sources'),
      'is tied to no data: the row has no categories of personal data',
    )
}

/** The line of a category that a rule keeps, or that none is told for: a category that two rules keep has two lines. */
function lineKeptBy(activity: Part, dataCategory: string, retentionRule: string | undefined): Part {
  const lines = listIn(activity, 'data') as Part[]
  const before = lines.filter((line) => line.dataCategory === dataCategory)
  const found = before.find((line) => line.retentionRule === retentionRule)
  if (found !== undefined) return found
  const line = {
    key: freeKey(lines, dataCategory, before.length + 1),
    dataCategory,
    ...(retentionRule !== undefined && { retentionRule }),
  }
  lines.push(line)
  return line
}

/** The key of a category's line that no line has: `names`, and `names-2` of its second. */
function freeKey(lines: readonly Part[], key: string, first: number): string {
  for (let next = first; ; next += 1) {
    const free = next === 1 ? key : `${key.slice(0, 58).replace(/-$/, '')}-${next}`
    if (!lines.some((line) => line.key === free)) return free
  }
}

const ORIGINS: readonly (readonly [RegExp, string])[] = [
  [/data subject|individual|themsel|customer|employee|registrerad/i, 'data-subject'],
  [/public register|offentligt register/i, 'public-register'],
  [/public/i, 'public-other'],
  [/group|parent company|koncern/i, 'group-company'],
]

function sourceFor(gathered: Gathering, text: string, place: string): string {
  const found = ORIGINS.find(([words]) => words.test(text))?.[1]
  if (found === undefined)
    gathered.remark(
      place,
      text,
      'does not say what the source is; taken as a third party, correct its origin',
    )
  return gathered.entry('sources', text, place, { origin: found ?? 'third-party' }).key
}

function security(gathered: Gathering, { text, cell }: IcoRow, activity: Part): void {
  const told = text('security')
  const before: unknown = Reflect.get(Object(activity.securitySummary), gathered.language)
  if (told === '' || before === told) return
  if (before !== undefined)
    gathered.remark(cell('security'), told, 'differs from an earlier row of the activity, which is taken')
  else activity.securitySummary = { [gathered.language]: told }
}

function decisions(gathered: Gathering, { text, cell }: IcoRow, activity: Part): void {
  const told = text('automatedDecisions')
  if (activity.automatedDecisions !== undefined) return
  if (isNo(told) || /^none\.?$/i.test(told)) activity.automatedDecisions = { status: 'none' }
  else if (listedIn(told).length > 0) {
    const status = /profil/i.test(told) && !/decision|beslut/i.test(told) ? 'profiling' : 'unknown'
    activity.automatedDecisions = { status, logic: { [gathered.language]: told } }
    if (status === 'unknown')
      gathered.remark(
        cell('automatedDecisions'),
        told,
        'is kept as the logic; say whether it is profiling, or a decision of Article 22',
      )
  }
}

function set(
  gathered: Gathering,
  { cell }: IcoRow,
  activity: Part,
  column: Parameters<IcoRow['cell']>[0],
  member: string,
  value: string,
  most: number,
): void {
  if (value === '') return
  const letters = [...value]
  if (letters.length > most) gathered.remark(cell(column), value, `is cut to ${most} characters`)
  activity[member] ??= letters.slice(0, most).join('')
}
