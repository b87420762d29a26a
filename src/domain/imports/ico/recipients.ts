import { countryCode } from '../countries.ts'
import { addItem, type Gathering, type Part } from '../gather.ts'
import { documentFor } from '../link.ts'
import { type IcoRow, listedIn } from './table.ts'

const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/standard (contractual|data protection) clause|\bSCCs?\b/i, '46.2.c'],
  [/binding corporate rules|\bBCRs?\b/i, '46.2.b'],
  [/adequacy/i, '45.3'],
  [/explicit consent/i, '49.1.a'],
]

/** Takes the recipients of a row, their contracts and transfers; answers the keys of the recipients. */
export function icoRecipients(gathered: Gathering, row: IcoRow, activity: Part): string[] {
  const { text, cell } = row
  const contract = listedIn(text('processorContract')).length > 0
  const recipients = listedIn(text('recipients')).map((name) => {
    const type = contract || /processor|personuppgiftsbiträde/i.test(name) ? 'processor' : 'controller'
    const entry = gathered.entry('recipients', name, cell('recipients'), { type })
    if (type === 'controller')
      gathered.remark(
        cell('recipients'),
        name,
        'does not say what the recipient is; taken as a controller, correct its type',
      )
    return entry
  })
  if (contract && recipients.length === 0)
    gathered.remark(
      cell('processorContract'),
      text('processorContract'),
      'is not taken: the row names no recipient',
    )
  if (contract && recipients.length > 0) {
    const document = documentFor(gathered, text('processorContract'), 'contract', cell('processorContract'))
    for (const recipient of recipients)
      if (recipient.type === 'processor')
        addItem(recipient, 'contracts', 'key', { key: 'contract', document })
  }
  transfers(
    gathered,
    row,
    activity,
    recipients.map(({ key }) => key),
  )
  return recipients.map(({ key }) => key)
}

/** Takes that an activity has no recipients, where a row of it says so and none names one. */
export function statedNone(gathered: Gathering, rows: readonly IcoRow[], activity: Part): void {
  const told = rows.filter(({ text }) => /^none\.?$/i.test(text('recipients')))
  if (rows.every(({ text }) => listedIn(text('recipients')).length === 0)) {
    if (told.length > 0) addItem(activity, 'limbs', 'limb', { limb: 'recipients', evidence: 'stated-none' })
    return
  }
  for (const { text, cell } of told)
    gathered.remark(
      cell('recipients'),
      text('recipients'),
      'is not taken: another row of the activity names a recipient',
    )
}

function transfers(
  gathered: Gathering,
  { text, cell }: IcoRow,
  activity: Part,
  recipients: readonly string[],
): void {
  const safeguards = text('safeguards')
  const [recipient, ...others] = recipients
  let taken = 0
  for (const name of listedIn(text('countries')).flatMap((line) =>
    line.split(',').map((part) => part.trim()),
  )) {
    const country = countryCode(name, gathered.language)
    if (recipient === undefined || others.length > 0)
      gathered.remark(
        cell('countries'),
        name,
        `is not taken: the row names ${others.length > 0 ? 'several recipients' : 'no recipient'}, and a transfer goes to one`,
      )
    else if (country === undefined)
      gathered.remark(cell('countries'), name, 'is no state that is known by its name or code; not taken')
    else {
      const tool = TOOLS.find(([words]) => words.test(safeguards))?.[1]
      const { key } = gathered.entry('transfers', `${recipient} ${country}`, cell('countries'), {
        recipient,
        country,
        ...(tool !== undefined && { tool }),
        ...(safeguards !== '' && { description: { [gathered.language]: safeguards } }),
      })
      addItem(activity, 'transfers', 'transfer', { transfer: key })
      taken += 1
    }
  }
  if (taken === 0 && listedIn(safeguards).length > 0)
    gathered.remark(cell('safeguards'), safeguards, 'is not taken: the row has no transfer that it goes with')
}
