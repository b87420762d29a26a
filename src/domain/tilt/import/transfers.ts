import { TRANSFER_TOOLS } from '../../gdpr/transfer-tools.ts'
import { addItem, type Gathering, type Part } from '../../imports/gather.ts'
import type { Tracked } from './tracked.ts'

/** What TILT has of a transfer, and the point of Chapter V that it is, where that can be told. */
const SAFEGUARDS: readonly (readonly [name: string, tool: string | undefined])[] = [
  ['adequacyDecision', '45.3'],
  ['standardDataProtectionClause', '46.2.c'],
  ['appropriateGuarantees', undefined],
  ['presenceOfEnforceableRightsAndEffectiveRemedies', undefined],
]

/** Takes transfers by their countries; TILT names no recipient of a transfer, so one is made that says so. */
export function tiltTransfers(gathered: Gathering, top: Tracked, activity: Part): void {
  for (const told of top.children('thirdCountryTransfers')) {
    const country = told.text('country').toUpperCase()
    if (!/^[A-Z]{2}$/.test(country)) {
      gathered.remark(told.pointer, country, 'names no state by its code; not taken')
      continue
    }
    let tool: string | undefined
    const descriptions: string[] = []
    for (const [name, of] of SAFEGUARDS) {
      const safeguard = told.child(name)
      const [available, description] = [safeguard?.flag('available'), safeguard?.text('description') ?? '']
      if (available === true) tool ??= of ?? toolIn(description)
      if (description !== '') descriptions.push(description)
      else if (available === true && of === undefined)
        gathered.remark(
          safeguard?.pointer ?? told.pointer,
          name,
          'is said to be there and not described; not taken',
        )
    }
    const recipient = gathered.entry(
      'recipients',
      RECIPIENT_IN[gathered.language]?.(country) ?? `Recipients in ${country}`,
      told.pointer,
      {
        type: 'controller',
        country,
      },
    )
    gathered.remark(
      told.pointer,
      country,
      'does not say who the data goes to; a recipient without a name is made',
    )
    const [name = ''] = (descriptions[0] ?? '').split('; ')
    const { key } = gathered.entry('transfers', name || `${country}: ${recipient.key}`, told.pointer, {
      recipient: recipient.key,
      country,
      ...(tool !== undefined && { tool }),
      ...(descriptions.length > 0 && { description: { [gathered.language]: descriptions.join('\n') } }),
    })
    addItem(activity, 'transfers', 'transfer', { transfer: key })
  }
}

/** The point of Chapter V that a text names by its number. */
const toolIn = (text: string): string | undefined => {
  const [, article, paragraph, point] = /\b(4[679])\W{0,2}([123])?\W{0,3}([a-g])?\b/.exec(text) ?? []
  const named = [article, paragraph, point].filter((part) => part !== undefined).join('.')
  return TRANSFER_TOOLS.find((tool) => tool === named)
}

const RECIPIENT_IN: Readonly<Record<string, (country: string) => string>> = {
  sv: (country) => `Mottagare i ${country}`,
  de: (country) => `Empfänger in ${country}`,
}
