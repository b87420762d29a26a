import { TRANSFER_TOOLS, type TransferTool } from '../../gdpr/transfer-tools.ts'
import { isCountryCode } from '../../imports/countries.ts'
import { addItem, type Gathering, type Part } from '../../imports/gather.ts'
import type { Tracked } from './tracked.ts'

/**
 * What TILT has of a transfer, and the points of Chapter V that it can be, if these are bounded: that which the description
 * names, or else the first.
 */
const SAFEGUARDS: readonly (readonly [name: string, tools?: readonly TransferTool[]])[] = [
  ['adequacyDecision', ['45.3']],
  ['standardDataProtectionClause', ['46.2.c', '46.2.d']],
  ['appropriateGuarantees'],
  ['presenceOfEnforceableRightsAndEffectiveRemedies'],
]

/** Takes transfers by their countries; TILT names no recipient of a transfer, so one is made that says so. */
export function tiltTransfers(gathered: Gathering, top: Tracked, activity: Part): void {
  for (const told of top.children('thirdCountryTransfers')) {
    const country = told.text('country').toUpperCase()
    if (!isCountryCode(country)) {
      gathered.remark(told.pointer, country, 'names no state by its code; not taken')
      continue
    }
    let tool: TransferTool | undefined
    const descriptions: string[] = []
    for (const [name, tools] of SAFEGUARDS) {
      const safeguard = told.child(name)
      const [available, description] = [safeguard?.flag('available'), safeguard?.text('description') ?? '']
      if (available === true) tool ??= toolIn(description, tools) ?? tools?.[0]
      if (description !== '') descriptions.push(description)
      else if (available === true && tools === undefined)
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
    const text = name === '' ? `${country}: ${recipient.key}` : labelIn(gathered, name, country)
    const { key } = gathered.entry('transfers', text, told.pointer, {
      recipient: recipient.key,
      country,
      ...(tool !== undefined && { tool }),
      ...(descriptions.length > 0 && { description: { [gathered.language]: descriptions.join('\n') } }),
    })
    addItem(activity, 'transfers', 'transfer', { transfer: key })
  }
}

/** What a transfer is described as, with its country where one to another is called so already. */
function labelIn(gathered: Gathering, name: string, country: string): string {
  const before = gathered.standing('transfers', name)
  return before === undefined || before.country === country ? name : `${name} (${country})`
}

const NUMBERED = /(\b(?:art|article|artikel|gdpr|dsgvo)\W{0,2})?\b(4[679])\W{0,2}([123])?\W{0,3}([a-g])?\b/gi

/** The first point of Chapter V, of those that it can be, that a text names by its number; `47 customers` names none. */
function toolIn(text: string, tools: readonly TransferTool[] = TRANSFER_TOOLS): TransferTool | undefined {
  for (const [, article, ...numbers] of text.matchAll(NUMBERED)) {
    const parts = numbers.filter((part) => part !== undefined)
    const isNamed = article !== undefined || parts.length > 1
    const found = isNamed && tools.find((tool) => tool === parts.join('.').toLowerCase())
    if (found) return found
  }
  return undefined
}

const RECIPIENT_IN: Readonly<Record<string, (country: string) => string>> = {
  sv: (country) => `Mottagare i ${country}`,
  de: (country) => `Empfänger in ${country}`,
}
