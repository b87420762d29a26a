import { addItem, type Gathering, type Part } from '../../imports/gather.ts'
import type { Tracked } from './tracked.ts'

/** The rights of TILT by the articles that give them. */
const RIGHTS: readonly (readonly [name: string, rights: readonly string[]])[] = [
  ['rightToInformation', ['13']],
  ['accessAndDataPortability', ['15']],
  ['rightToRectificationOrDeletion', ['16', '17']],
  ['rightToDataPortability', ['20']],
  ['rightToWithdrawConsent', ['7.3']],
  ['rightToComplain', ['77']],
]

/** Takes rights with how they are used: description, addresses and what people show, a line each. */
export function tiltRights(gathered: Gathering, top: Tracked, activity: Part): void {
  const hasController = top.child('controller')?.text('name') !== ''
  for (const [name, rights] of RIGHTS) {
    const told = top.child(name)
    const applies = told?.flag('available')
    if (told === undefined || applies === undefined) continue
    const how = howOf(told, hasController)
    if (how === '') {
      gathered.remark(
        told.pointer,
        String(applies),
        'says nothing of how; rights follow from the grounds of the purposes',
      )
      continue
    }
    for (const right of rights)
      addItem(activity, 'rights', 'right', { right, applies, how: { [gathered.language]: how } })
  }
}

function howOf(told: Tracked, hasController: boolean): string {
  const fee = told.child('administrativeFee')
  const authority = told.child('supervisoryAuthority')
  const [amount, currency] = [fee?.text('amount') ?? '', fee?.text('currency') ?? '']
  return [
    told.text('description'),
    told.text('url'),
    told.text('email'),
    ...told.texts('identificationEvidences'),
    ...(['', '0'].includes(amount) && currency === '' ? [] : [`${amount} ${currency}`.trim()]),
    ...told.texts('dataFormats'),
    told.text('dataFormat'),
    // Its name is that of the controller's lead authority.
    ...(hasController ? [] : [authority?.text('name') ?? '']),
    ...['address', 'country', 'email', 'phone'].map((name) => authority?.text(name) ?? ''),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
